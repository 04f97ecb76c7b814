/// Verbs of saying, by their base forms; the lexicon inflects them.
enum ReportingVerbs {
  static let plain = """
    say tell write report announce state add note explain acknowledge admit confirm warn declare vow pledge promise
    urge call praise hail condemn criticize criticise denounce welcome express reiterate stress emphasize emphasise
    describe comment respond reply answer testify tweet post recall remark predict caution concede reveal disclose
    quote cite estimate apologize apologise thank accuse blame demand insist offer propose suggest threaten
    ask appeal rule
    """
  /// Those that leave it open whether it is so.
  static let claiming = "claim allege insist accuse deny argue assert maintain contend boast purport"
}
