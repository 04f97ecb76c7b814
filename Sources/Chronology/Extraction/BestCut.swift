/// Where a title that is too long is cut: where what stands before says a whole thing.
extension TitleMaker {
  /// A title of as many words as make sense, and how much it lacks: what a cut there costs, of all the least.
  func bestCut(_ kept: [Int], telling told: Int?) -> (text: String, flaws: Int) {
    var size = 0
    let lastVerb = analysis.groups.last { $0.isFinite && kept.contains($0.main) }?.first ?? -1
    // Clauses that are begun and have no verb yet; of a stretch without any verb, none.
    var open = lastVerb >= 0 ? 1 : 0
    var quotes = 0
    var hasStop = false
    var best: (count: Int, cost: Int)?
    var longest = 0
    for (place, index) in kept.enumerated() {
      let token = analysis.tokens[index]
      if place >= 2, size >= Self.shortest, !endsBadly(kept[place - 1]) {
        longest = place
        let cost =
          costOfCut(kept, place) + open * 60 + (quotes > 0 ? 12 : 0) + (hasStop ? 45 : 0) + costOfLength(size)
          + (told.map { $0 > kept[place - 1] && $0 < kept[kept.count - 1] + 1 } == true ? 60 : 0)
        if best.map({ cost <= $0.cost }) ?? true { best = (place, cost) }
      }
      size += length(of: index) + (place > 0 && (index > kept[place - 1] + 1 || hasSpace(before: index)) ? 1 : 0)
      // An ellipsis and a closing quotation mark find room behind it.
      guard size < Self.longest - (quotes > 0 ? 1 : 0) else { break }
      if token.kind == .openQuote {
        quotes += 1
        if place > 0, analysis.tokens[kept[place - 1]].kind == .comma, index < lastVerb { open += 1 }
      }
      if token.kind == .colon { open += 1 }
      if token.kind == .closeQuote { quotes = max(0, quotes - 1) }
      if token.kind == .stop { hasStop = true }
      if index < lastVerb, opensClause(index) { open += 1 }
      if let group = analysis.group(at: index), group.main == index, group.isFinite {
        open = max(0, open - 1) + (takesPlainClause(group) ? 1 : 0)
      }
    }
    guard var best else { return (shortened(kept, longest), 100) }
    if hasHiddenVerb(kept) { best.cost += 25 }
    if let told, told > kept[best.count - 1], told <= kept[kept.count - 1] { best.cost += Self.untold }
    let isWhole = isClauseEnd(kept, best.count)
    return (assemble(kept[..<best.count], ellipsis: !isWhole), best.cost)
  }

  /// What a title lacks that does not get as far as what it should tell.
  static let untold = 1000

  /// Where a title is too short to be cut.
  private static let shortest = 18

  private func costOfLength(_ size: Int) -> Int { (Self.longest - size) / 4 + (size < 40 ? 8 : 0) }

  /// Whether "that" follows a verb of saying and no verb follows that is known for one, so that nothing tells where what
  /// is said begins to make sense.
  private func hasHiddenVerb(_ kept: [Int]) -> Bool {
    guard let verb = analysis.groups.last(where: { $0.isFinite && kept.contains($0.main) }), verb.isReporting,
      let last = kept.last
    else { return false }
    return analysis.tokens[verb.main..<last].contains { $0.key == "that" }
  }

  /// What a whole clause lacks that ends before the verb of a clause within it: "the fleet noted that talks".
  func costOfEnd(_ kept: [Int]) -> Int {
    guard let end = kept.last, let verb = analysis.groups.first(where: { $0.isFinite && kept.contains($0.main) }) else {
      return 0
    }
    let that = kept.last { $0 > verb.main && analysis.token($0)?.key == "that" && analysis.token($0 - 1) != nil }
    guard let that, that < end, opensComplement(that),
      !analysis.groups.contains(where: { $0.main > that && $0.main <= end }),
      analysis.groups.contains(where: { $0.isFinite && $0.first > end })
    else { return 0 }
    return 60
  }

  /// "said that talks", "an offer he made that his crew"; not "met that crew", "a vote on that plan".
  func opensComplement(_ that: Int) -> Bool {
    guard let before = analysis.token(that - 1), !before.has([.preposition, .coordinator]) else { return false }
    return analysis.group(at: that - 1)?.isReporting == true
      || analysis.token(that + 1).map { $0.has([.determiner, .pronoun]) || $0.isCapitalised } == true
  }

