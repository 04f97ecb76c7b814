import CivilTime
import Testing

@testable import TemporalTagging

private let now = TemporalExpression.anchor(.publication)

/// The operators against the sentences that define them, on series enumerated the slow way.
@Suite struct LawTests {
  static let series: [RepeatingInterval] =
    CalendarUnit.allCases.filter { (.day ... .year).contains($0) }.map { .unit($0) }
    + Weekday.allCases.map { .weekday($0) } + [2, 8, 12].map { .month($0) } + Season.allCases.map { .season($0) }
    + [.workday, .dayOfMonth(31), .dayOfMonth(13), .monthDay(month: 2, day: 29), .monthDay(month: 12, day: 31)]
    + [
      .quarter(1), .quarter(4), .half(2), .week(53), .week(6), .holiday(.of("Easter")), .holiday(.of("Thanksgiving")),
      .holiday(.of("Ramadan")),
    ]
    + [.intersection(.weekday(.friday), .dayOfMonth(13)), .intersection(.month(8), .weekday(.monday))]

  /// Days around which week, month and year turn.
  static let days = ["2024-12-31", "2025-01-01", "2025-02-11", "2024-02-29", "2023-10-13", "2020-12-28"]

  /// Every interval of a series from 2004 to 2046, in order.
  private func all(_ series: RepeatingInterval, _ grid: CalendarGrid) throws -> [CivilInterval] {
    let (start, end) = (try #require(EDTFDate("2004")).interval().start, try #require(EDTFDate("2046")).interval().end)
    return (series.index(at: start, on: grid)...series.index(at: end, on: grid)).compactMap {
      series.interval(at: $0, on: grid)
    }
  }

  @Test("occurrences and nearest are those of the definition", arguments: series)
  func definitions(series: RepeatingInterval) throws {
    for text in Self.days {
      let time = try #require(EDTFDate(text)).interval()
      var context = Context(publication: ReferenceTime(time, .day))
      let every = try all(series, context.grid)
      func resolve(_ expression: TemporalExpression) -> CivilInterval? { expression.resolve(in: context)?.interval }
      for n in 1...3 {
        let before = every.filter { $0.end <= time.start }
        #expect(resolve(.occurrence(-n, of: series, from: now)) == before[before.count - n])
        let after = every.filter { $0.start >= time.end }
        #expect(resolve(.occurrence(n, of: series, from: now)) == after[n - 1])
      }
      if let holding = every.first(where: { $0.contains(time.start) }) {
        #expect(resolve(.occurrence(0, of: series, from: now)) == holding)
      }
      let past = every.last { $0.start < time.end }
      #expect(resolve(.nearest(series, to: now)) == past)
      context.direction = .future
      #expect(resolve(.nearest(series, to: now)) == every.first { $0.end > time.start })
    }
  }

  @Test("numbered intervals are those of the definition", arguments: series)
  func numbered(series: RepeatingInterval) throws {
    let context = try context()
    for text in ["2024", "2024-02", "2025-33"] {
      let time = try #require(EDTFDate(text))
      let base = TemporalExpression.interval(time.interval(), time.granularity)
      // A week belongs to the month or the year that most of its days are in.
      let days = series == .unit(.week) ? 3 : 0
      let within = try all(series, context.grid).filter {
        time.interval().contains($0.start.adding(seconds: days * 86_400))
      }
      for n in [1, 2, 5] {
        let expected = n <= within.count ? within[n - 1] : nil
        #expect(TemporalExpression.nth(n, of: series, in: base).resolve(in: context)?.interval == expected)
        let last = n <= within.count ? within[within.count - n] : nil
        #expect(TemporalExpression.nth(-n, of: series, in: base).resolve(in: context)?.interval == last)
      }
      #expect(TemporalExpression.nth(.max, of: series, in: base).resolve(in: context) == nil)
      #expect(TemporalExpression.nth(.min, of: series, in: base).resolve(in: context) == nil)
    }
  }

  @Test("there and back again", arguments: [CalendarUnit.day, .week, .month, .quarter, .half, .year, .decade])
  func inverse(unit: CalendarUnit) throws {
    let context = try context()
    for n in 1...40 {
      let there = TemporalExpression.occurrence(-n, of: .unit(unit), from: now)
      let back = TemporalExpression.occurrence(n, of: .unit(unit), from: there)
      #expect(
        back.resolve(in: context) == TemporalExpression.occurrence(0, of: .unit(unit), from: now).resolve(in: context))
      let shifted = TemporalExpression.shifted(now, by: Period(-n, unit))
      #expect(shifted.resolve(in: context) == there.resolve(in: context))
    }
  }

  @Test(
    "series with impossible numbers are empty",
    arguments: [
      RepeatingInterval.month(0), .month(.max), .quarter(.max), .quarter(0), .half(.max), .week(.max),
      .dayOfMonth(.max),
      .dayOfMonth(.min), .monthDay(month: .max, day: .max), .timeOfDay(hour: .max, minute: .max, second: .max),
      .intersection(.month(13), .unit(.day)), .intersection(.unit(.day), .quarter(-1)),
    ])
  func impossible(series: RepeatingInterval) throws {
    var context = try context()
    for direction in Direction.allCases {
      context.direction = direction
      #expect(TemporalExpression.nearest(series, to: now).resolve(in: context) == nil)
    }
    #expect(TemporalExpression.nth(-1, of: series, in: now).resolve(in: context) == nil)
    _ = Timex(range: 0..<0, meaning: .unspecified(series), rule: "test").value(nil)
    _ = Timex(range: 0..<0, meaning: .date(.nearest(series, to: now)), rule: "test").explanation(in: context)
  }

  @Test(
    "the ends of the calendar are no trap",
    arguments: ["-9999", "9999", "9999-12-31", "-9999-01-01", "../2024", "2024/.."])
  func ends(text: String) throws {
    let context = Context(publication: ReferenceTime(try #require(EDTFDate(text))))
    for series in Self.series {
      for expression: TemporalExpression in [
        .occurrence(-1, of: series, from: now), .occurrence(0, of: series, from: now),
        .occurrence(1, of: series, from: now), .nearest(series, to: now), .nth(-1, of: series, in: now),
        .intersection(now, series), .between(now, .nearest(series, to: now)), .shifted(now, by: Period(1, .year)),
        .shifted(.nearest(series, to: now), by: Period(-1, .century)), .adjoining(Period(-3, .decade), to: now),
      ] {
        let timex = Timex(range: 0..<0, meaning: .date(expression), modifier: .before, rule: "test")
        _ = timex.value(timex.resolve(in: context))
        _ = timex.resolve(in: context)?.edtf
        _ = timex.explanation(in: context)
      }
    }
  }
}
