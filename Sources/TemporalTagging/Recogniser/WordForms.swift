/// The forms of words that patterns and a vocabulary name, in lower case, numbered from 1 in the order in which they are met.
///
/// An open-addressed table by the fingerprints of the words, at most half full: a word is looked up with one multiplication
/// or two and as a rule one comparison. No hash is seeded, so that the same text takes the same way always.
struct WordForms {
  /// The forms by their numbers; there is none at 0.
  private(set) var words = [PackedWord.none]
  /// The numbers by the fingerprints of the words, 0 where there is none.
  private(set) var places: [UInt16]

  /// Creates a table that has no forms, with room for so many; more make it grow.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: 0, count: size)
    words.reserveCapacity(capacity + 1)
  }

  /// The number of a form, or 0 where there is none such.
  func number(of word: PackedWord) -> UInt16 { places[place(of: word)] }

  /// The number of a form, which may be new: the letters of a range, in either case; all else is left out.
  mutating func number(of range: Range<Int>, in text: [UInt8]) -> Int {
    let word = PackedWord(lettersOf: range, in: text)
    let place = place(of: word)
    if places[place] != 0 { return Int(places[place]) }
    let number = words.count
    words.append(word)
    places[place] = UInt16(number)
    if number * 2 > places.count { grow() }
    return number
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for number in words.indices.dropFirst() { places[place(of: words[number])] = UInt16(number) }
  }

  /// Where the number of a word is, or where it would be.
  private func place(of word: PackedWord) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: word.fingerprint) & mask
    while places[place] != 0, words[Int(places[place])] != word { place = (place + 1) & mask }
    return place
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter, of either case.
  var isLetter: Bool {
    @inline(__always) get { (self | 0x20) &- 97 < 26 }
  }
}
