/// Dates whose place in the sentence misleads.
extension SentenceAnalysis {
  /// "a meeting to be held on Friday": the date is that of the noun, whatever the verb before it says.
  func nounOfInfinitive(before start: Int) -> Int? {
    var index = start - 1
    while let token = token(index), token.isWordOrNumber, group(at: index) == nil, start - index < 6 { index -= 1 }
    guard let group = group(at: index), isArranged(group), isEventNoun(group.first - 1),
      // "ordered a vote to be held": the object is part of what the verb says.
      token(nounPhrase(of: group.first - 1).lowerBound - 1)?.has(.preposition) == true
    else { return nil }
    return group.first - 1
  }

  /// "to be held", "to take place"
  func isArranged(_ group: VerbGroup) -> Bool {
    guard group.form == .infinitive else { return false }
    return group.main > group.first + 1 && tokens[group.first + 1].key == "be" && Self.arranging.contains(group.lemma)
      || group.lemma == "take" && token(group.main + 1)?.key == "place"
  }

  private static let arranging: WordSet = ["hold", "stage", "conduct", "open", "begin", "host", "organise", "organize"]

  /// "Speaking at a rally on Monday, the mayor said": when it was said.
  func fronted(_ gerund: VerbGroup?, _ span: Range<Int>) -> VerbGroup? {
    guard let gerund, gerund.form == .gerund, gerund.first == sentence.lowerBound, Self.speaking.contains(gerund.lemma),
      let comma = tokens[span.upperBound..<sentence.upperBound].firstIndex(where: { $0.kind == .comma }),
      !groups.contains(where: { $0.first > gerund.main && $0.main < comma }),
      let right = groups.first(where: { $0.isFinite && $0.first > comma }), right.isReporting,
      subjectStart(of: right) == comma + 1
    else { return nil }
    return right
  }

  private static let speaking: WordSet = ["speak", "talk", "address", "write", "testify", "appear"]

  /// "died of a heart attack in June", "took charge of the operation in 2029": the noun is part of what the verb says.
  func isOfVerb(_ noun: Int, _ verb: VerbGroup) -> Bool {
    guard let next = token(verb.main + 1), noun > verb.main + 2 else { return false }
    let isDying = verb.lemma == "die" && ["of", "from"].contains(next.key)
    let isTaking = verb.lemma == "take" && ["charge", "part", "command", "control"].contains(next.key)
    // "the land that they took control of in an offensive"
    return (isDying || isTaking) && !tokens[verb.main + (isDying ? 2 : 3)..<noun].contains { $0.has(.preposition) }
  }

  /// "As dusk fell on Monday, rebels attacked", "Night fell on Monday as boats left": what took place then, since dusk falls
  /// every day.
  func passingNightfall(_ group: VerbGroup) -> VerbGroup {
    guard Self.falling.contains(group.lemma), group.form == .past, let subject = token(group.first - 1),
      Self.daylight.contains(subject.key), subjectStart(of: group) >= group.first - 2,
      let next = groups.first(where: { $0.isFinite && $0.first > group.main + 1 }), !next.isReporting
    else { return group }
    let between = tokens[group.main + 1..<next.first]
    let joining: WordSet = ["as", "when", "while"]
    let opening = token(subjectStart(of: group) - 1)
    let isFronted = opening?.has(.subordinator) == true && between.contains { $0.kind == .comma }
    return isFronted || between.contains { joining.contains($0.key) } ? next : group
  }

  private static let falling: WordSet = ["fall", "break", "set", "rise", "come", "dawn", "approach", "descend"]
  private static let daylight: WordSet = [
    "night", "nightfall", "dusk", "dawn", "darkness", "day", "daylight", "sun", "evening", "morning", "twilight",
  ]
}
