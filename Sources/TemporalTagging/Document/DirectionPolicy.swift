/// Whether a clause looks back or ahead: the one place that decides which Tuesday a bare "Tuesday" is.
///
/// Measured on newswire, a bare weekday is the latest one including the day of publication nine times in ten; where it
/// lies ahead, the verb says so. So the nearest verb decides, first before the date, then after it; words that plan
/// ("due", "set to", "scheduled") count as verbs in the future, and without any word the past is taken. A plan that is
/// itself told of as past may lie on either side of the day of publication: there the nearer date is taken.
///
/// - "The council will meet on Tuesday": ahead, by "will".
/// - "The council met on Tuesday": back, by "met".
/// - "It will discuss a plan announced on Tuesday": back, since "announced" is nearer than "will".
/// - "The report is to be released in May": ahead; "released" is passive, "to" decides.
/// - "On Tuesday, the council will meet": ahead, by the verb that follows.
/// - "It will look into the August attack": open, since the date belongs to the noun and not to the verb.
/// - "Tuesday's vote will be close": ahead, since a vote is held on a day that is known before.
/// - "The offer had been due to expire on Tuesday": either, by "due" under "had".
enum DirectionPolicy {
  /// What kind of date looks for its direction, as far as that matters.
  enum Kind {
    /// A day of the week, which belongs to the verb of its clause more often than to a noun or an infinitive.
    case weekday
    /// A day of the year.
    case day
    /// A month, a quarter and all else.
    case other
  }

  /// The cue for the date in a range, or `nil` where no word decides.
  ///
  /// - Parameter preposition: The word before the date, whatever it is.
  static func cue(
    for range: Range<Int>, _ kind: Kind = .other, after preposition: Clause.Word?, in bytes: Span<UInt8>
  ) -> DirectionCue? {
    let place = Place(range: range, kind: kind)
    if let preposition, preposition.is(.since) { return DirectionCue(.past, by: preposition) }
    if let preposition, preposition.is(.until), let cue = judgeUntil(preposition, place, bytes) { return cue }
    if let cue = movedTo(preposition, bytes) { return cue }
    let back = opensSentence(preposition, bytes) ? nil : lookBack(from: place, by: preposition, bytes)
    let next = Clause.word(after: range.upperBound, bytes)
    if let noun = deadline(around: preposition, next, place, bytes) {
      return judgeDeadline(noun, back, after: preposition, bytes)
    }
    if let preposition, preposition.is(.of), let ahead = Clause.word(before: preposition.range.lowerBound, bytes),
      ahead.is(.aheadOf)
    {
      return DirectionCue(.future, by: ahead)
    }
    if let cue = judgeSaying(preposition, bytes) { return cue }
    if let noun = attributed(range, between: preposition, next, bytes) {
      if noun.is(.occurrence) { return DirectionCue(.past, by: noun) }
      if let cue = judgePlanned(noun, after: preposition, place, bytes) { return cue }
      guard noun.is(.plannedNoun) else { return nil }
      if let back { return back.direction == .past ? nil : back }
      return lookAhead(from: noun.range.upperBound, place, bytes).flatMap { $0.direction == .past ? nil : $0 }
    }
    if let cue = judgeOccurrence(preposition, back, bytes) { return cue }
    if let next, preposition == nil, subjectVerbs.contains(next.packed), kind == .weekday {
      return DirectionCue(.future, by: next)
    }
    if back == nil, let cue = judgeStretch(preposition, next, bytes) { return cue }
    if let preposition, let cue = judge(preposition, back, place, bytes) { return cue }
    if let back { return back }
    if let preposition, preposition.is(.aheadBefore) { return DirectionCue(.future, by: preposition) }
    // "The firm had shops here in May and will close them": the second verb has its own time.
    if let preposition, let next, next.packed == "and",
      Clause.word(before: preposition.range.lowerBound, bytes) != nil
    {
      return nil
    }
    return lookAhead(by: next, place, bytes)
  }

  /// The cue for what stands in a range, whatever kind of date it is.
  static func cue(for range: Range<Int>, in bytes: Span<UInt8>) -> DirectionCue? {
    cue(for: range, after: Clause.word(before: range.lowerBound, bytes), in: bytes)
  }

  /// A date that looks for its direction.
  struct Place {
    var range: Range<Int>
    var kind: Kind
  }

  /// Whether the preposition before the date begins a sentence that no mark parts from the one before it, as the text
  /// under a picture: "they fled the town On Friday, a second quake struck".
  private static func opensSentence(_ preposition: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    guard let preposition, preposition.is(.preposition), preposition.isCapitalised(bytes),
      let before = Clause.word(before: preposition.range.lowerBound, bytes)
    else { return false }
    return bytes[before.range.lowerBound] &- 97 < 26
  }