  /// As many words as fit, where there is no place to cut.
  private func shortened(_ kept: [Int], _ count: Int) -> String {
    TitleText.cut(assemble(kept[..<max(count, min(kept.count, 14))]), to: Self.longest - 1)
  }

  private func length(of index: Int) -> Int {
    text[analysis.tokens[index].range].count { $0 & 0xC0 != 0x80 }
  }

  private func hasSpace(before index: Int) -> Bool {
    index > 0 && analysis.tokens[index].range.lowerBound > analysis.tokens[index - 1].range.upperBound
  }

  private func endsBadly(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    return token.has([.preposition, .determiner, .coordinator, .auxiliary, .relative, .negation]) && token.isWord
      || token.key == "to" || token.key == "such" || Self.contractions.contains(where: token.key.hasSuffix)
      || token.isPossessive || Self.subjects.contains(token.key)
      || !token.isWordOrNumber && token.kind != .closeQuote && token.kind != .closeBracket
  }

  /// "we're | still"
  private static let contractions: [Word] = ["'re", "’re", "'ve", "’ve", "'ll", "’ll", "'m", "’m", "n't", "n’t"]

  /// Whether a clause ends there, so that nothing need say that words are left out.
  private func isClauseEnd(_ kept: [Int], _ count: Int) -> Bool {
    let next = analysis.tokens[kept[count]]
    let isInQuotes =
      kept[..<count].count { analysis.tokens[$0].kind == .openQuote }
      > kept[..<count].count { analysis.tokens[$0].kind == .closeQuote }
    if [.semicolon, .dash, .stop].contains(next.kind) { return true }
    return next.kind == .comma && !isInQuotes && !isInList(kept[count])
      && analysis.groups.contains { $0.isFinite && kept[..<count].contains($0.main) }
  }

  /// What a cut costs that leaves the token at a place as the first of those that are lost.
  private func costOfCut(_ kept: [Int], _ place: Int) -> Int {
    let (lastIndex, nextIndex) = (kept[place - 1], kept[place])
    let next = analysis.tokens[nextIndex]
    // "a day | after the vote"
    if analysis.isDate(lastIndex), ["after", "before", "ago", "earlier", "later", "since"].contains(next.key) {
      return 60
    }
    // "would fall | if"
    if next.has(.conditional) { return 64 }
    if let group = analysis.group(at: lastIndex) { return costOfCut(behind: group, at: lastIndex, next) }
    let isAdverb = analysis.token(lastIndex)?.has(.adverb) == true
    // "is fully | within"
    if isAdverb, analysis.group(at: lastIndex - 1)?.form == .copula { return 64 }
    if isAdverb, next.kind == .number || next.isNumberWord { return 64 }
    // "took out | the lamps"
    if Self.verbParticles.contains(analysis.tokens[lastIndex].key), analysis.group(at: lastIndex - 1) != nil,
      next.has(.determiner)
    {
      return 64
    }
    if isAdverb, next.isWordOrNumber { return 30 }
    // "support… in principle": what is left out within a quotation ends nothing.
    if next.kind == .stop, isEllipsis(nextIndex) { return 64 }
    switch next.kind {
    case .semicolon, .dash, .stop: return 0
    case .comma:
      // "A sailor who left on Monday, a knife in his hand, was freed": the verb of the sentence is to come.
      let hasVerb = analysis.groups.contains { group in
        group.isFinite && kept[..<place].contains(group.main)
          && (!analysis.isRelativeClause(group)
            || !kept.contains { $0 < group.first && analysis.tokens[$0].has(.relative) })
      }
      if !hasVerb { return 40 }
      return isInList(nextIndex) ? 16 : 0
    case .colon: return 6
    case .closeQuote, .closeBracket: return 40
    case .openBracket: return 4
    case .openQuote: return isListener(lastIndex) ? 75 : 40
    case .number, .other: return 45
    case .word: break
    }
    if next.key == "to", analysis.group(at: nextIndex)?.form == .infinitive {
      return isAsked(before: lastIndex) ? 40 : 14
    }
    if next.key == "of" { return 38 }
    // "told the court | that"
    if next.key == "that", analysis.groups.last(where: { $0.isFinite && $0.main < nextIndex })?.isReporting == true {
      return 72
    }
    if next.has(.relative) { return 22 }
    // "tanks | it claims", "a song | he wrote"
    if next.has(.pronoun), !next.has(.determiner) { return 40 }
    if next.has(.subordinator), !next.has(.preposition) { return 6 }
    if next.has(.preposition) { return 10 }
    if next.has(.coordinator) { return 12 }
    if analysis.group(at: nextIndex)?.isFinite == true { return 60 }
    if analysis.group(at: nextIndex) != nil { return 18 }
    if next.has(.adverb) { return 25 }
    return splitsName(kept, at: place) ? 70 : 48
  }

