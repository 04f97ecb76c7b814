import CivilTime

extension English {
  /// Now, the past and the future, without a number.
  static let references: [Rule] = [
    Rule(
      "now", "(now|currently|nowadays|presently|at present|at the moment|right now|these days|at this time)",
      examples: ["now": "PRESENT_REF", "currently": "PRESENT_REF"], not: ["Now Corporation"]
    ) { match in
      match.after.0.isCapitalised && match.after.0.mark == 0 && !match.opensSentence
        ? .vague(.present) : .vague(.present)
    },
    Rule("current", "current", examples: ["current": "PRESENT_REF"], not: ["the electric current"]) { match in
      match.after.0.word.isEmpty || match.after.0.mark != 0 ? nil : .vague(.present)
    },
    Rule(
      "recently", "[(more|most)] (recently|previously|formerly|lately|recent)", examples: ["recently": "PAST_REF"],
      not: ["until recent"]
    ) { match in
      match.says("recent") && (match.after.0.word.isEmpty || match.after.0.mark != 0) ? nil : .vague(.past)
    },
    Rule(
      "past", "the ([recent|distant] past)", examples: ["the past": "PAST_REF"], not: ["the past president"]
    ) { match in
      NeighbourWords.followsNoun.contains(match.after.0.word) || match.after.0.mark != 0 || match.after.0.word.isEmpty
        ? .vague(.past) : nil
    },
    Rule(
      "future", "[the] [(near|foreseeable|distant|immediate)] future",
      examples: ["the future": "FUTURE_REF", "the near future": "FUTURE_REF"],
      not: ["futures"]
    ) { _ in .vague(.future) },
    Rule("soon", "[(as|very)] soon [as possible]", examples: ["soon": "FUTURE_REF"], not: ["as soon as"]) { match in
      match.after.0.word == "as" || match.after.0.word == "after" || match.before.0.word == "as"
        || match.before.0.word == "too"
        ? nil : .vague(.future)
    },
    Rule("term", "the (near|short|long) term", examples: ["the near term": "FUTURE_REF"]) { match in
      match.says("long") ? nil : .vague(.future)
    },
  ]
}

extension NeighbourWords {
  /// Words that may follow a noun; after them "the past" is no adjective.
  static let followsNoun = Set<PackedWord>(
    words: "and or but is was has have had that which when as in to with of for on by")
}
