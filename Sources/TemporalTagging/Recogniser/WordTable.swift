/// What the words of a vocabulary are to a text, by their first eight letters, without a branch.
///
/// Each word has two places where it may stand (cuckoo hashing: Pagh and Rodler, "Cuckoo Hashing", Journal of Algorithms
/// 51, 2004), so a look-up is two loads and two comparisons, whatever is asked. A place holds eleven bits of the word's
/// hash beside what is known of it: a word of the vocabulary is always found, and one in a thousand others is taken for
/// one. No hash is seeded, since the words are known when the table is built.
struct WordTable: Sendable {
  /// What a word is.
  struct Entry: OptionSet, Sendable {
    var rawValue: UInt16

    /// A word of grammar, which is read where it stands beside another.
    static let plain = Self(rawValue: 1)
    /// A word that a time expression may be made of.
    static let telling = Self(rawValue: 2)
    /// The same when it begins with a capital.
    static let capitalPlain = Self(rawValue: 4)
    static let capitalTelling = Self(rawValue: 8)
    /// Longer words begin with these eight letters.
    static let prefix = Self(rawValue: 16)
  }

  let places: [UInt16]
  private let shift: UInt64

  /// Lays the words out, in a table of twice as many places as there are words, or more where they collide.
  ///
  /// - Parameter words: The first eight letters of each, packed, the first one lowest, in lower case. Words that begin with
  ///   the same eight are put together.
  init(_ words: [(key: UInt64, entry: Entry)]) {
    var bits = 8
    while 1 << bits < words.count * 2 { bits += 1 }
    while true {
      if let places = Self.places(bits, words) {
        shift = 64 - UInt64(bits)
        self.places = places
        return
      }
      bits += 1
    }
  }

  private struct Place {
    /// Of no word it is 0.
    var hash: UInt64 = 0
    var content: UInt16 = 0
  }

  /// Puts every word in one of its places, moving others out; `nil` where that comes to no end.
  private static func places(_ bits: Int, _ words: [(key: UInt64, entry: Entry)]) -> [UInt16]? {
    let shift = 64 - UInt64(bits)
    var places = Array(repeating: Place(), count: 1 << bits)
    for (key, entry) in words {
      let hash = hash(key)
      var place = first(hash, shift)
      if places[place].hash != hash { place = second(hash, shift) }
      if places[place].hash == hash {
        places[place].content |= entry.rawValue
        continue
      }
      var carried = Place(hash: hash, content: mark(hash) << 5 | entry.rawValue)
      place = first(hash, shift)
      for _ in 0..<64 {
        swap(&carried, &places[place])
        if carried.content == 0 { break }
        place = place == first(carried.hash, shift) ? second(carried.hash, shift) : first(carried.hash, shift)
      }
      if carried.content != 0 { return nil }
    }
    return places.map(\.content)
  }

  /// What is known of the word whose first eight letters are packed, the first one lowest, in lower case.
  subscript(key: UInt64) -> Entry { entry(of: key, in: places.span) }

  /// The same, for a loop that has the places at hand.
  @inline(__always)
  func entry(of key: UInt64, in places: Span<UInt16>) -> Entry {
    let hash = Self.hash(key)
    let mark = Self.mark(hash)
    // The shift leaves no number past the last place.
    let one = unsafe places[unchecked: Self.first(hash, shift)]
    let other = unsafe places[unchecked: Self.second(hash, shift)]
    let isOne: UInt16 = one >> 5 == mark ? 31 : 0
    let isOther: UInt16 = other >> 5 == mark ? 31 : 0
    return Entry(rawValue: one & isOne | other & isOther)
  }

  @inline(__always)
  private static func first(_ hash: UInt64, _ shift: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> shift) }

  @inline(__always)
  private static func second(_ hash: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &<< 20) &>> shift)
  }

  /// The bits of a hash that neither place is made of, in tables of up to a million places.
  @inline(__always)
  private static func mark(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash &>> 13) & 0x7FF }

  /// Multiplication by the golden ratio (Knuth, TAOCP 3, 6.4), whose high bits hang on all letters; folded once, so that
  /// the lower ones do as well.
  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed &>> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
