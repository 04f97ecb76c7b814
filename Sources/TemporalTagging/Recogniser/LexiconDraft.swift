/// The forms of a vocabulary and what each may stand for, while its entries are gathered.
struct LexiconDraft {
  /// What is known of a form but for its senses.
  struct Form {
    var isWeak = false
    var isAbbreviation = false
    var numeral = Numeral.none
    var number = 0
  }

  /// What an element of patterns, a mark or a form, may stand for.
  struct Sense {
    /// The number of the element, see `PatternLabels`.
    var element: Int32
    /// Whether a form has the sense in small letters, too.
    var isLower: Bool
    var sense: Lexicon.Sense
  }

  private(set) var forms: WordForms
  private var details: [Form] = []
  private var senses: [Sense] = []
  /// Where the senses of each element begin, once they are sorted.
  private var starts: [Int32] = []
  private let literals: [PatternLabels.Member]

  init(_ labels: consuming PatternLabels) {
    forms = labels.forms
    literals = labels.members
    details = Array(repeating: Form(), count: forms.words.count)
  }

  mutating func add(_ entry: Entry) {
    let text = Array(entry.forms.utf8)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: " ") { end += 1 }
      if end > start { add(entry, start..<end, text) }
      start = end + 1
    }
  }

  private mutating func add(_ entry: Entry, _ range: Range<Int>, _ text: [UInt8]) {
    let number = forms.number(of: range, in: text)
    if number == details.count { details.append(Form()) }
    let first = text[range.lowerBound]
    let isMarked = first == UInt8(ascii: "?")
    if isMarked { details[number].isWeak = true }
    if text[range.upperBound - 1] == UInt8(ascii: ".") { details[number].isAbbreviation = true }
    if entry.numeral != .none {
      details[number].numeral = entry.numeral
      details[number].number = entry.value
    }
    senses.append(
      Sense(
        element: Int32(Mark.count + number), isLower: isMarked || first >= UInt8(ascii: "a"),
        sense: Lexicon.Sense(label: entry.named.label, value: Int32(entry.value))))
  }

  /// Puts the senses of each element together, those of the vocabulary before those of literal words.
  ///
  /// - Complexity: O(*n*), by counting (Knuth, TAOCP 3, 5.2).
  mutating func sort() {
    senses += literals.map {
      Sense(element: Int32($0.element), isLower: true, sense: Lexicon.Sense(label: $0.label, value: 0))
    }
    starts = Array(repeating: 0, count: Mark.count + forms.words.count + 1)
    for sense in senses { starts[Int(sense.element) + 1] += 1 }
    for element in 1..<starts.count { starts[element] += starts[element - 1] }
    var (next, sorted) = (starts, senses)
    for sense in senses {
      sorted[Int(next[Int(sense.element)])] = sense
      next[Int(sense.element)] += 1
    }
    senses = sorted
  }

  func form(_ number: Int) -> Form { details[number] }

  /// Calls a function with each sense of an element, in the order in which they came.
  func forEachSense(of element: Int, _ body: (Sense) -> Void) {
    for place in starts[element]..<starts[element + 1] { body(senses[Int(place)]) }
  }
}
