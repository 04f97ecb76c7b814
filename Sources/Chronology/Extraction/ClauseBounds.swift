/// Where the clause of a verb begins and ends.
extension SentenceAnalysis {
  /// The first token of the verb's subject; the verb group itself where it has none of its own.
  func subjectStart(of group: VerbGroup) -> Int {
    var start = group.first
    var index = group.first - 1
    var brackets = 0
    while sentence.contains(index) {
      let token = tokens[index]
      if isDate(index) {
        index -= 1
        continue
      }
      if token.kind == .closeBracket { brackets += 1 }
      if token.kind == .openBracket { brackets -= 1 }
      if brackets > 0 {
        index -= 1
        continue
      }
      if token.kind == .closeQuote, let open = scareQuote(endingAt: index) {
        start = open
        index = open - 1
        continue
      }
      if token.kind == .comma, index == group.first - 1 || isOnlyFiller(index + 1..<group.first) {
        // The end of an apposition: "the spokesman, A. Reed, said".
        guard var opening = apposition(endingAt: index) ?? insertedClause(endingAt: index) else { break }
        // "Sen. Anna Reed, D-Orlo, the chairwoman, said"
        if let label = self.token(opening - 1), label.key.hasPrefix("d-") || label.key.hasPrefix("r-"),
          self.token(opening - 2)?.kind == .comma
        {
          opening -= 2
        }
        index = opening - 1
        continue
      }
      if token.kind == .dash, index == group.first - 1, let opening = dashInsertion(endingAt: index) {
        index = opening - 1
        continue
      }
      if token.kind == .comma, let item = listedName(before: index, rest: index + 1..<group.first) {
        start = item
        index = item - 1
        continue
      }
      if [.comma, .semicolon, .colon, .dash, .openQuote, .closeQuote, .stop].contains(token.kind) { break }
      if token.has(.coordinator), clauseEnds(before: index, group), !joinsParties(index) { break }
      if token.has(.relative), !token.has(.determiner) || group.first - index == 1, !opensRelative(index, of: group) {
        break
      }
      if token.has(.subordinator), !isPlainPreposition(index), !hangsOnSubject(index, of: group),
        !opensRelative(index, of: group)
      {
        break
      }
      if let other = self.group(at: index), other.isFinite, !isRelativeClause(other) { break }
      // "told the agency they saw": a pronoun is the whole of its subject.
      if Self.subjectPronouns.contains(token.key) { return index }
      if token.isWordOrNumber || token.kind == .closeBracket || token.kind == .openBracket || token.kind == .other {
        start = index
        if opensRunIn(index) { return index }
      }
      index -= 1
    }
    // "(9:50 p.m.) A sailor said"
    if tokens[start].kind == .openBracket,
      let close = (start..<group.first).first(where: { tokens[$0].kind == .closeBracket })
    {
      start = close + 1
    }
    // "On Monday the council said".
    while start < group.first,
      tokens[start].has([.coordinator]) || isDate(start) || tokens[start].has(.preposition) && isDate(start + 1)
    {
      start += 1
    }
    return isAdverbial(start..<group.first) ? group.first : start
  }

  /// "was caught and duly found its way": an adverb alone is no subject.
  private func isAdverbial(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let word = token(range.lowerBound), !word.isCapitalised,
      token(range.lowerBound - 1)?.has(.coordinator) == true
    else { return false }
    return word.has(.adverb) && !word.has([.determiner, .pronoun])
      || word.key.count > 3 && word.key.hasSuffix("ly") && word.traits.isEmpty && !Self.likeAdverbs.contains(word.key)
  }

  private static let likeAdverbs: WordSet = [
    "family", "assembly", "ally", "rally", "bully", "monopoly", "anomaly", "supply", "reply", "elderly", "belly",
  ]

  /// "Picture: Anna Reed The harbour of Orlo fell": an article with a capital within a sentence begins another one, that a
  /// caption has run into.
  func opensRunIn(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, tokens[index].isCapitalised, ["the", "a", "an"].contains(tokens[index].key),
      let next = token(index + 1), next.isWord, !next.isCapitalised, let before = token(index - 1)
    else { return false }
    return before.isWord && !before.has([.preposition, .determiner, .coordinator])
  }

