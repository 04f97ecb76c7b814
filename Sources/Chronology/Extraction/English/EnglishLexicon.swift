/// What is known of English word forms.
final class EnglishLexicon: Sendable {
  static let shared = EnglishLexicon()

  private let table: WordTable<WordTraits>
  private let lemmas: WordTable<Word>
  private let classes: WordTable<EventClass>
  private let leading: WordSet
  private let trailing: WordSet
  let stages: WordSet

  private init() {
    let maker = LexiconMaker()
    table = WordTable(maker.table.map { (Word($0), $1) })
    lemmas = WordTable(maker.lemmas.map { (Word($0), Word($1)) })
    classes = WordTable(maker.classes.map { (Word($0), $1) })
    leading = WordSet(list: Abbreviations.leading)
    trailing = WordSet(list: Abbreviations.trailing)
    stages = WordSet(list: EventWords.stages)
  }

  /// What a form may be in small letters and with a capital; a form that no list has is judged by its ending.
  func traits(of key: Word) -> (small: WordTraits, capital: WordTraits) {
    if let known = table[key] { return (known, known) }
    let count = key.count
    // "uninjured", "unnamed": what did not happen.
    if key.hasPrefix("un"), key.hasSuffix("ed") { return ([], []) }
    if count > 4, key.hasSuffix("ed"), !key.hasSuffix("eed") { return ([.past, .participle], []) }
    if count > 5, key.hasSuffix("ing") { return (.gerund, []) }
    if count > 4, key.hasSuffix("ly") { return (.adverb, []) }
    return ([], [])
  }

  /// The base form of a verb form; the form itself where none is known.
  func lemma(of key: Word) -> Word { lemmas[key] ?? key }

  /// The class of events that a noun or a verb form tells of; of a compound, that of its last part.
  func eventClass(of key: Word) -> EventClass? {
    if let known = classes[key] { return known }
    guard key.contains(UInt8(ascii: "-")) else { return nil }
    let text = key.description
    return text.utf8.lastIndex(of: UInt8(ascii: "-")).flatMap { classes[Word(text[text.utf8.index(after: $0)...])] }
  }

  func isAbbreviation(_ key: Word) -> Bool { leading.contains(key) || trailing.contains(key) }

  /// Whether the abbreviation, with its full stop, always has something after it in its sentence.
  func leadsOn(_ key: Word) -> Bool { leading.contains(key.trimmingStop) }
}
