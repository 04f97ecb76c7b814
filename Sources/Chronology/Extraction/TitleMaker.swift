/// Makes a short title out of a clause, in its own words: dates are left out and long ends are cut.
struct TitleMaker {
  /// The most characters that a title may have.
  static let longest = 90
  /// Where a cut leaves half a thing.
  private static let badCut = 50

  /// What a subject lacks without all that hangs on it.
  private static let bareSubject = 12

  let analysis: SentenceAnalysis
  let text: [UInt8]
  let phrases: ArraySlice<DatedPhrase>
  /// The time expression that dates the event, by its number.
  let dating: Int
  /// Whether the date that dates the event stays, since the title's verb is of another time.
  var keepsDate = false

  /// The title of a clause, and how much it lacks: 0 where it is the whole clause.
  ///
  /// - Parameter told: The verb or the noun that the date belongs to, which the title has to reach.
  func draft(of clause: Range<Int>, telling told: Int? = nil) -> (text: String, flaws: Int) {
    var kept = withoutFirstPredicate(withoutOpenEnd(keptTokens(withHedge(clause)), telling: told), telling: told)
    let whole = assemble(kept[...])
    if length(whole) <= Self.longest {
      let cost = costOfEnd(kept)
      // "a claim that he made that talks": the clause without the one of which the verb is lost.
      if cost >= Self.badCut,
        let that = kept.lastIndex(where: { analysis.token($0)?.key == "that" && opensComplement($0) }), that > 1,
        analysis.group(at: kept[that - 1])?.isReporting != true, told.map({ $0 < kept[that] }) ?? true
      {
        return (assemble(kept[..<that]), 8)
      }
      return (whole, cost)
    }
    kept = withoutMedium(withoutInsertion(withoutRelative(withoutBrackets(kept))))
    kept = withoutTail(withoutConcession(kept), limit: Self.longest - 5) { length(assemble($0)) }
    let brief = assemble(kept[...])
    if length(brief) <= Self.longest { return (brief, 1 + costOfEnd(kept)) }
    let cut = bestCut(kept, telling: told)
    guard cut.flaws >= Self.badCut else { return cut }
    // A subject that leaves little room for what is told, or where it was told before it.
    var cuts = [cut]
    let short = withoutTail(kept, limit: Self.longest / 2) { length(assemble($0)) }
    if short.count < kept.count { cuts.append(bestCut(short, telling: told)) }
    if let main = withoutOpening(kept) {
      let title = assemble(main[...])
      cuts.append(length(title) <= Self.longest ? (title, 6 + costOfEnd(main)) : bestCut(main, telling: nil))
    }
    if let told, cuts.allSatisfy({ $0.flaws >= Self.untold }), let bare = withBareSubject(kept, of: told) {
      let title = assemble(bare[...])
      let short = length(title) <= Self.longest ? (title, costOfEnd(bare)) : bestCut(bare, telling: told)
      cuts.append((short.0, short.1 + Self.bareSubject))
    }
    return cuts.min { $0.flaws < $1.flaws } ?? cut
  }

  func length(_ text: String) -> Int { text.unicodeScalars.count }

  func isInBrackets(_ kept: ArraySlice<Int>) -> Bool {
    kept.count { analysis.tokens[$0].kind == .openBracket } > kept.count { analysis.tokens[$0].kind == .closeBracket }
  }

