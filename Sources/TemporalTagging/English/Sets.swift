import CivilTime

extension English {
  /// Times that recur.
  static let sets: [Rule] = [
    Rule(
      "rate", "{rate}", examples: ["daily": "P1D", "annually": "P1Y"],
      not: ["the Daily Mirror", "Weekly Standard", "Monthly Review"]
    ) {
      match in
      guard
        !match.isCapitalised(.rate) || match.opensSentence && !(match.after.0.isCapitalised && match.after.0.mark == 0),
        match[.rate] != 10,
        match[.rate] != 3 || match.after.0.mark != 0
      else { return nil }
      return .set(.period(repetitions[match[.rate]]))
    },
    Rule(
      "every unit", "{every} [other] {unit}",
      examples: ["every week": "P1W", "each year": "P1Y", "every other day": "P2D"],
      not: ["every second"]
    ) { match in
      if match.unit() <= .second { return nil }
      return .set(.period(match.period(match.says("other") ? 2 : 1)), quantifier(match))
    },
    Rule(
      "every number of units", "{every} ({n}|few|couple of|{n} (to|or|-|–)~{n}) {unit}",
      examples: ["every two years": "P2Y", "every 15 to 20 minutes": "PT15M", "every two or three weeks": "P2W"],
      not: ["every one in ten"]
    ) { match in
      .set(
        .period(match.optional(.n).map { match.period($0) } ?? Period(.vague, match.unit())),
        match.says("each") ? .each : .every)
    },
    Rule(
      "every weekday", "{every} {weekday} [{daypart}]", examples: ["every Friday": "XXXX-WXX-5"]
    ) { match in
      .set(.series(recurring(match.weekday(), match)), quantifier(match))
    },
    Rule(
      "every month", "{every} {month}", examples: ["each August": "XXXX-08"]
    ) { .set(.series(.month($0.month())), quantifier($0)) },
    Rule(
      "every season", "{every} {season}", examples: ["every summer": "XXXX-SU"]
    ) { .set(.series(.season($0.season)), quantifier($0)) },
    Rule(
      "every part of day", "{every} {daypart}", examples: ["every morning": "XXXX-XX-XXTMO"]
    ) { .set(.series(.dayPart($0.dayPart)), quantifier($0)) },
    Rule(
      "weekdays", "{weekdays}", examples: ["Mondays": "XXXX-WXX-1"], not: ["TGI Fridays"]
    ) { match in
      // The restaurants.
      if match.before.0.word == "tgi" { return nil }
      return Weekday(rawValue: match[.weekdays]).flatMap { .set(.series(.weekday($0))) }
    },
    Rule(
      "weekday nights", "{weekday} (nights|mornings|afternoons|evenings)", examples: ["Tuesday nights": "XXXX-WXX-2TNI"]
    ) { match in
      .set(.series(.intersection(.weekday(match.weekday()), .dayPart(dayPart(plural: match)))))
    },
    Rule(
      "times a unit", "({n} times|once|twice) (a|an|per|each|every) {unit}",
      examples: ["twice a month": "P1M", "three times a week": "P1W"]
    ) { match in
      .set(.period(match.period(1)), times: match.says("once") ? 1 : match.says("twice") ? 2 : match[.n])
    },
    Rule(
      "times daily", "({n}~times|once|twice)~{rate}",
      examples: ["twice daily": "P1D", "once-weekly": "P1W", "three times daily": "P1D"], not: ["twice annual"]
    ) { match in
      let rate = match[.rate]
      if rate == 10 { return nil }
      return .set(
        .period(repetitions[rate]), times: match.says("once") ? 1 : match.says("twice") ? 2 : match[.n])
    },
    Rule(
      "units a unit", "{n} {unit} (a|an|per|each|every) {unit}",
      examples: ["24 hours a day": "P1D", "three days each week": "P1W", "ten months a year": "P1Y"],
      not: ["two years a day", "three weeks a week", "down from 22 days a year ago"]
    ) { match in
      // "22 days a year ago" are days, and a year ago.
      guard match.unit(0) < match.unit(1), !sinceThen.contains(match.after.0.word) else { return nil }
      let hasQuantifier = match.says("each") || match.says("every")
      return .set(
        .period(match.period(1, unit: 1)), hasQuantifier ? quantifier(match) : nil, times: match[.n], of: match.unit(0))
    },
    Rule(
      "each of units", "each of the (last|past|next|coming|previous|preceding|following) {n} {unit}",
      examples: ["each of the past three years": "P1Y"]
    ) { match in .set(.period(match.period(1)), .each) },
    Rule(
      "some weekdays", "(some|most|many|few|all) {weekdays}", examples: ["most Fridays": "XXXX-WXX-5"]
    ) { match in
      Weekday(rawValue: match[.weekdays]).flatMap { .set(.series(.weekday($0)), quantifier(match)) }
    },
    Rule(
      "most units", "most (days|nights|mornings|afternoons|evenings)",
      examples: ["[most days]": "P1D", "most mornings": "XXXX-XX-XXTMO"], not: ["the most days", "the most nights"]
    ) { match in
      if match.before.0.word == "the" { return nil }
      return .set(
        match.says("days") ? .period(Period(1, .day)) : .series(.dayPart(dayPart(plural: match))), .most)
    },
    Rule(
      "per unit", "per {unit}", examples: ["per year": "P1Y"], not: ["per second"]
    ) { match in
      match.unit() > .minute ? .set(.period(match.period(1))) : nil
    },
  ]

  /// Words that count back from now or from then.
  private static let sinceThen = WordSet(words: "ago earlier before later")

  static func quantifier(_ match: borrowing Match) -> Recurrence.Quantifier {
    for (word, quantifier) in quantifiers where match.says(word) { return quantifier }
    return .every
  }

  private static let quantifiers: [(PackedWord, Recurrence.Quantifier)] = [
    ("each", .each), ("some", .some), ("most", .most), ("many", .many), ("few", .few), ("all", .all),
  ]

  private static func dayPart(plural match: borrowing Match) -> DayPart {
    match.says("nights")
      ? .night : match.says("mornings") ? .morning : match.says("evenings") ? .evening : .afternoon
  }

  private static func recurring(_ weekday: Weekday, _ match: borrowing Match) -> RepeatingInterval {
    match.has(.daypart) ? .intersection(.weekday(weekday), .dayPart(match.dayPart)) : .weekday(weekday)
  }
}
