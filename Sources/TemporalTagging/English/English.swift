extension English {
  /// Patterns over words, in order of precedence: of two matches of one length, the earlier rule's wins.
  static let rules: [Rule] =
    absoluteDates + writtenDates + dayRanges + monthRules + monthParts + years + seasonRules + quarters + weekdayRules
    + deictics
    + relativeUnits + weekRules + discourse
    + offsets
    + clock + durations + severalUnits + sets + references + holidayRules

  static let grammar = Grammar(
    vocabulary: vocabulary, plain: plain, rules: rules,
    composites: composites + countedComposites + holidayComposites)
}

extension TemporalTagger {
  /// The tagger of English as newspapers write it.
  public static let english = TemporalTagger(English.grammar)
}