  /// The noun that the date is an attribute of: "the August attack", "Sunday's vote".
  private static func attributed(
    _ range: Range<Int>, between previous: Clause.Word?, _ next: Clause.Word?, _ bytes: Span<UInt8>
  ) -> Clause.Word? {
    guard let next else { return nil }
    if traded.contains(next.packed) { return next }
    let gap = range.upperBound..<next.range.lowerBound
    if next.range.count == 1, bytes[next.range.lowerBound] == UInt8(ascii: "s"),
      gap.count == 1 ? bytes[gap.lowerBound] == UInt8(ascii: "'") : gap.count == 3
    {
      return Clause.word(after: next.range.upperBound, bytes)
    }
    guard gap.count == 1, bytes[gap.lowerBound] == 32, bytes[next.range.lowerBound] &- 97 < 26,
      !next.is(.afterDate), !next.isPast(bytes),
      let previous, previous.is(.determiner)
    else { return nil }
    return next
  }

  /// What is named by the month in which it ends: "oil for June delivery".
  private static let traded = WordSet(
    words:
      "delivery contract contracts futures wheat corn soybeans soybean oats cocoa coffee sugar cotton crude gasoline copper"
  )

  /// The nearest deciding word before the date.
  ///
  /// A clause that "that" opens after a verb of saying is asked first for a verb of its own: "they warned that rain on
  /// Friday could bring floods".
  private static func lookBack(
    from place: Place, by first: Clause.Word?, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    guard let first else { return nil }
    var before = Clause.word(before: first.range.lowerBound, bytes)
    if let cue = judgePresent(first, after: before, bytes) { return cue }
    var next: Clause.Word?
    var here: Clause.Word? = first
    while let word = here, Clause.isNear(word, place.range) {
      if next != nil { before = Clause.word(before: word.range.lowerBound, bytes) }
      if word.packed == "that", let before, before.is(.reporting), next != nil,
        let own = lookAhead(from: place.range.upperBound, place, bytes)
      {
        return own
      }
      // "Ahead of the talks, the ministry said" speaks of the talks and not of what comes after the comma.
      let isElsewhere = word.is(.aheadOf) && hasComma(word.range.upperBound..<place.range.lowerBound, bytes)
      if !isElsewhere, let direction = judge(word, before: before, after: next, place, bytes) {
        return DirectionCue(direction, by: word)
      }
      next = word
      here = before
    }
    return nil
  }

  /// What is right before the date, in the present: "the case is heard in May", "the vote is Friday". The calendar's
  /// future, as news is written.
  private static func judgePresent(
    _ word: Clause.Word, after before: Clause.Word?, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    var (verb, helper) = (word, before)
    // "The deadline is now 31 August."
    if verb.packed == "now" || verb.packed == "already", let before {
      verb = before
      helper = Clause.word(before: before.range.lowerBound, bytes)
    }
    if verb.is(.preposition), let before {
      verb = before
      helper = Clause.word(before: before.range.lowerBound, bytes)
    }
    // "Here they are, nearly a decade after, with nothing to show."
    if verb.is(.presentBe), bytes[verb.range.upperBound] == UInt8(ascii: ",") { return nil }
    if verb.is(.presentBe) { return DirectionCue(.future, by: verb) }
    guard let be = helper else { return nil }
    return (verb.isPast(bytes) || states.contains(verb.packed)) && be.is(.presentBe)
      ? DirectionCue(.future, by: be) : nil
  }

  /// Verbs of which a day is the subject: "Thursday marks the anniversary".
  private static let subjectVerbs = WordSet(words: "marks sees brings")

  /// What something is on a day that a calendar has: "the results are out on Thursday".
  private static let states = WordSet(words: "out back open forecast possible")

  /// "They reject the claim, saying Friday that nobody plans to leave": the day of the words.
  private static func judgeSaying(_ word: Clause.Word?, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard var verb = word else { return nil }
    if verb.is(.preposition), let before = Clause.word(before: verb.range.lowerBound, bytes) { verb = before }
    guard verb.is(.reporting), verb.endsInIng(bytes) else { return nil }
    let before = Clause.word(before: verb.range.lowerBound, bytes)
    return before?.is([.presentBe, .pastBe, .be]) == true ? nil : DirectionCue(.past, by: verb)
  }

  private static func hasComma(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for offset in range where bytes[offset] == UInt8(ascii: ",") { return true }
    return false
  }

  /// The first deciding word after the date, or after its noun.
  static func lookAhead(from offset: Int, _ place: Place, _ bytes: Span<UInt8>) -> DirectionCue? {
    lookAhead(by: Clause.word(after: offset, bytes), place, bytes)
  }

  /// The first deciding word from one on.
  private static func lookAhead(
    by first: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    var previous: Clause.Word?
    var here = first
    while let word = here, Clause.isNear(word, place.range) {
      let after = Clause.word(after: word.range.upperBound, bytes)
      if let direction = judge(word, before: previous, after: after, place, bytes) {
        return DirectionCue(direction, by: word)
      }
      // "is due", "are meeting": what follows decides, and has been asked for; a bare present decides nothing.
      previous = word
      here = after
    }
    return nil
  }
}

extension DirectionCue {
  init(_ direction: Direction, by word: Clause.Word) { self.init(direction: direction, range: word.range) }
}
