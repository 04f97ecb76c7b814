import CivilTime

extension English {
  /// Times that recur.
  static let sets: [Rule] = [
    Rule(
      "rate", "{rate}", examples: ["daily": "P1D", "annually": "P1Y"], not: ["the Daily Mirror", "Weekly Standard"]
    ) {
      match in
      guard !match.isCapitalised(.rate) || match.opensSentence, match[.rate] != 10,
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
      "every number of units", "{every} ({n}|few|couple of) {unit}", examples: ["every two years": "P2Y"]
    ) { match in
      .set(.period(match.optional(.n).map { match.period($0) } ?? Period(.vague, match.unit())), quantifier(match))
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
      "weekdays", "{weekdays}", examples: ["Mondays": "XXXX-WXX-1"]
    ) { match in Weekday(rawValue: match[.weekdays]).flatMap { .set(.series(.weekday($0))) } },
    Rule(
      "weekday nights", "{weekday} (nights|mornings|afternoons|evenings)", examples: ["Tuesday nights": "XXXX-WXX-2TNI"]
    ) { match in
      let part: DayPart =
        match.says("nights")
        ? .night : match.says("mornings") ? .morning : match.says("evenings") ? .evening : .afternoon
      return .set(.series(.intersection(.weekday(match.weekday()), .dayPart(part))))
    },
    Rule(
      "times a unit", "({n} times|once|twice) (a|an|per|each|every) {unit}",
      examples: ["twice a month": "P1M", "three times a week": "P1W"]
    ) { match in
      .set(.period(match.period(1)), times: match.says("once") ? 1 : match.says("twice") ? 2 : match[.n])
    },
    Rule(
      "per unit", "per {unit}", examples: ["per year": "P1Y"], not: ["per second"]
    ) { match in
      match.unit() > .minute ? .set(.period(match.period(1))) : nil
    },
  ]

  private static func quantifier(_ match: borrowing Match) -> Recurrence.Quantifier {
    match.says("each") ? .each : .every
  }

  private static func recurring(_ weekday: Weekday, _ match: borrowing Match) -> RepeatingInterval {
    match.has(.daypart) ? .intersection(.weekday(weekday), .dayPart(match.dayPart)) : .weekday(weekday)
  }
}
