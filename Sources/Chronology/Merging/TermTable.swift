/// Words as numbers, so that two sentences are compared without comparing letters.
struct Vocabulary {
  private var numbers: [String: Int] = [:]
  private(set) var words: [String] = []

  mutating func number(_ word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = words.count
    words.append(word)
    return words.count - 1
  }

  /// The numbers of some words, ascending, each once.
  mutating func set(_ words: [String]) -> [Int] { words.map { number($0) }.sortedOnce() }

  mutating func sequence(_ words: [String]) -> [Int] { words.map { number($0) } }
}

/// How much each term tells: rare ones much, common ones little.
struct TermTable: Sendable {
  private let words: [String]
  private let counts: [Int]
  private let weights: [Int]
  private let proper: [Bool]
  private let sentenceCount: Int

  /// - Parameters:
  ///   - sentences: The terms of every sentence, each term once a sentence.
  ///   - names: Those that stand with a capital within it, beyond its first word.
  init(_ vocabulary: Vocabulary, sentences: [[Int]], names: [[Int]] = []) {
    var counts = [Int](repeating: 0, count: vocabulary.words.count)
    for terms in sentences {
      for term in terms { counts[term] += 1 }
    }
    words = vocabulary.words
    self.counts = counts
    var capitals = [Int](repeating: 0, count: vocabulary.words.count)
    for terms in names {
      for term in terms { capitals[term] += 1 }
    }
    proper = zip(capitals, counts).map { $0 * 2 > $1 }
    // The inverse document frequency in 256ths of a bit: log₂(*N* / *n*), in integers, so that every machine gets the
    // same. It is at least a quarter of that of a word that stands once: what two reports have in common must not weigh
    // less and less as a third and a fourth have it, too.
    let whole = Self.logarithm(max(1, sentences.count))
    let least = max(64, whole / 4)
    weights = counts.map { max(least, whole - Self.logarithm(max(1, $0))) }
    sentenceCount = sentences.count
  }

  /// How many terms there are.
  var count: Int { words.count }

  func word(_ term: Int) -> String { words[term] }

  /// Whether a term is written with a capital more often than not: at the head of a sentence, too, it is a name.
  func isProper(_ term: Int) -> Bool { proper[term] }

  /// Whether a term stands in less than one of eight sentences.
  func isTelling(_ term: Int) -> Bool { counts[term] * 8 < sentenceCount }

  func weight(_ terms: [Int], without names: [Int] = []) -> Int {
    terms.reduce(0) { names.contains($1) ? $0 : $0 + weights[$1] }
  }

  /// The terms that two ascending lists share, and their weight.
  func shared(_ left: [Int], _ right: [Int], without names: [Int] = []) -> (weight: Int, terms: [Int]) {
    var result: (weight: Int, terms: [Int]) = (0, [])
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        if !names.contains(left[i]) {
          result.weight += weights[left[i]]
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

  /// Whether two lists share at least so many percent of the weight of the lighter one; keeps no list of what.
  func shares(_ percent: Int, _ left: [Int], _ right: [Int]) -> Bool {
    var shared = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] { shared += weights[left[i]] }
      let (l, r) = (left[i], right[j])
      if l <= r { i += 1 }
      if r <= l { j += 1 }
    }
    guard shared > 0 else { return false }
    let least = min(left.reduce(0) { $0 + weights[$1] }, right.reduce(0) { $0 + weights[$1] })
    return least > 0 && shared * 100 / least >= percent
  }

  /// What two lists share, in percent of the weight of the lighter one, and the terms.
  func likeness(_ a: [Int], _ b: [Int], without names: [Int] = []) -> (share: Int, terms: [Int]) {
    let shared = shared(a, b, without: names)
    let least = min(weight(a, without: names), weight(b, without: names))
    return (least == 0 ? 0 : shared.weight * 100 / least, shared.terms)
  }

  /// What two lists share, in percent of the weight of the heavier one.
  func mutualShare(_ a: [Int], _ b: [Int], without names: [Int]) -> Int {
    let most = max(weight(a, without: names), weight(b, without: names))
    return most == 0 ? 0 : shared(a, b, without: names).weight * 100 / most
  }

  /// The rarest terms first, at most `limit`; of equally rare ones those that came first.
  func rarest(_ terms: [Int], limit: Int) -> [Int] {
    Array(terms.sorted { (counts[$0], $0) < (counts[$1], $1) }.prefix(limit))
  }

  /// The rarest terms as words, by the alphabet.
  func telling(_ terms: [Int], limit: Int) -> [String] { rarest(terms, limit: limit).map(word).sorted() }

  /// log₂ in 256ths, linear between powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    return (exponent << 8) + (((number << 8) >> exponent) & 255)
  }
}
