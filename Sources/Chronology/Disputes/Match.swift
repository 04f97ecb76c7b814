/// How much speaks for two reports being of one event that were not brought together.
struct Match {
  private let likeness: Likeness
  private let isSameDay: Bool
  /// Whether both came out on one day, so that neither is a newer count.
  private let areOfOneIssue: Bool
  /// Which of their figures are of one thing and cannot both be right.
  private let isContradicted: Bool
  /// Whether both give the same telling figures, and no others.
  private let areFiguresOne: Bool
  /// Whether either counts something.
  private let areCounted: Bool
  /// Whether both count the same of one thing.
  private let isCountedAlike: Bool
  /// The words that both have, in percent of those of the shorter clause; in a small corpus no word is rare.
  private let portion: Int

  init(_ likeness: Likeness, _ first: Observation, _ second: Observation, isSameDay: Bool, areOfOneIssue: Bool) {
    self.likeness = likeness
    self.isSameDay = isSameDay
    self.areOfOneIssue = areOfOneIssue
    isContradicted = Figure.contradiction(first.figures, second.figures) != nil
    areFiguresOne = likeness.numbers > 0 && Set(first.numbers) == Set(second.numbers)
    areCounted = !first.figures.isEmpty || !second.figures.isEmpty
    isCountedAlike = first.figures.contains { mine in
      second.figures.contains { $0.thing == mine.thing && $0.agrees(with: mine) }
    }
    portion = likeness.own.count * 100 / max(1, min(first.terms.count, second.terms.count))
  }

  /// Whether an editor should see the two.
  var isWorthALook: Bool {
    if likeness.isVerbatim { return true }
    guard likeness.isKin else { return false }
    return isAlike && likeness.own.count >= 3 || isAlikeAround || isSameDay && isFitting
  }

  private var isAlike: Bool { likeness.own.share >= 55 || likeness.own.share >= 30 && portion >= 70 }

  /// "Fifteen people were killed when a fire swept the market": the clause says little, and its sentence the rest.
  private var isAlikeAround: Bool {
    likeness.own.share >= 30 && likeness.whole.count >= 6 && likeness.whole.share >= (isSameDay ? 40 : 50)
  }

  /// One day, one sort of event, one name, and figures of one thing, whatever other words each has for it.
  private var isFitting: Bool {
    likeness.haveAnyName && !likeness.areStrangers
      && (isCountedAlike || likeness.numbers > 0 || isContradicted && likeness.own.count >= 3)
  }

  /// Whether only the days speak against it: on grounds that series of events do not share.
  var isDatedOtherwise: Bool {
    if isSameDay || likeness.own.count < 4 { return false }
    if likeness.isVerbatim || areFiguresOne && likeness.own.share >= 50 && portion >= 70 { return true }
    // Nobody dies or resigns twice, and of those who are counted others may.
    return !likeness.classes.isDisjoint(with: .once) && likeness.haveAnyName && isAlike && !areCounted
  }

  /// Whether only figures speak against it that came out on one day.
  var isCountedOtherwise: Bool {
    guard isSameDay, areOfOneIssue, isContradicted else { return false }
    return isAlike && likeness.own.count >= 4 || likeness.isKin && isAlikeAround
  }
}
