/// Finds the figures of a stretch of a sentence.
struct FigureReader {
  let analysis: SentenceAnalysis
  let text: [UInt8]

  /// - Complexity: O(*n*) in the tokens of the stretch.
  func figures(in range: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (value, end) = number(at: index, in: range), let noun = noun(after: end, in: range) else {
        index += 1
        continue
      }
      let start = analysis.tokens[index].range.lowerBound
      let stop = analysis.tokens[noun].range.upperBound
      let thing = Stemmer.stem(analysis.tokens[noun].key)
      let deed = deed(with: index..<noun + 1, in: range)
      figures.append(
        Figure(
          thing: deed.isEmpty ? thing.description : "\(thing) \(deed)",
          text: String(decoding: text[start..<stop], as: UTF8.self),
          allowed: allowed(value, before: index, in: range)))
      index = noun + 1
    }
    return figures
  }

  // MARK: Numbers

  /// A number in figures or words, in thousandths, and the token after it.
  private func number(at index: Int, in range: Range<Int>) -> (value: Int, end: Int)? {
    guard analysis.tokens[index].kind == .number || analysis.tokens[index].isNumberWord,
      let token = analysis.token(index)
    else { return nil }
    var value: Int
    if token.kind == .number {
      guard let read = Self.thousandths(token.key.description) else { return nil }
      value = read
    } else if let word = NumberWords.values[token.key] {
      value = word * 1000
    } else {
      return nil
    }
    var end = index + 1
    while end < range.upperBound, let next = analysis.token(end), let factor = NumberWords.factors[next.key] {
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      value = product
      end += 1
    }
    return (value, end)
  }

  /// The value of digits with or without a fraction; `nil` for more of them than a count has.
  private static func thousandths(_ key: String) -> Int? {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = Int(parts[0]), parts[0].utf8.count <= 9, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    let digits = parts[1].prefix(3)
    guard let fraction = Int(digits) else { return nil }
    return whole * 1000 + fraction * [100, 10, 1][digits.utf8.count - 1]
  }

  /// What the words before a number make of it.
  private func allowed(_ value: Int, before index: Int, in range: Range<Int>) -> ClosedRange<Int> {
    let words = (max(range.lowerBound, index - 3)..<index).compactMap { analysis.token($0)?.key }
    let last = words.last ?? ""
    let before = words.dropLast().last
    let unit = Self.unit(of: value)
    switch (before, last) {
    case (_, "over"), (_, "least"), ("more", "than"), ("no", "fewer"): return value...Int.max
    case ("up", "to"), ("many", "as"), ("fewer", "than"), ("less", "than"), ("at", "most"): return 0...value
    default: break
    }
    if ["nearly", "almost"].contains(last) { return value - unit...value }
    if NumberWords.approximations.contains(last) { return value - unit / 2...value + unit / 2 }
    return value...value
  }

  /// The place of the last digit that is not nought: 100 for 200, 10 for 230.
  private static func unit(of value: Int) -> Int {
    var unit = 1
    while unit <= value / 10, value % (unit * 10) == 0 { unit *= 10 }
    return unit
  }

  // MARK: Things

  /// The thing counted: the last noun of "1,500 metric tons".
  private func noun(after start: Int, in range: Range<Int>) -> Int? {
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
    return key.hasSuffix("s") || ["people", "men", "women", "children"].contains(key) ? noun : nil
  }

  /// What is told of the thing, as a stem: the verb that it is the subject of, or else the one before it.
  private func deed(with thing: Range<Int>, in range: Range<Int>) -> Word {
    if analysis.token(thing.upperBound)?.key == "dead" { return "kill" }
    let after = analysis.groups.first { $0.first >= thing.upperBound && $0.first <= thing.upperBound + 1 }
    let before = analysis.groups.last { $0.main < thing.lowerBound && $0.main >= thing.lowerBound - 4 }
    let isCut =
      before.map { (($0.main + 1)..<thing.lowerBound).contains { analysis.tokens[$0].kind == .comma } } ?? true
    let lemma = after?.lemma ?? (isCut ? "" : before?.lemma ?? "")
    return NumberWords.deeds[lemma] ?? lemma
  }
}
