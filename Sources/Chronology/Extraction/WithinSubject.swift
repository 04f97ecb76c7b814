/// What a subject may hold before its verb without being ended by it: insertions, relative clauses, prepositions.
extension SentenceAnalysis {
  /// Where a quotation of a few words within a phrase begins: an "extraordinary number" of boats.
  func scareQuote(endingAt close: Int) -> Int? {
    guard let last = token(close - 1), last.isWordOrNumber else { return nil }
    var index = close - 1
    while let token = token(index), token.isWordOrNumber, close - index < 6 { index -= 1 }
    return token(index)?.kind == .openQuote && token(index - 1)?.isWordOrNumber == true ? index : nil
  }

  /// Where the name that a comma ends begins, if capitalised words alone stand between it and another comma.
  func apposition(endingAt comma: Int) -> Int? {
    // "Anna Reed, 52, left"
    if let age = token(comma - 1), age.kind == .number, age.range.count < 3, token(comma - 2)?.kind == .comma {
      return comma - 2
    }
    var index = comma - 1
    while let token = token(index), token.isWordOrNumber,
      token.isCapitalised || comma - index > 1 && token.has(.preposition)
    {
      index -= 1
    }
    guard let opening = token(index), opening.kind == .comma, index < comma - 1, comma - index < 9 else { return nil }
    // "Anna Reed, 52, of Vann, left"
    if let age = token(index - 1), age.kind == .number, age.range.count < 3, token(index - 2)?.kind == .comma {
      return index - 2
    }
    return index
  }

  /// "A team - made up of divers - flew": where the first of two dashes stands.
  func dashInsertion(endingAt dash: Int) -> Int? {
    var index = dash - 1
    while index > sentence.lowerBound, dash - index < 30 {
      if tokens[index].kind == .dash { return dash - index > 1 ? index : nil }
      if tokens[index].isQuote || [.semicolon, .colon, .stop].contains(tokens[index].kind) { return nil }
      index -= 1
    }
    return nil
  }

  /// "fighting between the army and the rebels": the conjunction of two parties.
  func joinsParties(_ index: Int) -> Bool {
    var left = index - 1
    while let token = token(left), token.isWordOrNumber, index - left < 12 {
      if token.key == "between" { return true }
      if group(at: left) != nil || token.has(.coordinator) { return false }
      left -= 1
    }
    return false
  }

  /// "A depot that serves as a shelter was built": a relative clause of the subject, whose verb follows at once.
  func opensRelative(_ index: Int, of group: VerbGroup) -> Bool {
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

  /// "The first election since the war is to take place": a preposition within the subject of the only verb.
  func hangsOnSubject(_ index: Int, of group: VerbGroup) -> Bool {
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
    // "one of the heaviest since the mission began in May, started": the verb of the sentence stands behind.
    if let verb = self.group(at: comma + 1), verb.isFinite, isDate(comma - 1) { return false }
    return !groups.contains { $0.isFinite && $0.first > group.main && $0.main < comma }
  }
  /// "Picture: Anna Reed The harbour of Orlo fell": an article with a capital within a sentence begins another one, that a
  /// caption has run into.
  func opensRunIn(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, tokens[index].isCapitalised, ["the", "a", "an"].contains(tokens[index].key),
      let next = token(index + 1), next.isWord, !next.isCapitalised, let before = token(index - 1)
    else { return false }
    return before.isWord && !before.has([.preposition, .determiner, .coordinator])
  }
}
