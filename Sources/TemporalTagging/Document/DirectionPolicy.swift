/// Whether a clause looks back or ahead: the one place that decides which Tuesday a bare "Tuesday" is.
///
/// Measured on newswire, a bare weekday is the latest one including the day of publication nine times in ten; where it
/// lies ahead, the verb says so. So the nearest verb decides, first before the date, then after it; words that plan
/// ("due", "set to", "scheduled") count as verbs in the future, and without any word the past is taken.
///
/// - "The council will meet on Tuesday": ahead, by "will".
/// - "The council met on Tuesday": back, by "met".
/// - "It will discuss a plan announced on Tuesday": back, since "announced" is nearer than "will".
/// - "The report is to be released in May": ahead; "released" is passive, "to" decides.
/// - "On Tuesday, the council will meet": ahead, by the verb that follows.
/// - "It will look into the August attack": open, since the date belongs to the noun and not to the verb.
/// - "Tuesday's vote will be close": ahead, since a vote is held on a day that is known before.
enum DirectionPolicy {
  /// The cue for the date in a range, or `nil` where no word decides.
  static func cue(for range: Range<Int>, in bytes: Span<UInt8>) -> DirectionCue? {
    let preposition = Clause.word(before: range.lowerBound, bytes)
    if let preposition, preposition.is(.since) {
      return DirectionCue(direction: .past, range: preposition.range)
    }
    if let preposition, preposition.is(.until), let cue = judgeUntil(preposition, range, bytes) { return cue }
    if let cue = movedTo(preposition, bytes) ?? deadline(after: range, bytes) { return cue }
    let back = lookBack(from: range, bytes)
    if let noun = attributed(range, bytes) {
      if noun.is(.deadline) { return DirectionCue(direction: .future, range: noun.range) }
      guard noun.is(.plannedNoun) else { return nil }
      if let back { return back.direction == .future ? back : nil }
      return lookAhead(from: noun.range.upperBound, range, bytes).flatMap { $0.direction == .future ? $0 : nil }
    }
    if let back { return back }
    if let preposition, preposition.is(.aheadBefore) {
      return DirectionCue(direction: .future, range: preposition.range)
    }
    return lookAhead(from: range.upperBound, range, bytes)
  }