  /// The tokens of the clause without its dates, the prepositions and adverbs that belong to them, and loose marks.
  private func keptTokens(_ clause: Range<Int>) -> [Int] {
    var kept: [Int] = []
    let relative = subjectRelative(in: clause)
    let dates = leftOut(of: clause)
    for index in clause where !dates.contains(where: { $0.contains(index) }) {
      let token = analysis.tokens[index]
      if let relative, index == relative || index == relative - 1 && token.kind == .comma { continue }
      if token.kind == .comma, let last = kept.last,
        [.comma, .openQuote, .openBracket].contains(analysis.tokens[last].kind)
      {
        if analysis.tokens[last].kind == .comma, dates.contains(where: { $0.upperBound == index }),
          partsSubject(kept, from: index + 1)
        {
          kept.removeLast()
        }
        continue
      }
      // "killed in Orlo)": what the bracket closes is not part of it.
      if token.kind == .closeBracket, !isInBrackets(kept[...]) { continue }
      // Brackets that held the date alone.
      if token.kind == .closeBracket, let last = kept.last, analysis.tokens[last].kind == .openBracket {
        kept.removeLast()
        continue
      }
      // A comma that set off the date alone.
      if token.kind == .comma, dates.contains(where: { $0.upperBound == index }), kept.isEmpty || wasSetOff(index, kept)
      {
        continue
      }
      kept.append(index)
    }
    func isLoose(_ index: Int, atStart: Bool) -> Bool {
      let token = analysis.tokens[index]
      if token.isWordOrNumber {
        let isThat = token.key == "that" && !token.isCapitalised
        return atStart
          ? token.has(.coordinator) || isThat : token.has([.coordinator, .relative]) || token.key == "that"
      }
      if token.isQuote { return atStart ? token.kind == .closeQuote : token.kind == .openQuote }
      // "5%", "$12": a sign that touches its number.
      if token.kind == .other, let number = analysis.token(atStart ? index + 1 : index - 1), number.kind == .number,
        atStart ? number.range.lowerBound == token.range.upperBound : number.range.upperBound == token.range.lowerBound
      {
        return false
      }
      return token.kind != .openBracket && token.kind != .closeBracket
    }
    // What is left of "(5 p.m. Monday ET)" is no beginning.
    if let first = kept.first, analysis.tokens[first].kind == .openBracket,
      let close = kept.firstIndex(where: { analysis.tokens[$0].kind == .closeBracket })
    {
      kept.removeFirst(close + 1)
    }
    kept.removeFirst(headingLength(kept))
    if isInBrackets(kept[...]), let open = kept.lastIndex(where: { analysis.tokens[$0].kind == .openBracket }), open > 0
    {
      kept.removeSubrange(open...)
    }
    dropLinks(&kept)
    // "Meanwhile, the mayor left"
    if kept.count > 2, Self.linking.contains(analysis.tokens[kept[0]].key), analysis.tokens[kept[1]].kind == .comma {
      kept.removeFirst()
    }
    while let first = kept.first, isLoose(first, atStart: true) { kept.removeFirst() }
    // "As fighting intensified": the clause without what joins it to another.
    if let first = kept.first,
      ["as", "when", "while", "because", "since", "until"].contains(analysis.tokens[first].key),
      analysis.token(first + 1).map({ !["many", "much", "few", "little"].contains($0.key) }) ?? true,
      !analysis.isPlainPreposition(first),
      analysis.groups.count(where: { $0.isFinite && clause.contains($0.main) }) == 1
    {
      kept.removeFirst()
    }
    dropLooseDate(&kept)
    while let last = kept.last, isLoose(last, atStart: false) { kept.removeLast() }
    // What is left of "on the same day".
    if let last = kept.last, ["the", "a", "an"].contains(analysis.tokens[last].key) {
      kept.removeLast()
      if let last = kept.last, analysis.tokens[last].has(.preposition) { kept.removeLast() }
    }
    return kept
  }

  /// What is left of a clause that goes on behind a time: "He left, and, a day later,", "They met, a day | after".
  private func dropLooseDate(_ kept: inout [Int]) {
    guard let last = kept.last(where: { analysis.tokens[$0].kind != .comma }), let span = analysis.datePhrase(at: last),
      var first = kept.firstIndex(of: span.lowerBound), first > 1
    else { return }
    if analysis.tokens[kept[first - 1]].has(.preposition) { first -= 1 }
    guard first > 1, analysis.tokens[kept[first - 1]].kind == .comma else { return }
    let before = analysis.tokens[kept[first - 2]]
    if before.has([.coordinator, .relative]) || before.key == "that" {
      kept.removeSubrange((first - 2)...)
    } else if let after = analysis.token(span.upperBound), ["after", "before"].contains(after.key) {
      kept.removeSubrange((first - 1)...)
    }
  }

  /// "Reed, who resigned" makes "Reed resigned": the pronoun that stands for the noun before it, where it is the subject
  /// of the clause's first verb.
  private func subjectRelative(in clause: Range<Int>) -> Int? {
    guard let verb = analysis.groups.first(where: { $0.isFinite && clause.contains($0.main) }) else { return nil }
    let relative = clause.first { $0 < verb.first && ["who", "which", "that"].contains(analysis.tokens[$0].key) }
    guard let relative, relative > clause.lowerBound,
      analysis.tokens[relative - 1].isWordOrNumber
        || analysis.tokens[relative - 1].kind == .comma
    else { return nil }
    let between = relative + 1..<verb.first
    // "The action, which seeks damages, was filed": the verb is another's.
    let isOthers = analysis.groups.contains {
      $0.isFinite && $0.first > verb.main && clause.contains($0.main)
        && analysis.token($0.first - 1)?.has([.coordinator, .subordinator, .relative]) != true
    }
    guard !isOthers,
      between.allSatisfy({ analysis.isDate($0) || analysis.tokens[$0].has([.adverb, .preposition]) }),
      !analysis.tokens[relative - 1].has([.preposition, .determiner])
    else { return nil }
    return relative
  }

