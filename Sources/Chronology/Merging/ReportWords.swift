/// The words of a report as numbers of the vocabulary of all reports.
struct ReportWords: Sendable {
  /// The terms of the whole sentence.
  let allTerms: [Term]
  /// The terms of the clause, or of the sentence where there is no date.
  let terms: [Term]
  /// The terms of the clause that are written with a capital.
  let nameTerms: [Term]
  /// The terms of the whole sentence that are written with a capital, beyond its first word.
  let capitalTerms: [Term]
  /// The terms that name who speaks.
  let speakerTerms: [Term]
  /// The term of the verb or the noun that the date belongs to, where it says something.
  let headTerm: Term?
  /// The words in their order, to compare what is quoted.
  let words: [Term]

  /// - Parameter numbers: The number of each word in the vocabulary, by its number in the book of its article.
  init(_ record: SentenceRecord, _ candidate: Candidate?, numbers: [Term]) {
    func set(_ list: [Int32]) -> [Term] {
      var terms = list.map { numbers[Int($0)] }
      terms.sortOnce()
      return terms
    }
    allTerms = set(record.terms)
    terms = candidate.map { set($0.terms) } ?? allTerms
    nameTerms = candidate.map { set($0.names) } ?? []
    capitalTerms = set(record.names)
    speakerTerms = set(candidate?.speakerTerms ?? record.speakerTerms)
    headTerm = candidate.flatMap { $0.isHeadTelling ? numbers[Int($0.head)] : nil }
    words = record.words.map { numbers[Int($0)] }
  }
}
