/// Where the clause of a verb ends.
extension SentenceAnalysis {
  /// The index after the last token of the verb's clause.
  func clauseEnd(of group: VerbGroup) -> Int {
    var index = group.main + 1
    var isQuoted = false
    let isRelative = isRelativeClause(group) || isContactClause(group)
    let isParticiple = group.form == .participle
    while index < sentence.upperBound {
      let token = tokens[index]
      // "A doctor who left the city told": the verb of the main clause.
      if isRelative || isParticiple, index > group.main + 1, let next = self.group(at: index), next.isFinite,
        next.first == index
      {
        return index
      }
      if headsEntry(index) || !group.isReporting && opensClause(afterDate: index) { return index }
      if token.kind == .openQuote { isQuoted = true }
      if token.kind == .closeQuote {
        if !isQuoted { return index }
        isQuoted = false
      }
      if !isQuoted, !isDate(index) {
        if [.semicolon, .dash].contains(token.kind) { return index }
        // "sent this note: Anna: "I …""; not "put it so: "We …""
        if token.kind == .colon, !group.isReporting, !Self.introducing.contains(group.lemma) { return index }
        // "announced that the fleet, which left on Monday, was late": the verb of what is announced stands behind.
        // "said that, while the port was shut, boats came"
        if token.kind == .comma, group.isReporting, tokens[index - 1].key == "that",
          let close = tokens[index + 1..<sentence.upperBound].firstIndex(where: { $0.kind == .comma })
        {
          index = close + 1
          continue
        }
        // "In the talk given in May, Reed says", "After the mayor died in 2029, his house was sold"
        if token.kind == .comma,
          isParticiple
            ? !["at", "near"].contains(self.token(index + 1)?.key ?? "") : isDate(index - 1) && opensSentence(group)
        {
          return index
        }
        if token.kind == .comma, let close = closeOfInsertion(openedBy: index, in: group) {
          index = close + 1
          continue
        }
        // "the first time since the war began three weeks ago that the port was hit"
        if token.key == "that", isDate(index - 1), tokens[index - 1].key == "ago", !group.isReporting { return index }
        // "It was when he was elected in 2029 that it began."
        if token.key == "that", isDate(index - 1),
          isParticiple || tokens[sentence.lowerBound].key == "it"
            || datePhrase(at: index - 1).map({ span in tokens[span].contains { $0.key == "same" } }) == true
        {
          return index
        }
        if token.kind == .comma || token.has(.coordinator), opensAnother(index, group) { return index }
        if token.has(.coordinator),
          opensDatedPredicate(after: index, of: group) || isOtherwiseDated(after: index, of: group)
            || opensOtherTense(after: index, of: group)
        {
          return index
        }
        if token.has(.subordinator), !isPlainPreposition(index), token.key != "that", token.key != "as",
          // "to consider whether to sail": it belongs to the verb.
          token.key != "whether" || self.group(at: index - 1) == nil && tokens[index - 2].key != "to",
          // "came a day | after": a length of time that is counted from what follows.
          !["after", "before"].contains(token.key) || !endsLength(index),
          index > group.main + 1 || isParticiple,
          !group.isReporting
        {
          return index
        }
      }
      index += 1
    }
    return sentence.upperBound
  }

  /// "was built in 2029 and was sold in May": a second predicate with a date of its own, where the first has one, too.
  private func opensDatedPredicate(after conjunction: Int, of group: VerbGroup) -> Bool {
    guard let next = groups.first(where: { $0.first > conjunction }), next.main < sentence.upperBound,
      (conjunction + 1..<next.first).allSatisfy({ tokens[$0].has(.adverb) }),
      next.isFinite || next.form == .participle,
      (group.main + 1..<conjunction).contains(where: isDate) || isDate(group.first - 1),
      // "She was elected": too little to stand by itself.
      token(group.first - 1)?.has(.pronoun) != true
    else { return false }
    let end = groups.first { $0.isFinite && $0.first > next.main }?.first ?? sentence.upperBound
    return (next.main + 1..<end).prefix { ![.comma, .semicolon].contains(tokens[$0].kind) }.contains(where: isDate)
  }

