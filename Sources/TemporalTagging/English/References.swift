import CivilTime

extension English {
  /// Now, the past and the future, without a number.
  static let references: [Rule] = [
    Rule(
      "now", "(now|currently|nowadays|at present|at the moment|right now|these days|at this time)",
      examples: ["now": "PRESENT_REF", "currently": "PRESENT_REF"], not: ["a Now Corporation store"]
    ) { match in
      let isName = match.isFirstCapitalised && match.after.0.isCapitalised && match.after.0.mark == 0
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
      not: ["the past president"]
    ) { match in
      let isNoun =
        match.after.0.word.isEmpty || match.after.0.mark != 0
        || NeighbourWords.followingNouns.contains(match.after.0.word)
      return isNoun ? .vague(.past) : nil
    },
    Rule(
      "future", "the [(near|foreseeable|distant|immediate|very near|not too distant)] future",
      examples: ["the future": "FUTURE_REF", "the near future": "FUTURE_REF"], not: ["the future president", "futures"]
    ) { match in
      let isNoun =
        match.after.0.word.isEmpty || match.after.0.mark != 0
        || NeighbourWords.followingNouns.contains(match.after.0.word)
      return isNoun ? .vague(.future) : nil
    },
    Rule("soon", "[very] soon", examples: ["soon": "FUTURE_REF"], not: ["as soon as that", "too soon"]) { match in
      NeighbourWords.notSoon.contains(match.before.0.word) || match.after.0.word == "after" ? nil : .vague(.future)
    },
    Rule("near term", "the (near|short) term", examples: ["the near term": "FUTURE_REF"]) { _ in .vague(.future) },
    Rule("as soon as possible", "as soon as possible", examples: ["as soon as possible": "FUTURE_REF"]) { _ in
      .vague(.future)
    },
  ]
}

extension NeighbourWords {
  /// Words that may follow a noun; after them "the past" is no adjective.
  static let followingNouns = WordSet(
    words: """
      and or but is was has have had that which when as in to with of for on by will would may might can could at from \
      until till since before after during he she they we it i said says
      """)

  /// Words before "soon" that make it a comparison.
  static let notSoon = WordSet(words: "as too so how")
}
