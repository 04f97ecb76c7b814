/// What sort of clause or phrase a word opens.
extension SentenceAnalysis {
  /// "after", "before", "since" before a noun phrase without a verb of its own.
  func isPlainPreposition(_ index: Int) -> Bool {
    guard tokens[index].has(.preposition) else { return false }
    var next = index + 1
    while let token = token(next), token.isWordOrNumber {
      // "since allied airstrikes began": a participle before its noun is no verb.
      if let group = group(at: next),
        group.form != .participle || next > index + 1 || self.token(next + 1)?.has([.preposition, .adverb]) != false
      {
        return !group.isFinite
      }
      next += 1
    }
    return true
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
}
