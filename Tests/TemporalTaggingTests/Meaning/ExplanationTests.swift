import CivilTime
import TemporalTagging
import Testing

private let now = TemporalExpression.anchor(.publication)

@Suite struct ExplanationTests {
  @Test func weekThenWeekday() throws {
    let timex = Timex(
      range: 0..<18, meaning: .date(.intersection(.occurrence(-1, of: .unit(.week), from: now), .weekday(.thursday))),
      rule: "test")
    let explanation = timex.explanation(in: try context())
    #expect(
      explanation.steps == [
        "the week before 2025-02-11: 2025-02-03/2025-02-09",
        "its Thursday, within 2025-02-03/2025-02-09: 2025-02-06",
      ])
    #expect(explanation.rejected == ["2025-01-30: \"last week\" names the week, not the Thursday before it"])
  }

  @Test(
    "a weekday that is not the date's is kept and said",
    arguments: [
      "Wednesday, February 11, 2025", "Wed. 11 February 2025", "Wednesday (February 11, 2025)",
      "Wednesday, February 11, 2025, at 5 p.m.",
    ])
  func weekdayAtOdds(text: String) throws {
    let timex = try #require(TemporalTagger.english.timexes(in: text).first)
    #expect(try #require(timex.resolve(in: context())).edtf.hasPrefix("2025-02-11"))
    #expect(
      timex.explanation(in: try context()).inferences == ["the text says Wednesday, but 2025-02-11 is a Tuesday"])
  }

  @Test func sharedStepsAreToldOnce() throws {
    let timex = try #require(TemporalTagger.english.timexes(in: "on August 6 and 7").first)
    #expect(
      timex.explanation(in: try context()).steps == [
        "the latest 6 August up to 2025-02-11: 2024-08-06", "1 day after 2024-08-06: 2024-08-07",
        "from 2024-08-06 to 2024-08-07: 2024-08-06/2024-08-07",
      ])
  }

  @Test("a weekday ahead, published on one, is the day of publication")
  func weekdayOfPublication() throws {
    let explanation = try explanation(of: "The council will meet on Tuesday.")
    #expect(explanation.steps == ["the earliest Tuesday from 2025-02-11 on: 2025-02-11"])
    #expect(explanation.rejected == ["2025-02-18: news calls that next Tuesday; the day of publication is a Tuesday"])
    #expect(try self.explanation(of: "The council will meet on Wednesday.").rejected.count == 1)
  }

  @Test(
    "the zone is told with the time, and nothing is moved",
    arguments: [
      ("at 9 p.m. EST on Monday", "by the clock of EST, UTC-05:00, and a day there"),
      ("at noon Kyiv time on Monday", "by the clock of Europe/Kyiv, and a day there"),
      ("at 15:30 UTC+3 on Monday", "by the clock of UTC+03:00, and a day there"),
      ("at 9 p.m. local time on Monday", "by the local clock, as the text says"),
    ])
  func zone(text: String, inference: String) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.explanation(in: text).inferences == [inference])
    #expect(mention.resolution?.edtf == "2025-02-10")
  }

  @Test func aTimeWithoutADaySaysWhoseDayItIsGiven() throws {
    #expect(
      try explanation(of: "At noon the siren went.").inferences == [
        "the day is that of publication, since the paragraph names none before"
      ])
  }

  @Test("the first Monday of a month of no year is told to lie ahead")
  func monthAhead() throws {
    let explanation = try explanation(of: "the first Monday of May")
    #expect(explanation.steps == ["the first Monday of 2025-05: 2025-05-05"])
    #expect(explanation.rejected == ["2024-05-06: nothing in the clause speaks of the past"])
    #expect(mentions("It closed on the first Monday of May.").first?.resolution?.edtf == "2024-05-06")
    #expect(mentions("It closed on the first Monday of May 2021.").first?.resolution?.edtf == "2021-05-03")
  }

  private func mentions(_ text: String) -> [Mention] {
    guard let date = EDTFDate("2025-02-11") else { return [] }
    return TemporalTagger.english.mentions(in: text, context: DocumentContext(published: date))
  }

  private func explanation(of text: String) throws -> Explanation {
    try #require(mentions(text).first).explanation(in: text)
  }

  @Test("a weekday in the week after the next one rejects no reading that is its own")
  func weekdayWeek() throws {
    let explanation = try #require(TemporalTagger.english.timexes(in: "on Thursday week").first)
      .explanation(in: try context())
    #expect(explanation.steps == ["the second Thursday after 2025-02-11: 2025-02-20"])
    #expect(explanation.rejected.isEmpty)
  }

  @Test func weekdayThatFits() throws {
    let timex = try #require(TemporalTagger.english.timexes(in: "Tuesday, February 11, 2025").first)
    #expect(timex.explanation(in: try context()).inferences.isEmpty)
  }

  @Test func direction() throws {
    let timex = Timex(range: 0..<6, meaning: .date(.nearest(.month(8), to: now)), rule: "test")
    let explanation = timex.explanation(in: try context())
    #expect(explanation.steps == ["the latest August up to 2025-02-11: 2024-08"])
    #expect(explanation.inferences == ["the year, from 2025-02-11 and the direction of the clause"])
    #expect(explanation.rejected == ["2025-08: nothing in the clause speaks of the future"])
  }

  @Test("more than six months ago is no day, and says up to when")
  func bounded() throws {
    let timex = Timex(
      range: 0..<24, meaning: .date(.shifted(now, by: Period(-6, .month))), modifier: .before, rule: "test")
    let resolution = try #require(timex.resolve(in: context()))
    #expect(resolution.edtf == "../2024-08")
    #expect(resolution.days.end?.description == "2024-08-11")
    #expect(timex.value(resolution) == "2024-08")
    #expect(
      timex.explanation(in: try context()).steps == [
        "6 months before 2025-02-11: 2024-08", "before that: ../2024-08",
      ])
  }

  @Test(
    "modifiers that compare open a side",
    arguments: [
      (Modifier.before, "../2024-08"), (.after, "2024-08/2025-02"), (.onOrBefore, "../2024-08"),
      (.onOrAfter, "2024-08/2025-02"), (.approx, "2024-08~"), (.end, "2024-08"),
    ])
  func modifiers(modifier: Modifier, edtf: String) throws {
    let timex = Timex(
      range: 0..<1, meaning: .date(.shifted(now, by: Period(-6, .month))), modifier: modifier, rule: "test")
    #expect(timex.resolve(in: try context())?.edtf == edtf)
  }
}
