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
    var word: PackedWord
    /// Whether it is a word of grammar, which is nobody's trigger.
    var isPlain = false
    /// Whether the lexer is sent for it; see `Triggers`.
    var isTrigger = false
    /// Whether a rule reads it with nothing beside it: "yesterday", but not "two".
    var standsAlone = false
    var numeral = Numeral.none
  }

  /// The lexemes that the lexer makes tokens of by itself, or asks for.
  struct Named: Sendable {
    var a: UInt16 = 0
    var and: UInt16 = 0
    var am: UInt16 = 0
    var pm: UInt16 = 0
    var ad: UInt16 = 0
    var bc: UInt16 = 0
    var bce: UInt16 = 0
    var ce: UInt16 = 0
  }

  /// What a form is, by its letter case, with all that the lexer asks of it in one place.
  struct Form: Sendable {
    /// How it is spelt, in lower case.
    var word = PackedWord.none
    /// The lexeme that it is in small letters, or 0.
    var lower: UInt16 = 0
    /// The lexeme that it is with a capital, or 0.
    var capital: UInt16 = 0
    /// What it amounts to as a part of a number.
    var number: Int32 = 0
    var numeral = Numeral.none
    var isWeak = false
    var isAbbreviation = false
    /// Whether each of both lexemes is a trigger.
    var isTrigger = (lower: false, capital: false)
  }

  private(set) var words = WordFilter([])
  /// The forms by the fingerprints of their words, with empty ones between, so that a word is found in one place of memory;
  /// see `WordForms`, whose table this is.
  private(set) var forms: [Form] = [Form()]
  private(set) var lexemes: [Lexeme] = []
  private(set) var named = Named()
  /// See `Triggers.unfound`.
  private(set) var unfound: [Int] = []
  private(set) var senses: [Sense] = []
  /// The number of edge labels: the classes, then literal words and sets of them.
  let labelCount: Int

  /// Compiles a vocabulary together with the labels that patterns gave to literal words.
  ///
  /// - Parameter plain: Words of grammar.
  /// - Complexity: O(*n*) in the letters of all forms.
  init(_ entries: [Entry], plain: WordSet, labels: consuming PatternLabels) {
    labelCount = labels.count
    var drafts = LexiconDraft(consume labels)
    for entry in entries { drafts.add(entry) }
    drafts.sort()
    lexemes.reserveCapacity(Shape.count + drafts.forms.words.count * 3 / 2)
    forms.reserveCapacity(drafts.forms.words.count)
    for shape in Shape.all {
      let start = senses.count
      for named in shape.classes { senses.append(Sense(label: named.label, value: -1)) }
      if let mark = shape.mark { drafts.forEachSense(of: PatternLabels.element(mark)) { senses.append($0.sense) } }
      add(Lexeme(senses: start..<senses.count, word: .none))
    }
    for (number, word) in drafts.forms.words.enumerated().dropFirst() {
      let draft = drafts.form(number)
      var lexeme = Lexeme(senses: 0..<0, word: word)
      lexeme.isPlain = plain.contains(word)
      lexeme.numeral = draft.numeral
      let element = Mark.count + number
      var form = Form(word: word)
      form.isWeak = draft.isWeak
      form.isAbbreviation = draft.isAbbreviation
      form.numeral = draft.numeral
      form.number = Int32(draft.number)
      let start = senses.count
      drafts.forEachSense(of: element) { senses.append($0.sense) }
      lexeme.senses = start..<senses.count
      form.capital = add(lexeme)
      let lowerStart = senses.count
      drafts.forEachSense(of: element) { if $0.isLower { senses.append($0.sense) } }
      if senses.count - lowerStart == lexeme.senses.count {
        senses.removeSubrange(lowerStart...)
        form.lower = form.capital
      } else if senses.count > lowerStart {
        lexeme.senses = lowerStart..<senses.count
        form.lower = add(lexeme)
      }
      forms.append(form)
    }
    forms = drafts.forms.places.map { forms[Int($0)] }
    func lexeme(_ word: PackedWord) -> UInt16 { form(of: word).lower }
    named = Named(
      a: lexeme("a"), and: lexeme("and"), am: lexeme("am"), pm: lexeme("pm"), ad: lexeme("ad"), bc: lexeme("bc"),
      bce: lexeme("bce"), ce: lexeme("ce"))
  }

  /// What a word in lower case is.
  func form(of word: PackedWord) -> Form { place(of: word).map { forms[$0] } ?? Form() }

  /// Where the form that a word in lower case is lies among `forms`, or `nil` where the vocabulary has none such.
  @inline(__always)
  func place(of word: PackedWord) -> Int? {
    let mask = forms.count - 1
    var place = Int(truncatingIfNeeded: word.fingerprint) & mask
    while !forms[place].word.isEmpty {
      if forms[place].word == word { return place }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Notes which words the lexer is sent for.
  mutating func noteTriggers(of trie: PatternTrie) {
    let triggers = Triggers(of: trie, self)
    unfound = triggers.unfound
    for lexeme in lexemes.indices { lexemes[lexeme].isTrigger = triggers.isTrigger[lexeme] }
    var known: [(spelling: PackedWord, isTelling: Bool)] = []
    known.reserveCapacity(forms.count / 2)
    for place in forms.indices where !forms[place].word.isEmpty {
      let (lower, capital) = (lexemes[Int(forms[place].lower)].isTrigger, lexemes[Int(forms[place].capital)].isTrigger)
      forms[place].isTrigger = (lower, capital)
      known.append((forms[place].word, lower || capital))
    }
    // "a.m.", "A.D.", "B.C." and "C.E." are found by their second letters, which are no words by themselves.
    for letter: PackedWord in ["m", "d", "c", "e"] { known.append((letter, true)) }
    words = WordFilter(known)
  }

  /// Notes which lexemes a rule over words reads with nothing beside them.
  mutating func noteWhatStandsAlone(in trie: PatternTrie) {
    for lexeme in lexemes.indices { lexemes[lexeme].standsAlone = trie.readsAlone(lexeme) }
  }

  /// Adds a lexeme, whose senses are there already, and returns its index.
  @discardableResult
  private mutating func add(_ lexeme: Lexeme) -> UInt16 {
    lexemes.append(lexeme)
    return UInt16(lexemes.count - 1)
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
