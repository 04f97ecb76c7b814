/// What the preposition before a date, or the noun that it belongs to, says about its direction.
extension DirectionPolicy {
  /// "Until Friday" lies ahead, unless a verb just before it is over ("lasted until Friday") or it opens a clause whose
  /// verb is ("Until Friday, they had not called"). "They had until Friday" may be either.
  static func judgeUntil(_ until: Clause.Word, _ place: Place, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard let verb = Clause.word(before: until.range.lowerBound, bytes) else {
      return lookAhead(from: place.range.upperBound, place, bytes) ?? DirectionCue(.future, by: until)
    }
    // "It rained from 11 p.m. until 4 a.m. on Monday": as the verb before the range says.
    if bytes[verb.range.lowerBound] &- 48 < 10 || clocks.contains(verb.packed) { return nil }
    // "He was minister until February, when he resigned."
    if let when = Clause.word(after: place.range.upperBound, bytes), when.packed == "when",
      let cue = lookAhead(from: when.range.upperBound, place, bytes), cue.direction == .past
    {
      return cue
    }
    if verb.is(.had) { return DirectionCue(.either, by: verb) }
    if verb.is(.pastBe)
      || verb.isPast(bytes) && !verb.is([.prolonged, .ahead])
        && !isPassive(before: Clause.word(before: verb.range.lowerBound, bytes), bytes)
    {
      return DirectionCue(.past, by: verb)
    }
    return DirectionCue(.future, by: until)
  }

  /// Words in which times of day end.
  private static let clocks = WordSet(words: "m am pm noon midday midnight")

  /// "It was extended to May 20", "postponed to Monday": what is moved lies ahead, though the moving is over.
  static func movedTo(_ preposition: Clause.Word?, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard let preposition, preposition.is(.to) || preposition.packed == "from",
      var verb = Clause.word(before: preposition.range.lowerBound, bytes)
    else { return nil }
    // "Put off to Monday", "brought forward to Monday".
    if movingAdverbs.contains(verb.packed), let before = Clause.word(before: verb.range.lowerBound, bytes) {
      verb = before
      guard verb.packed == "put" || moving.contains(verb.packed) else { return nil }
    } else if !moving.contains(verb.packed) {
      return nil
    }
    // "Postponed from October": the day that was first meant, be it over or not.
    return DirectionCue(preposition.is(.to) ? .future : .either, by: verb)
  }

  private static let movingAdverbs = WordSet(words: "off back forward up")
  private static let moving = WordSet(
    words: "extended postponed delayed adjourned deferred rescheduled moved pushed brought shifted")

  /// "The crash on Friday" has happened, though witnesses are still being sought; `nil` where a verb plans it.
  static func judgeOccurrence(
    _ preposition: Clause.Word?, _ back: DirectionCue?, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    guard let preposition, preposition.packed == "on" || preposition.packed == "in" || preposition.packed == "of",
      let noun = Clause.word(before: preposition.range.lowerBound, bytes), noun.is(.occurrence),
      back.map({ Clause.Word(bytes, $0.range).is(.presentBe) }) ?? true,
      let article = Clause.word(before: noun.range.lowerBound, bytes),
      article.is(.determiner) && article.packed != "a" && article.packed != "an" || article.packed == "s"
    else { return nil }
    return DirectionCue(.past, by: noun)
  }

  /// "Friday's planned march", "before Friday's vote": of what is held by a plan, as far as the verb does not say that it is
  /// over.
  static func judgePlanned(
    _ noun: Clause.Word, after preposition: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    let isPlanned = noun.is(.ahead) && noun.isPast(bytes)
    guard isPlanned || noun.is(.plannedNoun) && preposition?.packed == "before" else { return nil }
    let verb = lookAhead(from: noun.range.upperBound, place, bytes)
    if verb?.direction != .past { return DirectionCue(.future, by: isPlanned ? noun : preposition ?? noun) }
    return isPlanned ? DirectionCue(.either, by: noun) : nil
  }

