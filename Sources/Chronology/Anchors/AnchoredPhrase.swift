import CivilTime

/// A time that is counted from an event which its words name and do not date: "two days after the quake".
struct AnchoredPhrase: Sendable {
  /// The tokens of the phrase with the event's name.
  let tokens: Range<Int>
  /// How far from the event; of no days, where it is the event's own.
  let period: Period
  /// Whether the words leave the count open: "about a week after the storm".
  let isApproximate: Bool
  let event: EventQuery
}

/// What the words say of an event that is meant to be known.
struct EventQuery: Sendable {
  /// The stem of the noun that names it.
  let head: String
  let eventClass: EventClass
  /// Stems that have to stand in a report of the event: names, and nouns that say which.
  let required: [String]
  /// Whether its beginning is meant: "the start of the strike".
  let isStart: Bool
  /// Tokens of the name.
  let tokens: Range<Int>
}

extension SentenceAnalysis {
  /// The phrases of the sentence that count from an event.
  ///
  /// - Complexity: O(*n*) in the tokens, a bit of each but for words that name a unit of time.
  func anchoredPhrases() -> [AnchoredPhrase] {
    var found: [AnchoredPhrase] = []
    for index in sentence where tokens[index].has(.timeUnit) {
      guard let phrase = anchoredPhrase(at: index),
        found.last.map({ $0.tokens.upperBound <= phrase.tokens.lowerBound }) ?? true
      else { continue }
      found.append(phrase)
    }
    return found
  }

  private func plain(_ index: Int) -> Token? { sentence.contains(index) ? tokens[index] : nil }

  private func anchoredPhrase(at unit: Int) -> AnchoredPhrase? {
    guard let joint = plain(unit + 1), joint.isWord, !joint.isCapitalised,
      let (period, start, isApproximate) = distance(at: unit, joint.key), period.leading.count != .vague,
      let event = eventQuery(at: unit + 2)
    else { return nil }
    // What goes on has no one day that "after" could count from.
    let isMomentary = AnchorWords.momentary.contains(event.head)
    guard event.isStart || joint.key == "into" || isMomentary || joint.key == "before" && period.leading.unit != .month
    else { return nil }
    if joint.key == "into", isMomentary { return nil }
    let isStart = event.isStart || !isMomentary
    return AnchoredPhrase(
      tokens: start..<event.tokens.upperBound, period: period, isApproximate: isApproximate,
      event: EventQuery(
        head: event.head, eventClass: event.eventClass, required: event.required, isStart: isStart,
        tokens: event.tokens))
  }

  /// How far from the event the phrase lies, and where it begins.
  private func distance(at unit: Int, _ joint: Word) -> (Period, start: Int, isApproximate: Bool)? {
    let key = tokens[unit].key
    let before = plain(unit - 1)
    switch key {
    case "eve":
      guard joint == "of", before?.key == "the" else { return nil }
      return (Period(-1, .day), plain(unit - 2)?.key == "on" ? unit - 2 : unit - 1, true)
    case "day" where before?.key == "the", "night" where before?.key == "the":
      let days: Int
      switch joint {
      case "after", "following": days = 1
      case "before": days = -1
      case "of": days = 0
      default: return nil
      }
      // "each day after", "from the day of the quake": no day on which it happened.
      let start = plain(unit - 2)?.key == "on" ? unit - 2 : unit - 1
      return isBound(start) ? nil : (Period(days, .day), start, false)
    case "night": return nil
    default: break
    }
    let units: [Word: CalendarUnit] = [
      "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month, "year": .year,
      "years": .year,
    ]
    guard let calendarUnit = units[key], ["after", "following", "before", "into"].contains(joint) else { return nil }
    var start = unit - 1
    if plain(start)?.key == "full" { start -= 1 }
    guard let number = plain(start), number.isWordOrNumber, let count = Self.count(number) else { return nil }
    var isApproximate = false
    if let about = plain(start - 1), about.isWord {
      if ["about", "around", "nearly", "almost", "roughly", "some"].contains(about.key) {
        isApproximate = true
        start -= 1
      } else if ["just", "only", "exactly"].contains(about.key) {
        start -= 1
      }
    }
    if isBound(start) { return nil }
    return (Period(joint == "before" ? -count : count, calendarUnit), start, isApproximate)
  }

  private static func count(_ token: Token) -> Int? {
    if token.key == "a" || token.key == "one" { return 1 }
    if let known = NumberWords.values[token.key] { return known }
    return token.kind == .number ? Int(token.key.description).flatMap { (1...400).contains($0) ? $0 : nil } : nil
  }

