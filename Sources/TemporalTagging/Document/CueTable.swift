/// The cues of a word, in one probe or two: a hash table without a seed, since every word near a date is looked up.
struct CueTable: Sendable {
  private var keys: [PackedWord]
  private var values: [Cues]
  private let mask: Int

  static let english = CueTable(
    Cues.words + Signal.allCases.map { (cues: Cues.preposition, words: $0.rawValue) })

  private init(_ lists: [(cues: Cues, words: String)]) {
    // Four places for each word keep the runs of taken ones short.
    var size = 64
    while size < lists.reduce(0, { $0 + $1.words.utf8.count }) { size *= 2 }
    mask = size - 1
    keys = Array(repeating: .none, count: size)
    values = Array(repeating: [], count: size)
    for (cues, words) in lists {
      for word in words.split(separator: " ") { insert(PackedWord(word), cues) }
    }
  }

  private mutating func insert(_ word: PackedWord, _ cues: Cues) {
    let place = place(of: word)
    keys[place] = word
    values[place].formUnion(cues)
  }

  /// What a word tells; nothing for a word that is in no list.
  subscript(word: PackedWord) -> Cues { values[place(of: word)] }

  /// Where a word is, or where it would be.
  private func place(of word: PackedWord) -> Int {
    var place = Int(truncatingIfNeeded: word.fingerprint) & mask
    while !keys[place].isEmpty, keys[place] != word { place = (place + 1) & mask }
    return place
  }
}
