/// The words of a report as numbers of a vocabulary.
struct ReportWords: Sendable {
  /// The terms of the whole sentence.
  private(set) var allTerms: [Int]
  /// The terms of the clause, or of the sentence where there is no date.
  private(set) var terms: [Int]
  /// The terms of the clause that are written with a capital.
  private(set) var nameTerms: [Int]
  /// The terms of the whole sentence that are written with a capital, beyond its first word.
  private(set) var capitalTerms: [Int]
  /// The terms that name who speaks.
  private(set) var speakerTerms: [Int]
  /// The term of the verb or the noun that the date belongs to, where it says something.
  private(set) var headTerm: Int?
  /// The words in their order, to compare what is quoted.
  private(set) var words: [Int]
  /// The term at the head of the sentence, where a capital proves nothing; `nil` where that word is none.
  private(set) var firstTerm: Int?

  init(_ record: SentenceRecord, _ candidate: Candidate?, _ vocabulary: inout Vocabulary) {
    allTerms = vocabulary.set(record.terms)
    terms = candidate.map { vocabulary.set($0.terms) } ?? allTerms
    nameTerms = vocabulary.set(candidate?.names ?? [])
    capitalTerms = vocabulary.set(record.names)
    let speaker = candidate?.attribution?.speaker ?? record.attribution?.speaker
    speakerTerms = vocabulary.set(
      speaker.map { Tokenizer.tokens(of: $0).filter(\.isWord).map { Stemmer.stem($0.key) } } ?? [])
    let head = candidate?.head ?? ""
    headTerm = head.isEmpty || EmptyVerbs.all.contains(head) ? nil : vocabulary.number(head)
    words = vocabulary.sequence(record.words)
    if let first = record.words.first.map({ Stemmer.stem($0) }), record.terms.contains(first) {
      firstTerm = vocabulary.number(first)
    }
  }

  /// The same words as numbers of another vocabulary.
  ///
  /// - Parameter numbers: The number of each word there, by its number here.
  func renumbered(_ numbers: [Int]) -> Self {
    func set(_ list: [Int]) -> [Int] { list.map { numbers[$0] }.sorted() }
    var result = self
    result.allTerms = set(allTerms)
    result.terms = set(terms)
    result.nameTerms = set(nameTerms)
    result.capitalTerms = set(capitalTerms)
    result.speakerTerms = set(speakerTerms)
    result.headTerm = headTerm.map { numbers[$0] }
    result.words = words.map { numbers[$0] }
    result.firstTerm = firstTerm.map { numbers[$0] }
    return result
  }
}
