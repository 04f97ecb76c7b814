/// Finds the figures of a stretch of a sentence.
struct FigureReader {
  let analysis: SentenceAnalysis
  let text: [UInt8]

  /// - Complexity: O(*n*) in the tokens of the stretch.
  func figures(in range: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !mayCount(index) {
        index += 1
      } else if let (figure, end) = sum(at: index, in: range) ?? measure(at: index, in: range)
        ?? count(at: index, in: range)
      {
        if let figure { figures.append(figure) }
        index = end
      } else {
        index += 1
      }
    }
    return figures
  }

  /// Whether a figure can begin with a token: with a number, or with the sign of a currency.
  private func mayCount(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    switch token.kind {
    case .number, .other: return true
    case .word:
      return token.isNumberWord || !Tokenizer.isLetter(text[token.range.lowerBound]) || mayMeasure(index)
    default: return false
    }
  }

  // MARK: Numbers

  /// A number in figures or words with the token after it; of "12 to 15", both.
  func number(at index: Int, in range: Range<Int>) -> (number: Numeral, end: Int)? {
    guard var (number, end) = single(at: index, in: range) else { return nil }
    let isBetween = index > range.lowerBound && analysis.tokens[index - 1].key == "between"
    if let link = analysis.token(end), end + 1 < range.upperBound,
      ["to", "or"].contains(link.key) || isBetween && link.key == "and",
      let (other, next) = single(at: end + 1, in: range), other.low > number.high
    {
      number.high = other.high
      number.unit = max(number.unit, other.unit)
      number.isRounded = number.isRounded || other.isRounded
      end = next
    }
    return (number, end)
  }

  private func single(at index: Int, in range: Range<Int>) -> (number: Numeral, end: Int)? {
    let (isWord, span) = (analysis.tokens[index].isNumberWord, analysis.tokens[index].range)
    // A date is no count.
    guard isWord || Tokenizer.isDigit(text[span.lowerBound]), let token = analysis.token(index) else { return nil }
    if isWord, let value = NumberWords.values[token.key] {
      return withFactors(Numeral(value, end: span.upperBound), after: index, in: range)
    }
    // The rest of "9-11,000" is no number by itself.
    let start = span.lowerBound
    guard start == 0 || ![0x2C, 0x2E, 0x2D].contains(text[start - 1]) else { return nil }
    return Numeral(text, at: start).flatMap { withFactors($0, after: index, in: range) }
  }

  /// The number with "million" and the like behind it.
  private func withFactors(_ numeral: Numeral, after index: Int, in range: Range<Int>) -> (number: Numeral, end: Int)? {
    var number = numeral
    var end = index + 1
    while end < range.upperBound, analysis.tokens[end].range.lowerBound < number.end { end += 1 }
    while end < range.upperBound, let next = analysis.token(end), let factor = NumberWords.factors[next.key] {
      guard number.multiply(by: factor) else { return nil }
      end += 1
    }
    return (number, end)
  }

  /// What the words before a number make of it.
  func allowed(_ number: Numeral, before index: Int, in range: Range<Int>) -> ClosedRange<Int> {
    let words = (max(range.lowerBound, index - 3)..<index).compactMap { analysis.token($0)?.key }
    let last = words.last ?? ""
    let before = words.dropLast().last
    let unit = Self.unit(of: number.high)
    let half = number.isRounded ? number.unit / 2 : 0
    let (low, high) = (number.low - min(half, number.low), number.high + half)
    switch (before, last) {
    case (_, "over"), (_, "least"), ("more", "than"), ("no", "fewer"): return low...Int.max
    case ("up", "to"), ("many", "as"), ("much", "as"), ("fewer", "than"), ("less", "than"), ("at", "most"):
      return 0...high
    default: break
    }
    if ["nearly", "almost"].contains(last) { return min(low, number.low - unit)...high }
    if NumberWords.approximations.contains(last) {
      return min(low, number.low - unit / 2)...max(high, number.high + unit / 2)
    }
    return low...high
  }

  /// The place of the last digit that is not nought: 100 for 200, 10 for 230.
  private static func unit(of value: Int) -> Int {
    var unit = 1
    while unit <= value / 10, value % (unit * 10) == 0 { unit *= 10 }
    return unit
  }

  func written(_ first: Int, _ last: Int) -> String {
    String(
      decoding: text[analysis.tokens[first].range.lowerBound..<analysis.tokens[last].range.upperBound], as: UTF8.self)
  }

  // MARK: Sums of money

  /// A sum with the token after it; without what is told of it, it is passed over.
  private func sum(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    guard let (currency, number, end, first) = signedSum(at: index, in: range) ?? namedSum(at: index, in: range) else {
      return nil
    }
    let deed = deed(ofSum: first..<end, in: range)
    if deed.isEmpty { return (nil, end) }
    var figure = Figure(
      thing: "\(currency) \(deed)", text: written(first, end - 1), allowed: allowed(number, before: first, in: range))
    if let link = analysis.token(end), ["in", "of", "for"].contains(link.key), end + 1 < range.upperBound,
      let purpose = noun(after: end + 1, in: range, isPlural: false)
    {
      figure.purpose = Stemmer.stem(analysis.tokens[purpose].key).description
    }
    return (figure, end)
  }

  private typealias Sum = (currency: String, number: Numeral, end: Int, first: Int)

  /// "$5 million", "A$5m", "£1.2m".
  private func signedSum(at index: Int, in range: Range<Int>) -> Sum? {
    let start = analysis.tokens[index].range.lowerBound
    guard !Tokenizer.isLetter(text[start]), !Tokenizer.isDigit(text[start]),
      let (sign, name) = Currencies.signs.first(where: { text[start...].starts(with: $0.sign) }),
      let numeral = Numeral(text, at: start + sign.count),
      let (number, end) = withFactors(numeral, after: index, in: range)
    else { return nil }
    var prefix = ""
    if index > range.lowerBound, case let before = analysis.tokens[index - 1], before.isWord,
      before.range.upperBound == start
    {
      prefix = String(decoding: text[before.range], as: UTF8.self)
    }
    let isPlain = prefix.isEmpty || prefix == "US"
    return (isPlain ? name : "\(prefix) \(name)", number, end, isPlain && prefix.isEmpty ? index : index - 1)
  }

  /// "5,000 euros".
  private func namedSum(at index: Int, in range: Range<Int>) -> Sum? {
    guard let (number, end) = number(at: index, in: range), end < range.upperBound,
      let name = Currencies.names[analysis.tokens[end].key]
    else { return nil }
    // "200 pounds of flour"
    if name == "pound", let next = analysis.token(end + 1), next.key == "of" { return nil }
    return (name, number, end + 1, index)
  }

  /// What is done with a sum: the verb right before it, or else the one that it is the subject of. "Said" is said of all
  /// that follows, and "pledged" may be meant where nothing else is.
  private func deed(ofSum sum: Range<Int>, in range: Range<Int>) -> Word {
    func isCut(_ stretch: Range<Int>) -> Bool { stretch.contains { analysis.tokens[$0].kind == .comma } }
    let before = analysis.groups.last {
      $0.main < sum.lowerBound && $0.main >= max(range.lowerBound, sum.lowerBound - 8) && $0.form != .copula
        && !isCut($0.main..<sum.lowerBound)
    }
    if let before, !before.isReporting { return before.lemma }
    let after = analysis.groups.first {
      $0.first >= sum.upperBound && $0.main < range.upperBound && $0.first <= sum.upperBound + 6
        && !isCut(sum.upperBound..<$0.first)
    }
    if let after, after.form == .passive { return after.lemma }
    return before?.lemma ?? ""
  }

  // MARK: Things

  /// A number of things with the token after it.
  private func count(at index: Int, in range: Range<Int>) -> (figure: Figure?, end: Int)? {
    guard let (number, end) = number(at: index, in: range) else { return nil }
    let allowed = allowed(number, before: index, in: range)
    if let (deed, last) = bareDeed(index..<end, in: range) {
      return (Figure(thing: "people \(deed)", text: written(index, last), allowed: allowed), last + 1)
    }
    guard let noun = noun(after: end, in: range) else { return nil }
    let thing = Stemmer.stem(analysis.tokens[noun].key)
    let deed = deed(with: index..<noun + 1, in: range)
    let figure = Figure(
      thing: deed.isEmpty ? thing.description : "\(thing) \(deed)", text: written(index, noun), allowed: allowed)
    return (figure, noun + 1)
  }

  /// What befell those whom a bare number counts, and the last token of the words: "17 were hurt", "50,000 dead", "killing
  /// 12", "a death toll of 40".
  private func bareDeed(_ number: Range<Int>, in range: Range<Int>) -> (deed: Word, last: Int)? {
    let after = number.upperBound
    if after < range.upperBound, let deed = NumberWords.fates[analysis.tokens[after].key] { return (deed, after) }
    if let group = analysis.groups.first(where: { $0.first == after && $0.form == .passive }),
      group.main < range.upperBound,
      let deed = NumberWords.fates[analysis.tokens[group.main].key]
    {
      return (deed, group.main)
    }
    // Behind the number, the clause ends or goes on without a noun.
    if let next = analysis.token(after), after < range.upperBound, next.isWord, !next.has(.preposition),
      !next.has(.stopWord)
    {
      return nil
    }
    let before = max(range.lowerBound, number.lowerBound - 5)..<number.lowerBound
    if isToll(number, in: range) { return ("kill", number.upperBound - 1) }
    guard let group = analysis.groups.last(where: { before.contains($0.main) }), group.form != .passive,
      ["kill", "injure", "wound"].contains(group.lemma), group.main >= number.lowerBound - 3,
      !(group.main..<number.lowerBound).contains(where: { analysis.tokens[$0].kind == .comma })
    else { return nil }
    return (NumberWords.deeds[group.lemma] ?? group.lemma, number.upperBound - 1)
  }

  /// "The death toll of the fire at the harbour rose to 34": the first number behind the word, in its clause.
  private func isToll(_ number: Range<Int>, in range: Range<Int>) -> Bool {
    let before = max(range.lowerBound, number.lowerBound - 12)..<number.lowerBound
    guard let toll = before.last(where: { analysis.tokens[$0].key == "toll" }) else { return false }
    let isNear = number.lowerBound - toll <= 5 || analysis.token(toll - 1)?.key == "death"
    return isNear
      && !(toll..<number.lowerBound).contains { index in
        analysis.tokens[index].kind == .comma
          || analysis.token(index).map { $0.kind == .number || $0.isNumberWord } ?? false
      }
  }

  /// The thing counted: the last noun of "1,500 metric tons".
  func noun(after start: Int, in range: Range<Int>, isPlural: Bool = true) -> Int? {
    func isPlain(_ index: Int) -> Bool {
      guard index < range.upperBound, let token = analysis.token(index) else { return false }
      return token.isWord && !token.has(.stopWord) && !token.has([.preposition])
    }
    guard isPlain(start) else { return nil }
    var noun = start
    while noun < start + 2, isPlain(noun + 1), !analysis.tokens[noun + 1].has([.verb, .adverb]),
      analysis.tokens[noun + 1].key != "dead"
    {
      noun += 1
    }
    let key = analysis.tokens[noun].key
    return !isPlural || key.hasSuffix("s") || ["people", "men", "women", "children"].contains(key) ? noun : nil
  }

  /// What is told of the thing, as a stem: the verb that it is the subject of, or else the one before it.
  private func deed(with thing: Range<Int>, in range: Range<Int>) -> Word {
    if analysis.token(thing.upperBound)?.key == "dead" { return "kill" }
    // "Killed 12 people and wounded 40": the second verb has another object.
    let isJoined = analysis.token(thing.upperBound)?.has(.coordinator) == true
    let after =
      isJoined ? nil : analysis.groups.first { $0.first >= thing.upperBound && $0.first <= thing.upperBound + 1 }
    let before = analysis.groups.last { $0.main < thing.lowerBound && $0.main >= thing.lowerBound - 4 }
    let isCut =
      before.map { (($0.main + 1)..<thing.lowerBound).contains { analysis.tokens[$0].kind == .comma } } ?? true
    let lemma = after?.lemma ?? (isCut ? "" : before?.lemma ?? "")
    return NumberWords.deeds[lemma] ?? lemma
  }
}
