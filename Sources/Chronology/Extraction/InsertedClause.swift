/// What stands between a subject and its verb.
extension SentenceAnalysis {
  /// How far back an inserted clause may begin, in tokens.
  private static let longestInsertion = 40

  /// Where the comma stands that opens an inserted clause: "Reed, who fled in May, said"; "Moss, the mayor's son, left".
  func insertedClause(endingAt comma: Int) -> Int? {
    var index = comma - 1
    while index > sentence.lowerBound, comma - index < Self.longestInsertion {
      let token = tokens[index]
      if token.isQuote || [.semicolon, .colon, .dash, .stop].contains(token.kind) { return nil }
      if token.kind == .comma, let before = self.token(index - 1), before.isWordOrNumber, group(at: index - 1) == nil {
        if isRelativeInsertion(index + 1..<comma)
          || (before.isCapitalised || isWholeSubject(upTo: index)) && isApposition(index + 1..<comma)
          || isMedium(index + 1..<comma)
        {
          return index
        }
      }
      index -= 1
    }
    return nil
  }

  /// "The award, the town's oldest prize, honours": an article and a noun that the sentence opens with.
  private func isWholeSubject(upTo comma: Int) -> Bool {
    guard let first = token(sentence.lowerBound), ["the", "a", "an"].contains(first.key),
      comma - sentence.lowerBound < 6
    else { return false }
    return tokens[sentence.lowerBound..<comma].allSatisfy { $0.isWordOrNumber && !$0.has(.preposition) }
      && !groups.contains { $0.main < comma }
  }

  /// "Moss, in a speech broadcast on state radio, said": where it was said.
  private func isMedium(_ range: Range<Int>) -> Bool {
    guard let first = token(range.lowerBound), ["in", "at", "during"].contains(first.key), range.count < 20,
      let noun = range.prefix(6).first(where: { Self.media.contains(tokens[$0].key) }), group(at: noun) == nil
    else { return false }
    return !groups.contains { $0.isFinite && range.contains($0.main) }
  }

  private static let media: WordSet = [
    "statement", "interview", "letter", "report", "speech", "address", "message", "remarks", "comments", "broadcast",
    "conference", "briefing", "interviews", "sermon", "memo",
  ]

  func isRelativeInsertion(_ range: Range<Int>) -> Bool {
    guard let first = token(range.lowerBound) else { return false }
    if isExample(range) { return true }
    let pronoun = first.has(.preposition) && !first.has(.relative) ? token(range.lowerBound + 1) : first
    guard let pronoun, ["who", "which", "whose", "whom", "where"].contains(pronoun.key) else { return false }
    return groups.contains { $0.isFinite && range.contains($0.main) }
  }

  /// "including six children", "such as Moss"
  func isExample(_ range: Range<Int>) -> Bool {
    guard let first = token(range.lowerBound) else { return false }
    return ["including", "among"].contains(first.key) || first.key == "such" && token(range.lowerBound + 1)?.key == "as"
  }

  /// "the leader's eldest son": a noun phrase whose verbs, if any, belong to relative clauses.
  func isApposition(_ range: Range<Int>) -> Bool {
    guard let first = token(range.lowerBound), first.isWord, range.count > 1 else { return false }
    let finite = groups.filter { $0.isFinite && range.contains($0.main) }
    // "son of the mayor"
    if token(range.lowerBound + 1)?.key == "of", first.traits.isEmpty { return finite.isEmpty }
    // "the union's new leader"
    guard first.has(.determiner) && !first.has(.pronoun) || first.isPossessive && first.isCapitalised else {
      return false
    }
    guard let verb = finite.first else { return true }
    return tokens[range.lowerBound..<verb.first].contains { $0.key == "who" || $0.key == "which" }
  }

  /// Where the item before a comma of a list of names begins: "The Orlo Nine, Anna Reed and Karl Moss sang".
  ///
  /// - Parameter rest: What stands between the comma and the verb.
  func listedName(before comma: Int, rest: Range<Int>) -> Int? {
    guard let next = token(comma + 1), next.isWord, next.isCapitalised,
      rest.contains(where: { tokens[$0].key == "and" && !isDate($0) })
    else { return nil }
    var start = comma
    while let token = token(start - 1), token.isWord, token.isCapitalised, !token.has([.preposition, .adverb]) {
      start -= 1
    }
    guard start < comma, tokens[start..<comma].contains(where: { !$0.has([.determiner, .pronoun]) }) else { return nil }
    guard start > sentence.lowerBound else { return start }
    // "divers from Orlo, Vann and Kyle"
    guard let boundary = token(start - 1),
      boundary.kind == .comma || boundary.kind == .openQuote || boundary.key == "from" || boundary.key == "of"
    else { return nil }
    return start
  }

  /// Whether a pronoun and its verb follow a noun that they belong to: "five patients he saw on Monday".
  func isContactClause(_ group: VerbGroup) -> Bool {
    let subject = subjectStart(of: group)
    guard subject < group.first, let pronoun = token(subject), pronoun.has(.pronoun), !pronoun.isCapitalised,
      ["he", "she", "they", "we", "i"].contains(pronoun.key), let noun = token(subject - 1), noun.isWord
    else { return false }
    // "told the agency they saw him": what is told is a clause.
    if let verb = groups.last(where: { $0.main < subject }), verb.isReporting,
      !["a", "an"].contains(tokens[verb.main + 1].key),
      // "told the court about a call he received"
      !tokens[verb.main + 1..<subject].contains(where: { $0.has(.preposition) }),
      !tokens[verb.main..<subject].contains(where: { !$0.isWordOrNumber })
    {
      return false
    }
    // "the day he died"
    if ["time", "day", "moment", "year", "week", "month", "night", "morning"].contains(noun.key) { return false }
    return self.group(at: subject - 1) == nil
      && !noun.has([
        .preposition, .subordinator, .relative, .coordinator, .adverb, .pronoun, .determiner, .past, .participle, .base,
        .gerund, .present, .auxiliary, .reporting,
      ])
  }
}
