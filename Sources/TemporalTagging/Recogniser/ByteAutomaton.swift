/// A deterministic automaton over bytes that knows the word forms of a vocabulary, in either letter case.
///
/// State 0 is dead and state 1 the start. A row has 32 columns: the 26 letters at 1 through 26, all else at 0. It reads
/// only the words of the runs that `RunFinder` finds.
struct ByteAutomaton: Sendable {
  /// The next state, at `state << 5 | column`; there are rows to spare at the end.
  private(set) var next: [UInt16]
  /// The form that ends in each state, counted from 1; 0 where none does.
  private(set) var forms: [UInt16] = [0, 0]

  /// The column of each byte: 1 through 26 for letters of either case, otherwise 0.
  static let columns: [UInt8] = (0..<256).map { byte in
    let lower = UInt8(byte) | 0x20
    return lower >= 97 && lower <= 122 && byte < 128 ? lower - 96 : 0
  }

  /// Creates an automaton that knows nothing, with room for so many states; more make it grow.
  init(states: Int) { next = Array(repeating: 0, count: max(2, states) << 5) }

  /// Adds a form and returns its number, counted from 1, or the number that it already had.
  ///
  /// - Parameter form: ASCII letters only.
  mutating func insert(_ form: some Sequence<UInt8>, number: UInt16) -> UInt16 {
    var state = 1
    for byte in form {
      let column = Int(byte | 0x20) - 96
      precondition(column >= 1 && column <= 26, "a word form is made of ASCII letters")
      let slot = state << 5 | column
      if next[slot] == 0 {
        next[slot] = UInt16(forms.count)
        forms.append(0)
        if next.count < forms.count << 5 { next.append(contentsOf: repeatElement(0, count: next.count)) }
      }
      state = Int(next[slot])
    }
    if forms[state] == 0 { forms[state] = number }
    return forms[state]
  }

  /// The number of a form, or 0 when the automaton does not know it.
  func number(of form: some Sequence<UInt8>) -> UInt16 {
    var state = 1
    for byte in form {
      state = Int(next[state << 5 | Int(Self.columns[Int(byte)])])
      if state == 0 { return 0 }
    }
    return forms[state]
  }
}
