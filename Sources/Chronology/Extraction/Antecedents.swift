/// Whom "he" or "she" stands for, where the text before leaves no choice.
struct Antecedents {
  let article: ArticleText
  /// The sentence by its number in the last block that was read.
  let sentence: Int
  let analysis: SentenceAnalysis

  /// How many sentences with the same pronoun for their subject may stand between it and the name.
  private static let longestChain = 8

  /// The name as the text has it; `nil` where several could be meant, or none is known for a person's.
  func name(of pronoun: Int) -> String? {
    guard let block = article.blocks.last, let gender = Gender(analysis.tokens[pronoun].key) else { return nil }
    let persons = article.persons()
    guard !analysis.isQuoted(pronoun) else { return nil }
    let speaks = analysis.groups.contains {
      $0.isFinite && $0.isReporting && analysis.subjectStart(of: $0) == pronoun
    }
    // What stands before the pronoun in its own sentence.
    let own = analysis.sentence.lowerBound..<pronoun
    let here = PrecedingSubject(analysis, own, text: block.text, persons: persons, gender: gender)
    if let owner = here.owner(of: pronoun) { return owner }
    switch here.subject(isWhole: false) {
    case .name(let name): return here.namesSomebodyElse ? nil : name
    case .unclear: return nil
    case .same, .none: break
    }
    var left = Self.longestChain
    for (number, block) in article.blocks.enumerated().reversed() {
      // A heading or a caption parts what stands above it from what stands below.
      guard block.isProse else { return nil }
      let isOwn = number == article.blocks.count - 1
      for sentence in block.sentences[..<(isOwn ? self.sentence : block.sentences.count)].reversed() {
        let before = SentenceAnalysis(
          tokens: block.tokens, sentence: sentence, phrases: block.phrases[...], lexicon: analysis.lexicon,
          findsVerbs: true)
        let preceding = PrecedingSubject(before, sentence.tokens, text: block.text, persons: persons, gender: gender)
        switch speaks ? preceding.speaker ?? preceding.subject(isWhole: true) : preceding.subject(isWhole: true) {
        case .name(let name): return name
        case .unclear, .none: return nil
        case .same: break
        }
        left -= 1
        if left == 0 { return nil }
      }
    }
    return nil
  }
}
