/// What a sentence says in 64 bits: sentences that differ in a word differ in few of them (Charikar, "Similarity
/// estimation techniques from rounding algorithms", 2002).
enum SentenceFingerprint {
  /// Sentences of one article that differ in no more bits are taken for one in other words; those of two sentences
  /// without a word in common differ in 32 on average, and in so few about once in a million pairs.
  static let nearness = 12

  /// Those of a short sentence differ in more with a word: so many are near where the titles speak for it, too.
  static let titledNearness = 24

  /// - Complexity: O(*n*) in the length of the sentence.
  static func of(_ sentence: String) -> UInt64 {
    var sums = [Int](repeating: 0, count: 64)
    for token in Tokenizer.tokens(of: sentence) where token.isWordOrNumber && !token.has(.stopWord) {
      let hash = scrambled(StableHash.of(Stemmer.stem(token.key).description))
      for bit in 0..<64 { sums[bit] += hash >> UInt64(bit) & 1 == 1 ? 1 : -1 }
    }
    return sums.indices.reduce(0) { sums[$1] > 0 ? $0 | 1 << UInt64($1) : $0 }
  }

  static func distance(_ a: UInt64, _ b: UInt64) -> Int { (a ^ b).nonzeroBitCount }

  /// Sixteen hexadecimal digits.
  static func text(_ fingerprint: UInt64) -> String {
    let digits = String(fingerprint, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The finaliser of SplitMix64, since the bits of FNV-1a depend on each other for short words.
  private static func scrambled(_ hash: UInt64) -> UInt64 {
    var bits = hash
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }
}

extension Report {
  /// How decisions and explanations name the report, whatever line it stands on: `harbour-talks#1f5c09a2e4d7b386`.
  public var reference: String { "\(article)#\(SentenceFingerprint.text(SentenceFingerprint.of(quote)))" }
}
