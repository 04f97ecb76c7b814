import Articles
import CommonMark
import SourceText

/// Finds articles that carry the text of another: told by the editors, or eight of ten shingles the same.
enum CopyFinder {
  /// Words in a shingle (Broder, "On the resemblance and containment of documents", 1997).
  private static let shingleLength = 8
  /// The share of shingles, in tenths, from which a text counts as a copy.
  private static let threshold = 8
  /// A shingle that more articles have than this is a phrase of the trade and says nothing.
  private static let commonest = 20

  /// The original of each copy, by article id. Of two texts the earlier published is the original, then the lower id.
  ///
  /// - Parameter shingles: Those of each article, from ``shingles(_:)``.
  /// - Complexity: O(*n* log *n*) in the number of words; a shingle that many articles have costs ``commonest`` steps in
  ///   each.
  static func originals(_ articles: [Article], shingles unordered: [[UInt64]]) -> [String: String] {
    let order = articles.indices.sorted {
      (articles[$0].published.day, articles[$0].id) < (articles[$1].published.day, articles[$1].id)
    }
    let ordered = order.map { articles[$0] }
    let shingles = order.map { unordered[$0] }
    let holders = earlierHolders(shingles)
    let stretch = max(64, ordered.count / 64)
    let best = Array(stride(from: 0, to: ordered.count, by: stretch)).concurrentMap { start in
      // How many shingles each text has in common with the one at hand; all zero between two of them.
      var common = [Int](repeating: 0, count: ordered.count)
      return (start..<min(start + stretch, ordered.count)).map { number in
        closest(to: number, shingles, holders, order, &common)
      }
    }.flatMap(\.self)
    var originals: [String: String] = [:]
    for (number, best) in best.enumerated() {
      guard let best else { continue }
      originals[ordered[number].id] = originals[ordered[best].id] ?? ordered[best].id
    }
    // What the editors say of one article stands, and what follows for the other is dropped.
    for article in articles {
      guard let original = article.copyOf else { continue }
      originals[article.id] = original
      if originals[original] == article.id { originals[original] = nil }
    }
    return originals
  }

  /// The earlier text that a text repeats, if it does.
  private static func closest(
    to number: Int, _ shingles: [[UInt64]], _ holders: FlatLists<Int32>, _ order: [Int], _ common: inout [Int]
  ) -> Int? {
    guard shingles[number].count >= 20 else { return nil }
    var met: [Int] = []
    for place in holders.range(number) {
      let holder = Int(holders.elements[place])
      if common[holder] == 0 { met.append(holder) }
      common[holder] += 1
    }
    defer { for holder in met { common[holder] = 0 } }
    // The most in common, and of equal ones the first that was handed in.
    guard let best = met.max(by: { (common[$0], -order[$0]) < (common[$1], -order[$1]) }),
      common[best] * 10 >= shingles[number].count * threshold,
      common[best] * 10 >= shingles[best].count * threshold / 2
    else { return nil }
    return best
  }

  /// For each text the earlier texts that have one of its shingles, as often as they share one; of a shingle that many
  /// have, the first texts alone.
  private static func earlierHolders(_ shingles: [[UInt64]]) -> FlatLists<Int32> {
    // In parts by the first byte of the hash, so that all cores count.
    let parts = Array(UInt64(0)..<256).concurrentMap { part in
      var table = ShingleTable()
      for (text, hashes) in shingles.enumerated() {
        for shingle in hashes[start(of: part, in: hashes)..<start(of: part + 1, in: hashes)] {
          table.add(shingle, of: Int32(text))
        }
      }
      return table.pairs(commonest + 1)
    }
    return FlatLists(pairs: parts, lists: shingles.count)
  }