  /// "Until Friday" lies ahead, unless a verb just before it is over ("lasted until Friday") or it opens a clause whose
  /// verb is ("Until Friday, they had not called").
  private static func judgeUntil(
    _ until: Clause.Word, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> DirectionCue? {
    guard let verb = Clause.word(before: until.range.lowerBound, bytes) else {
      return lookAhead(from: range.upperBound, range, bytes) ?? DirectionCue(direction: .future, range: until.range)
    }
    if verb.is(.pastBe)
      || isPast(verb, bytes) && !verb.is([.prolonged, .ahead])
        && !isPassive(before: Clause.word(before: verb.range.lowerBound, bytes), bytes)
    {
      return DirectionCue(direction: .past, range: verb.range)
    }
    return DirectionCue(direction: .future, range: until.range)
  }

  /// "It was extended to May 20", "postponed to Monday": what is moved lies ahead, though the moving is over.
  private static func movedTo(_ preposition: Clause.Word?, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard let preposition, preposition.is(.to),
      let verb = Clause.word(before: preposition.range.lowerBound, bytes), moving.contains(verb.packed)
    else { return nil }
    return DirectionCue(direction: .future, range: verb.range)
  }

  private static let moving = WordSet(words: "extended postponed delayed adjourned deferred rescheduled")

  /// "It has set May 20 as the deadline".
  private static func deadline(after range: Range<Int>, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard let first = Clause.word(after: range.upperBound, bytes), first.packed == "as",
      let article = Clause.word(after: first.range.upperBound, bytes), article.is(.determiner),
      let noun = Clause.word(after: article.range.upperBound, bytes), noun.is(.deadline)
    else { return nil }
    return DirectionCue(direction: .future, range: noun.range)
  }

  /// The noun that the date is an attribute of: "the August attack", "Sunday's vote".
  private static func attributed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Clause.Word? {
    guard let next = Clause.word(after: range.upperBound, bytes) else { return nil }
    let gap = range.upperBound..<next.range.lowerBound
    if next.range.count == 1, bytes[next.range.lowerBound] == UInt8(ascii: "s"),
      gap.count == 1 ? bytes[gap.lowerBound] == UInt8(ascii: "'") : gap.count == 3
    {
      return Clause.word(after: next.range.upperBound, bytes)
    }
    guard gap.count == 1, bytes[gap.lowerBound] == 32, bytes[next.range.lowerBound] &- 97 < 26,
      !next.is(.afterDate), !isPast(next, bytes),
      let previous = Clause.word(before: range.lowerBound, bytes),
      previous.is(.determiner)
    else { return nil }
    return next
  }

  /// The nearest deciding word before the date.
  private static func lookBack(from range: Range<Int>, _ bytes: Span<UInt8>) -> DirectionCue? {
    var next: Clause.Word?
    var here = Clause.word(before: range.lowerBound, bytes)
    if let direction = judgePresentPassive(here, bytes) { return direction }
    while let word = here, Clause.isNear(word, range) {
      let before = Clause.word(before: word.range.lowerBound, bytes)
      // "Ahead of the talks, the ministry said" speaks of the talks and not of what comes after the comma.
      let isElsewhere = word.is(.aheadOf) && hasComma(word.range.upperBound..<range.lowerBound, bytes)
      if !isElsewhere, let direction = judge(word, before: before, after: next, bytes) {
        return DirectionCue(direction: direction, range: word.range)
      }
      next = word
      here = before
    }
    return nil
  }

  /// "The case is heard in May": a participle right before the date, in the present, is the calendar's future.
  private static func judgePresentPassive(_ word: Clause.Word?, _ bytes: Span<UInt8>) -> DirectionCue? {
    guard var verb = word else { return nil }
    if verb.is(.preposition), let before = Clause.word(before: verb.range.lowerBound, bytes) { verb = before }
    guard isPast(verb, bytes), let be = Clause.word(before: verb.range.lowerBound, bytes), be.is(.presentBe) else {
      return nil
    }
    return DirectionCue(direction: .future, range: be.range)
  }

  private static func hasComma(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for offset in range where bytes[offset] == UInt8(ascii: ",") { return true }
    return false
  }

  /// The first deciding word after the date.
  private static func lookAhead(from offset: Int, _ range: Range<Int>, _ bytes: Span<UInt8>) -> DirectionCue? {
    var previous: Clause.Word?
    var here = Clause.word(after: offset, bytes)
    while let word = here, Clause.isNear(word, range) {
      let after = Clause.word(after: word.range.upperBound, bytes)
      if let direction = judge(word, before: previous, after: after, bytes) {
        return DirectionCue(direction: direction, range: word.range)
      }
      // "is due", "are meeting": what follows decides, and has been asked for; a bare present decides nothing.
      previous = word
      here = after
    }
    return nil
  }

  /// What a word decides, given its neighbours; `nil` when it leaves the question to others.
  private static func judge(
    _ word: Clause.Word, before: Clause.Word?, after: Clause.Word?, _ bytes: Span<UInt8>
  ) -> Direction? {
    if word.is(.modal) {
      // The month, and the name.
      if word.is(.may), bytes[word.range.lowerBound] == UInt8(ascii: "M") { return nil }
      return after?.is(.have) == true ? .past : .future
    }
    if word.is(.to) { return judgeTo(before: before, after: after) }
    if word.is(.set) { return after?.is([.to, .forWord]) == true ? .future : nil }
    if word.is(.aheadOf) { return after?.is(.of) == true ? .future : nil }
    if word.is(.ahead) { return .future }
    if word.is(.scheduled) {
      if let before, before.is([.to, .modal]) { return nil }
      return before.map { $0.is(.determiner) } == true ? nil : .future
    }
    if word.is(.presentBe), let after {
      return endsInIng(after, bytes) ? .future : nil
    }
    if word.is(.perfect) {
      // "will have talks", "to have talks".
      if let before, before.is([.modal, .to]) { return nil }
      // "have to meet", "has plans".
      return after?.is(.to) == true && !word.is(.had) ? .future : word.is(.having) ? nil : .past
    }
    if word.is(.pastBe) {
      if let after, after.is([.ahead, .set, .to]) {
        return .future
      }
      return .past
    }
    if word.is(.won), isNegated(word, bytes) { return .future }
    if isPast(word, bytes) {
      return isPassive(before: before, bytes) || isAdjective(word, before: before, after: after, bytes) ? nil : .past
    }
    return nil
  }

  /// "to meet": ahead for those who plan it, behind for those who failed or managed.
  private static func judgeTo(before: Clause.Word?, after: Clause.Word?) -> Direction? {
    guard let after else { return nil }
    if let before {
      if before.is(.pastWithTo) {
        return after.is(.baseVerb) || before.is(.had) ? .past : nil
      }
      if before.is(.aheadWithTo) { return .future }
    }
    return after.is(.baseVerb) ? .future : nil
  }

  /// Whether a participle is the passive of a verb that is still open: "be released", "is released".
  private static func isPassive(before: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var word = before
    while let here = word, here.is(.between) || endsInLy(here, bytes) {
      word = Clause.word(before: here.range.lowerBound, bytes)
    }
    guard let word else { return false }
    return word.is([.be, .presentBe])
  }

  /// Whether a participle belongs to the noun after it: "an unnamed town", "the newly opened bridge", "with armed men".
  ///
  /// A form that follows an article is no verb, whatever comes next ("the wounded"). After a preposition or an adverb
  /// a noun has to follow, since a verb may stand there, too: "the house they lived in collapsed on Monday".
  private static func isAdjective(
    _ word: Clause.Word, before: Clause.Word?, after: Clause.Word?, _ bytes: Span<UInt8>
  ) -> Bool {
    guard let before else { return false }
    if articles.contains(before.packed) { return true }
    guard let after, isNoun(after, bytes) else { return false }
    if before.is([.preposition, .of, .forWord]) || nounPrepositions.contains(before.packed) { return true }
    guard endsInLy(before, bytes), let further = Clause.word(before: before.range.lowerBound, bytes) else {
      return false
    }
    return articles.contains(further.packed)
  }

  private static let articles = WordSet(words: "the a an its their our my your his")
  private static let nounPrepositions = WordSet(words: "with without among amid against into near including under")

  /// Whether a word can be a noun that a participle stands before: it is none of grammar's, and no adverb or verb.
  private static func isNoun(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    bytes[word.range.lowerBound] &- 97 < 26
      && !word.is([.afterDate, .preposition, .determiner, .to, .modal, .pastBe, .presentBe, .perfect, .between])
      && !endsInLy(word, bytes)
  }

  private static func isPast(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    if word.is(.irregularPast) { return true }
    return word.range.count >= 4 && ends(word, bytes, "ed") && !word.is(.notPast)
  }

  /// "won't", whose first part looks like a victory.
  private static func isNegated(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    let end = word.range.upperBound
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: "'") && bytes[end + 1] | 0x20 == UInt8(ascii: "t")
      || end + 3 < bytes.count && bytes[end] == 0xE2 && bytes[end + 3] | 0x20 == UInt8(ascii: "t")
  }

  private static func endsInIng(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    word.range.count >= 5 && ends(word, bytes, "ing")
  }

  private static func endsInLy(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool { ends(word, bytes, "ly") }

  private static func ends(_ word: Clause.Word, _ bytes: Span<UInt8>, _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.range.count > count else { return false }
    var offset = word.range.upperBound - count
    for byte in suffix.description.utf8 {
      if bytes[offset] | 0x20 != byte { return false }
      offset += 1
    }
    return true
  }
}
