import CivilTime

extension English {
  /// Now, the past and the future, without a number.
  static let references: [Rule] = [
    Rule(
      "now", "(now|currently|nowadays|at present|at the moment|right now|these days|at this time)",
      examples: ["now": "PRESENT_REF", "currently": "PRESENT_REF"],
      not: [
        "a Now Corporation store", "Apocalypse Now", "at this time of year", "at this time tomorrow",
      ]
    ) { match in
      // "At this time last year" is not now.
      if match.says("time"), match.after.0.mark == 0, otherTimes.contains(match.after.0.word) { return nil }
      // "A Now Corporation store", "Apocalypse Now".
      let (before, after) = (match.before.0, match.after.0)
      let isName =
        match.isFirstCapitalised
        && (after.isCapitalised && after.mark == 0
          || before.isCapitalised && before.mark == 0 && before.touching == UInt8(ascii: " "))
      return isName && !match.opensSentence ? nil : .vague(.present)
    },
    Rule("current", "current", examples: ["[current] talks": "PRESENT_REF"], not: ["a strong current,"]) { match in
      match.after.0.word.isEmpty || match.after.0.mark != 0 ? nil : .vague(.present)
    },
    Rule(
      "recently", "[(more|most)] (recently|lately)",
      examples: ["recently": "PAST_REF", "most recently": "PAST_REF"], not: ["a recent visit"]
    ) { _ in .vague(.past) },
    Rule(
      "past", "the [(recent|distant|remote)] past", examples: ["the past": "PAST_REF", "the recent past": "PAST_REF"],
      not: ["the past president", "the past of the town"]
    ) { match in isNoun(match) ? .vague(.past) : nil },
    Rule(
      "future", "the [(near|foreseeable|distant|immediate|very near|not too distant)] future",
      examples: ["the future": "FUTURE_REF", "the near future": "FUTURE_REF"],
      not: ["the future president", "futures", "the future of the town"]
    ) { match in isNoun(match) ? .vague(.future) : nil },
    Rule(
      "future units", "future (days|weeks|months|quarters|years|decades)", examples: ["future years": "FUTURE_REF"]
    ) { _ in .vague(.future) },
    Rule(
      "soon", "[very] soon", examples: ["soon": "FUTURE_REF"],
      not: [
        "as soon as that", "too soon", "that it soon became known", "how he was soon released", "aid that soon ended",
      ]
    ) { match in
      if NeighbourWords.notSoon.contains(match.before.0.word) || match.after.0.word == "after" { return nil }
      // What soon happened lies in the past.
      let isTold = match.after.0.mark == 0 && NeighbourWords.isPastVerb(match.after.0.word)
      return isTold && !NeighbourWords.beforePassives.contains(match.before.0.word) ? nil : .vague(.future)
    },
    Rule("near term", "the (near|short) term", examples: ["the near term": "FUTURE_REF"]) { _ in .vague(.future) },
    Rule("as soon as possible", "as soon as possible", examples: ["as soon as possible": "FUTURE_REF"]) { _ in
      .vague(.future)
    },
  ]

  /// Words that make another time of "at this time".
  private static let otherTimes = WordSet(words: "of in last next yesterday tomorrow")

  /// Whether "the past" is no adjective, and nobody's: "the future of the town" is what becomes of it.
  private static func isNoun(_ match: borrowing Match) -> Bool {
    if match.after.0.word.isEmpty || match.after.0.mark != 0 { return true }
    return match.after.0.word != "of" && NeighbourWords.followingNouns.contains(match.after.0.word)
  }
}

extension NeighbourWords {
  /// Words that may follow a noun; after them "the past" is no adjective.
  static let followingNouns = WordSet(
    words: """
      and or but is was are were has have had that which who whose where when while if though although because unless since \
      until during as in at to into from with within without under over between among about against on by of for than then \
      will would may might can could should must he she it they we you there this these those not before after so said says till i
      """)

  /// Words before "soon" that make it a comparison.
  static let notSoon = WordSet(words: "as too so how was were had")

  /// Words before "soon" after which a participle tells what is to come: "is soon expected".
  static let beforePassives = WordSet(words: "will would may might could can should must is are be to")

  /// Whether a word is a verb in the past: one in "-ed", or one of the common others.
  static func isPastVerb(_ word: PackedWord) -> Bool {
    word.hasSuffix("ed") && !word.hasSuffix("eed") || pastVerbs.contains(word)
  }

  private static let pastVerbs = WordSet(
    words: """
      was were had became began came found went got took gave made said told left led lost won fell rose grew knew saw \
      thought felt met broke brought built bought caught chose drew drove fought held heard kept ran sent spoke spread stood
      """)
}
