import CivilTime

extension English {
  /// Parts of a day, and hours on the clock with twelve told by them: "at dawn", "at nine last night", "in the morning".
  static let dayPartRules: [Rule] = [
    Rule(
      "dawn", "(dawn|daybreak|sunrise|dusk|nightfall|sunset)",
      examples: ["at [dawn]": "2024-03-15TMO", "before [dusk]": "2024-03-15TEV", "after [nightfall]": "2024-03-15TNI"],
      not: [
        "the dawn", "at Sunset Boulevard", "at dawn patrol", "Operation Dawn", "from dawn to dusk", "after Dawn left",
      ]
    ) { match in
      guard aroundDawn.contains(match.before.0.word), match.before.0.mark == 0, match.endsPhrase,
        !match.isFirstCapitalised, match.after.0.word != "of"
      else { return nil }
      return .time(
        .dayPart(
          match.says("nightfall") ? .night : match.says("dusk") || match.says("sunset") ? .evening : .morning))
    },
    Rule(
      "hour on a part of a day",
      "({hour}[(:|.){minute}]|{hourWord}) ((this|last) (morning|afternoon|evening|night)|tonight|{deictic} (morning|afternoon|evening|night))",
      examples: [
        "at [nine last night]": "2024-03-14T21:00", "until [6.30 this evening]": "2024-03-15T18:30",
        "at [seven tomorrow morning]": "2024-03-16T07:00", "at about [11 last night]": "2024-03-14T23:00",
      ],
      not: ["killed about two last night", "at 15 last night", "at two last night", "lost 9.30 this evening"]
    ) { match in
      // "At about 11 last night", but not "killed about two last night".
      let isNear = match.before.0.word == "about" || match.before.0.word == "around"
      let sign = isNear ? match.before.1.neighbour : match.before.0
      guard beforeHours.contains(sign.word), sign.mark == 0, match.before.0.mark == 0,
        let hour = inPart(match.optional(.hour) ?? match[.hourWord], match), !match.says("night") || hour >= 18
      else { return nil }
      let offset = match.optional(.deictic) ?? (match.says("last") ? -1 : 0)
      let day = TemporalExpression.occurrence(offset, of: .unit(.day), from: match.publication)
      return hour < 24
        ? .date(.intersection(day, .timeOfDay(hour: hour, minute: match.optional(.minute), second: nil))) : nil
    },
    Rule(
      "early or late part of day", "(early|late)~{daypart}",
      examples: ["by [late afternoon]": "2024-03-15TAF END", "in [early evening]": "2024-03-15TEV START"],
      not: ["late afternoon showers", "by late night television", "in early Morning Post reports"]
    ) { match in
      guard aroundParts.contains(match.before.0.word), match.before.0.mark == 0, match.endsPhrase,
        !match.isCapitalised(.daypart), var reading = Reading.time(.dayPart(match.dayPart))
      else { return nil }
      reading.modifier = match.says("early") ? .start : .end
      return reading
    },
    Rule(
      "part of day", "(the|mid)~{daypart}", examples: ["the morning": "2024-03-15TMO"],
      not: ["the night watch", "the dawn of"]
    ) { match in
      guard match.before.0.word == "in" || match.before.0.word == "during" || match.says("mid") else { return nil }
      if match.after.0.word == "of", match.after.0.mark == 0 { return nil }
      return .time(.dayPart(match.dayPart))
    },
  ]

  /// Words before a part of a day that make it a time.
  private static let aroundDawn = WordSet(words: "at before after by until till around since")
  /// Words before "late afternoon" that make it a time.
  private static let aroundParts = WordSet(words: "in by until till from since around during before after through")
  /// Words before "nine last night" that make it a time, and no number of anything.
  private static let beforeHours = WordSet(words: "at until till since")
}
