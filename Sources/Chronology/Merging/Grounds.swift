/// The grounds on which two reports are held to be of one event.
///
/// All shares are percent of weight. They were set on invented pairs, and then on samples of three real stories of some
/// hundred articles each, so that what is joined wrongly goes first: a false merge is worse than a missed one.
extension Likeness {
  /// What the clauses of two happenings or captions must share at least, unless they are kin or have a run in common.
  static let leastShareOfStrangers = 60

  /// What the sentences around two clauses of a few words must share at least.
  static let leastShareOfTellingSentences = 25

  /// What the same words add to the score; all else stays below it.
  static let verbatimScore = 2000

  /// Two statements: the same words, or much the same by one speaker, or less with the same figure.
  var areOneStatement: Bool {
    // A long run of words may be no more than who said it, and where.
    if isVerbatim { return isQuoted || own.share >= (sameSpeaker ? 40 : 60) }
    // Names alone are what one desk is always asked about.
    guard own.count >= 3, sameSpeaker || own.share >= 60, contentTerms >= 2 || numbers > 0 else { return false }
    return own.share >= 45 || own.share >= 30 && numbers > 0
  }

  /// Two captions, which must say nearly the same.
  var areOnePhotograph: Bool { isVerbatim || own.share >= 70 }

  /// A reference such as "the offensive" and what it may refer to, in one article.
  var areReferenceAndOriginal: Bool { isKin && !areStrangers && (!isFine || own.share >= 30) }

  /// Whether a happening of a coarse date is so surely another report of a finer one that it takes the finer date: by a
  /// name, by figures, or by many words.
  var isSureRefinement: Bool {
    isVerbatim || haveName || haveAnyName && own.share >= 50 && contentTerms >= 2 || numbers > 0
      || own.count >= 4
  }

  /// Two happenings.
  var areOneHappening: Bool {
    // Words in common that are not of what happened are those of who said so.
    if isVerbatim { return isQuoted || own.count >= 2 }
    let bar = areStrangers ? 30 : 0
    if own.share >= Self.leastShareOfStrangers + bar / 2, own.count >= 4, contentTerms >= (isFine ? 2 : 4) {
      return true
    }
    guard isKin else { return false }
    // Of a year, the clauses must tell nearly the same.
    if isVague {
      return own.share >= 50 + bar && own.count >= 3 && contentTerms >= 2
        || own.share >= 75 + bar / 2 && own.count >= 2 && haveName && !classes.isDisjoint(with: .selfTold)
    }
    // The clauses are alike, with a name or with more than two words.
    // A few common words of one day may be of two raids: then the sentences have to tell.
    let isTold = !isFine || !isThin || whole.share >= Self.leastShareOfTellingSentences
    if isTold, own.share >= 40 + bar, own.count >= 2, haveName || own.count >= 3 { return true }
    // The sentences around them are alike; background is told at length, so less will do for a month or a year.
    if whole.share >= 50 + bar, whole.count >= 4 { return true }
    if !isFine, whole.share >= 28 + bar, whole.count >= 4, own.count > 0 { return true }
    return numbers > 0 && haveName && own.share >= 25 + bar / 2
  }

  /// What two happenings lack to be joined by their words, for whoever wants to check; `nil` where nothing is lacking.
  var shortcoming: String? {
    if areOneHappening { return nil }
    if isVerbatim { return "the words that both have are not those of what happened" }
    if !isKin { return "they have neither the verb nor the kind of event in common" }
    let count = own.count
    if count < 2 || count < 3 && !haveName {
      return "they share \(count) telling word\(count == 1 ? "" : "s"), too few to join them"
    }
    if isFine, isThin, whole.share < Self.leastShareOfTellingSentences, own.share >= 40 {
      return "one says little, and of their sentences they share \(whole.share) percent"
    }
    return "of their words they share \(own.share) percent, too little to join them"
  }

  /// Whether a coarse date may be that of a finer one, with less to speak for it than a joining asks for: then nobody can
  /// tell which of two is meant.
  var mayBeOneHappening: Bool { areOneHappening || isKin && own.share >= 35 && own.count >= 2 }

  /// Whether no more than a few words speak for two happenings, neither a name nor a figure nor the sentences around them.
  var restsOnFewWords: Bool {
    !haveName && numbers == 0 && run == 0 && own.count <= 4 && whole.share < 50
      && classes.isDisjoint(with: .selfTold)
  }

  /// How sure the joining is; the surest pairs are joined first.
  var score: Int {
    (isVerbatim ? Self.verbatimScore : 0) + own.share * 6 + whole.share * 4 + numbers * 60
      + (sameSpeaker ? 60 : 0)
      + (classes.isEmpty ? 0 : 60)
  }
}
