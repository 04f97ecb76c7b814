extension English {
  /// Patterns over words, in order of precedence: of two matches of one length, the earlier rule's wins.
  static let rules: [Rule] =
    [
      absoluteDates, daysOfRelativeYears, writtenDates, timestamps, dayRanges, weekdayRanges, monthRules, monthParts,
      years,
      earlyYears, yearSpans,
      centuries, seasonRules, quarters, weekdayRules, deictics, relativeUnits, namedUnitRules, weekRules, discourse,
      offsets, clock, dottedTimes, dayPartRules,
      durations, vagueDurations, severalUnits, sets, furtherSets, references, holidayRules, eraRules,
    ].flatMap { $0 }

  private static let allComposites =
    [
      composites, approximations, countedComposites, dayPartComposites, holidayComposites, anchoredComposites,
      weeklyHours,
    ].flatMap { $0 }

  static let grammar = Grammar(vocabulary: vocabulary, plain: plain, rules: rules, composites: allComposites)

  static let grammarWithWars = Grammar(
    vocabulary: vocabulary, plain: plain, rules: rules + warRules, composites: allComposites)
}

extension TemporalTagger {
  /// The tagger of English as newspapers write it.
  public static let english = TemporalTagger(English.grammar)

  /// The same, and the names of wars as times: "during World War II". For history and works of reference; news rarely means
  /// the years by them, and annotators of news do not mark them.
  public static let englishWithWars = TemporalTagger(English.grammarWithWars)
}
