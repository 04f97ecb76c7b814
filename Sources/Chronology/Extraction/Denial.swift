/// Whether a sentence says of what it tells that it is not so, or that nobody knows.
extension SentenceAnalysis {
  /// "It is not true that the mayor resigned", "police could not confirm reports that the ferry sank", "there is no sign
  /// that it sank": the verb stands in what is denied or left open. "He did not know that it had sunk" denies nothing of it.
  func isDenied(_ group: VerbGroup) -> Bool {
    var that = group.first - 1
    while let token = token(that) ?? (isDate(that) ? tokens[that] : nil), token.isWordOrNumber, token.key != "that" {
      if let other = self.group(at: that), other.isFinite { return isDenying(other, before: group) }
      that -= 1
    }
    guard let token = token(that), token.key == "that", that < group.first - 1, let before = self.token(that - 1),
      before.isWord
    else { return false }
    let isNoun = Self.news.contains(before.key)
    guard isNoun || self.group(at: that - 1) != nil || Self.judgements.contains(before.key) || before.has(.adverb)
    else { return false }
    guard let matrix = groups.last(where: { $0.isFinite && $0.main < that }) else { return false }
    if isNoun {
      let words = tokens[matrix.main..<that]
      if words.contains(where: { $0.has(.negation) || $0.key == "little" || $0.key == "few" }) { return true }
      return matrix.isNegated || Self.doubting.contains(matrix.lemma)
    }
    // Nothing but adverbs and who is told between the verb and "that".
    guard tokens[matrix.main..<that].allSatisfy(\.isWordOrNumber) else { return false }
    return !Self.knowing.contains(matrix.lemma) && matrix.isNegated || Self.doubting.contains(matrix.lemma)
  }

  /// "Police did not say Moss left": what is said follows without "that".
  private func isDenying(_ matrix: VerbGroup, before group: VerbGroup) -> Bool {
    guard matrix.main < group.first - 1, subjectStart(of: group) == matrix.main + 1 else { return false }
    return matrix.isNegated && matrix.isReporting || matrix.lemma == "doubt"
  }

  /// Verbs of what is so, whether somebody does it or not.
  private static let knowing: WordSet = [
    "know", "realize", "realise", "notice", "forget", "mention", "remember", "mind", "understand", "learn", "regret",
    "see", "hear", "conceal", "hide", "expect",
  ]
  private static let doubting: WordSet = ["doubt", "dispute", "reject", "dismiss", "refute", "disprove"]
  /// What a "that" may follow beside a verb.
  private static let news: WordSet = [
    "evidence", "sign", "signs", "proof", "indication", "indications", "report", "reports", "claim", "claims", "rumour",
    "rumours", "rumor", "rumors", "suggestion", "suggestions", "allegation", "allegations", "confirmation", "word",
    "doubt", "charge", "charges", "idea", "notion", "accusation", "accusations", "assertion", "assertions",
  ]
  private static let judgements: WordSet = [
    "true", "clear", "certain", "sure", "likely", "possible", "correct", "proven",
  ]
}
