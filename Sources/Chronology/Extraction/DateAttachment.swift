/// What a date in a sentence dates.
enum DateAttachment {
  /// The clause of a verb.
  case verb(VerbGroup)
  /// A noun that names something that happens, by its token.
  case noun(Int)
}

extension SentenceAnalysis {
  /// Finds what a time expression dates, or `nil` where it dates nothing that happens.
  func attachment(of phrase: Int, isCoarse: Bool) -> DateAttachment? {
    guard let span = tokens(of: phrase) else { return nil }
    if let clock = otherClock(of: phrase) { return attachment(of: clock.time, isCoarse: false) }
    let before = token(span.lowerBound - 1)
    let after = token(span.upperBound)
    if datesNothing(span) || after?.key == "than" { return nil }
    if let found = attachment(inBracketsAround: span) { return found }
    if let noun = countedFromFront(span) { return noun }
    // "the worst storm since that in Vann five years ago, says Anna Reed": no part of the saying.
    if let comma = after, comma.kind == .comma, span.lowerBound > sentence.lowerBound + 2,
      let verb = group(at: span.upperBound + 1), verb.isReporting, verb.first == span.upperBound + 1, verb.isFinite,
      speaker(of: verb)?.clause.lowerBound == verb.main
    {
      return leftVerb(from: span.lowerBound).map { .verb($0) }
    }
    // "On the Monday after the disaster" counts from the disaster, whose day the phrase does not tell.
    if before?.key == "the", let after, ["after", "before", "following", "preceding"].contains(after.key) {
      return nil
    }
    if let before, before.isWord {
      switch before.key {
      case "since", "until", "till", "by", "before", "after", "than", "through", "as", "like", "following":
        return nil
      // "From Monday on" is a state; "from Monday to Wednesday" is when it took place.
      case "from" where !tokens[span].contains(where: { ["to", "until", "till", "through"].contains($0.key) }):
        return nil
      case "to" where ["prior", "subsequent"].contains(token(span.lowerBound - 2)?.key ?? ""): return nil
      case "of":
        return isEventNoun(span.lowerBound - 2) ? .noun(span.lowerBound - 2) : nil
      case "for":
        guard let left = leftVerb(from: span.lowerBound - 1), left.traits.contains(.prospective) else { return nil }
        return .verb(left)
      default: break
      }
    }
    // "2029 - A storm hits Orlo 2030 - The dam breaks", "killed 60 4 May, 2030: Vann": the date heads what stands behind.
    if before?.has(.preposition) != true,
      after?.kind == .dash || after?.kind == .colon && (before.map { !$0.isWord } ?? true)
    {
      return rightVerb(from: span.upperBound + 1).map { .verb($0) }
    }
    if let noun = modifiedNoun(span, before, after) { return noun }
    if isModifier(span, before, after) { return nil }

    let start = before?.has(.preposition) == true ? span.lowerBound - 1 : span.lowerBound
    if let noun = nounOfInfinitive(before: start) { return .noun(noun) }
    let left = leftVerb(from: start).map(passingNightfall)
    if let right = fronted(left, span) { return .verb(right) }
    if let noun = leftNoun(from: start, downTo: left?.main ?? sentence.lowerBound - 1) {
      if let left, left.isFinite, isOfVerb(noun, left) { return .verb(left) }
      // "launched an offensive in August": the verb says no more than that it took place, so the clause is the event's.
      if let left, left.isFinite, left.traits.contains(.light), left.main < noun,
        !tokens[left.main + 1..<noun].contains(where: { $0.has(.preposition) })
      {
        return .verb(left)
      }
      // "announced the vote at a press conference on Monday": what was said there was said then.
      if let left, left.isFinite, left.isReporting, noun == start - 1, isIndefiniteInPreposition(noun),
        tokens[left.main..<noun].allSatisfy(\.isWordOrNumber), Self.gatherings.contains(tokens[noun].key)
      {
        return .verb(left)
      }
      // "will go on trial in May": the noun is part of what the verb says.
      let isOfVerb = left?.isFinite == true && ["on", "under"].contains(token(noun - 1)?.key ?? "")
      if noun == start - 1, !isOfVerb, isCoarse || isIndefiniteInPreposition(noun) || isCountedFrom(noun) {
        return .noun(noun)
      }
      if left == nil, isSubjectOrFronted(noun, span) { return .noun(noun) }
    }
    if let left {
      // "the army operating in the north on Thursday said": the verb that follows at once has its say.
      if !left.isFinite, let right = group(at: span.upperBound), right.isFinite, right.isReporting {
        return .verb(right)
      }
      // "In a statement released on Monday, the ministry said": released is said.
      if left.form == .participle, let head = token(left.main - 1), Self.utterances.contains(head.key) {
        if token(span.upperBound)?.kind == .comma || tokens[sentence.lowerBound].has(.preposition)
          || isInserted(left),
          let right = groups.first(where: { $0.isFinite && $0.first > span.upperBound }),
          // "In a report published on Monday, the council concluded": what it did, it did there.
          right.isReporting || token(span.upperBound)?.kind == .comma && isFronted(left)
        {
          return .verb(right)
        }
        // "The ministry said in a statement released on Monday."
        // An interview is an event of its own.
        if head.key != "interview", let saying = groups.last(where: { $0.isFinite && $0.main < left.first }),
          saying.isReporting,
          left.first - saying.main < 8,
          tokens[saying.main..<left.first].contains(where: { ["in", "during"].contains($0.key) })
        {
          return .verb(saying)
        }
      }
      return .verb(left)
    }
    return rightVerb(from: span.upperBound).map { .verb(passingNightfall($0)) }
  }