  /// "rescued two people on Saturday and two the day before": what is behind the conjunction has a date and no verb.
  private func isOtherwiseDated(after conjunction: Int, of group: VerbGroup) -> Bool {
    guard let own = (group.main + 1..<conjunction).last(where: isDate), let first = token(conjunction + 1),
      first.kind == .number || first.isNumberWord || first.isCapitalised || first.has(.preposition)
    else { return false }
    var index = conjunction + 1
    while let token = token(index), token.isWordOrNumber, index < conjunction + 7, self.group(at: index) == nil,
      !token.has([.coordinator, .relative])
    {
      index += 1
    }
    return index > conjunction + (first.has(.preposition) ? 2 : 1) && isDate(index)
      && phrase(at: index) != phrase(at: own)
  }

  /// "arrived on Monday and has treated 230 people", "is held in Vann on Monday and will …": of another time than the date.
  private func opensOtherTense(after conjunction: Int, of group: VerbGroup) -> Bool {
    guard [.past, .passive].contains(group.form),
      tokens[group.first].has(.past) || tokens[group.first].key == "was"
        || tokens[group.first].key == "were", !group.isReporting,
      (group.main + 1..<conjunction).contains(where: isDate) || isDate(group.first - 1),
      let next = groups.first(where: { $0.first > conjunction }), next.main < sentence.upperBound,
      (conjunction + 1..<next.first).allSatisfy({ tokens[$0].has(.adverb) })
    else { return false }
    return next.form == .future || next.form == .perfect && tokens[next.first].key != "had"
      || ["is", "are"].contains(tokens[next.first].key)
  }

  /// "a day after", "two hours before"
  private func endsLength(_ index: Int) -> Bool {
    guard let unit = tokens[sentence.lowerBound..<index].last, unit.has(.timeUnit) || unit.key.hasPrefix("hour"),
      index - 2 > sentence.lowerBound
    else { return false }
    let count = tokens[index - 2]
    return ["a", "an"].contains(count.key) || count.kind == .number || count.isNumberWord
  }

  /// Whether the verb is that of a clause with which the sentence opens, before its own.
  private func opensSentence(_ group: VerbGroup) -> Bool {
    let first = tokens[sentence.lowerBound]
    return first.isWord && first.has(.subordinator) && !isPlainPreposition(sentence.lowerBound)
      && groups.first(where: \.isFinite)?.main == group.main
  }

  private static let introducing: WordSet = ["put", "begin", "read", "go", "run"]

  /// The comma behind which the verb of a subject follows, where what one opens stands between the two in what somebody
  /// says.
  private func closeOfInsertion(openedBy comma: Int, in group: VerbGroup) -> Int? {
    guard group.isReporting, let that = tokens[group.main..<comma].lastIndex(where: { $0.key == "that" }),
      that - group.main < 6, comma > that + 2, !groups.contains(where: { $0.first > that && $0.main < comma }),
      let verb = groups.first(where: { verb in
        verb.isFinite && verb.first > comma + 2 && tokens[verb.first - 1].kind == .comma
      }),
      verb.first - comma < 40, case let inserted = comma + 1..<verb.first - 1,
      isRelativeInsertion(inserted) || !groups.contains(where: { $0.isFinite && inserted.contains($0.main) })
    else { return nil }
    return verb.first - 1
  }

  /// "2029 - The dam breaks": the date of the next entry of a list.
  private func headsEntry(_ index: Int) -> Bool {
    guard let span = datePhrase(at: index), span.lowerBound == index else { return false }
    return token(span.upperBound)?.kind == .dash && token(index - 1)?.has(.preposition) != true
  }

  /// "on the same day rebels attacked": a subject and its verb that stand right behind a date.
  private func opensClause(afterDate index: Int) -> Bool {
    guard !isDate(index), let span = datePhrase(at: index - 1), span.upperBound == index,
      !tokens[index - 1].isPossessive, token(span.lowerBound - 1)?.has(.determiner) != true
    else { return false }
    // "As night fell on Monday the fires in the hills could be seen": the clause before has said its say.
    let opening = tokens[sentence.lowerBound]
    let isBehindClause =
      ["as", "when", "while"].contains(opening.key) && ["the", "a", "an"].contains(tokens[index].key)
      && tokens[sentence.lowerBound..<index].allSatisfy(\.isWordOrNumber)
    var next = index
    while let token = token(next), token.isWordOrNumber, next < index + (isBehindClause ? 14 : 5) {
      if let group = group(at: next) { return group.isFinite && next > index }
      if isBehindClause {
        next += 1
        continue
      }
      if token.has([.preposition, .coordinator, .relative, .subordinator, .adverb]) { return false }
      next += 1
    }
    return false
  }
}
