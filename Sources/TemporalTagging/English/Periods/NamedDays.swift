import CivilTime

extension English {
  /// Days without a year that the world's news calls events by, years after them: "the Sept. 11 attacks".
  ///
  /// Only the nouns of the table make them so: on any other 11 September people meet and vote. Before the event, and beside
  /// other nouns, the day is one of a year near publication as any day is.
  static let namedDays: [Rule] = [
    Rule(
      "named day",
      """
      ({month} ({d}|{ordinal})|[the] ({d}|{ordinal}) {month}) (attacks|terror|terrorist|terrorists|hijackers|hijackings|commission|\
      memorial|riot|rioters|insurrection|committee|panel|attack|massacre|bombings)
      """,
      examples: [
        "the [Sept. 11] attacks": "2001-09-11", "the [September 11] hijackers": "2001-09-11",
        "the [Jan. 6] committee": "2021-01-06", "the [7 July] bombings": "2005-07-07",
        "the [Oct. 7] attack": "2023-10-07",
      ],
      not: ["the Sept. 11 vote", "the Sept. 10 attacks", "the June 7 bombings", "the Jan. 6 attack"]
    ) { match in
      guard match.after.0.word != "of" || !match.after.1.isNumber,
        let named = events.first(where: { event in
          event.month == match.month() && event.day == match.day() && event.nouns.contains { match.says($0) }
        })
      else { return nil }
      let event = Holiday(named.name, .listed([named.year: named.month * 100 + named.day]))
      return .date(.occurrence(-1, of: .holiday(event), from: match.publication))?.leavingOut(
        before: match.says("the") ? 1 : 0, after: 1)
    }
  ]

  private typealias NamedDay = (name: String, year: Int, month: Int, day: Int, nouns: [PackedWord])

  /// Source: the reports of the inquiries into each, by whose names the news calls them.
  private static let events: [NamedDay] = [
    (
      "the attacks of 2001", 2001, 9, 11,
      ["attacks", "terror", "terrorist", "terrorists", "hijackers", "hijackings", "commission", "memorial"]
    ),
    ("the London bombings of 2005", 2005, 7, 7, ["bombings"]),
    (
      "the attack on the Capitol of 2021", 2021, 1, 6, ["riot", "rioters", "insurrection", "committee", "panel"]
    ),
    ("the attack on Israel of 2023", 2023, 10, 7, ["attack", "attacks", "massacre", "terrorist", "terrorists"]),
  ]
}
