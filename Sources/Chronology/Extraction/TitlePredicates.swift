/// Which of a subject's verbs a title tells, and under which hedge.
extension TitleMaker {
  /// The tokens without the first of two predicates of one subject, where it is of another time than the one that is told:
  /// "Mary was born in 1888 and died in 1931", "She was denied bail and will be sentenced on Friday".
  func withoutFirstPredicate(_ kept: [Int], telling told: Int?) -> [Int] {
    guard let told, let verb = analysis.groups.first(where: { $0.main == told }), verb.isFinite,
      let place = kept.firstIndex(of: verb.first), place > 2
    else { return kept }
    var link = place - 1
    while link > 1, analysis.token(kept[link])?.has(.adverb) == true { link -= 1 }
    let finite = analysis.groups.filter { $0.isFinite && kept[0] <= $0.main && $0.main < kept[link] }
    guard ["and", "but"].contains(analysis.tokens[kept[link]].key), finite.count == 1, let first = finite.first,
      !first.isReporting, !first.isNegated, let start = kept.firstIndex(of: first.first), start > 0, start < link,
      // "Reed never voted and died": what bends the first verb must not come to bend the other.
      verbStart(kept, start) == start,
      hasItsOwnForm(verb, after: first), isOtherTime(first, upTo: kept[link], than: verb),
      !kept[..<link].contains(where: { index in
        let token = analysis.tokens[index]
        return token.isQuote || token.kind == .colon || token.kind == .semicolon || isHedge(index)
      }),
      !analysis.tokens[kept[0]].has([.preposition, .subordinator, .relative, .adverb]),
      // No verb in the subject, not even one that is not known for a verb.
      start < 9,
      !kept[..<start].contains(where: { index in
        let token = analysis.tokens[index]
        return token.has([.relative, .subordinator]) || analysis.group(at: index) != nil
          || !token.isCapitalised && token.key.hasSuffix("ed")
      })
    else { return kept }
    return Array(kept[..<start] + kept[(link + 1)...])
  }

  /// Whether a verb needs no auxiliary of the one before it: not "was arrested and charged".
  private func hasItsOwnForm(_ verb: VerbGroup, after first: VerbGroup) -> Bool {
    if verb.first < verb.main { return true }
    guard verb.form == .past else { return false }
    return first.form == .past && first.first == first.main || VerbGroupFinder.intransitives.contains(verb.lemma)
      || [.copula, .passive].contains(first.form) && !analysis.tokens[verb.main].has(.participle)
  }

  private func isOtherTime(_ first: VerbGroup, upTo link: Int, than verb: VerbGroup) -> Bool {
    let hasOwnDate = (first.main + 1..<link).contains { index in
      guard let number = analysis.phrase(at: index), let span = analysis.tokens(of: number) else { return false }
      return number != dating && !tellsWhen(number, span)
    }
    if hasOwnDate { return true }
    let opening = analysis.tokens[first.first].key
    let isPast =
      first.form == .past || [.passive, .copula].contains(first.form) && (opening == "was" || opening == "were")
    return isPast && verb.form == .future
  }

  /// The clause with a hedge that stands before its comma: "Allegedly, Reed left", "Possibly on Monday, the crew left".
  func withHedge(_ clause: Range<Int>) -> Range<Int> {
    guard analysis.token(clause.lowerBound - 1)?.kind == .comma else { return clause }
    var index = clause.lowerBound - 2
    while analysis.isDate(index) || analysis.token(index)?.has(.preposition) == true && analysis.isDate(index + 1) {
      index -= 1
    }
    guard isHedge(index), index == analysis.sentence.lowerBound || analysis.token(index - 1)?.has(.coordinator) == true
    else { return clause }
    return index..<clause.upperBound
  }

  /// Whether the token is an adverb that makes what is told uncertain.
  func isHedge(_ index: Int) -> Bool { analysis.token(index).map { Self.hedges.contains($0.key) } ?? false }

  /// Where the words begin that belong to a verb at a place: its hedges, adverbs and negations among them.
  func verbStart(_ kept: [Int], _ place: Int) -> Int {
    var place = place
    while place > 1,
      isHedge(kept[place - 1]) || analysis.token(kept[place - 1])?.has([.adverb, .negation]) == true
        || analysis.tokens[kept[place - 1]].key == "longer",
      analysis.token(kept[place - 1])?.has(.preposition) != true
    {
      place -= 1
    }
    return place
  }

  static let hedges: WordSet = [
    "allegedly", "reportedly", "apparently", "supposedly", "purportedly", "seemingly", "presumably", "possibly",
    "probably", "perhaps", "maybe", "evidently", "ostensibly",
  ]
}
