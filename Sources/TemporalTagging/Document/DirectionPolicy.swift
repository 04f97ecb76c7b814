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
    if let preposition, preposition.packed == "since" {
      return DirectionCue(direction: .past, range: preposition.range)
    }
    let back = lookBack(from: range, bytes)
    if let noun = attributed(range, bytes) {
      guard DirectionCues.plannedNouns.contains(noun.packed) else { return nil }
      if let back { return back.direction == .future ? back : nil }
      return lookAhead(from: noun.range.upperBound, range, bytes).flatMap { $0.direction == .future ? $0 : nil }
    }
    if let back { return back }
    if let preposition, DirectionCues.aheadBefore.contains(preposition.packed) {
      return DirectionCue(direction: .future, range: preposition.range)
    }
    return lookAhead(from: range.upperBound, range, bytes)
  }

  /// The noun that the date is an attribute of: "the August attack", "Sunday's vote".
  private static func attributed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Clause.Word? {
    guard let next = Clause.word(after: range.upperBound, bytes) else { return nil }
    let gap = range.upperBound..<next.range.lowerBound
    if next.packed == "s", gap.count == 1 ? bytes[gap.lowerBound] == UInt8(ascii: "'") : gap.count == 3 {
      return Clause.word(after: next.range.upperBound, bytes)
    }
    guard gap.count == 1, bytes[gap.lowerBound] == 32, bytes[next.range.lowerBound] &- 97 < 26,
      !DirectionCues.afterDate.contains(next.packed), !isPast(next, bytes),
      let previous = Clause.word(before: range.lowerBound, bytes),
      DirectionCues.determiners.contains(previous.packed)
    else { return nil }
    return next
  }

  /// The nearest deciding word before the date.
  private static func lookBack(from range: Range<Int>, _ bytes: Span<UInt8>) -> DirectionCue? {
    var next: Clause.Word?
    var here = Clause.word(before: range.lowerBound, bytes)
    while let word = here, Clause.isNear(word, range) {
      let before = Clause.word(before: word.range.lowerBound, bytes)
      if let direction = judge(word, before: before, after: next, bytes) {
        return DirectionCue(direction: direction, range: word.range)
      }
      next = word
      here = before
    }
    return nil
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
    let packed = word.packed
    if DirectionCues.modals.contains(packed) {
      // The month, and the name.
      if packed == "may", bytes[word.range.lowerBound] == UInt8(ascii: "M") { return nil }
      return after?.packed == "have" ? .past : .future
    }
    if packed == "to" { return judgeTo(before: before, after: after) }
    if packed == "set" { return after?.packed == "to" || after?.packed == "for" ? .future : nil }
    if packed == "ahead" { return after?.packed == "of" ? .future : nil }
    if DirectionCues.ahead.contains(packed) { return .future }
    if DirectionCues.scheduled.contains(packed) {
      return before.map { DirectionCues.determiners.contains($0.packed) } == true ? nil : .future
    }
    if DirectionCues.presentBe.contains(packed), let after {
      return endsInIng(after, bytes) ? .future : nil
    }
    if DirectionCues.perfect.contains(packed) {
      // "will have talks", "to have talks".
      if let before, DirectionCues.modals.contains(before.packed) || before.packed == "to" { return nil }
      // "have to meet", "has plans".
      return after?.packed == "to" && packed != "had" ? .future : packed == "having" ? nil : .past
    }
    if DirectionCues.pastBe.contains(packed) {
      if let after, DirectionCues.ahead.contains(after.packed) || after.packed == "set" || after.packed == "to" {
        return .future
      }
      return .past
    }
    if packed == "won", isNegated(word, bytes) { return .future }
    if isPast(word, bytes) { return isPassive(before: before, bytes) ? nil : .past }
    return nil
  }

  /// "to meet": ahead for those who plan it, behind for those who failed or managed.
  private static func judgeTo(before: Clause.Word?, after: Clause.Word?) -> Direction? {
    guard let after else { return nil }
    if let before {
      if DirectionCues.pastWithTo.contains(before.packed) {
        return DirectionCues.baseVerbs.contains(after.packed) || before.packed == "had" ? .past : nil
      }
      if DirectionCues.aheadWithTo.contains(before.packed) { return .future }
    }
    return DirectionCues.baseVerbs.contains(after.packed) ? .future : nil
  }

  /// Whether a participle is the passive of a verb that is still open: "be released", "is released".
  private static func isPassive(before: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var word = before
    while let here = word, DirectionCues.between.contains(here.packed) || endsInLy(here, bytes) {
      word = Clause.word(before: here.range.lowerBound, bytes)
    }
    guard let word else { return false }
    return word.packed == "be" || word.packed == "being" || DirectionCues.presentBe.contains(word.packed)
  }

  private static func isPast(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    if DirectionCues.irregularPast.contains(word.packed) { return true }
    return word.range.count >= 4 && ends(word, bytes, "ed") && !DirectionCues.notPast.contains(word.packed)
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