  /// Where the hashes begin, among ascending ones, whose first byte is at least `part`.
  private static func start(of part: UInt64, in hashes: [UInt64]) -> Int {
    if part > 255 { return hashes.count }
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] >> 56 < part { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Hashes of every few words in a row, ascending, each once.
  ///
  /// - Parameter words: A hash of each word of a text.
  static func shingles(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= shingleLength else { return [] }
    return StableHash.runs(of: shingleLength, in: words).sortedOnce()
  }
}

/// The texts that have each shingle.
private struct ShingleTable {
  /// Open addressing: the shingles, and the first text of each; -1 where a place is free, and below that a group.
  private var shingles = [UInt64](repeating: 0, count: 1 << 10)
  private var owners = [Int32](repeating: -1, count: 1 << 10)
  private var used = 0
  /// The texts of each shingle that more than one has, ascending.
  private var groups: [[Int32]] = []

  /// - Parameter text: The texts have to come in ascending order.
  mutating func add(_ shingle: UInt64, of text: Int32) {
    let place = place(of: shingle)
    if owners[place] >= 0 {
      groups.append([owners[place], text])
      owners[place] = Int32(-1 - groups.count)
    } else if owners[place] < -1 {
      groups[Int(-2 - owners[place])].append(text)
    } else {
      shingles[place] = shingle
      owners[place] = text
      used += 1
      if used * 2 > owners.count { grow() }
    }
  }

  /// Each text with each earlier one of its groups, and not more than so many of them.
  func pairs(_ most: Int) -> [(list: Int32, element: Int32)] {
    var pairs: [(list: Int32, element: Int32)] = []
    for group in groups {
      for position in group.indices.dropFirst() {
        for holder in group[..<min(position, most)] { pairs.append((group[position], holder)) }
      }
    }
    return pairs
  }

  private func place(of shingle: UInt64) -> Int {
    let mask = owners.count - 1
    var place = Int(truncatingIfNeeded: shingle) & mask
    while owners[place] != -1, shingles[place] != shingle { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(shingles, owners)
    let size = 2 * owners.count
    shingles = [UInt64](repeating: 0, count: size)
    owners = [Int32](repeating: -1, count: size)
    for (shingle, owner) in old where owner != -1 {
      let place = place(of: shingle)
      shingles[place] = shingle
      owners[place] = owner
    }
  }
}

extension Array where Element: Comparable {
  /// The elements ascending, each once.
  func sortedOnce() -> Self {
    var result = self
    result.sortOnce()
    return result
  }

  /// Brings the elements into ascending order, each once.
  mutating func sortOnce() {
    guard count > 1 else { return }
    sort()
    var kept = 1
    for index in 1..<count where self[index] != self[kept - 1] {
      if index != kept { self[kept] = self[index] }
      kept += 1
    }
    removeLast(count - kept)
  }
}

/// A hash that is the same in every run, unlike `Hashable`'s: FNV-1a, 64 bits.
enum StableHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A hash of every so many values in a row, in their order.
  ///
  /// - Complexity: O(*n*) in the number of values: each is taken in and out of one running polynomial (Karp and Rabin,
  ///   "Efficient randomized pattern-matching algorithms", 1987), whose high bits are then spread.
  static func runs(of length: Int, in values: [UInt64]) -> [UInt64] {
    guard length > 0, values.count >= length else { return [] }
    let base: UInt64 = 0x9e37_79b9_7f4a_7c15
    var outermost: UInt64 = 1
    for _ in 1..<length { outermost &*= base }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(values.count - length + 1)
    var hash: UInt64 = 0
    for index in values.indices {
      hash = hash &* base &+ values[index]
      guard index + 1 >= length else { continue }
      let spread = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
      hashes.append(spread ^ spread >> 32)
      hash &-= outermost &* values[index + 1 - length]
    }
    return hashes
  }

  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var hash = hash
    for shift in stride(from: 0, to: 64, by: 8) { hash = (hash ^ (value >> UInt64(shift) & 0xff)) &* 0x100_0000_01b3 }
    return hash
  }
}
