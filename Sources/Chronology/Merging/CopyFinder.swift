import Articles
import CommonMark
import SourceText

/// Finds articles that carry the text of another: told by the editors, or eight of ten shingles the same.
enum CopyFinder {
  /// Words in a shingle (Broder, "On the resemblance and containment of documents", 1997).
  private static let shingleLength = 8
  /// The share of shingles, in tenths, from which a text counts as a copy.
  private static let threshold = 8
  /// A text of fewer shingles is too short to be known again.
  private static let fewest = 20
  /// A shingle that more articles have than this is a phrase of the trade and says nothing.
  private static let commonest = 20

  /// The original of each copy, by article id. Of two texts the earlier published is the original, then the lower id.
  ///
  /// - Parameters:
  ///   - articles: In the order of publication.
  ///   - shingles: Those of each article, from ``shingles(_:)``.
  /// - Complexity: O(*n*) in the number of words. Only a text of which eight of ten shingles stand in earlier ones can be a
  ///   copy, and so the texts that have a shingle are listed for those of such texts alone; one that many have costs
  ///   ``commonest`` steps in each.
  static func originals(_ articles: [Article], shingles: [[UInt64]]) -> [String: String] {
    let arranged = ArrangedShingles.all(shingles)
    let counts = ShingleCounts(arranged, texts: articles.count)
    let suspects = articles.indices.filter { text in
      counts.distinct[text] >= fewest && counts.repeated[text] * 10 >= counts.distinct[text] * threshold
    }
    var places = [Int32](repeating: -1, count: articles.count)
    for (place, text) in suspects.enumerated() { places[text] = Int32(place) }
    let holders = ShingleHolders(arranged, of: places, atMost: commonest + 1)
    let stretch = max(1, suspects.count / 64)
    let best = Array(stride(from: 0, to: suspects.count, by: stretch)).concurrentMap { start in
      // How many shingles each text has in common with the one at hand; all zero between two of them.
      var common = [Int](repeating: 0, count: articles.count)
      return (start..<min(start + stretch, suspects.count)).map { place in
        closest(to: suspects[place], at: place, counts, holders, &common)
      }
    }.flatMap(\.self)
    var originals: [String: String] = [:]
    for (number, best) in zip(suspects, best) {
      guard let best else { continue }
      originals[articles[number].id] = originals[articles[best].id] ?? articles[best].id
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
  ///
  /// - Parameter place: That of the text among those that may be copies.
  private static func closest(
    to text: Int, at place: Int, _ counts: ShingleCounts, _ holders: ShingleHolders, _ common: inout [Int]
  ) -> Int? {
    var met: [Int] = []
    holders.visit(of: place, before: text) { holder in
      if common[holder] == 0 { met.append(holder) }
      common[holder] += 1
    }
    defer { for holder in met { common[holder] = 0 } }
    // The most in common, and of equal ones the first.
    guard let best = met.max(by: { (common[$0], -$0) < (common[$1], -$1) }),
      common[best] * 10 >= counts.distinct[text] * threshold, common[best] * 10 >= counts.distinct[best] * threshold / 2
    else { return nil }
    return best
  }

  /// Hashes of every few words in a row.
  ///
  /// - Parameter words: A hash of each word of a text.
  static func shingles(_ words: [UInt64]) -> [UInt64] {
    StableHash.runs(of: shingleLength, in: words)
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
