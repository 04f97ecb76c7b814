/// Figures that count no things: shares of a whole, the strength of a quake, the outcome of a vote.
extension FigureReader {
  /// Such a figure with the token after it; one of which nothing is told is passed over.
  func measure(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    score(at: index, in: range) ?? magnitude(at: index, in: range) ?? percentage(at: index, in: range)
      ?? fraction(at: index, in: range)
  }

  /// Whether a word that is no number begins such a figure.
  func mayMeasure(_ index: Int) -> Bool {
    let key = analysis.tokens[index].key
    // Asked for every word: most are told by their first letter.
    switch key.first {
    case UInt8(ascii: "m"): return key.hasPrefix("magnitude-")
    case UInt8(ascii: "f"), UInt8(ascii: "h"), UInt8(ascii: "o"), UInt8(ascii: "q"), UInt8(ascii: "t"):
      return NumberWords.fractions[key] != nil
    default: return false
    }
  }

  // MARK: Shares

  /// "62 percent of the vote", "rose by 5 per cent".
  private func percentage(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    guard var (number, end) = number(at: index, in: range), end < range.upperBound, let sign = analysis.token(end)
    else { return nil }
    if sign.key == "percent" || text[sign.range.lowerBound] == UInt8(ascii: "%") {
      end += 1
    } else if sign.key == "per", analysis.token(end + 1)?.key == "cent" {
      end += 2
    } else {
      return nil
    }
    number.isRounded = true
    guard end <= range.upperBound else { return nil }
    return share(number, index..<end, in: range)
  }

  /// "One in three houses", "half of the houses", "two thirds of the crew".
  private func fraction(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    guard let first = analysis.token(index) else { return nil }
    var (end, parts, whole) = (index + 1, 1, 0)
    if let (times, part) = NumberWords.fractions[first.key] {
      // "The third of five brothers" is one of them.
      guard part == 2 || first.key.contains(UInt8(ascii: "-")) || analysis.token(index - 1)?.key == "a" else {
        return nil
      }
      (parts, whole) = (times, part)
    } else if first.isNumberWord, let count = NumberWords.values[first.key], let next = analysis.token(end) {
      if let (times, part) = NumberWords.fractions[next.key], times == 1, part > 2 {
        (parts, whole, end) = (count, part, end + 1)
      } else if next.key == "in", let last = analysis.token(end + 1), last.isNumberWord,
        let all = NumberWords.values[last.key]
      {
        (parts, whole, end) = (count, all, end + 2)
      }
    }
    guard whole > parts, end < range.upperBound else { return nil }
    // Nobody who says "a third" means 33.3 percent.
    var number = Numeral(0, end: 0)
    (number.low, number.high) = (parts * 100_000 / whole, parts * 100_000 / whole)
    (number.unit, number.isRounded) = (10_000, true)
    let (figure, next) = share(number, index..<end, in: range)
    // "Half" is a share only of something.
    return figure?.thing.hasPrefix("share of") == true ? (figure, next) : nil
  }

  private func share(_ number: Numeral, _ words: Range<Int>, in range: Range<Int>) -> (figure: Figure?, end: Int) {
    var noun = words.upperBound
    if let of = analysis.token(noun), noun < range.upperBound, of.key == "of" { noun += 1 }
    while let article = analysis.token(noun), noun < range.upperBound, article.has(.determiner) { noun += 1 }
    var whole: Int?
    if noun < range.upperBound, let found = self.noun(after: noun, in: range, isPlural: false),
      // "Half an hour" is a time.
      !analysis.tokens[found].has(.timeUnit),
      !["hour", "hours", "minute", "minutes"].contains(analysis.tokens[found].key)
    {
      whole = found
    }
    let deed = deed(ofShare: words, whole: whole, in: range)
    let allowed = allowed(number, before: words.lowerBound, in: range)
    if let whole, noun > words.upperBound || NumberWords.values[analysis.tokens[words.upperBound - 1].key] != nil {
      let thing = "share of \(Stemmer.stem(analysis.tokens[whole].key))" + (deed.isEmpty ? "" : " \(deed)")
      return (Figure(thing: thing, text: written(words.lowerBound, whole), allowed: allowed), whole + 1)
    }
    if deed.isEmpty { return (nil, words.upperBound) }
    return (
      Figure(thing: "percent \(deed)", text: written(words.lowerBound, words.upperBound - 1), allowed: allowed),
      words.upperBound
    )
  }

  /// What is done with a share: the verb before it, or else the one behind the whole.
  private func deed(ofShare share: Range<Int>, whole: Int?, in range: Range<Int>) -> Word {
    func isCut(_ stretch: Range<Int>) -> Bool { stretch.contains { analysis.tokens[$0].kind == .comma } }
    let before = analysis.groups.last {
      $0.main < share.lowerBound && $0.main >= max(range.lowerBound, share.lowerBound - 8)
        && !isCut($0.main..<share.lowerBound)
    }
    if let before { return before.form == .copula || before.isReporting ? "" : before.lemma }
    let end = whole.map { $0 + 1 } ?? share.upperBound
    let after = analysis.groups.first {
      $0.first >= end && $0.main < range.upperBound && $0.first <= end + 4 && !isCut(end..<$0.first)
    }
    return after?.lemma ?? ""
  }

  // MARK: Quakes and votes

  /// "a magnitude of 6.1", "magnitude-6.1", "a 6.1-magnitude earthquake".
  private func magnitude(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    let token = analysis.tokens[index]
    var (start, first, last) = (token.range.lowerBound, index, index)
    if token.key.hasPrefix("magnitude-") {
      start += "magnitude-".utf8.count
    } else if !token.key.hasSuffix("-magnitude") {
      if analysis.token(index + 1)?.key == "magnitude" {
        last = index + 1
      } else {
        first = analysis.token(index - 1)?.key == "of" ? index - 2 : index - 1
        guard first >= range.lowerBound, analysis.token(first)?.key == "magnitude" else { return nil }
      }
    }
    // Which of several shocks had it is not told apart.
    if range.contains(where: { analysis.tokens[$0].key.hasPrefix("aftershock") }) { return (nil, last + 1) }
    guard var number = Numeral.first(of: text, at: start), number.high < 11_000 else { return nil }
    number.isRounded = true
    let figure = Figure(
      thing: "magnitude", text: written(first, last), allowed: allowed(number, before: first, in: range))
    return (figure, last + 1)
  }

  private static let contests: WordSet = [
    "vote", "approve", "pass", "reject", "adopt", "win", "lose", "beat", "defeat", "draw",
  ]

  /// "voted 140-90", "won 3–1": both numbers are one figure.
  private func score(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    let bytes = text[analysis.tokens[index].range]
    let sides = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(Tokenizer.isDigit) }),
      analysis.groups.contains(where: { range.contains($0.main) && Self.contests.contains($0.lemma) }),
      let first = Int(String(decoding: sides[0], as: UTF8.self)),
      let second = Int(String(decoding: sides[1], as: UTF8.self))
    else { return nil }
    // "Waited 10-12 weeks for the vote": a count.
    if noun(after: index + 1, in: range) != nil { return nil }
    let value = (first * 1000 + second) * 1000
    return (Figure(thing: "score", text: written(index, index), allowed: value...value), index + 1)
  }
}
