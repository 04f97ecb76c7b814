import SourceText

/// The shingles of some texts in a row, parted by the first byte of the hash: so all cores count, and the table of a part
/// stays in the caches of one.
struct ArrangedShingles: Sendable {
  static let partCount = 256

  /// Those of one part side by side, in the order of the texts.
  private var shingles: [UInt64]
  /// The text of each.
  private var texts: [Int32]
  /// Where each part begins, and the end.
  private let starts: [Int32]

  /// - Complexity: O(*n*) in the shingles.
  init(_ lists: [[UInt64]], texts range: Range<Int>) {
    var starts = [Int32](repeating: 0, count: Self.partCount + 1)
    for text in range {
      for shingle in lists[text] { starts[Self.part(of: shingle) + 1] += 1 }
    }
    for part in 0..<Self.partCount { starts[part + 1] += starts[part] }
    self.starts = starts
    shingles = [UInt64](repeating: 0, count: Int(starts[Self.partCount]))
    texts = [Int32](repeating: 0, count: shingles.count)
    // Where the next of each part goes.
    var next = starts
    for text in range {
      for shingle in lists[text] {
        let part = Self.part(of: shingle)
        let place = Int(next[part])
        shingles[place] = shingle
        texts[place] = Int32(text)
        next[part] += 1
      }
    }
  }

  /// All texts, some in a row together.
  static func all(_ lists: [[UInt64]]) -> [Self] {
    let length = 64
    return Array(stride(from: 0, to: lists.count, by: length)).concurrentMap { start in
      Self(lists, texts: start..<min(start + length, lists.count))
    }
  }

  static func part(of shingle: UInt64) -> Int { Int(shingle >> 56) }

  func count(ofPart part: Int) -> Int { Int(starts[part + 1] - starts[part]) }

  /// Visits the shingles of a part, each with its text, in the order of the texts.
  @inline(__always)
  func visit(part: Int, _ body: (_ shingle: UInt64, _ text: Int32) -> Void) {
    for place in Int(starts[part])..<Int(starts[part + 1]) { body(shingles[place], texts[place]) }
  }
}

/// How many shingles each text has, and how many of them an earlier one has, too.
struct ShingleCounts: Sendable {
  private(set) var distinct: [Int]
  private(set) var repeated: [Int]

  init(_ arranged: [ArrangedShingles], texts: Int) {
    distinct = [Int](repeating: 0, count: texts)
    repeated = distinct
    // Some parts in a row share their counts.
    let length = 8
    let counted = Array(stride(from: 0, to: ArrangedShingles.partCount, by: length)).concurrentMap { first in
      var distinct = [Int32](repeating: 0, count: texts)
      var repeated = distinct
      for part in first..<first + length {
        var latest = ShingleTable(count: arranged.reduce(0) { $0 + $1.count(ofPart: part) })
        for stretch in arranged {
          stretch.visit(part: part) { shingle, text in
            let earlier = latest.exchange(shingle, for: text)
            guard earlier != text else { return }
            distinct[Int(text)] += 1
            if earlier >= 0 { repeated[Int(text)] += 1 }
          }
        }
      }
      return (distinct: distinct, repeated: repeated)
    }
    for counts in counted {
      for text in 0..<texts {
        distinct[text] += Int(counts.distinct[text])
        repeated[text] += Int(counts.repeated[text])
      }
    }
  }
}

/// The first texts that have each shingle of some texts.
struct ShingleHolders: Sendable {
  private struct Part: Sendable {
    /// The texts that have each of the part's shingles, by a number for it.
    let holders: FlatLists<Int32>
    /// The numbers of the shingles of each text that is asked about.
    let shingles: FlatLists<Int32>
  }

  private let parts: [Part]

  /// - Parameters:
  ///   - asked: The place of each text among those whose shingles will be asked for; below zero for the others.
  ///   - most: How many texts are kept of those that have one shingle.
  init(_ arranged: [ArrangedShingles], of asked: [Int32], atMost most: Int) {
    let askedCount = asked.count { $0 >= 0 }
    guard askedCount > 0 else {
      parts = []
      return
    }
    parts = Array(0..<ArrangedShingles.partCount).concurrentMap { part in
      var count = 0
      for stretch in arranged { stretch.visit(part: part) { count += asked[Int($1)] >= 0 ? 1 : 0 } }
      var numbers = ShingleTable(count: count)
      var used: Int32 = 0
      for stretch in arranged {
        stretch.visit(part: part) { shingle, text in
          guard asked[Int(text)] >= 0, numbers[shingle] < 0 else { return }
          _ = numbers.exchange(shingle, for: used)
          used += 1
        }
      }
      // Each shingle is looked up here for the last time, while its table is in the caches.
      var pairs: [(list: Int32, element: Int32)] = []
      var own: [(list: Int32, element: Int32)] = []
      var counts = [Int32](repeating: 0, count: Int(used))
      var latest = [Int32](repeating: -1, count: Int(used))
      for stretch in arranged {
        stretch.visit(part: part) { shingle, text in
          let number = Int(numbers[shingle])
          guard number >= 0, latest[number] != text else { return }
          latest[number] = text
          if asked[Int(text)] >= 0 { own.append((asked[Int(text)], Int32(number))) }
          guard counts[number] < most else { return }
          counts[number] += 1
          pairs.append((Int32(number), text))
        }
      }
      return Part(
        holders: FlatLists(pairs: [pairs], lists: Int(used)), shingles: FlatLists(pairs: [own], lists: askedCount))
    }
  }

  /// Visits the first texts that have a shingle, as far as they come before a text, for each of its shingles.
  ///
  /// - Parameter asked: The place of the text among those that are asked about.
  @inline(__always)
  func visit(of asked: Int, before text: Int, _ body: (Int) -> Void) {
    for part in parts.indices {
      for shingle in parts[part].shingles.range(asked) {
        for place in parts[part].holders.range(Int(parts[part].shingles.elements[shingle])) {
          let holder = Int(parts[part].holders.elements[place])
          if holder >= text { break }
          body(holder)
        }
      }
    }
  }
}

/// A number for each of some shingles: open addressing, at most half full.
struct ShingleTable: Sendable {
  private var shingles: [UInt64]
  /// -1 where a place is free.
  private var numbers: [Int32]

  /// - Parameter count: The most shingles that it will hold.
  init(count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    shingles = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
  }

  /// The number of a shingle; -1 where it has none.
  subscript(_ shingle: UInt64) -> Int32 { numbers[place(of: shingle)] }

  /// Gives a shingle a number, and returns the one that it had, or -1.
  mutating func exchange(_ shingle: UInt64, for number: Int32) -> Int32 {
    let place = place(of: shingle)
    let earlier = numbers[place]
    shingles[place] = shingle
    numbers[place] = number
    return earlier
  }

  @inline(__always)
  private func place(of shingle: UInt64) -> Int {
    let mask = numbers.count - 1
    var place = Int(truncatingIfNeeded: shingle) & mask
    while numbers[place] != -1, shingles[place] != shingle { place = (place + 1) & mask }
    return place
  }
}
