/// The vocabulary of a language, compiled: which forms there are, and what each may stand for in a pattern.
struct Lexicon: Sendable {
  /// One meaning of a lexeme: the edge of the pattern trie that it takes, and its value there.
  struct Sense: Sendable {
    var label: UInt16
    var value: Int32
  }

  struct Lexeme: Sendable {
    /// The senses, a range of `senses`.
    var senses: Range<Int>
    /// A bit for each of their labels, see `PatternTrie.bit`.
    var filter: UInt64 = 0
    var word: PackedWord
    /// Whether a period after the form belongs to it: `Feb.`
    var isAbbreviation = false
    /// Whether it is a word of grammar, which is nobody's trigger.
    var isPlain = false
    /// Whether the lexer is sent for it; see `Triggers`.
    var isTrigger = false
    /// Whether a rule reads it with nothing beside it: "yesterday", but not "two".
    var standsAlone = false
    var numeral = Numeral.none
    var number = 0
  }

  /// What a form is, by its letter case; 0 where it is no word of the vocabulary.
  struct Form: Sendable {
    var lower: UInt16 = 0
    var capital: UInt16 = 0
    var isWeak = false
  }

  private(set) var automaton = ByteAutomaton()
  private(set) var words = WordFilter([])
  private(set) var forms: [Form] = [Form()]
  /// See `Triggers.unfound`.
  private(set) var unfound: [Int] = []
  /// The letters of each form.
  private var spellings = [""]
  private(set) var lexemes: [Lexeme]
  private(set) var senses: [Sense] = []
  /// Words of grammar.
  let plain: Set<String>
  /// The number of edge labels: the classes, then literal words and sets of them.
  let labelCount: Int

  /// Compiles a vocabulary together with the labels that patterns gave to literal words.
  ///
  /// - Complexity: O(*n*) in the letters of all forms.
  init(_ entries: [Entry], plain: Set<String>, labels: PatternLabels) {
    self.plain = plain
    labelCount = labels.count
    lexemes = Array(repeating: Lexeme(senses: 0..<0, word: .none), count: Shape.count)
    for shape in Shape.all {
      add(
        sensesOf: shape.index,
        shape.classes.map { Sense(label: $0.label, value: -1) } + labels.senses(ofMark: shape.mark))
    }
    var drafts: [String: Draft] = [:]
    var order: [String] = []
    func draft(_ form: String, _ change: (inout Draft) -> Void) {
      if drafts[form] == nil { order.append(form) }
      change(&drafts[form, default: Draft()])
    }
    for entry in entries {
      for form in entry.forms.split(separator: " ") { draft(Draft.key(form)) { $0.add(form, entry) } }
    }
    for word in labels.words { draft(word) { $0.isLiteral = true } }
    for key in order {
      guard let draft = drafts[key] else { continue }
      let literal = labels.senses(ofWord: key)
      let number = automaton.insert(key.utf8, number: UInt16(forms.count))
      precondition(Int(number) == forms.count, "a form twice: \(key)")
      var form = Form()
      form.isWeak = draft.isWeak
      form.capital = compile(key, draft, draft.capital + literal)
      let lower = draft.lower + literal
      if !lower.isEmpty {
        form.lower = lower.count == draft.capital.count + literal.count ? form.capital : compile(key, draft, lower)
      }
      forms.append(form)
      spellings.append(key)
    }
  }

  /// Notes which words the lexer is sent for.
  mutating func noteTriggers(of trie: PatternTrie) {
    let triggers = Triggers(of: trie, self)
    unfound = triggers.unfound
    for lexeme in lexemes.indices { lexemes[lexeme].isTrigger = triggers.isTrigger[lexeme] }
    let known = zip(spellings, forms).dropFirst().map { word, form in
      (word, lexemes[Int(form.lower)].isTrigger || lexemes[Int(form.capital)].isTrigger)
    }
    // "a.m." and "p.m." are found by their second letter, which is no word by itself.
    words = WordFilter(known + [("m", true)])
  }

  /// Notes which lexemes a rule over words reads with nothing beside them.
  mutating func noteWhatStandsAlone(in trie: PatternTrie) {
    for (lexeme, steps) in trie.firstSteps.enumerated() {
      lexemes[lexeme].standsAlone = trie.firstNodes[steps].contains { $0.isEnd }
    }
  }

  private mutating func compile(_ form: String, _ draft: Draft, _ senses: [Sense]) -> UInt16 {
    let index = lexemes.count
    lexemes.append(
      Lexeme(
        senses: 0..<0, word: form.utf8.count <= 15 ? PackedWord(form) : .unknown,
        isAbbreviation: draft.isAbbreviation, isPlain: plain.contains(form), numeral: draft.numeral,
        number: draft.number))
    add(sensesOf: index, senses)
    return UInt16(index)
  }

  private mutating func add(sensesOf lexeme: Int, _ added: [Sense]) {
    let start = senses.count
    senses += added
    lexemes[lexeme].senses = start..<senses.count
    lexemes[lexeme].filter = added.reduce(0) { $0 | PatternTrie.bit($1.label) }
  }

  /// A form while its entries are gathered.
  private struct Draft {
    var lower: [Sense] = []
    var capital: [Sense] = []
    var isWeak = false
    var isAbbreviation = false
    var isLiteral = false
    var numeral = Numeral.none
    var number = 0

    static func key(_ form: Substring) -> String {
      String(decoding: form.utf8.filter { ByteAutomaton.columns[Int($0)] != 0 }.map { $0 | 0x20 }, as: UTF8.self)
    }

    mutating func add(_ form: Substring, _ entry: Entry) {
      let sense = Sense(label: entry.named.label, value: Int32(entry.value))
      let first = form.utf8.first ?? 0
      capital.append(sense)
      if first >= 97 || first == UInt8(ascii: "?") { lower.append(sense) }
      if first == UInt8(ascii: "?") { isWeak = true }
      if form.utf8.last == UInt8(ascii: ".") { isAbbreviation = true }
      if entry.numeral != .none {
        numeral = entry.numeral
        number = entry.value
      }
    }
  }
}

/// Words of the vocabulary with a class and a value in common.
struct Entry: Sendable {
  /// The forms, parted by spaces. A capital letter asks for one in the text, `?` marks a form that is as often an
  /// ordinary word when it is not capitalised, and a period at the end allows one in the text.
  var forms: String
  var named: WordClass
  var value: Int
  /// How the word takes part in numbers of several words.
  var numeral: Numeral

  init(_ forms: String, _ named: WordClass, _ value: Int = 0, numeral: Numeral = .none) {
    self.forms = forms
    self.named = named
    self.value = value
    self.numeral = numeral
  }
}