  /// The word that makes the date the one by which or on which something is to be: "the Friday deadline", "set May 20 as
  /// the deadline", "a March 3 trial date", "a date of March 3".
  static func deadline(
    around preposition: Clause.Word?, _ next: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> Clause.Word? {
    if let preposition, preposition.is(.of), let noun = Clause.word(before: preposition.range.lowerBound, bytes),
      noun.is(.deadline) || noun.packed == "date"
    {
      return noun
    }
    guard var word = next else { return nil }
    if word.packed == "as", let article = Clause.word(after: word.range.upperBound, bytes), article.is(.determiner) {
      return Clause.word(after: article.range.upperBound, bytes).flatMap { $0.is(.deadline) ? $0 : nil }
    }
    if word.packed == "s", word.range.lowerBound - place.range.upperBound == 1,
      let noun = Clause.word(after: word.range.upperBound, bytes)
    {
      word = noun
    }
    guard word.range.lowerBound - place.range.upperBound <= 3 else { return nil }
    if word.is(.deadline) { return word }
    // "A March 3 trial date": the article says that it is one noun.
    guard let preposition, preposition.is(.determiner), word.isNoun(bytes) else { return nil }
    if word.packed == "date" { return word }
    return Clause.word(after: word.range.upperBound, bytes).flatMap { $0.packed == "date" ? $0 : nil }
  }

  /// A deadline lies ahead; one that is told of in the past, or that was set, may be over.
  static func judgeDeadline(
    _ noun: Clause.Word, _ back: DirectionCue?, after verb: Clause.Word?, _ bytes: Span<UInt8>
  ) -> DirectionCue {
    let wasSet = verb.map {
      $0.is(.set) && Clause.word(before: $0.range.lowerBound, bytes)?.is([.to, .modal]) != true
    }
    return DirectionCue(back?.direction == .past || wasSet ?? false ? .either : .future, by: noun)
  }

  /// What a preposition makes of the direction of the verb before the date; `nil` where it changes nothing.
  ///
  /// - "The bank extended the loan through March": ahead, though the verb is past. "It rained through March": back.
  /// - "They demanded an answer by Friday": ahead. "By Friday, the water had fallen": back.
  /// - "The unions called a strike for Friday": either. "The figures for January were good": as the verb says.
  /// - "He resigned effective March 3": either.
  static func judge(
    _ preposition: Clause.Word, _ back: DirectionCue?, _ place: Place, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    let isBack = back?.direction == .past
    // The word that decided, where it looks back.
    var verb: Clause.Word? { isBack ? back.map { Clause.Word(bytes, $0.range) } : nil }
    switch preposition.packed {
    case "through":
      if let verb, verb.is(.prolonged) { return DirectionCue(.future, by: verb) }
      guard back == nil, let before = Clause.word(before: preposition.range.lowerBound, bytes) else { return nil }
      return before.is(.stretching) ? DirectionCue(.future, by: before) : nil
    case "by":
      if let verb, verb.is(.demanding) { return DirectionCue(.future, by: verb) }
      guard Clause.word(before: preposition.range.lowerBound, bytes) == nil else { return nil }
      return lookAhead(from: place.range.upperBound, place, bytes)
    case "for": return judgeFor(preposition, back, place, bytes)
    case "from":
      // "As from Monday, fares rise."
      guard let before = Clause.word(before: preposition.range.lowerBound, bytes), before.packed == "as" else {
        return nil
      }
      return back == nil ? DirectionCue(.future, by: preposition) : nil
    case "on", "in", "at":
      // "It ended in May, with the next one starting on August 16."
      if let before = Clause.word(before: preposition.range.lowerBound, bytes), before.is(.aheadBefore),
        before.endsInIng(bytes)
      {
        return DirectionCue(.either, by: before)
      }
      return place.kind == .weekday ? nil : verb.flatMap { judgeArranged(preposition, by: $0, bytes) }
    case "effective", "beginning", "starting":
      return isBack && place.kind != .other ? DirectionCue(.either, by: preposition) : nil
    default: return nil
    }
  }

  /// "They backed plans for a concert on October 8", "they announced a concert on October 8": the nearest, though the verb
  /// is past, for the date is that of what is planned.
  private static func judgeArranged(
    _ preposition: Clause.Word, by verb: Clause.Word, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    if arranging.contains(verb.packed), let article = Clause.word(after: verb.range.upperBound, bytes),
      article.packed == "a" || article.packed == "an", article.range.upperBound < preposition.range.lowerBound
    {
      return DirectionCue(.either, by: verb)
    }
    var next: Clause.Word?
    var here = Clause.word(before: preposition.range.lowerBound, bytes)
    for _ in 0..<10 {
      guard let word = here, word.range.lowerBound > verb.range.upperBound else { return nil }
      if plans.contains(word.packed), next?.packed == "for" { return DirectionCue(.either, by: word) }
      next = word
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    return nil
  }

  /// Verbs whose object is mostly to come.
  private static let arranging = WordSet(
    words: "announced unveiled arranged organised organized scheduled proposed advertised promised booked")

  /// What is made before a thing takes place.
  private static let plans = WordSet(words: "plan plans preparations arrangements tickets proposals invitations")

  /// "The festival runs Thursday through Sunday", "it runs from Monday to Friday": a calendar's present, as long as no other
  /// verb says when.
  static func judgeStretch(_ word: Clause.Word?, _ next: Clause.Word?, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard var verb = word, let next, ranging.contains(next.packed) else { return nil }
    if verb.packed == "from", let before = Clause.word(before: verb.range.lowerBound, bytes) { verb = before }
    return verb.is(.stretching) ? DirectionCue(.future, by: verb) : nil
  }

  /// Words between the ends of a stretch.
  private static let ranging = WordSet(words: "to through thru until till")

  private static func judgeFor(
    _ preposition: Clause.Word, _ back: DirectionCue?, _ place: Place, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    if let verb = Clause.word(before: preposition.range.lowerBound, bytes), verb.is(.aheadWithFor) {
      return judgePlan(verb, after: preposition, place, bytes).map { DirectionCue($0, by: verb) }
    }
    guard place.kind != .other else { return nil }
    guard let back = back ?? lookAhead(from: place.range.upperBound, place, bytes) else {
      return DirectionCue(.future, by: preposition)
    }
    return back.direction == .past ? DirectionCue(.either, by: preposition) : back
  }
}