  /// Pronouns that nothing but a verb can follow.
  static let subjects: WordSet = ["he", "she", "they", "we", "i"]

  private static let verbParticles: WordSet = ["out", "up", "down", "off", "away", "over", "back"]

  /// "told the agency | "We are …"": nothing but who was told.
  private func isListener(_ index: Int) -> Bool {
    guard let verb = analysis.groups.last(where: { $0.isFinite && $0.main < index }), verb.lemma == "tell" else {
      return false
    }
    return index - verb.main < 6
      && analysis.tokens[verb.main + 1...index].allSatisfy { $0.isWordOrNumber && !$0.has(.preposition) }
  }

  private func isEllipsis(_ index: Int) -> Bool {
    analysis.tokens[index].range.count > 1 || analysis.token(index + 1)?.kind == .stop
  }

  /// Whether the verb before wants something done: "urged the council | to vote".
  private func isAsked(before index: Int) -> Bool {
    guard let verb = analysis.groups.last(where: { $0.main <= index }) else { return false }
    return verb.isReporting || verb.form == .copula || verb.traits.contains(.prospective)
      || Self.causing.contains(verb.lemma)
  }

  private static let causing: WordSet = [
    "allow", "force", "order", "invite", "want", "need", "help", "enable", "cause", "lead", "permit", "require", "get",
    "encourage", "authorize", "authorise", "instruct", "direct", "vote", "agree", "refuse", "decide", "try",
  ]

  private func costOfCut(behind group: VerbGroup, at index: Int, _ next: Token) -> Int {
    guard index == group.main else { return 90 }
    // "the mayor said he would recommend…": it announces something and does not say it.
    if group.isReporting || group.traits.contains(.prospective) || group.form == .copula { return 80 }
    if !next.isWordOrNumber { return next.kind == .openQuote ? 70 : 4 }
    if next.key == "to" { return 60 }
    if next.key == "that" { return group.form == .infinitive ? 42 : 72 }
    // "to beef | up"
    if Self.verbParticles.contains(next.key), next.key != "over" { return 64 }
    if next.has(.preposition) { return group.form == .passive || group.form == .participle ? 18 : 34 }
    return next.has([.subordinator, .coordinator]) ? 14 : 64
  }

  private func opensClause(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    guard token.isWord, token.has([.subordinator, .relative]), !analysis.isDate(index) else { return false }
    return !analysis.isPlainPreposition(index)
  }

  /// Whether what somebody says follows without "that": the next verb of the sentence is another's.
  private func takesPlainClause(_ group: VerbGroup) -> Bool {
    guard group.isReporting, let next = analysis.groups.first(where: { $0.isFinite && $0.first > group.main }) else {
      return false
    }
    return !analysis.tokens[group.main + 1..<next.first].contains {
      [.comma, .semicolon, .colon, .dash].contains($0.kind) || $0.isQuote
        || $0.isWord && $0.has([.coordinator, .subordinator, .relative])
    }
  }

  /// Whether a cut there leaves half of a name: "Anna | Reed".
  private func splitsName(_ kept: [Int], at count: Int) -> Bool {
    let (last, next) = (kept[count - 1], kept[count])
    return next == last + 1 && analysis.tokens[last].isCapitalised && analysis.tokens[next].isCapitalised
      && analysis.tokens[last].isWord && analysis.tokens[next].isWord && last > analysis.sentence.lowerBound
  }

  /// Whether a comma parts the items of a list, so that what stands before it is less than what is told.
  private func isInList(_ comma: Int) -> Bool {
    var index = comma + 1
    while let token = analysis.token(index), token.isWordOrNumber, index < comma + 8 {
      if analysis.group(at: index) != nil || token.has([.relative, .subordinator]) { return false }
      if token.has(.coordinator) { return true }
      index += 1
    }
    return analysis.token(index)?.kind == .comma
  }
}