  /// "A depot that serves as a shelter was built": a relative clause of the subject, whose verb follows at once.
  private func opensRelative(_ index: Int, of group: VerbGroup) -> Bool {
    guard ["that", "which", "who"].contains(tokens[index].key), group.first > index + 2,
      let verb = token(index + 1), verb.has(.verb) || self.group(at: index + 1) != nil, !verb.isCapitalised,
      let noun = token(index - 1), noun.isWord, self.group(at: index - 1) == nil,
      !noun.has([.preposition, .pronoun, .adverb, .coordinator, .subordinator, .reporting]),
      // "said reports that call it a failure were wrong"
      !groups.contains(where: { $0.isFinite && $0.isReporting && $0.main < index })
    else { return false }
    let between = groups.filter { $0.first > index && $0.main < group.first && $0.isFinite }
    return between.count <= 1 && !tokens[index..<group.first].contains { !$0.isWordOrNumber || $0.has(.coordinator) }
  }

  private static let subjectPronouns: WordSet = ["he", "she", "they", "we", "i"]

  /// Where a quotation of a few words within a phrase begins: an "extraordinary number" of boats.
  private func scareQuote(endingAt close: Int) -> Int? {
    guard let last = token(close - 1), last.isWordOrNumber else { return nil }
    var index = close - 1
    while let token = token(index), token.isWordOrNumber, close - index < 6 { index -= 1 }
    return token(index)?.kind == .openQuote && token(index - 1)?.isWordOrNumber == true ? index : nil
  }

