import CivilTime
import TemporalTagging
import Testing

/// Which year a day or a month without one belongs to, and the direction of the clauses of newswire, by class; published
/// on Wednesday 14 May 2014, and the last date is asked for.
@Suite struct NearnessTests {
  @Test(
    "a day or a month that no word decides lies on the near side",
    arguments: [
      ("A tribute concert in June", "2014-06"), ("The airport (Schedule update 28 May)", "2014-05-28"),
      ("Futures for June delivery were down.", "2014-06"), ("An attack in March", "2014-03"),
      ("The October slaying", "2013-10"), ("The May 25 referendum", "2014-05-25"), ("The April 25 fire", "2014-04-25"),
    ])
  func near(text: String, edtf: String) { #expect(last(text) == edtf) }

  @Test(
    "what is almost a year off is named with its year",
    arguments: [
      ("They went to the port to meet the crew on April 30.", "2014-04-30"),
      ("It hopes to have sent food packs by May 25.", "2014-05-25"),
      ("The fire on April 20 was put out.", "2014-04-20"),
      // The date's own verb stands, however far it looks.
      ("The quarter ended May 31.", "2013-05-31"), ("He died on June 3.", "2013-06-03"),
      ("The record date was June 3.", "2013-06-03"),
      // What was announced or planned lies on the nearer side.
      ("They backed plans for a concert in Orlo on June 20.", "2014-06-20"),
      ("The band announced a concert on June 20.", "2014-06-20"), ("It announced a tax cut on May 2.", "2014-05-02"),
      ("They announced the result on June 20.", "2013-06-20"), ("He was arrested on June 20.", "2013-06-20"),
      ("The bank failed in June.", "2013-06"), ("The ban came into force on June 1.", "2013-06-01"),
      ("On June 3 the president spoke.", "2013-06-03"),
      // The verb's own day is another one.
      ("She has invited the ministers to a dinner on June 3.", "2014-06-03"),
      ("The hall was hung with flags for June 3.", "2014-06-03"),
    ])
  func far(text: String, edtf: String) { #expect(last(text) == edtf) }

  @Test(
    "what has happened, and what is planned, whatever the verb",
    arguments: [
      ("The August 4 explosion wrecked the port.", "2013-08-04"), ("He was hurt in the July 20 plot.", "2013-07-20"),
      ("Police are appealing for witnesses to the crash on Friday.", "2014-05-09"),
      ("Police are preparing for a march on Friday.", "2014-05-16"),
      ("Friday's planned march has been cancelled.", "2014-05-16"),
      ("Before Friday's vote, the party is split.", "2014-05-16"),
      ("Before Friday's vote, the party was split.", "2014-05-09"),
      ("The vote has been put off to Monday.", "2014-05-19"), ("It was brought forward to Friday.", "2014-05-16"),
      ("The firm shut its office in April and will close", "2014-04"),
    ])
  func ofNouns(text: String, edtf: String) { #expect(last(text) == edtf) }

  @Test(
    "the calendar's present",
    arguments: [
      ("The feast falls on Friday.", "2014-05-16"), ("The ban comes into force on Friday.", "2014-05-16"),
      ("The team flies to Rome on Friday.", "2014-05-16"), ("The court sits on Friday.", "2014-05-16"),
      ("Polls close on Friday.", "2014-05-16"), ("Polls close at 8 p.m. on Friday.", "2014-05-16"),
      ("The hospital visits on Friday were short.", "2014-05-09"),
      ("The attack comes after Friday's vote.", "2014-05-09"), ("The talks start on Friday.", "2014-05-16"),
      ("Schools reopen Monday.", "2014-05-19"), ("Doctors strike on Thursday.", "2014-05-15"),
      ("The doctors strike on Friday was long.", "2014-05-09"), ("Officials vote on Friday.", "2014-05-16"),
      ("The film hits cinemas on Friday.", "2014-05-16"), ("He turns 80 on Friday.", "2014-05-16"),
      ("The bank reports on Friday were wrong.", "2014-05-09"), ("The results are out on Friday.", "2014-05-16"),
      ("As from Monday, fares rise.", "2014-05-19"), ("Rain is forecast on Friday.", "2014-05-16"),
      ("Rovers face Athletic on Sunday.", "2014-05-18"), ("Northside host Athletic in Sunday's final.", "2014-05-18"),
      ("The Oscar host on Sunday was good.", "2014-05-11"),
      ("The season ended in April, with the next one starting on August 16.", "2014-08-16"),
      ("Friday marks a change.", "2014-05-16"), ("The deadline is now August 31.", "2014-08-31"),
      ("The mayor, elected in 2010, steps down in October.", "2014-10"), ("Shares fall on Monday", "2014-05-12"),
      ("The case comes before the court on Monday.", "2014-05-19"),
    ])
  func scheduled(text: String, edtf: String) { #expect(last(text) == edtf) }

  @Test(
    "what goes on now is no plan for a day",
    arguments: [
      ("People are reacting to the mayor's speech Friday.", "2014-05-09"),
      ("Police are investigating a fire on Friday.", "2014-05-09"),
      ("The ministers are meeting on Friday.", "2014-05-16"),
      ("They are rejecting the claim, saying Friday that it was false.", "2014-05-09"),
      ("They are saying Friday is the day.", "2014-05-16"),
    ])
  func underWay(text: String, edtf: String) { #expect(last(text) == edtf) }

  @Test(
    "ahead of, and what is on a known day",
    arguments: [
      ("Trade was thin ahead of Friday's holiday.", "2014-05-16"),
      ("Police moved in ahead of Friday night's match.", "2014-05-16TNI"),
      ("Friday's concert will be sold out.", "2014-05-16"), ("Friday's concert was sold out.", "2014-05-09"),
      ("Friday's murder will be investigated.", "2014-05-09"),
    ])
  func known(text: String, edtf: String) { #expect(last(text, tagged: edtf.contains("T")) == edtf) }

  @Test(
    "plans, charges, firsts and ends told as past",
    arguments: [
      ("The vote, originally set for March, was moved.", "2014-03"), ("The vote is set for March.", "2015-03"),
      ("He is accused of taking bribes in June.", "2013-06"), ("He is taking leave in June.", "2014-06"),
      ("She was the first minister to arrive on Friday.", "2014-05-09"),
      ("He was a minister until June, when he resigned.", "2013-06"), ("The park is closed until June.", "2014-06"),
      ("The storm is forecast to reach the coast Friday.", "2014-05-16"),
      ("They fled the town On Friday, a second quake struck the coast.", "2014-05-09"),
    ])
  func told(text: String, edtf: String) { #expect(last(text) == edtf) }

  @Test("this weekend, at the beginning of a week")
  func weekend() {
    #expect(last("They spent a million on it this weekend.") == "2014-05-10/2014-05-11")
    #expect(last("They will spend a million on it this weekend.") == "2014-05-17/2014-05-18")
    #expect(last("The match this weekend") == "2014-05-17/2014-05-18")
  }

  @Test(
    "the weekend is the one just over, unless the clause looks ahead",
    arguments: [
      ("2025-02-13", "Storm over the weekend: 12 dead.", "2025-02-08/2025-02-09"),
      ("2025-02-14", "Storm over the weekend: 12 dead.", "2025-02-08/2025-02-09"),
      ("2025-02-14", "Two held over weekend", "2025-02-08/2025-02-09"),
      ("2025-02-14", "A storm will hit over the weekend.", "2025-02-15/2025-02-16"),
      ("2025-02-15", "Storm over the weekend: 12 dead.", "2025-02-15/2025-02-16"),
    ])
  func weekend(published: String, text: String, edtf: String) {
    #expect(mentions(text, published: published).first?.resolution?.edtf == edtf)
  }

  private func last(_ text: String, tagged: Bool = false) -> String? {
    let found = mentions(text, published: "2014-05-14").last { $0.resolution != nil }
    return tagged ? found.map { $0.timex.value($0.resolution) } : found?.resolution?.edtf
  }
}