  /// Whether the phrase with a participle opens the sentence, behind a conjunction or nothing.
  private func isFronted(_ participle: VerbGroup) -> Bool {
    let first = sentence.first { !tokens[$0].has(.coordinator) && tokens[$0].isWord }
    guard let first, ["in", "at", "during"].contains(tokens[first].key) else { return false }
    return participle.first - first < 8 && tokens[first..<participle.first].allSatisfy(\.isWordOrNumber)
  }

  /// ", in an address broadcast on Monday on state radio, …": commas on both sides.
  private func isInserted(_ participle: VerbGroup) -> Bool {
    guard let comma = tokens[sentence.lowerBound..<participle.first].lastIndex(where: { $0.kind == .comma }),
      let preposition = token(comma + 1), ["in", "during"].contains(preposition.key)
    else { return false }
    let next = tokens[participle.main..<sentence.upperBound].firstIndex { !$0.isWordOrNumber }
    return next.map { tokens[$0].kind == .comma } ?? false
  }

  private static let naming: WordSet = [
    "base", "locate", "situate", "call", "name", "know", "title", "entitle", "dub", "nickname",
  ]
  private static let gatherings: WordSet = ["conference", "briefing", "meeting", "ceremony", "rally", "hearing"]
  private static let utterances: WordSet = [
    "statement", "interview", "letter", "report", "speech", "address", "message", "remarks", "comments", "broadcast",
    "paper", "memo", "article", "email", "e-mail", "bulletin", "note", "post", "video", "recording",
  ]

  /// "the August offensive", "Tuesday's attack": the date stands before its noun.
  private func modifiedNoun(_ span: Range<Int>, _ before: Token?, _ after: Token?) -> DateAttachment? {
    let isPossessive = tokens[span.upperBound - 1].isPossessive
    guard
      isPossessive || before?.has(.determiner) == true || before?.isPossessive == true
        || span.count > 1 && tokens[span.lowerBound].key == "the" && before?.has(.preposition) != true
    else { return nil }
    var index = span.upperBound
    while let token = token(index), token.isWord, index < span.upperBound + 4 {
      if isEventNoun(index) { return .noun(index) }
      if token.has([.preposition, .coordinator, .auxiliary]) || group(at: index) != nil { return nil }
      index += 1
    }
    return nil
  }

  /// A date that qualifies a noun which does not happen: "the 2011 law", "Monday's edition".
  private func isModifier(_ span: Range<Int>, _ before: Token?, _ after: Token?) -> Bool {
    if tokens[span.upperBound - 1].isPossessive { return true }
    // "Radio 3 Sunday Feature": part of a name.
    if let before, let after,
      before.kind == .number || before.isWord && before.isCapitalised && !before.has(.preposition),
      after.isWord, after.isCapitalised
    {
      return true
    }
    guard let before, before.has(.determiner) || before.isPossessive, let after, after.isWord else { return false }
    return group(at: span.upperBound) == nil && !after.has([.preposition, .coordinator, .relative, .subordinator])
  }