  private func isOnlyFiller(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isDate($0) || tokens[$0].has(.adverb) || tokens[$0].has(.preposition) && isDate($0 + 1) }
  }

  /// Where the name that a comma ends begins, if capitalised words alone stand between it and another comma.
  private func apposition(endingAt comma: Int) -> Int? {
    var index = comma - 1
    while let token = token(index), token.isWordOrNumber,
      token.isCapitalised || comma - index > 1 && token.has(.preposition)
    {
      index -= 1
    }
    guard let opening = token(index), opening.kind == .comma, index < comma - 1, comma - index < 9 else { return nil }
    return index
  }

  /// "A team - made up of divers - flew": where the first of two dashes stands.
  private func dashInsertion(endingAt dash: Int) -> Int? {
    var index = dash - 1
    while index > sentence.lowerBound, dash - index < 30 {
      if tokens[index].kind == .dash { return dash - index > 1 ? index : nil }
      if tokens[index].isQuote || [.semicolon, .colon, .stop].contains(tokens[index].kind) { return nil }
      index -= 1
    }
    return nil
  }

  /// "fighting between the army and the rebels": the conjunction of two parties.
  private func joinsParties(_ index: Int) -> Bool {
    var left = index - 1
    while let token = token(left), token.isWordOrNumber, index - left < 12 {
      if token.key == "between" { return true }
      if group(at: left) != nil || token.has(.coordinator) { return false }
      left -= 1
    }
    return false
  }

  /// Whether a conjunction parts two clauses: another finite verb stands before it and a subject after it.
  private func clauseEnds(before index: Int, _ group: VerbGroup) -> Bool {
    groups.contains { $0.isFinite && $0.main < index }
  }

  /// "after", "before", "since" before a noun phrase without a verb of its own.
  func isPlainPreposition(_ index: Int) -> Bool {
    guard tokens[index].has(.preposition) else { return false }
    var next = index + 1
    while let token = token(next), token.isWordOrNumber {
      if let group = group(at: next) { return !group.isFinite }
      next += 1
    }
    return true
  }

  /// "The first election since the war is to take place": a preposition within the subject of the only verb.
  private func hangsOnSubject(_ index: Int, of group: VerbGroup) -> Bool {
    // "As many as 200 people died".
    if tokens[index].key == "as", let next = token(index + 1), ["many", "much", "few", "little"].contains(next.key) {
      return true
    }
    // "Not long after the ferry sank, the mayor resigned": no noun that it could hang on.
    guard tokens[index].has(.preposition), let before = token(index - 1), before.isWordOrNumber,
      !before.has(.adverb), before.key != "long",
      !groups.contains(where: { $0.main < index && $0.isFinite })
    else { return false }
    let comma = tokens[group.main..<sentence.upperBound].firstIndex { $0.kind == .comma } ?? sentence.upperBound
    return !groups.contains { $0.isFinite && $0.first > group.main && $0.main < comma }
  }

  func isRelativeClause(_ group: VerbGroup) -> Bool {
    var index = group.first - 1
    while let token = token(index), token.isWordOrNumber {
      if token.has(.relative), !token.has(.determiner) || index == group.first - 1 { return true }
      if self.group(at: index) != nil { return false }
      index -= 1
    }
    return false
  }

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
        if token.has(.coordinator), opensDatedPredicate(after: index, of: group) { return index }
        if token.has(.subordinator), !isPlainPreposition(index), token.key != "that", token.key != "as",
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
    var next = index
    while let token = token(next), token.isWordOrNumber, next < index + 5 {
      if let group = group(at: next) { return group.isFinite && next > index }
      if token.has([.preposition, .coordinator, .relative, .subordinator, .adverb]) { return false }
      next += 1
    }
    return false
  }

  /// "…, neighbours and relatives said": whether the conjunction joins two who say what stands before the comma.
  private func speaks(_ conjunction: Int, after comma: Int) -> Bool {
    guard conjunction - comma < 6,
      let verb = groups.first(where: { $0.first > conjunction }), verb.isFinite, verb.isReporting,
      (2...5).contains(verb.first - conjunction),
      tokens[conjunction + 1..<verb.first].allSatisfy({ $0.isWordOrNumber && !$0.has(.pronoun) })
    else { return false }
    // "The mayor met divers, pilots and sailors said to be ill": no more than the clause's end stands behind it.
    var next = verb.main + 1
    while isDate(next) || token(next)?.has(.preposition) == true && isDate(next + 1) { next += 1 }
    return !sentence.contains(next) || [.stop, .comma].contains(tokens[next].kind)
  }

  /// Whether a comma or a conjunction is followed by another clause.
  private func opensAnother(_ index: Int, _ group: VerbGroup) -> Bool {
    var next = index + 1
    if let token = token(next), token.has(.coordinator) { next += 1 }
    guard let token = token(next) else { return false }
    // "stressed, however, that the bridge was safe"
    if group.isReporting, token.key == "that", tokens[index].kind == .comma,
      (group.main + 1..<index).allSatisfy({
        isDate($0) || isDate($0 + 1) && tokens[$0].has(.preposition) || tokens[$0].kind == .comma
          || tokens[$0].has(.adverb) || tokens[$0].key == "however"
      })
    {
      return false
    }
    if token.has(.relative) || token.has(.subordinator) && !isPlainPreposition(next) || token.key == "according" {
      return true
    }
    // "found that the bridge and the mole were safe": one subject of two.
    if group.isReporting, tokens[index].key == "and",
      let that = tokens[group.main..<index].firstIndex(where: { $0.key == "that" })
        ?? (group.lemma == "say" ? group.main : nil),
      tokens[that + 1..<index].allSatisfy(\.isWordOrNumber),
      !groups.contains(where: { $0.first > that && $0.first < index })
    {
      return false
    }
    if tokens[index].kind == .comma, let other = self.group(at: next), !other.isFinite { return true }
    // "hit a depot but said it was empty": the one is told, the other said.
    if let other = self.group(at: next), other.isFinite, other.isReporting, !group.isReporting { return true }
    // A subject and its verb before the next mark.
    while let token = self.token(next) ?? (isDate(next) ? tokens[next] : nil), token.isWordOrNumber {
      if let other = self.group(at: next) {
        return other.isFinite && (tokens[index].kind == .comma || next > index + 1)
      }
      if token.has([.coordinator]), next > index + 1 {
        return tokens[index].kind == .comma && speaks(next, after: index)
      }
      // "600 take-offs and landings since the army came": the noun is one more of a row.
      if token.has(.subordinator), next > index + 1, !isPlainPreposition(next) { return false }
      next += 1
    }
    return false
  }
}
