import CivilTime

extension English {
  /// Recurring times counted within a longer unit, and those of the working week.
  static let furtherSets: [Rule] = [
    Rule(
      "every nth unit", "{every} ({ordinal}|single) {unit}",
      examples: ["every second week": "P2W", "every single day": "P1D", "every tenth year": "P10Y"],
      not: ["every first year student", "every second person", "every fourth quarter since 2019"]
    ) { match in
      if match.says("single") { return match.unit() > .second ? .set(.period(match.period(1)), .every) : nil }
      // "Every fourth quarter" is the last of each year, or one of four.
      if match.unit() == .quarter { return .void }
      guard (2...100).contains(match[.ordinal]), match.unit() > .second, match.endsPhrase else { return nil }
      return .set(.period(match.period(match[.ordinal])), match.says("each") ? .each : .every)
    },
    Rule(
      "every nth weekday", "{every} (other|{ordinal}|single) {weekday}",
      examples: ["every other Friday": "P2W", "every third Tuesday": "P3W", "every single Monday": "XXXX-WXX-1"],
      not: ["every other weekday", "every first Monday", "every tenth Friday"]
    ) { match in
      let quantifier: Recurrence.Quantifier = match.says("each") ? .each : .every
      if match.says("single") { return .set(.series(.weekday(match.weekday())), quantifier) }
      // No value of TIMEX3 says both how often and on which weekday; on each it is not.
      let count = match.says("other") ? 2 : match[.ordinal]
      return (2...5).contains(count) ? .set(.period(Period(count, .week)), quantifier) : .void
    },
    Rule(
      "nth weekday of every month",
      "[the] ({ordinal}|last|{ordinal} and {ordinal}|{ordinal} or last) ({weekday}|day|week|weekend|workday) (of|in) {every} {unit}",
      examples: [
        "the first Monday of every month": "P1M", "the last day of each quarter": "P1Q",
        "the first and third Friday of each month": "P1M",
      ],
      not: ["the first Monday of the month", "the last few days of each month"]
    ) { match in
      let unit = match.unit()
      guard unit >= .week else { return nil }
      return .set(.period(match.period(1)), match.says("each") ? .each : .every)
    },
    Rule(
      "every nth weekday of the month", "{every} ({ordinal}|last) {weekday} (of|in) the {unit}",
      examples: ["every first Monday of the month": "P1M"], not: ["every Monday of the month"]
    ) { match in match.unit() >= .week ? .set(.period(match.period(1)), .every) : nil },
    Rule(
      "times every number of units", "(once|twice|{n} times) {every} ({n}|other|few) {unit}",
      examples: ["once every two weeks": "P2W", "twice every other year": "P2Y", "three times every five days": "P5D"],
      not: ["once two weeks"]
    ) { match in
      // In "three times every five days" the second number counts the units.
      let hasTimes = match.says("times")
      let count = match.says("other") ? 2 : match.optional(.n, hasTimes ? 1 : 0)
      let times = match.says("once") ? 1 : match.says("twice") ? 2 : match[.n]
      return .set(.period(count.map { match.period($0) } ?? Period(.vague, match.unit())), times: times)
    },
    Rule(
      "once in a unit", "once in a (day|week|month|year|decade|century|generation)",
      examples: ["once in a century": "P100Y", "once in a decade": "P10Y"],
      not: ["once in a while", "once in a generation"]
    ) { match in
      match.says("generation") ? nil : .set(.period(Period(1, unit(named: match))), times: 1)
    },
    Rule(
      "weekdays of the week", "([{every}] weekday|weekdays|weekends)",
      examples: ["every weekday": "XXXX-WXX-XX", "on [weekdays]": "XXXX-WXX-XX", "on [weekends]": "P1WE"],
      not: ["a weekday", "the weekday edition", "long weekends", "two weekends"]
    ) { match in
      if match.says("weekday") { return match.has(.every) ? .set(.series(.workday), quantifier(match)) : nil }
      guard match.before.0.mark != 0 || !beforeWeekends.contains(match.before.0.word), !match.before.0.isNumber else {
        return nil
      }
      return .set(match.says("weekdays") ? .series(.workday) : .period(Period(1, .weekend)))
    },
    Rule(
      "alternate weekdays", "alternate ({weekdays}|days|weeks|months|years|weekends)",
      examples: ["on [alternate Mondays]": "P2W", "in [alternate years]": "P2Y"], not: ["alternate routes"]
    ) { match in
      if match.has(.weekdays) { return .set(.period(Period(2, .week))) }
      return .set(.period(Period(2, match.says("weekends") ? .weekend : unit(plural: match))))
    },
    Rule(
      "weekdays from one to another", "{weekday} (to|through|thru|-|–) {weekday}",
      examples: [
        "open [Monday to Friday]": "XXXX-WXX-1/XXXX-WXX-5",
        "open from [Tuesday through Saturday]": "XXXX-WXX-2/XXXX-WXX-6",
      ],
      not: [
        "from Monday to Friday", "met Monday to Friday", "open Monday to Friday's rain", "opened Monday to Friday",
        "the play runs Thursday through Sunday", "the summit opens Monday to Wednesday", "at the Open Monday to Friday",
      ]
    ) { match in
      // "From Monday to Friday" is one week, unless the words are of what is so in each.
      let sign = match.before.0.word == "from" ? match.before.1.neighbour : match.before.0
      // "The Open" is a tournament.
      let isName = sign.isCapitalised && match.before.1.word == "the"
      guard habitual.contains(sign.word), !isName, !match.ownsWhatFollows else { return nil }
      return .set(.span(.weekday(match.weekday(0)), .weekday(match.weekday(1))))
    },
    Rule(
      "one part of a day", "one {daypart}",
      examples: ["[one night] they left": "XXXX-XX-XXTNI", "[one morning] he woke": "XXXX-XX-XXTMO"],
      not: [
        "one night stand", "one evening gown", "one noon", "one night in jail", "paid for one night",
        "spent one night,",
      ]
    ) { match in
      // "One night in jail" is a length.
      let opensClause =
        match.after.0.mark == 0 && (subjects.contains(match.after.0.word) || match.after.0.isCapitalised)
      guard opensClause || match.opensSentence && match.after.0.mark != 0, match.before.0.word != "for",
        match.dayPart != .noon, match.dayPart != .midnight
      else { return nil }
      return Reading(meaning: .unspecified(.dayPart(match.dayPart)))
    },
    Rule(
      "one season", "one {season}",
      examples: [
        "[one summer] they left": "XXXX-SU", "[one spring], it rained": "XXXX-SP",
        "[one summer] a storm came": "XXXX-SU",
      ],
      not: ["one spring coil", "one summer job", "one fall"]
    ) { match in
      let isTime = match.endsPhrase || subjects.contains(match.after.0.word)
      guard match.season != .autumn || !match.says("fall"), isTime else { return .void }
      return Reading(meaning: .unspecified(.season(match.season)))
    },
    Rule(
      "part of some day of a month", "(a|an) {month} {daypart}",
      examples: ["on [an August morning]": "XXXX-08-XXTMO"], not: ["a march night", "an August morning show"]
    ) { match in
      guard match.isCapitalised(.month), match.endsPhrase || match.after.0.isCapitalised else { return nil }
      return Reading(meaning: .unspecified(.intersection(.month(match.month()), .dayPart(match.dayPart))))
    },
    Rule(
      "some time ago",
      "([not] (so|very|too) long|[not] long|some time|sometime|a (long|short) (time|while)|a while|ages) ago",
      examples: [
        "long ago": "PAST_REF", "some time ago": "PAST_REF", "not so long ago": "PAST_REF", "a while ago": "PAST_REF",
      ],
      not: ["time ago", "the long ago", "as long ago as 1998", "how long ago that was"]
    ) { match in
      ["the", "that", "as", "how"].contains(match.before.0.word) ? nil : .vague(.past)
    },
  ]

  /// What is so in each week: "open Monday to Friday". A play that "runs Thursday to Sunday" does so in one.
  private static let habitual = WordSet(words: "open works weekly daily weekdays hours")

  /// Words that begin a clause behind "one night".
  private static let subjects = WordSet(words: "they he she it we i you when the a an his her their my our")

  /// Words before "weekends" that make them some in particular.
  private static let beforeWeekends = WordSet(
    words: "long holiday two three several few these those past last next many")
}
