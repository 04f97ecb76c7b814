/// What the words of a vocabulary are to a text, by their first eight letters, without a branch.
///
/// Each word has two places where it may stand (cuckoo hashing: Pagh and Rodler, "Cuckoo Hashing", Journal of Algorithms
/// 51, 2004), so a look-up is two loads and two comparisons, whatever is asked. No hash function is seeded, since the
/// words are known when the table is built; where the places do not suffice, it is built anew with twice as many.
struct WordTable: Sendable {
  /// What a word is: the kind in small letters in the low bits, with a capital in the next two, and `prefix`.
  struct Entry: OptionSet, Sendable {
    var rawValue: UInt8

    /// Longer words begin with these eight letters.
    static let prefix = Self(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(lower: Kind, capital: Kind) { rawValue = lower.rawValue | capital.rawValue << 2 }

    @inline(__always)
    func kind(isCapital: Bool) -> Kind.RawValue { (rawValue &>> (isCapital ? 2 : 0)) & 3 }
  }

  enum Kind: UInt8 {
    /// No word of the vocabulary.
    case unknown
    /// A word of grammar, which is read where it stands beside another.
    case plain
    /// A word that a time expression may be made of.
    case telling
  }

  private var keys: [UInt64]
  private var entries: [Entry]
  private var shift: UInt64

  init() {
    keys = Array(repeating: 0, count: 1 << 12)
    entries = Array(repeating: [], count: 1 << 12)
    shift = 64 - 12
  }

  /// Adds what is known of a word, in lower-case ASCII letters.
  mutating func insert(_ word: String, lower: Kind, capital: Kind) {
    let letters = word.utf8
    let key = Self.key(letters.prefix(8))
    add(letters.count > 8 ? .prefix : Entry(lower: lower, capital: capital), at: key)
  }

  private mutating func add(_ entry: Entry, at key: UInt64) {
    for place in [first(key), second(key)] where keys[place] == key {
      entries[place].formUnion(entry)
      return
    }
    var (homeless, carried) = (key, entry)
    var place = first(key)
    for _ in 0..<64 {
      swap(&homeless, &keys[place])
      swap(&carried, &entries[place])
      if homeless == 0 { return }
      place = place == first(homeless) ? second(homeless) : first(homeless)
    }
    grow()
    add(carried, at: homeless)
  }

  private mutating func grow() {
    let old = (keys, entries)
    keys = Array(repeating: 0, count: old.0.count * 2)
    entries = Array(repeating: [], count: old.0.count * 2)
    shift -= 1
    for (key, entry) in zip(old.0, old.1) where key != 0 { add(entry, at: key) }
  }

  /// What is known of the word whose first eight letters are packed, the first one lowest, in lower case.
  @inline(__always)
  subscript(key: UInt64) -> Entry {
    let (one, other) = (first(key), second(key))
    let isOne: UInt8 = keys[one] == key ? .max : 0
    let isOther: UInt8 = keys[other] == key ? .max : 0
    return Entry(rawValue: entries[one].rawValue & isOne | entries[other].rawValue & isOther)
  }

  @inline(__always)
  private func first(_ key: UInt64) -> Int {
    // The multipliers are 2^64 divided by the golden ratio and the one of MurmurHash64A (Appleby).
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  @inline(__always)
  private func second(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0xC6A4_A793_5BD1_E995) &>> shift)
  }

  private static func key(_ letters: some Collection<UInt8>) -> UInt64 {
    letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
