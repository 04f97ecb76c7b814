/// The words of a report as numbers of the vocabulary of all reports.
struct ReportWords: Sendable {
  /// One list behind the other, for one piece of memory a report.
  private let numbers: [Term]
  private let ends: Ends
  private let isDated: Bool
  /// The term of the verb or the noun that the date belongs to, where it says something.
  let headTerm: Term?
  /// The term at the head of the sentence, where a capital proves nothing; `nil` where that word is none.
  let firstTerm: Term?

  private struct Ends {
    var whole: Int32 = 0
    var own: Int32 = 0
    var names: Int32 = 0
    var capitals: Int32 = 0
    var speakers: Int32 = 0
  }

  /// - Parameter numbers: The number of each word in the vocabulary, by its number in the book of its article.
  init(_ record: Shared<SentenceRecord>, _ candidate: Shared<Candidate>?, numbers: [Term]) {
    var all: [Term] = []
    let speakerTerms = candidate?.speakerTerms ?? record.speakerTerms
    all.reserveCapacity(
      2 * record.terms.count + 2 * record.names.count + speakerTerms.count + record.words.count)
    var ends = Ends()
    ends.whole = Self.add(record.terms, numbers, to: &all)
    ends.own = ends.whole
    ends.names = ends.whole
    if let candidate {
      ends.own = Self.add(candidate.terms, numbers, to: &all)
      ends.names = Self.add(candidate.names, numbers, to: &all)
    }
    ends.capitals = Self.add(record.names, numbers, to: &all)
    ends.speakers = Self.add(speakerTerms, numbers, to: &all)
    for number in record.words { all.append(numbers[Int(number)]) }
    self.ends = ends
    isDated = candidate != nil
    self.numbers = all
    headTerm = candidate.flatMap { $0.isHeadTelling ? numbers[Int($0.head)] : nil }
    firstTerm = record.firstTerm >= 0 ? numbers[Int(record.firstTerm)] : nil
  }

  /// Adds the numbers of a list in ascending order, and returns where they end.
  private static func add(_ list: [Int32], _ numbers: [Term], to all: inout [Term]) -> Int32 {
    let start = all.count
    for number in list { all.append(numbers[Int(number)]) }
    sort(&all, from: start)
    return Int32(all.count)
  }

  /// Brings the end of a list into order: by insertion, since it has a dozen elements.
  private static func sort(_ list: inout [Term], from start: Int) {
    for index in start..<list.count {
      let term = list[index]
      var place = index
      while place > start, list[place - 1] > term {
        list[place] = list[place - 1]
        place -= 1
      }
      list[place] = term
    }
  }

  /// The terms of the whole sentence.
  var allTerms: ArraySlice<Term> { numbers[..<Int(ends.whole)] }
  /// The terms of the clause, or of the sentence where there is no date.
  var terms: ArraySlice<Term> { isDated ? numbers[Int(ends.whole)..<Int(ends.own)] : allTerms }
  /// The terms of the clause that are written with a capital.
  var nameTerms: ArraySlice<Term> { numbers[Int(ends.own)..<Int(ends.names)] }
  /// The terms of the whole sentence that are written with a capital, beyond its first word.
  var capitalTerms: ArraySlice<Term> { numbers[Int(ends.names)..<Int(ends.capitals)] }
  /// The terms that name who speaks.
  var speakerTerms: ArraySlice<Term> { numbers[Int(ends.capitals)..<Int(ends.speakers)] }
  /// The words in their order, to compare what is quoted.
  var words: ArraySlice<Term> { numbers[Int(ends.speakers)...] }
}
