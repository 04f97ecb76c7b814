/// The number of a word in the vocabulary of all reports, so that two sentences are compared without comparing letters.
typealias Term = Int32

/// The words of all reports.
struct Vocabulary {
  private var book = WordBook(capacity: 1 << 12)

  /// The words by number.
  var words: [Word] { book.words }

  mutating func number(_ word: Word) -> Term { book.number(of: word) }
}

/// How much each term tells: rare ones much, common ones little.
///
/// A class, since what weighs pairs hands it on for each of them.
final class TermTable: Sendable {
  private let words: [String]
  private let eventClasses: [EventClass?]
  private let counts: [Int]
  private let weights: [Int]
  private let proper: [Bool]
  private let sentenceCount: Int
  /// The place of each term among all, the rarest first, of equally rare ones those that came first; and the reverse.
  private let ranks: [Int32]
  private let byRank: [Term]

  /// Counts every sentence once for each report that it is of.
  init(_ vocabulary: Vocabulary, _ observations: [Observation]) {
    var counts = [Int](repeating: 0, count: vocabulary.words.count)
    var capitals = counts
    for observation in observations {
      for term in observation.allTerms { counts[Int(term)] += 1 }
      for term in observation.capitalTerms { capitals[Int(term)] += 1 }
    }
    words = vocabulary.words.map(\.description)
    eventClasses = vocabulary.words.map { EnglishLexicon.shared.eventClass(of: $0) }
    self.counts = counts
    proper = zip(capitals, counts).map { $0 * 2 > $1 }
    byRank = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }.map { Term($0) }
    var ranks = [Int32](repeating: 0, count: counts.count)
    for (rank, term) in byRank.enumerated() { ranks[Int(term)] = Int32(rank) }
    self.ranks = ranks
    // The inverse document frequency in 256ths of a bit: log₂(*N* / *n*), in integers, so that every machine gets the
    // same. It is at least a quarter of that of a word that stands once: what two reports have in common must not weigh
    // less and less as a third and a fourth have it, too.
    let whole = Self.logarithm(max(1, observations.count))
    let least = max(64, whole / 4)
    weights = counts.map { max(least, whole - Self.logarithm(max(1, $0))) }
    sentenceCount = observations.count
  }

  /// How many terms there are.
  var count: Int { words.count }

  func word(_ term: Term) -> String { words[Int(term)] }

  /// The class of events that a word tells of.
  func eventClass(of term: Term) -> EventClass? { eventClasses[Int(term)] }

  /// Whether a term is written with a capital more often than not: at the head of a sentence, too, it is a name.
  func isProper(_ term: Term) -> Bool { proper[Int(term)] }

  /// Whether a term stands in less than one of eight sentences.
  func isTelling(_ term: Term) -> Bool { counts[Int(term)] * 8 < sentenceCount }

  func weight(_ term: Term) -> Int { weights[Int(term)] }

  func weight(_ terms: ArraySlice<Term>, without names: ArraySlice<Term> = []) -> Int {
    terms.reduce(0) { !names.isEmpty && names.contains($1) ? $0 : $0 + weights[Int($1)] }
  }

  /// The terms that two ascending lists share, and their weight.
  func shared(
    _ left: ArraySlice<Term>, _ right: ArraySlice<Term>, without names: ArraySlice<Term> = []
  ) -> (weight: Int, terms: [Term]) {
    var result: (weight: Int, terms: [Term]) = (0, [])
    var i = left.startIndex
    var j = right.startIndex
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] {
        if !names.contains(left[i]) {
          result.weight += weights[Int(left[i])]
          result.terms.append(left[i])
        }
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  /// What two lists share, in percent of the weight of the lighter one, and the terms.
  func likeness(_ a: ArraySlice<Term>, _ b: ArraySlice<Term>, without names: ArraySlice<Term> = []) -> (
    share: Int, terms: [Term]
  ) {
    let shared = shared(a, b, without: names)
    let least = min(weight(a, without: names), weight(b, without: names))
    return (least == 0 ? 0 : shared.weight * 100 / least, shared.terms)
  }

  /// What two lists share, in percent of the weight of the heavier one.
  func mutualShare(_ a: ArraySlice<Term>, _ b: ArraySlice<Term>, without names: ArraySlice<Term>) -> Int {
    let most = max(weight(a, without: names), weight(b, without: names))
    return most == 0 ? 0 : shared(a, b, without: names).weight * 100 / most
  }

  /// The rarest terms first, at most `limit`; of equally rare ones those that came first.
  func rarest(_ terms: some Sequence<Term>, limit: Int) -> [Term] {
    var found = terms.map { ranks[Int($0)] }
    found.sort()
    if found.count > limit { found.removeLast(found.count - limit) }
    for index in found.indices { found[index] = byRank[Int(found[index])] }
    return found
  }

  /// The rarest terms as words, by the alphabet.
  func telling(_ terms: some Sequence<Term>, limit: Int) -> [String] { rarest(terms, limit: limit).map(word).sorted() }

  /// log₂ in 256ths, linear between powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    return (exponent << 8) + (((number << 8) >> exponent) & 255)
  }
}
