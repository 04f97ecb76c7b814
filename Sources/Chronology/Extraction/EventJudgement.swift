import CivilTime

/// What the words around a date make of it: an event, a plan, a saying, or nothing that happened.
extension SentenceAnalysis {
  /// What sort of event the verb tells, or `nil` where it tells none.
  func eventKind(of group: VerbGroup, isFuture: Bool, in clause: Range<Int>) -> Event.Kind? {
    if group.isNegated || hasNegatedSubject(group) || isHypothetical(at: clause.lowerBound) || isDenied(group) {
      return nil
    }
    // "If it rains on, the dam will break on Sunday."
    if isFuture, sentence.contains(where: { tokens[$0].key == "if" || tokens[$0].key == "unless" }) { return nil }
    if clause.contains(where: { tokens[$0].has(.firstPerson) && $0 < group.first }) { return nil }
    if group.isReporting, [.past, .present, .perfect, .gerund].contains(group.form) {
      return isFuture ? nil : .statement
    }
    if group.traits.contains(.stative), !group.traits.contains(.light), !isFuture { return nil }
    switch group.form {
    case .copula:
      // "The hall is due to open on Monday."
      if isFuture, let due = token(group.main + 1), due.has(.prospective), token(group.main + 2)?.key == "to" {
        return .planned
      }
      // "There was an explosion on Monday."
      guard token(group.first - 1)?.key == "there", clause.contains(where: { isEventNoun($0) }) else { return nil }
      return isFuture ? .planned : .happening
    case .hypothetical:
      // "He would meet them on Saturday" tells a plan, "it could end tomorrow" a thought.
      let isPlan = tokens[group.first].key == "would" && !tokens[group.main].has([.be, .modal])
      return isFuture && isPlan ? .planned : nil
    case .future, .infinitive, .progressive, .present:
      if isFuture { return .planned }
      return group.form == .present && !group.traits.contains(.stative) ? .happening : nil
    case .past, .perfect, .passive, .gerund, .participle:
      if group.isDurative { return nil }
      // "plans to start running ferries today"
      if group.form == .gerund, let start = token(group.first - 1), start.has(.base),
        token(group.first - 2)?.key == "to",
        token(group.first - 3)?.has(.prospective) == true
      {
        return .planned
      }
      // "The council is set to meet today."
      if group.form == .passive, group.traits.contains(.prospective), token(group.main + 1)?.key == "to",
        ["is", "are"].contains(tokens[group.first].key)
      {
        return .planned
      }
      // "is known as the night of the storm"
      if group.form == .passive, ["is", "are"].contains(tokens[group.first].key), Self.naming.contains(group.lemma) {
        return nil
      }
      // "is expected on Saturday"; what is past cannot lie ahead.
      let isPast = ["was", "were", "had", "been"].contains(tokens[group.first].key)
      if isFuture { return group.form == .passive && !isPast ? .planned : nil }
      return .happening
    }
  }

  private static let naming: WordSet = ["call", "know", "regard", "consider", "situate", "locate", "base"]
  private static let shownBy: WordSet = ["shown", "pictured", "seen", "photographed", "filmed"]

  /// "Neither Reed nor Moss came", "no ferry sailed", and not "no fewer than twelve died".
  func hasNegatedSubject(_ group: VerbGroup) -> Bool {
    let subject = subjectStart(of: group)
    guard subject < group.first, let first = token(subject) else { return false }
    if ["neither", "nobody", "none", "nothing"].contains(first.key) { return true }
    guard first.key == "no", let next = token(subject + 1) else { return false }
    return next.isWord && (next.key == "one" || !next.isNumberWord)
      && !["fewer", "less", "later", "sooner", "doubt"].contains(next.key)
  }

