/// Where another clause begins within a sentence.
extension SentenceAnalysis {
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
  func opensAnother(_ index: Int, _ group: VerbGroup) -> Bool {
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
