/// What came of an event that a date names by its noun: "The bombing in Orlo on Tuesday killed 12 people".
extension SentenceAnalysis {
  /// The clause of the verb that tells what a dated noun did or came to, of the day of the noun itself.
  ///
  /// "The killing of Reed in May has led to protests" and "Monday's attack was condemned" tell of another time, and so does
  /// a verb with a date of its own: there the date is the noun's alone.
  ///
  /// - Parameters:
  ///   - phrase: The noun with what hangs on it, its date among that.
  ///   - dating: The time expression, by its number.
  func outcome(of phrase: Range<Int>, dating: Int) -> (clause: Range<Int>, verb: VerbGroup)? {
    guard !hangsOnPreposition(phrase),
      let verb = groups.first(where: { $0.isFinite && $0.first >= phrase.upperBound }), isOutcome(verb),
      subjectStart(of: verb) == phrase.lowerBound || isRelative(verb, behind: phrase)
    else { return nil }
    let end = clauseEnd(of: verb)
    // "The strike in Orlo on Monday ended on Tuesday."
    let others = (phrase.lowerBound..<end).compactMap { self.phrase(at: $0) }.filter { $0 != dating }
    let isDatedItself = Set(others).contains { other in
      guard let span = tokens(of: other), span.lowerBound > verb.main else { return false }
      if case .verb(let dated)? = attachment(of: other, isCoarse: false) { return dated.main == verb.main }
      return false
    }
    return isDatedItself ? nil : (phrase.lowerBound..<end, verb)
  }

  /// "Relatives of the men killed in the fire a year ago lit candles": the fire did not.
  func hangsOnPreposition(_ phrase: Range<Int>) -> Bool {
    token(phrase.lowerBound - 1).map { Self.bringingIn.contains($0.key) } ?? false
  }

  /// Whether the verb is one by which an event is told to have gone as it did, in the past.
  func isOutcome(_ verb: VerbGroup) -> Bool {
    switch verb.form {
    case .past: Self.outcomes.contains(verb.lemma)
    case .passive: ["was", "were"].contains(tokens[verb.first].key) && Self.arrangements.contains(verb.lemma)
    default: false
    }
  }

  /// "The attack in Orlo on Tuesday, which killed 12 people, …"
  private func isRelative(_ verb: VerbGroup, behind phrase: Range<Int>) -> Bool {
    token(phrase.upperBound)?.kind == .comma && verb.first == phrase.upperBound + 2
      && token(verb.first - 1)?.key == "which"
  }

  /// Prepositions before what is no subject.
  static let bringingIn: WordSet = ["in", "at", "of", "on", "during", "by", "from", "with", "near", "under", "over"]

  private static let outcomes: WordSet = [
    "kill", "wound", "injure", "maim", "claim", "leave", "destroy", "damage", "wreck", "flatten", "level", "topple",
    "hit", "strike", "rock", "shake", "tear", "rip", "sweep", "engulf", "gut", "burn", "sink", "trap", "bury", "cut",
    "knock", "displace", "uproot", "flood", "cost", "bring", "take", "force", "close", "shut", "block", "disrupt",
    "delay",
    "halt", "stop", "target", "free", "draw", "attract", "occur", "happen", "begin", "start", "open", "end", "finish",
    "conclude", "last", "fail", "succeed", "pass", "collapse", "break", "go", "produce", "yield", "result", "follow",
    "resume", "demolish", "obliterate", "shatter", "ravage", "devastate", "paralyze", "paralyse", "cripple",
    "turn", "erupt", "spread",
  ]
  private static let arrangements: WordSet = [
    "hold", "stage", "win", "lose", "carry", "conduct", "repel", "mount", "foil", "thwart", "abandon", "interrupt",
    "postpone", "cancel", "call", "adjourn", "suspend", "disrupt", "organize", "organise", "lead", "open", "begin",
  ]
}