  /// The nearest verb to the left within the clause.
  private func leftVerb(from start: Int) -> VerbGroup? {
    var index = start - 1
    while sentence.contains(index) {
      let token = tokens[index]
      if !isDate(index) {
        if let group = group(at: index) { return settled(group) }
        if [.semicolon, .dash, .colon].contains(token.kind) { return nil }
        // Within a quotation, another sentence may stand before.
        if token.kind == .stop, index + 1 == start || self.tokens[index + 1].isCapitalised { return nil }
        if token.isQuote, token.kind == .openQuote { return nil }
        if token.has(.subordinator), !token.has(.preposition) { return nil }
        // "Reed, who on Monday resigned": the verb stands behind the date.
        if ["who", "which"].contains(token.key) { return nil }
        if token.has(.coordinator), opensClause(after: index, before: start) { return nil }
        // "it collapsed and in May, Anna Reed was rescued"
        if token.key == "and" || token.key == "but", index + 1 == start, tokens[start].has(.preposition),
          opensBehindComma(start)
        {
          return nil
        }
        if token.kind == .comma, opensClause(after: index, before: start) { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// An infinitive takes the date of the verb that governs it, "went to court to challenge the ban on Monday", and so
  /// does what is begun or resumed: "will resume considering the charge on Monday".
  private func settled(_ group: VerbGroup) -> VerbGroup {
    if group.form == .gerund, let before = groups.last(where: { $0.main == group.first - 1 }) { return settled(before) }
    if group.form == .participle, let first = gapped(group) { return first }
    // "was born on a farm called Kyle in 2029": the birth, not the name.
    if group.form == .participle, Self.naming.contains(group.lemma),
      let before = groups.last(where: { $0.main < group.first })
    {
      return settled(before)
    }
    guard group.form == .infinitive else { return group }
    return groups.last { $0.main < group.first && $0.form != .infinitive } ?? group
  }

  /// "Forty people were killed and 90 wounded": the verb that the second of two numbers shares.
  func gapped(_ group: VerbGroup) -> VerbGroup? {
    var index = group.first - 1
    guard let number = token(index), number.kind == .number || number.isNumberWord else { return nil }
    while let word = token(index), word.isWordOrNumber, !word.has(.coordinator), group.first - index < 5 { index -= 1 }
    guard token(index)?.key == "and", let before = groups.last(where: { $0.main < index }), before.form == .passive,
      !tokens[before.main..<index].contains(where: { !$0.isWordOrNumber })
    else { return nil }
    return before
  }

  /// Whether the words between a comma or a conjunction and a date are the subject of a verb to the right of it:
  /// "…, and the ministry on Monday said".
  private func opensClause(after comma: Int, before start: Int) -> Bool {
    guard let right = rightVerb(from: start), right.isFinite else { return false }
    let between = tokens[comma + 1..<right.first]
    return !between.contains { $0.kind == .comma || $0.isQuote } && between.contains { $0.isWord && !$0.has(.adverb) }
  }

  /// Whether the date behind a preposition is set off from a subject and its verb.
  private func opensBehindComma(_ preposition: Int) -> Bool {
    guard let span = datePhrase(at: preposition + 1), token(span.upperBound)?.kind == .comma,
      let verb = groups.first(where: { $0.isFinite && $0.first > span.upperBound }),
      let subject = token(span.upperBound + 1), subject.isCapitalised || subject.has(.determiner)
    else { return false }
    return !tokens[span.upperBound..<verb.first].contains { $0.kind == .semicolon || $0.isQuote || $0.has(.relative) }
  }

  private func leftNoun(from start: Int, downTo limit: Int) -> Int? {
    var index = start - 1
    while index > limit, sentence.contains(index) {
      if isEventNoun(index) { return index }
      if let token = token(index), token.isQuote || [.comma, .dash, .colon, .semicolon].contains(token.kind) {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// "in a surprise offensive in August": a new thing behind a preposition.
  private func isIndefiniteInPreposition(_ noun: Int) -> Bool {
    var index = noun - 1
    while let token = token(index), token.isWord, noun - index < 6 {
      if token.key == "a" || token.key == "an" { return self.token(index - 1)?.has(.preposition) == true }
      if token.has([.determiner, .preposition, .coordinator]) || group(at: index) != nil { return false }
      index -= 1
    }
    return false
  }

  /// "two days after the mayor's death on Monday": what is counted from has the date.
  private func isCountedFrom(_ noun: Int) -> Bool {
    let start = nounPhrase(of: noun).lowerBound
    return token(start - 1).map { ["after", "before", "since", "following"].contains($0.key) } ?? false
  }

  /// Whether the noun belongs to the subject, or to the words before the comma that a sentence opens with.
  private func isSubjectOrFronted(_ noun: Int, _ span: Range<Int>) -> Bool {
    guard let after = token(span.upperBound) else { return true }
    return after.kind == .comma || after.kind == .stop || group(at: span.upperBound) != nil
      || after.has([.auxiliary, .adverb])
  }

  /// The first finite verb to the right that belongs to no clause within the clause.
  private func rightVerb(from start: Int) -> VerbGroup? {
    var depth = 0
    var index = start
    while sentence.contains(index) {
      let token = tokens[index]
      if !isDate(index) {
        if token.has(.subordinator) && !token.has(.preposition) || token.has(.relative) { depth += 1 }
        if token.has([.subordinator]), token.has(.preposition), groupBeforeComma(after: index) { depth += 1 }
        if token.kind == .comma, depth > 0 { depth -= 1 }
        if token.kind == .semicolon { return nil }
        // "Today they guard the port - men who fled": what stands behind one dash is another matter.
        if token.kind == .dash, index > start, !tokens[start..<index].contains(where: { $0.kind == .dash }),
          !tokens[index + 1..<sentence.upperBound].contains(where: { $0.kind == .dash })
        {
          return nil
        }
        if depth == 0, let group = groups.first(where: { $0.first == index }), group.isFinite { return group }
      }
      index += 1
    }
    return nil
  }

  private func groupBeforeComma(after index: Int) -> Bool {
    let comma = tokens[index..<sentence.upperBound].firstIndex { $0.kind == .comma } ?? sentence.upperBound
    return groups.contains { $0.isFinite && $0.first > index && $0.first < comma }
  }
}
