/// How much each term tells: rare ones much, common ones little.
struct TermTable: Sendable {
  private let frequency: [String: Int]
  private let sentences: Int

  /// - Parameter sentences: The terms of every sentence, each term once a sentence.
  init(_ sentences: [[String]]) {
    var frequency: [String: Int] = [:]
    for terms in sentences {
      for term in terms { frequency[term, default: 0] += 1 }
    }
    self.frequency = frequency
    self.sentences = max(1, sentences.count)
  }

  /// How many sentences have the term.
  func count(_ term: String) -> Int { frequency[term] ?? 0 }

  /// The inverse document frequency in 256ths of a bit, at least 64: log₂(*N* / *n*), in integers, so that every
  /// machine gets the same.
  func weight(_ term: String) -> Int {
    max(64, Self.logarithm(sentences) - Self.logarithm(max(1, count(term))))
  }

  func weight(_ terms: [String]) -> Int { terms.reduce(0) { $0 + weight($1) } }

  /// The weight of the terms that two sorted lists share.
  func shared(_ left: [String], _ right: [String]) -> (weight: Int, terms: [String]) {
    var result: (weight: Int, terms: [String]) = (0, [])
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        result.weight += weight(left[i])
        result.terms.append(left[i])
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

  /// The rarest terms first, at most `limit`; among equally rare ones by the alphabet.
  func rarest(_ terms: [String], limit: Int) -> [String] {
    Array(terms.sorted { (count($0), $0) < (count($1), $1) }.prefix(limit))
  }

  /// log₂ in 256ths, linear between powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    return (exponent << 8) + (((number << 8) >> exponent) & 255)
  }
}