  /// Whether the word before makes a stretch or a bound of the phrase: "within two days after", "more than a week after".
  private func isBound(_ start: Int) -> Bool {
    guard let before = plain(start - 1), before.isWordOrNumber else { return false }
    return before.kind == .number || before.isPossessive
      || [
        "within", "for", "first", "last", "next", "over", "until", "till", "since", "than", "by", "the", "these",
        "those",
        "every", "past", "under", "from", "least", "most", "in", "during", "of", "to", "or", "and", "each", "another",
        "further", "up", "between", "barely", "not", "before", "after",
      ].contains(before.key)
  }

  // MARK: The event

  /// The event that a noun phrase names, where its words can be held against others.
  private func eventQuery(at start: Int) -> EventQuery? {
    var index = start
    var isStart = false
    if plain(index)?.key == "the", let stage = plain(index + 1), AnchorWords.starts.contains(stage.key.description),
      plain(index + 2)?.key == "of"
    {
      isStart = true
      index += 3
    }
    guard let first = token(index), first.isWord else { return nil }
    if first.key == "the" {
      index += 1
    } else if !first.isCapitalised || first.has([.pronoun, .determiner, .preposition]) {
      return nil
    }
    var required: [String] = []
    var head: Int?
    while let token = token(index), token.isWordOrNumber, index < start + 9 {
      if isEventNoun(index) {
        head = index
        break
      }
      if group(at: index) != nil || token.has([.preposition, .coordinator, .relative, .subordinator, .auxiliary]) {
        return nil
      }
      if AnchorWords.discriminating.contains(token.key.description) || token.has(.negation) { return nil }
      if let stem = distinguishing(index) { required.append(stem) }
      index += 1
    }
    // "the attack helicopter", "the attacks": another thing, or several.
    guard let head, !tokens[head].isCapitalised || head > start, let kind = tokens[head].eventClass,
      !tokens[head].key.hasSuffix("s") || ["ballots"].contains(tokens[head].key)
    else { return nil }
    guard let end = nameEnd(after: head, &required), required.count < 6 else { return nil }
    // "Reed's death" and no "death": a bare name of a person's end says nobody.
    if kind.isOnce, required.isEmpty { return nil }
    return EventQuery(
      head: Stemmer.stem(tokens[head].key).description, eventClass: kind, required: required.sortedOnce(),
      isStart: isStart,
      tokens: start..<end)
  }

  /// The stem of a word that says which event is meant; of a name of several words, the last.
  private func distinguishing(_ index: Int) -> String? {
    let token = tokens[index]
    guard token.isWord, !token.has(.determiner), !AnchorWords.descriptive.contains(token.key.description),
      !token.key.description.utf8.contains(where: Tokenizer.isDigit)
    else { return nil }
    if token.isCapitalised, !token.isPossessive, let next = self.token(index + 1), next.isWord, next.isCapitalised {
      return nil
    }
    return Stemmer.stem(token.key).description
  }

  /// Where the name ends, with what follows the noun: "in Orlo", "struck the town". `nil` where what follows dates it, or
  /// says something else than that it took place.
  private func nameEnd(after head: Int, _ required: inout [String]) -> Int? {
    var index = head + 1
    var hasVerb = false
    while sentence.contains(index), index < head + 14 {
      let token = tokens[index]
      if isDate(index) { return nil }
      if token.kind == .openBracket || token.kind == .colon || token.kind == .other { return nil }
      guard token.isWordOrNumber else { break }
      if let group = group(at: index) {
        // "after the quake killed twelve", and not "after the quake the mayor resigned".
        guard index == group.first else {
          index += 1
          continue
        }
        let follows = index == head + 1 || index == head + 2 && tokens[head + 1].has(.relative)
        guard !hasVerb, follows, !group.isNegated, AnchorWords.occurring.contains(group.lemma.description),
          [.past, .perfect].contains(group.form)
        else { return nil }
        hasVerb = true
        index = group.main + 1
        continue
      }
      if token.has(.coordinator) {
        // "after the quake and was well", and not "after the quake and the flood".
        guard let next = group(at: index + 1), next.isFinite else { return nil }
        break
      }
      if token.has(.subordinator), !isPlainPreposition(index) { return nil }
      if token.has(.pronoun), !token.has(.relative) { return nil }
      if token.isCapitalised || isNounOfPhrase(index), let stem = distinguishing(index),
        !token.has([.preposition, .relative, .adverb])
      {
        required.append(stem)
      }
      index += 1
    }
    return index
  }

  /// "the death of the painter": a noun behind a preposition.
  private func isNounOfPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && !token.has([.preposition, .determiner, .adverb, .auxiliary]) && !token.has(.stopWord)
      && (self.token(index + 1).map { !$0.isWordOrNumber || $0.has([.preposition, .coordinator]) } ?? true)
  }
}
