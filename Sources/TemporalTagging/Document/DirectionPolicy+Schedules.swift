/// What the present tense says of days that a calendar has.
extension DirectionPolicy {
  /// What a calendar has, in the present tense: "the trial begins Monday", "voters go to the polls".
  static func judgeScheduled(
    _ word: Clause.Word, before: Clause.Word?, after: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> Direction? {
    if word.is(.foresees), let after, after.is(.determiner) || after.is(.negative) {
      return before?.is(.to) == true ? nil : .future
    }
    if word.is(.scheduled) {
      guard let before else { return .future }
      return before.is([.to, .modal, .determiner, .pastBe, .between]) ? nil : .future
    }
    if word.is(.scheduledWithSubject) {
      return before.map { $0.isSubject(bytes) || isNounSubject($0, place, bytes) } == true ? .future : nil
    }
    // "They drew on Sunday and play again on Thursday."
    if word.is(.scheduledOfMany), after?.packed == "again", place.kind == .weekday {
      return before?.is([.to, .modal]) == true ? nil : .future
    }
    if word.is(.scheduledOfMany), isPluralSubject(before, of: word, place, bytes) { return .future }
    guard word.is(.ofCalendar) else { return nil }
    // "The feast falls on Friday", "the law comes into force on 1 July".
    if word.packed == "falls" || word.packed == "fall" {
      guard after?.packed == "on", let before else { return nil }
      return before.isCapitalised(bytes) && before.range.lowerBound > 0 || fallingOnDays.contains(before.packed)
        ? .future : nil
    }
    if word.packed == "steps" || word.packed == "stands" { return after?.packed == "down" ? .future : nil }
    // "The case comes before the court", "the results come out".
    if word.packed == "comes", after?.packed == "before" { return .future }
    if word.packed == "comes" || word.packed == "come", after?.packed == "out" {
      return before?.is([.to, .modal]) == true ? nil : .future
    }
    if after?.packed == "into" { return before?.is([.to, .modal]) == true ? nil : .future }
    return nil
  }

  private static let teamVerbs = WordSet(words: "face host play meet travel")

  /// What falls on a day, unlike the shares of a headline.
  private static let fallingOnDays = WordSet(
    words: "day days feast holiday holidays birthday anniversary festival date year it which this that")

  /// Whether a noun in the plural is the subject of the verb in the present after it: "the polls open Sunday", "schools
  /// close on Friday", where no verb after the date makes that one a noun: "the teachers' strike on Friday was long".
  private static func isPluralSubject(
    _ noun: Clause.Word?, of verb: Clause.Word, _ place: Place, _ bytes: Span<UInt8>
  ) -> Bool {
    guard let noun, noun.range.count > 2,
      !noun.is([.presentBe, .pastBe, .perfect, .determiner, .pronoun, .scheduled, .scheduledWithSubject]),
      noun.range.upperBound < bytes.count, bytes[noun.range.upperBound] == 32
    else { return false }
    let before = Clause.word(before: noun.range.lowerBound, bytes)
    if before?.is([.presentBe, .pastBe, .perfect, .modal, .to]) == true { return false }
    // "Town host Athletic on Sunday": a team is many, and plays on a day of this week.
    let isTeam =
      place.kind == .weekday && noun.isCapitalised(bytes) && (noun.cues.isEmpty || noun.packed == "united")
      && teamVerbs.contains(verb.packed)
      && before?.is(.determiner) != true
    let isMany = bytes[noun.range.upperBound - 1] == UInt8(ascii: "s")
    // "The Hawks play Sunday."
    let isNamedTeam =
      isMany && place.kind == .weekday && before?.packed == "the" && teamVerbs.contains(verb.packed)
    guard isTeam || isNamedTeam || isMany && (bytes[noun.range.lowerBound] &- 97 < 26 || before == nil) else {
      return false
    }
    guard let next = Clause.word(after: place.range.upperBound, bytes) else { return true }
    return !next.is([.pastBe, .presentBe, .perfect, .modal]) && !next.isPast(bytes)
  }

  /// Whether a noun is the subject of the verb in the present after it: "the court sits on Friday", where no other verb
  /// makes that a noun itself: "the hospital visits on Friday were short".
  static func isNounSubject(_ noun: Clause.Word, _ place: Place, _ bytes: Span<UInt8>) -> Bool {
    guard noun.isNoun(bytes), noun.cues.isEmpty, bytes[noun.range.upperBound - 1] != UInt8(ascii: "s"),
      let article = Clause.word(before: noun.range.lowerBound, bytes), article.is(.determiner)
    else { return false }
    guard let next = Clause.word(after: place.range.upperBound, bytes) else { return true }
    return !next.is([.pastBe, .presentBe, .perfect, .modal]) && !next.isPast(bytes)
  }
}