  /// How well the clause of a verb makes a title; see `Candidate.clarity`.
  func clarity(of group: VerbGroup, in clause: Range<Int>) -> Int {
    if group.form == .participle {
      // "Dr Reed, shown here in May, is in court": the words of a caption.
      if Self.shownBy.contains(tokens[group.main].key), token(group.main - 1)?.kind == .comma { return 0 }
      // "the man found" is next to nothing; "a man found" is news.
      let words = clause.count { !isDate($0) && tokens[$0].isWord && !tokens[$0].has(.stopWord) }
      // "taped on Friday and broadcast on Sunday", "with a guard called on Monday"
      if token(group.main - 1)?.has(.coordinator) == true
        || ["with", "according"].contains(tokens[clause.lowerBound].key)
      {
        return 0
      }
      guard words > 2 || ["a", "an"].contains(tokens[clause.lowerBound].key) else { return 0 }
      return headOfParticiple(group).map { !tokens[$0].has(.determiner) } == true ? 1 : 0
    }
    // "The mayor works in Vann, having resumed his post in May"
    if group.form == .gerund, tokens[group.first].key == "having", clause.lowerBound < group.first { return 1 }
    guard group.isFinite, !tokens[clause.lowerBound].has(.relative) else { return 0 }
    // "Relatives of the men killed in the fire a year ago lit candles": what a preposition brings in did nothing.
    // "An attack on Reed, who left on Sunday": he did leave.
    let start = min(subjectStart(of: group), clause.lowerBound)
    if start < group.first, let before = token(start - 1), Self.bringingIn.contains(before.key),
      !tokens[start..<group.first].contains(where: { $0.has(.relative) })
    {
      return 0
    }
    // "a 24-hour period that ended on Monday" is a time; "what was begun in May" is said elsewhere.
    if isDate(clause.lowerBound - 1), subjectStart(of: group) == group.first, clause.lowerBound < group.first {
      return 0
    }
    if tokens[clause.lowerBound].key == "what" || token(group.first - 1)?.key == "what" { return 0 }
    if isContactClause(group) { return 1 }
    // "recorded by Reed and released in May": no subject.
    if let opening = self.group(at: clause.lowerBound), opening.form != .gerund, opening.first == clause.lowerBound,
      opening.main < group.first,
      // "armed men shot at the boat": an adjective.
      let next = token(opening.main + 1), !next.traits.isEmpty && !next.has(.eventNoun) || next.isCapitalised
    {
      return 0
    }
    let subject = subjectStart(of: group)
    // "will have to abide by the rules approved": a verb that is not known for one.
    if subject < group.first, tokens[subject].key == "to" { return 0 }
    // "the doctors we work with sighed": the subject is not found.
    if subject < group.first, tokens[subject..<group.first].allSatisfy({ $0.has([.preposition, .adverb]) }) {
      return 0
    }
    // "He married": of two reports, the one that names him makes the title.
    if subject < group.first {
      guard tokens[subject].has(.pronoun), subject + 1 == group.first else { return 3 }
      // "It was fired" says nothing to who does not know what.
      let says = clause.contains {
        $0 != group.main && !isDate($0) && tokens[$0].isWordOrNumber && !tokens[$0].has(.stopWord)
      }
      return says ? 2 : 0
    }
    // "Her aunt in Orlo, who died": not Orlo died.
    let isPlace = token(clause.lowerBound - 1).map { ["in", "at", "near", "from"].contains($0.key) } ?? false
    if isPlace, tokens[clause.lowerBound..<group.first].contains(where: { $0.kind == .comma }) { return 0 }
    return clause.lowerBound < group.first ? 1 : 0
  }

  /// The words that tell of a noun's event: its phrase, or more where the phrase says next to nothing.
  ///
  /// - Returns: Beside the clause, the verb that it has to reach, and whether the date is no part of what that verb tells.
  func clause(
    aroundPhrase phrase: Range<Int>, dating: Int
  ) -> (clause: Range<Int>, clarity: Int, told: Int?, isOtherTime: Bool) {
    // "In a meeting with the governor on Wednesday, the president acknowledged": the sentence is about the meeting.
    if let preposition = token(phrase.lowerBound - 1), preposition.has(.preposition),
      phrase.lowerBound - 1 == sentence.lowerBound,
      let main = groups.first(where: { $0.isFinite && $0.first >= phrase.upperBound })
    {
      return (sentence.lowerBound..<clauseEnd(of: main), 3, nil, false)
    }
    if let outcome = outcome(of: phrase, dating: dating) { return (outcome.clause, 3, outcome.verb.main, false) }
    let words = phrase.count { !isDate($0) && tokens[$0].isWord && !tokens[$0].has(.stopWord) }
    if words >= 2 { return (phrase, words > 2 ? 2 : 1, nil, false) }
    // "Tuesday's attack was condemned": by itself the noun says next to nothing, and the verb tells of another time.
    if !hangsOnPreposition(phrase), let main = groups.first(where: { $0.isFinite }),
      subjectStart(of: main) == phrase.lowerBound
    {
      return (phrase.lowerBound..<clauseEnd(of: main), 2, nil, !main.isNegated)
    }
    return (phrase, 0, nil, false)
  }

  /// Whether the phrase speaks of something known: the offensive, their attack.
  func isDefinite(_ phrase: Range<Int>) -> Bool {
    guard let first = token(phrase.lowerBound) else { return false }
    return first.has(.determiner) && !["a", "an", "another", "some", "any", "no"].contains(first.key)
      || first.isPossessive
  }

  /// Whether "if", "whether" or "should" opens the clause.
  func isHypothetical(at start: Int) -> Bool {
    if let first = token(start), first.has(.conditional) || first.key == "should" { return true }
    guard let before = token(start - 1) else { return false }
    return before.has(.conditional) || before.key == "could" || before.key == "without"
  }

  /// Whether a date is a time on the clock with no day to it, which dates nothing: "11.00am" in a list of programmes.
  func isBareClock(_ date: EventDate, phrase: Int) -> Bool {
    guard date.granularity < .dayPart, let span = tokens(of: phrase) else { return false }
    return !span.contains {
      let key = tokens[$0].key.trimmingStop
      // A capital begins the name of a day or a month, or is that of a time zone: "2022 GMT".
      return tokens[$0].isCapitalised && (key.count > 4 || lexicon.leadsOn(key)) || key.hasSuffix("day")
        || Self.dayWords.contains(key)
    }
  }

  private static let dayWords: WordSet = [
    "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "may", "june", "july", "noon", "midnight",
  ]
}
