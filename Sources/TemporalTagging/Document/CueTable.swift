/// The cues of a word, in one probe or two: a hash table without a seed, since every word near a date is looked up.
struct CueTable: Sendable {
  private struct Entry {
    var word = PackedWord.none
    var cues: Cues = []
    var signal: Signal?
  }

  private var entries: [Entry]

  static let english = CueTable(Cues.words)

  private init(_ lists: [(cues: Cues, words: String)]) {
    // Four places for each word keep the runs of taken ones short.
    var size = 64
    while size < lists.reduce(0, { $0 + $1.words.utf8.count }) { size *= 2 }
    entries = Array(repeating: Entry(), count: size)
    for (cues, words) in lists {
      for word in words.split(separator: " ") { change(PackedWord(word)) { $0.cues.formUnion(cues) } }
    }
    for signal in Signal.allCases {
      change(PackedWord(signal.rawValue)) {
        $0.cues.formUnion(.preposition)
        $0.signal = signal
      }
    }
  }

  private mutating func change(_ word: PackedWord, _ body: (inout Entry) -> Void) {
    let place = place(of: word)
    entries[place].word = word
    body(&entries[place])
  }

  /// What a word tells; nothing for a word that is in no list.
  subscript(word: PackedWord) -> Cues { entries[place(of: word)].cues }

  /// The preposition that a word is, if it says how an event lies to a time.
  func signal(_ word: PackedWord) -> Signal? { entries[place(of: word)].signal }

  /// Where a word is, or where it would be.
  @inline(__always)
  private func place(of word: PackedWord) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: word.fingerprint) & mask
    while !entries[place].word.isEmpty, entries[place].word != word { place = (place + 1) & mask }
    return place
  }
}