  /// How many of the first tokens are a heading in capitals that has run into the sentence: HELP FOR ORLO The mayor said.
  private func headingLength(_ kept: [Int]) -> Int {
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    func isShouted(_ index: Int) -> Bool {
      analysis.tokens[index].range.count > 1 && text[analysis.tokens[index].range].allSatisfy(letters.contains)
    }
    let length = kept.prefix { isShouted($0) || analysis.tokens[$0].kind == .comma }.count
    guard length >= 2, length < kept.count, analysis.tokens[kept[length]].isCapitalised,
      kept[..<length].contains(where: { analysis.tokens[$0].range.count > 5 })
    else { return 0 }
    return length
  }

  private static let linking: WordSet = [
    "elsewhere", "meanwhile", "however", "moreover", "furthermore", "also", "instead", "separately", "additionally",
  ]

  /// "The mayor stressed, however, that": a word between commas that links the sentence to the one before.
  private func dropLinks(_ kept: inout [Int]) {
    var place = 1
    while place + 1 < kept.count {
      if analysis.tokens[kept[place]].kind == .comma, Self.linking.contains(analysis.tokens[kept[place + 1]].key),
        place + 2 == kept.count || analysis.tokens[kept[place + 2]].kind == .comma
      {
        kept.removeSubrange(place..<min(place + 3, kept.count))
      } else {
        place += 1
      }
    }
  }

  /// "The last vote, on Friday, failed": whether the comma before the date and the one behind it set off the date alone.
  private func partsSubject(_ kept: [Int], from next: Int) -> Bool {
    guard let first = kept.first, kept.count > 1,
      !analysis.tokens[first].has([.preposition, .subordinator, .coordinator]),
      kept.dropLast().allSatisfy({ analysis.tokens[$0].isWordOrNumber && analysis.group(at: $0) == nil })
    else { return false }
    var next = next
    while isHedge(next) || analysis.token(next)?.has(.adverb) == true { next += 1 }
    return analysis.group(at: next).map { $0.isFinite && $0.first == next } ?? false
  }

  private func wasSetOff(_ comma: Int, _ kept: [Int]) -> Bool {
    guard let last = kept.last else { return true }
    return analysis.tokens[last].kind == .comma
  }

  /// Puts the tokens together with the spaces of the text, balances quotation marks and begins with a capital.
  func assemble(_ kept: ArraySlice<Int>, ellipsis: Bool = false) -> String {
    var bytes: [UInt8] = []
    var previous: Int?
    var openMark: [UInt8]?
    for index in kept {
      let token = analysis.tokens[index]
      if let previous {
        let end = analysis.tokens[previous].range.upperBound
        let isGap = index > previous + 1
        if isGap
          ? token.isWordOrNumber || token.kind == .openQuote || token.kind == .openBracket || token.kind == .dash
          : token.range.lowerBound > end
        {
          bytes.append(0x20)
        }
      }
      if token.kind == .openQuote { openMark = Array(text[token.range]) }
      if token.kind == .closeQuote {
        // A quotation that nobody opened here is left out; a comma before its end is the sentence's.
        if openMark == nil {
          previous = index
          continue
        }
        openMark = nil
        if index == kept.last, bytes.last == UInt8(ascii: ",") || bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
      }
      bytes.append(contentsOf: text[token.range])
      previous = index
    }
    while let last = bytes.last,
      last == UInt8(ascii: ",") || last == 0x20 || last == UInt8(ascii: ".") && openMark != nil
    {
      bytes.removeLast()
    }
    if ellipsis { bytes.append(contentsOf: "…".utf8) }
    if let openMark { bytes.append(contentsOf: Self.closing(openMark)) }
    return Self.capitalised(String(decoding: bytes, as: UTF8.self))
  }

  private static func closing(_ open: [UInt8]) -> [UInt8] {
    switch String(decoding: open, as: UTF8.self) {
    case "“", "„": Array("”".utf8)
    case "«": Array("»".utf8)
    default: open
    }
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return text }
    return String(UnicodeScalar(first - 32)) + text.dropFirst()
  }
}
