/// A word of at most fifteen bytes in two integers, in lower case: a neighbour that a rule asks about.
///
/// Comparing costs two instructions and no memory. A longer word, or one with a letter outside ASCII, is `unknown`.
struct PackedWord: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// No word at all: the text or the sentence ends there.
  static let none = Self()
  /// A word that does not fit.
  static let unknown = Self(low: .max, high: .max)

  private init() {}
  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Packs the bytes of a range, which must lie in the text.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 15 else {
      self = .unknown
      return
    }
    low = Self.packed(bytes, range.lowerBound, count: min(range.count, 8))
    high = range.count > 8 ? Self.packed(bytes, range.lowerBound + 8, count: range.count - 8) : 0
  }

  /// Up to eight bytes, the first one lowest, with the letters in lower case.
  @inline(__always)
  private static func packed(_ bytes: Span<UInt8>, _ offset: Int, count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    let eight = EightBytes(bytes, at: offset)
    return (eight.bits | eight.letters >> 2) & EightBytes.first(count)
  }

  /// Packs up to fifteen ASCII letters in either case, of which there is one at least.
  ///
  /// - Parameters:
  ///   - first: The first eight, the first one lowest.
  ///   - more: The others; what stands in either behind the word is passed over.
  @inline(__always)
  init(letters first: UInt64, _ more: UInt64, count: Int) {
    if count <= 8 {
      low = (first | EightBytes.each(0x20)) & EightBytes.first(count)
    } else {
      low = first | EightBytes.each(0x20)
      high = (more | EightBytes.each(0x20)) & EightBytes.first(count &- 8)
    }
  }

  /// A word of at most fifteen bytes, in lower case.
  init(_ text: some StringProtocol) {
    precondition(text.utf8.count <= 15, "longer than a packed word: \(text)")
    for (index, byte) in text.utf8.enumerated() { put(byte, at: index) }
  }

  /// Packs the ASCII letters of a range, of which there are fifteen at most; all else is left out.
  init(lettersOf range: Range<Int>, in text: [UInt8]) {
    var count = 0
    for index in range where text[index].isLetter {
      precondition(count < 15, "longer than a packed word")
      put(text[index] | 0x20, at: count)
      count += 1
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, at index: Int) {
    if index < 8 { low |= UInt64(byte) &<< UInt64(index * 8) } else { high |= UInt64(byte) &<< UInt64(index * 8 - 64) }
  }

  /// The first byte, 0 where there is none.
  var first: UInt8 { UInt8(truncatingIfNeeded: low) }

  /// The first eight bytes, the first one lowest, with zeros behind a shorter word.
  var start: UInt64 { low }

  var isEmpty: Bool { low == 0 && high == 0 }

  /// Whether the word ends in up to seven letters; never so for a word that did not fit.
  func hasSuffix(_ suffix: PackedWord) -> Bool {
    let skipped = count - suffix.count
    guard self != .unknown, suffix.high == 0, skipped >= 0 else { return false }
    // The last letters of the word, moved down to where those of the suffix are; a shift beyond 64 bits gives none.
    return low >> (skipped * 8) | high << (64 - skipped * 8) == suffix.low
  }

  /// How many bytes the word has; 16 where it did not fit.
  var count: Int { high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8 }

  /// A number that differs for nearly all words, for tables that cannot afford a seeded hash: multiplication by the
  /// golden ratio (Knuth, "The Art of Computer Programming", volume 3, section 6.4).
  var fingerprint: UInt64 {
    let mixed = (low ^ high &* 0x9FB2_1C65_1E98_DF25) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }
}

extension PackedWord: ExpressibleByStringLiteral {
  // Of a literal the compiler makes the two integers, where it can.
  @inline(__always)
  init(stringLiteral text: StaticString) {
    precondition(text.utf8CodeUnitCount <= 15, "longer than a packed word")
    for index in 0..<text.utf8CodeUnitCount { put(unsafe text.utf8Start[index], at: index) }
  }
}

/// A fixed set of words, asked at each match: one multiplication and, as a rule, one comparison.
struct WordSet: Sendable {
  /// An open-addressed table, at most half full; `.none` is a free slot.
  private var slots: [PackedWord]
  /// One of sixty-four bits for each word: most other words are turned down by it, and with no look at the slots, which
  /// lie elsewhere in memory.
  private var bits: UInt64 = 0

  /// The words of a text that are parted by spaces, in either letter case.
  init(words: String, and more: [String] = []) {
    var text = Array(words.utf8)
    for words in more {
      text.append(UInt8(ascii: " "))
      text += words.utf8
    }
    let members = text.indices.split { text[$0] == UInt8(ascii: " ") }.map { letters in
      precondition(letters.count <= 15, "longer than a packed word")
      return PackedWord(text.span, letters.startIndex..<letters.endIndex)
    }
    var size = 8
    while size < members.count * 2 { size *= 2 }
    slots = Array(repeating: .none, count: size)
    for member in members where !contains(member) {
      var slot = member.slot(of: size)
      while slots[slot] != .none { slot = (slot + 1) & (size - 1) }
      slots[slot] = member
      bits |= member.bit
    }
  }

  func contains(_ word: PackedWord) -> Bool {
    if bits & word.bit == 0 { return false }
    var slot = word.slot(of: slots.count)
    while slots[slot] != .none {
      if slots[slot] == word { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}

extension PackedWord {
  /// Where to look first in a table whose size is a power of two.
  fileprivate func slot(of size: Int) -> Int { Int(truncatingIfNeeded: product >> 40) & (size - 1) }

  /// The bit of the word in a set of sixty-four.
  fileprivate var bit: UInt64 { 1 &<< (product >> 58) }

  /// Fibonacci hashing: the multiplier is 2^64 divided by the golden ratio.
  private var product: UInt64 { (low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15 }
}
