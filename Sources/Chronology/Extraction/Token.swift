/// A word, a number or a mark of a block of prose.
struct Token: Sendable {
  enum Kind: Sendable {
    case word, number
    /// `.`, `!`, `?` or an ellipsis, where it may end a sentence.
    case stop
    case comma, colon, semicolon
    /// A dash that stands between words, also written `--`.
    case dash
    case openQuote, closeQuote
    case openBracket, closeBracket
    case other
  }

  /// The word in small letters, without a possessive ending; empty for marks.
  let key: Word
  /// The base form of a verb form; the word itself where none is known.
  let lemma: Word
  private let start: Int32
  private let end: Int32
  /// The numbers of the word and of its stem in the book that the text was read with; -1 for marks.
  let number: Int32
  let stem: Int32
  let traits: WordTraits
  /// The class of events that the word tells of.
  let eventClass: EventClass?
  let kind: Kind
  /// Whether it is a number in words.
  let isNumberWord: Bool
  let isCapitalised: Bool
  /// Whether the word carries `'s` or a final apostrophe.
  let isPossessive: Bool

  /// A mark.
  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    (key, lemma, number, stem) = ("", "", -1, -1)
    traits = []
    eventClass = nil
    (isNumberWord, isCapitalised, isPossessive) = (false, false, false)
  }

  /// A word or a number.
  init(
    _ key: Word, number: Int32, form: WordBook.Form, at range: Range<Int>, isNumber: Bool, isTelling: Bool,
    isCapitalised: Bool, isPossessive: Bool
  ) {
    self.key = key
    self.number = number
    self.isCapitalised = isCapitalised
    self.isPossessive = isPossessive
    (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    (lemma, stem) = (form.lemma, form.stem)
    eventClass = form.eventClass
    isNumberWord = form.isNumberWord
    traits = !isTelling ? [] : isCapitalised ? form.capitalTraits : form.traits
    kind = isNumber ? .number : .word
  }

  /// UTF-8 offsets into the block's text.
  var range: Range<Int> { Int(start)..<Int(end) }

  var isWord: Bool { kind == .word }
  var isWordOrNumber: Bool { kind == .word || kind == .number }
  var isQuote: Bool { kind == .openQuote || kind == .closeQuote }

  func has(_ trait: WordTraits) -> Bool { !traits.isDisjoint(with: trait) }
}

/// What the lexicon knows of a word form; one form may be many things.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let be = Self(rawValue: 1 << 0)
  static let have = Self(rawValue: 1 << 1)
  static let `do` = Self(rawValue: 1 << 2)
  /// will, shall: the future.
  static let will = Self(rawValue: 1 << 3)
  /// may, might, could, should, would: what may not come to pass.
  static let modal = Self(rawValue: 1 << 4)
  static let negation = Self(rawValue: 1 << 5)
  static let determiner = Self(rawValue: 1 << 6)
  static let preposition = Self(rawValue: 1 << 7)
  /// Opens a clause of its own: when, while, because.
  static let subordinator = Self(rawValue: 1 << 8)
  /// who, which, that, whose.
  static let relative = Self(rawValue: 1 << 9)
  static let coordinator = Self(rawValue: 1 << 10)
  /// A pronoun that can be a subject: he, they.
  static let pronoun = Self(rawValue: 1 << 11)
  static let adverb = Self(rawValue: 1 << 12)
  /// if, unless, whether.
  static let conditional = Self(rawValue: 1 << 13)
  /// A verb form that is a simple past: went, said, launched.
  static let past = Self(rawValue: 1 << 14)
  /// A verb form that follows have or be: gone, said, launched.
  static let participle = Self(rawValue: 1 << 15)
  /// A verb as it follows "to".
  static let base = Self(rawValue: 1 << 16)
  static let gerund = Self(rawValue: 1 << 17)
  /// A present in -s of a verb that news uses so: says, marks.
  static let present = Self(rawValue: 1 << 18)
  /// A verb of saying.
  static let reporting = Self(rawValue: 1 << 19)
  /// A verb of saying that leaves open whether it is so.
  static let claiming = Self(rawValue: 1 << 20)
  /// A verb that tells a state: live, remain, own.
  static let stative = Self(rawValue: 1 << 21)
  /// A verb that tells no more than that its object takes place: launch, begin, hold.
  static let light = Self(rawValue: 1 << 22)
  /// A noun that names something that happens: attack, talks.
  static let eventNoun = Self(rawValue: 1 << 23)
  /// A word too common to tell two sentences apart.
  static let stopWord = Self(rawValue: 1 << 24)
  /// still, gradually, often: a state or a habit, whatever the verb.
  static let durative = Self(rawValue: 1 << 25)
  /// I, we, you: the words are a speaker's own.
  static let firstPerson = Self(rawValue: 1 << 26)
  /// plan, expect, due: what follows is to come.
  static let prospective = Self(rawValue: 1 << 27)

  /// day, weeks, eve: what so many of are counted from an event.
  static let timeUnit = Self(rawValue: 1 << 28)

  static let auxiliary: Self = [.be, .have, .do, .will, .modal]
  static let verb: Self = [.past, .participle, .base, .gerund, .present]
}
