/// What a single word of the clause decides.
extension DirectionPolicy {
  /// What a word decides, given its neighbours; `nil` when it leaves the question to others.
  static func judge(
    _ word: Clause.Word, before: Clause.Word?, after: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> Direction? {
    // Most words of a clause are in no list.
    if word.cues.isEmpty, !word.isPast(bytes) { return nil }
    if word.is(.modal) { return judgeModal(word, after: after, place, bytes) }
    if word.is(.to) { return judgeTo(word, before: before, after: after, place, bytes) }
    if word.is(.set), after?.is([.to, .forWord]) == true { return judgePlan(word, after: after, place, bytes) }
    if word.is(.aheadOf) { return after?.is(.of) == true ? .future : nil }
    if word.is(.ahead) { return judgePlan(word, after: after, place, bytes) }
    if word.is(.condition) { return .future }
    if word.is(.forWord) {
      return place.kind != .weekday && before?.is(.aheadWithFor) == true ? .future : nil
    }
    if let direction = judgeScheduled(word, before: before, after: after, place, bytes) { return direction }
    if word.is(.presentBe), let after {
      return after.endsInIng(bytes) && !underWay.contains(after.packed) ? .future : nil
    }
    if word.is(.perfect) {
      // "will have talks", "to have talks".
      if let before, before.is([.modal, .to]) { return nil }
      // "have to meet", "has plans".
      return after?.is(.to) == true && !word.is(.had) ? .future : word.is(.having) ? nil : .past
    }
    if word.is(.pastBe) {
      if let after, after.is([.ahead, .set, .to]) { return .either }
      return .past
    }
    if word.is(.won), word.isNegated(bytes) { return .future }
    if word.is(.eitherTense) {
      return before.map { $0.isSubject(bytes) || isNounSubject($0, place, bytes) } == true ? .past : nil
    }
    if word.isPast(bytes) {
      // "If convicted in March", and "when sentenced in June", which is as the main verb is.
      if let before, before.is(.condition) { return .future }
      if before?.packed == "when" { return nil }
      // "Is accused of taking money in May."
      if accusing.contains(word.packed) { return .past }
      return isPassive(before: before, bytes) || isAdjective(word, before: before, after: after, bytes) ? nil : .past
    }
    return nil
  }

  /// What goes on now, and is no arrangement for a day: "police are investigating a fire on Friday".
  private static let underWay = WordSet(
    words: """
      investigating reacting searching looking hunting probing reviewing mourning recovering grieving questioning trying \
      struggling dealing facing suffering reeling coping assessing examining blaming accusing denying claiming \
      reporting criticizing criticising fighting battling fleeing dying living rejecting \
      treating becoming growing rising falling getting seeing showing feeling counting cleaning picking sifting combing
      """)

  /// What somebody is charged with is over.
  private static let accusing = WordSet(words: "accused suspected convicted charged blamed acquitted")

  /// "Will meet" lies ahead, "may have left" does not; "could not be reached" is what was tried in vain.
  private static func judgeModal(
    _ word: Clause.Word, after: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> Direction? {
    // The month, and the name.
    if word.is(.may), bytes[word.range.lowerBound] == UInt8(ascii: "M") { return nil }
    if let after, after.is(.have) {
      // "May have left" is over; "may have talks" is not, and "will have left" least of all.
      let verb = Clause.word(after: after.range.upperBound, bytes)
      let isPerfect = verb.map { $0.isPast(bytes) || $0.packed == "been" || $0.is(.eitherTense) } ?? false
      return isPerfect && !word.is(.will) ? .past : .future
    }
    guard word.is(.could) else { return .future }
    if after?.is(.negative) == true { return place.kind == .weekday ? .past : .either }
    var here = Clause.word(before: word.range.lowerBound, bytes)
    for _ in 0..<8 {
      guard let subject = here else { break }
      if subject.is(.negative) { return place.kind == .weekday ? .past : .either }
      here = Clause.word(before: subject.range.lowerBound, bytes)
    }
    return .future
  }

  /// "To meet": ahead for those who plan it, behind for those who failed or managed.
  ///
  /// An infinitive that only says what something was done for ("flew to Paris to meet the king on Friday") leaves open
  /// whose day it is; so does a weekday after a plan that was made ("agreed to meet on Friday").
  private static func judgeTo(
    _ word: Clause.Word, before: Clause.Word?, after: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> Direction? {
    guard let after else { return nil }
    if let before {
      if before.is(.pastWithTo) { return after.is(.baseVerb) || before.is(.had) ? .past : nil }
      if before.is(.aheadWithTo) { return judgePlan(before, after: word, place, bytes) }
      if !after.is([.determiner, .preposition]), let verb = controlling(before, bytes) {
        return judgePlan(verb, after: nil, place, bytes)
      }
    }
    // "She was the first to arrive on Friday": as the verb of the clause says.
    if isRanked(before, bytes) { return nil }
    guard after.is(.baseVerb) else { return nil }
    return isPurpose(before, bytes) ? .either : .future
  }

  /// The verb that an infinitive belongs to over its object: "asked the firm to answer", "expects prices to rise".
  private static func controlling(_ before: Clause.Word, _ bytes: Span<UInt8>) -> Clause.Word? {
    var here = Clause.word(before: before.range.lowerBound, bytes)
    for _ in 0..<4 {
      guard let word = here else { return nil }
      if controllers.contains(word.packed) { return word }
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    return nil
  }

  private static let controllers = WordSet(
    words: """
      expect expects expected want wants wanted ask asks asked order orders ordered urge urges urged invite invites \
      invited require requires required allow allows instruct instructs instructed direct directs directed
      """)

  /// Whether an infinitive tells what somebody was the first or the last to do: "the only minister to resign".
  private static func isRanked(_ before: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var here = before
    for _ in 0..<5 {
      guard let word = here else { return false }
      if ranks.contains(word.packed) { return true }
      if word.is(.preposition) || word.isPast(bytes) { return false }
      here = Clause.word(before: word.range.lowerBound, bytes)
    }
    return false
  }

  private static let ranks = WordSet(words: "first second third last latest only youngest oldest")

  /// Whether an infinitive stands after a verb in the past that does not plan it.
  private static func isPurpose(_ before: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var here = before
    for _ in 0..<8 {
      guard let word = here else { return false }
      here = Clause.word(before: word.range.lowerBound, bytes)
      if word.is([.modal, .presentBe, .ahead]) { return false }
      if word.is(.eitherTense), here.map({ !$0.is([.to, .modal]) }) ?? false { return true }
      if word.isPast(bytes), !isPassive(before: here, bytes),
        !isAdjective(word, before: here, after: Clause.word(after: word.range.upperBound, bytes), bytes)
      {
        return true
      }
    }
    return false
  }

  /// Where a plan lies: ahead, unless it is itself told of as past.
  ///
  /// - "Is due", "has agreed to", "plans to", "the vote scheduled for": ahead.
  /// - "Was due", "had been scheduled to", "the vote scheduled for Friday was canceled": either.
  /// - "Agreed to meet on Friday": either for a weekday, which may be the day on which they agreed; else ahead.
  /// - "They discussed the planned merger on Friday": nothing, since the weekday is the verb's.
  static func judgePlan(
    _ word: Clause.Word, after: Clause.Word?, _ place: Place, _ bytes: Span<UInt8>
  ) -> Direction? {
    if word.is(.pastBe) { return .either }
    if let adverb = Clause.word(before: word.range.lowerBound, bytes), formerly.contains(adverb.packed) {
      return .either
    }
    if isAsPlanned(word, bytes) { return nil }
    var helper = Clause.word(before: word.range.lowerBound, bytes)
    if let article = helper, article.is(.determiner) || article.endsInLy(bytes), let after, after.isNoun(bytes),
      word.is(.ahead)
    {
      return place.kind == .weekday && !stands(after, before: place, bytes) ? nil : .future
    }
    while let here = helper, here.is(.between) || here.endsInLy(bytes) || here.packed == "been" {
      helper = Clause.word(before: here.range.lowerBound, bytes)
    }
    if let helper {
      if helper.is(.pastBe) || helper.is(.had) { return .either }
      if helper.is([.presentBe, .perfect, .modal, .be]) { return .future }
    }
    if word.is(.ahead) || word.is(.set) {
      guard place.range.lowerBound >= word.range.upperBound else { return .future }
      let next = Clause.word(after: place.range.upperBound, bytes)
      return next.map { $0.is(.pastBe) || $0.is(.had) } ?? false ? .either : .future
    }
    return place.kind == .weekday && word.isPast(bytes) ? .either : .future
  }

  /// "The vote, originally set for March, was moved."
  private static let formerly = WordSet(words: "originally initially previously first earlier once")

  /// "As planned", "as previously scheduled": what came about, if the verb says so.
  private static func isAsPlanned(_ word: Clause.Word, _ bytes: Span<UInt8>) -> Bool {
    guard var before = Clause.word(before: word.range.lowerBound, bytes) else { return false }
    if before.endsInLy(bytes), let further = Clause.word(before: before.range.lowerBound, bytes) { before = further }
    return before.packed == "as"
  }

  /// Whether only a preposition is between a noun and the date: "the upcoming vote on Sunday".
  private static func stands(_ noun: Clause.Word, before place: Place, _ bytes: Span<UInt8>) -> Bool {
    guard let preposition = Clause.word(before: place.range.lowerBound, bytes), preposition.is(.preposition) else {
      return false
    }
    return Clause.word(before: preposition.range.lowerBound, bytes)?.range == noun.range
  }

  /// Whether a participle is the passive of a verb that is still open: "be released", "is released".
  static func isPassive(before: Clause.Word?, _ bytes: Span<UInt8>) -> Bool {
    var word = before
    while let here = word, here.is(.between) || here.endsInLy(bytes) {
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
    guard let after, after.isNoun(bytes) else { return false }
    if before.is([.preposition, .of, .forWord]) || nounPrepositions.contains(before.packed) { return true }
    guard before.endsInLy(bytes), let further = Clause.word(before: before.range.lowerBound, bytes) else {
      return false
    }
    return articles.contains(further.packed)
  }

  private static let articles = WordSet(words: "the a an its their our my your his")
  private static let nounPrepositions = WordSet(words: "with without among amid against into near including under")
}
