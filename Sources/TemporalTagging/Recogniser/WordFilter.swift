/// What a word of a text may be to a vocabulary, by its first eight letters and its length, without a branch.
///
/// Two bits at one of 65,536 places, all in 16 KiB: of a word of the vocabulary, in whatever case it is written, they say
/// the truth, and of a hundred other words one or two are taken for one. The lexer reads more closely; here it matters
/// that a word costs one multiplication and one load. No hash is seeded, so that the same text takes the same way always.
struct WordFilter: Sendable {
  /// What a word is; it may be both, where two words share a place.
  struct Kind: OptionSet, Sendable {
    var rawValue: UInt64

    /// A word of the vocabulary.
    static let known = Self(rawValue: 1)
    /// A word that the lexer is sent for; see `Triggers`.
    static let telling = Self(rawValue: 2)
  }

  /// Thirty-two places each.
  let places: [UInt64]

  init(_ words: [(spelling: PackedWord, isTelling: Bool)]) {
    var places: [UInt64] = Array(repeating: 0, count: 1 << 11)
    for (spelling, isTelling) in words {
      let hash = Self.hash(spelling.start, length: spelling.count)
      let kind: Kind = isTelling ? [.known, .telling] : .known
      places[Int(hash >> 53)] |= kind.rawValue << Self.shift(hash)
    }
    self.places = places
  }

  /// What may be known of a word.
  ///
  /// - Parameters:
  ///   - start: The first eight letters in lower case, the first one lowest, and zeros behind a shorter word.
  ///   - length: How many letters the word has; from 64 on the same for all.
  ///   - places: Those of the filter, which the loop has at hand.
  @inline(__always)
  static func kind(of start: UInt64, length: Int, in places: Span<UInt64>) -> Kind {
    let hash = hash(start, length: length)
    // There are as many elements as eleven bits have values.
    let element = unsafe places[unchecked: Int(truncatingIfNeeded: hash &>> 53)]
    return Kind(rawValue: element &>> shift(hash) & 3)
  }

  /// Whether a word of the vocabulary may be spelt like this; most others are turned down here, by a table that the finder
  /// has at hand.
  @inline(__always)
  func mayHave(_ word: PackedWord) -> Bool {
    Self.kind(of: word.start, length: word.count, in: places.span).contains(.known)
  }

  /// Both halves of a product, so that each bit hangs on all letters.
  ///
  /// The factor is one of MurmurHash3's (Appleby, `fmix64`). With it none of the commonest words of English is taken for a
  /// telling one, which costs more than all others together; a test sees to that.
  @inline(__always)
  private static func hash(_ start: UInt64, length: Int) -> UInt64 {
    let product = (start ^ UInt64(truncatingIfNeeded: length)).multipliedFullWidth(by: 0xC4CE_B9FE_1A85_EC53)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func shift(_ hash: UInt64) -> UInt64 { hash &>> 47 & 62 }
}
