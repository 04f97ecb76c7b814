/// Where the subject of a verb begins.
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
      // "a tall, grey-haired man": the second of two adjectives.
      if token.kind == .comma, index + 2 < group.first, index > sentence.lowerBound + 1,
        tokens[index + 1].key.contains(UInt8(ascii: "-")), tokens[index + 1].has(.participle),
        ["a", "an", "the"].contains(tokens[index - 2].key)
      {
        index -= 1
        continue
      }
      if token.kind == .comma, let item = listedName(before: index, rest: index + 1..<group.first) {
        start = item
        index = item - 1
        continue
      }
      if [.comma, .semicolon, .colon, .dash, .openQuote, .closeQuote, .stop].contains(token.kind) { break }
      if token.has(.coordinator), clauseEnds(before: index, group) || parts(index, before: group), !joinsParties(index)
      {
        break
      }
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

  private static let subjectPronouns: WordSet = ["he", "she", "they", "we", "i"]

  private func isOnlyFiller(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isDate($0) || tokens[$0].has(.adverb) || tokens[$0].has(.preposition) && isDate($0 + 1) }
  }

  /// "They often risk the journey but removals were suspended": "but" joins no two nouns, whether the verb before it is known
  /// for one or not.
  private func parts(_ index: Int, before group: VerbGroup) -> Bool {
    guard tokens[index].key == "but", group.first > index + 1, let before = token(index - 1), before.isWord,
      index > sentence.lowerBound + 2
    else { return false }
    return !["all", "nothing", "none", "anything", "everything", "nobody", "anyone", "everyone", "no"].contains(
      before.key)
      && !tokens[sentence.lowerBound..<index].contains { $0.key == "not" || $0.key == "only" }
  }

  /// Whether a conjunction parts two clauses: another finite verb stands before it and a subject after it.
  private func clauseEnds(before index: Int, _ group: VerbGroup) -> Bool {
    groups.contains { $0.isFinite && $0.main < index }
  }
}
