/// The words of some articles as numbers, each with what the lexicon knows of it, so that it is asked once a form.
///
/// The numbers are given in the order in which the forms are met, and hold in one book alone.
struct WordBook {
  /// What is known of a form.
  struct Form {
    /// The base form of a verb form; the form itself where none is known.
    let lemma: Word
    /// The number of what its forms share.
    let stem: Int32
    let traits: WordTraits
    /// What it is with a capital.
    let capitalTraits: WordTraits
    let eventClass: EventClass?
    /// Whether it is a number in words.
    let isNumberWord: Bool
  }

  let lexicon: EnglishLexicon
  /// The forms by number.
  private(set) var words: [Word] = []
  /// A hash of each form by its number, the same in every book.
  private(set) var hashes: [UInt64] = []
  private var forms: [Form?] = []
  /// Open addressing: the forms as spelt, and their numbers, -1 where a place is free.
  private var keys: [Word]
  private var numbers: [Int32]
  private var used = 0
  /// The numbers of forms beyond ASCII: one that is spelt with combining marks is the same.
  private var canonical: [String: Int32] = [:]

  init(lexicon: EnglishLexicon = .shared, capacity: Int = 64) {
    self.lexicon = lexicon
    keys = [Word](repeating: Word(low: 0, high: 0), count: capacity)
    numbers = [Int32](repeating: -1, count: capacity)
  }

  mutating func number(of word: Word) -> Int32 {
    let place = place(of: word)
    return numbers[place] >= 0 ? numbers[place] : add(word, at: place)
  }

  /// What is known of the form with a number.
  mutating func form(_ number: Int32) -> Form {
    if let known = forms[Int(number)] { return known }
    let word = words[Int(number)]
    let traits = lexicon.traits(of: word)
    let form = Form(
      lemma: lexicon.lemma(of: word), stem: self.number(of: Stemmer.stem(word, lexicon: lexicon)),
      traits: traits.small, capitalTraits: traits.capital, eventClass: lexicon.eventClass(of: word),
      isNumberWord: NumberWords.values[word] != nil)
    forms[Int(number)] = form
    return form
  }

  private func place(of word: Word) -> Int {
    let mask = keys.count - 1
    var place = word.scrambled & mask
    while numbers[place] >= 0, keys[place] != word { place = (place + 1) & mask }
    return place
  }

  private mutating func add(_ word: Word, at place: Int) -> Int32 {
    var number = Int32(words.count)
    if !word.isPlain {
      let text = word.description
      if let known = canonical[text] { number = known } else { canonical[text] = number }
    }
    if number == words.count {
      words.append(word)
      hashes.append(StableHash.of(word.description))
      forms.append(nil)
    }
    keys[place] = word
    numbers[place] = number
    used += 1
    if used * 2 > keys.count { grow() }
    return number
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = [Word](repeating: Word(low: 0, high: 0), count: 2 * oldKeys.count)
    numbers = [Int32](repeating: -1, count: keys.count)
    for (word, number) in zip(oldKeys, oldNumbers) where number >= 0 {
      let place = place(of: word)
      keys[place] = word
      numbers[place] = number
    }
  }
}
