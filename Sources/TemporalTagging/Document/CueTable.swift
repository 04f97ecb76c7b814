/// The cues of a word, in one probe or two: a hash table without a seed, since every word near a date is looked up.
struct CueTable: Sendable {
  private struct Entry {
    var word = PackedWord.none
    var cues: Cues = []
    var signal: Signal?
  }

  /// The words, after an entry for all that are in no list.
  private var entries = [Entry()]
  /// The numbers of entries by the fingerprints of their words, 0 where there is none. Most words of a text are in no
  /// list and find an empty place here, so that the entries themselves need not be near.
  private var places: [UInt16]

  static let english = CueTable(Cues.words)

  private init(_ lists: [(cues: Cues, words: String)]) {
    places = Array(repeating: 0, count: 4096)
    for (cues, words) in lists {
      let text = Array(words.utf8)
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
        if end > start { change(PackedWord(text.span, start..<end)) { $0.cues.formUnion(cues) } }
        start = end + 1
      }
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
    if places[place] == 0 {
      precondition(entries.count * 2 < places.count, "more words than the table has room for")
      places[place] = UInt16(entries.count)
      entries.append(Entry(word: word))
    }
    body(&entries[Int(places[place])])
  }

  /// What a word tells; nothing for a word that is in no list.
  @inline(__always)
  subscript(word: PackedWord) -> Cues { entries[Int(places[place(of: word)])].cues }

  /// The preposition that a word is, if it says how an event lies to a time.
  func signal(_ word: PackedWord) -> Signal? { entries[Int(places[place(of: word)])].signal }

  /// Where the number of a word is, or where it would be.
  @inline(__always)
  private func place(of word: PackedWord) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: word.fingerprint) & mask
    while places[place] != 0, entries[Int(places[place])].word != word { place = (place + 1) & mask }
    return place
  }
}
