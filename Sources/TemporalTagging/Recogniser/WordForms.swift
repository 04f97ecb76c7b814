/// The forms of words that patterns and a vocabulary name, numbered from 1 in the order in which they are met.
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

  private(set) var automaton: ByteAutomaton
  /// The forms by their numbers; there is none at 0.
  private(set) var forms = [Form([])]
  private var letters: [UInt8] = []

  /// Creates a table that has no forms, with room for so many letters of which no two begin alike.
  init(letters: Int) { automaton = ByteAutomaton(states: letters + 2) }

  /// The number of a form, which may be new: the letters of a range, in either case; all else is left out.
  mutating func number(of range: Range<Int>, in text: [UInt8]) -> Int {
    letters.removeAll(keepingCapacity: true)
    for index in range where ByteAutomaton.columns[Int(text[index])] != 0 { letters.append(text[index] | 0x20) }
    let number = Int(automaton.insert(letters, number: UInt16(forms.count)))
    if number == forms.count { forms.append(Form(letters)) }
    return number
  }
}
