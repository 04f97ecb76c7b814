import CivilTime
import Testing

@testable import TemporalTagging

@Suite struct PhraseTests {
  static let series: [RepeatingInterval] =
    CalendarUnit.allCases.map { .unit($0) } + Weekday.allCases.map { .weekday($0) } + [.workday]
    + (1...12).map { .month($0) } + (1...31).map { .dayOfMonth($0) } + (1...53).map { .week($0) }
    + Season.allCases.map { .season($0) } + (1...4).map { .quarter($0) } + (1...2).map { .half($0) }
    + DayPart.allCases.map { .dayPart($0) } + Holiday.english.map { .holiday($0) }
    + [.monthDay(month: 2, day: 7), .timeOfDay(hour: 17, minute: 0, second: nil)]

  @Test("a series is told in English: no case names, no bare ordinals", arguments: series)
  func english(_ series: RepeatingInterval) {
    let paired = [series, .intersection(.weekday(.friday), series), .intersection(series, .dayPart(.morning))]
    for phrase in paired.map(\.phrase) {
      #expect(!phrase.isEmpty && !phrase.contains(". ") && !phrase.contains("(") && !phrase.contains(" a a"))
      for (left, right) in zip(phrase, phrase.dropFirst()) { #expect(!(left.isLowercase && right.isUppercase)) }
    }
  }

  @Test(arguments: [
    (RepeatingInterval.holiday(.of("New Year's Eve")), "New Year's Eve"), (.holiday(.of("Christmas")), "Christmas"),
    (.dayOfMonth(22), "22nd"), (.quarter(3), "third quarter"), (.week(12), "12th week"), (.unit(.half), "half-year"),
    (.intersection(.weekday(.friday), .dayOfMonth(13)), "Friday the 13th"),
    (.intersection(.weekday(.monday), .dayPart(.morning)), "Monday morning"),
    (.intersection(.unit(.hour), .unit(.minute)), "minute of an hour"),
    (.intersection(.month(8), .dayPart(.evening)), "evening of August"),
  ])
  func named(_ series: RepeatingInterval, _ phrase: String) { #expect(series.phrase == phrase) }

  @Test(arguments: [
    (1, "first"), (2, "second"), (10, "tenth"), (11, "11th"), (12, "12th"), (21, "21st"), (22, "22nd"), (33, "33rd"),
    (111, "111th"),
  ])
  func ordinal(_ n: Int, _ phrase: String) { #expect(Ordinal.phrase(n) == phrase) }

  @Test(arguments: [
    ("It closed the day before yesterday.", "the second day before"), ("They met on New Year's Eve.", "New Year's Eve"),
    ("It began in the second week of May 2022.", "the second week of 2022-05"),
    ("They meet three Fridays from now.", "the third Friday after"),
  ])
  func told(_ text: String, _ words: String) throws {
    let timex = try #require(TemporalTagger.english.timexes(in: text).first)
    let context = Context(publication: ReferenceTime(try #require(Day(year: 2024, month: 3, day: 15))))
    let steps = timex.explanation(in: context).steps
    #expect(steps.contains { $0.contains(words) })
    #expect(!steps.contains { $0.contains(". ") })
  }
}
