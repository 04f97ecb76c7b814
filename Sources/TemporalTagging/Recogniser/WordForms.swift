/// The forms of words that patterns and a vocabulary name, numbered from 1 in the order in which they are met.
///
/// An open-addressed table by the fingerprints of the words, at most half full: a word of a text is looked up with one
/// multiplication or two and as a rule one comparison. No hash is seeded, so that the same text takes the same way always.
struct WordForms {
  /// A form, in lower case.
  struct Form {
    var word: PackedWord
    /// The first eight letters, the first one lowest.
    var key: UInt64
    /// How many letters there are.
    var length: Int

    /// A form in letters of lower case.
    init(_ letters: [UInt8]) {
      word = PackedWord(letters.span, 0..<letters.count)
      key = EightBytes(letters.span, at: 0).bits
      length = letters.count
    }
  }

  /// The forms by their numbers; there is none at 0.
  private(set) var forms = [Form([])]
  /// The numbers by the fingerprints of the words, 0 where there is none.
  private var places: [UInt16]
  private var letters: [UInt8] = []

  /// Creates a table that has no forms, with room for so many; more make it grow.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: 0, count: size)
    forms.reserveCapacity(capacity + 1)
  }

  /// The number of a form, or 0 where there is none such.
  func number(of word: PackedWord) -> UInt16 { places[place(of: word)] }

  /// The number of a form, which may be new: the letters of a range, in either case; all else is left out.
  mutating func number(of range: Range<Int>, in text: [UInt8]) -> Int {
    letters.removeAll(keepingCapacity: true)
    for index in range where text[index].isLetter { letters.append(text[index] | 0x20) }
    let form = Form(letters)
    let place = place(of: form.word)
    if places[place] != 0 { return Int(places[place]) }
    precondition(form.word != .unknown, "longer than a packed word")
    let number = forms.count
    forms.append(form)
    places[place] = UInt16(number)
    if number * 2 > places.count { grow() }
    return number
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for number in forms.indices.dropFirst() { places[place(of: forms[number].word)] = UInt16(number) }
  }

  /// Where the number of a word is, or where it would be.
  @inline(__always)
  private func place(of word: PackedWord) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: word.fingerprint) & mask
    while places[place] != 0, forms[Int(places[place])].word != word { place = (place + 1) & mask }
    return place
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter, of either case.
  var isLetter: Bool {
    @inline(__always) get { (self | 0x20) &- 97 < 26 }
  }
}
