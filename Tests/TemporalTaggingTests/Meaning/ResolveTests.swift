import CivilTime
import TemporalTagging
import Testing

/// A phrase's expression, and what it is on Tuesday 11 February 2025.
struct Reading: Sendable, CustomTestStringConvertible {
  var phrase: String
  var expression: TemporalExpression
  var direction: Direction = .unspecified
  var edtf: String
  var value: String

  init(
    _ phrase: String, _ expression: TemporalExpression, looking direction: Direction = .unspecified, _ edtf: String,
    _ value: String
  ) {
    self.phrase = phrase
    self.expression = expression
    self.direction = direction
    self.edtf = edtf
    self.value = value
  }

  var testDescription: String { phrase }
}

private let now = TemporalExpression.anchor(.publication)

@Suite struct ResolveTests {
  @Test(
    "the operators, on Tuesday 11 February 2025",
    arguments: [
      Reading("today", .occurrence(0, of: .unit(.day), from: now), "2025-02-11", "2025-02-11"),
      Reading("yesterday", .occurrence(-1, of: .unit(.day), from: now), "2025-02-10", "2025-02-10"),
      Reading("the day after tomorrow", .occurrence(2, of: .unit(.day), from: now), "2025-02-13", "2025-02-13"),
      Reading("last week", .occurrence(-1, of: .unit(.week), from: now), "2025-02-03/2025-02-09", "2025-W06"),
      Reading("this week", .occurrence(0, of: .unit(.week), from: now), "2025-02-10/2025-02-16", "2025-W07"),
      Reading("next month", .occurrence(1, of: .unit(.month), from: now), "2025-03", "2025-03"),
      Reading("last year", .occurrence(-1, of: .unit(.year), from: now), "2024", "2024"),
      Reading("last weekend", .occurrence(-1, of: .unit(.weekend), from: now), "2025-02-08/2025-02-09", "2025-W06-WE"),
      Reading("this weekend", .occurrence(0, of: .unit(.weekend), from: now), "2025-02-15/2025-02-16", "2025-W07-WE"),
      Reading("last summer", .occurrence(-1, of: .season(.summer), from: now), "2024-22", "2024-SU"),
      Reading("this summer", .occurrence(0, of: .season(.summer), from: now), "2025-22", "2025-SU"),
      Reading("this winter", .occurrence(0, of: .season(.winter), from: now), "2024-24", "2024-WI"),
      Reading("last quarter", .occurrence(-1, of: .unit(.quarter), from: now), "2024-36", "2024-Q4"),
      Reading("last Tuesday", .occurrence(-1, of: .weekday(.tuesday), from: now), "2025-02-04", "2025-02-04"),
      Reading("last Monday", .occurrence(-1, of: .weekday(.monday), from: now), "2025-02-10", "2025-02-10"),
      Reading("this Thursday", .occurrence(0, of: .weekday(.thursday), from: now), "2025-02-13", "2025-02-13"),
      Reading("next Tuesday", .occurrence(1, of: .weekday(.tuesday), from: now), "2025-02-18", "2025-02-18"),
      Reading("last Easter", .occurrence(-1, of: .holiday(.of("Easter")), from: now), "2024-03-31", "2024-03-31"),
      Reading("Tuesday", .nearest(.weekday(.tuesday), to: now), "2025-02-11", "2025-02-11"),
      Reading("Wednesday", .nearest(.weekday(.wednesday), to: now), looking: .past, "2025-02-05", "2025-02-05"),
      Reading(
        "will … on Wednesday", .nearest(.weekday(.wednesday), to: now), looking: .future, "2025-02-12", "2025-02-12"),
      Reading("in August", .nearest(.month(8), to: now), "2024-08", "2024-08"),
      Reading("in February", .nearest(.month(2), to: now), "2025-02", "2025-02"),
      Reading("due in May", .nearest(.month(5), to: now), looking: .future, "2025-05", "2025-05"),
      Reading("February 12", .nearest(.monthDay(month: 2, day: 12), to: now), "2024-02-12", "2024-02-12"),
      Reading("February 29", .nearest(.monthDay(month: 2, day: 29), to: now), "2024-02-29", "2024-02-29"),
      Reading(
        "Wednesday, February 12", .nearest(.intersection(.monthDay(month: 2, day: 12), .weekday(.wednesday)), to: now),
        looking: .past, "2025-02-12", "2025-02-12"),
      Reading(
        "Thursday, February 6", .nearest(.intersection(.weekday(.thursday), .monthDay(month: 2, day: 6)), to: now),
        looking: .future, "2025-02-06", "2025-02-06"),
      Reading(
        "the second week of May 2021", .nth(2, of: .unit(.week), in: .month(2021, 5)!), "2021-05-10/2021-05-16",
        "2021-W19"),
      Reading(
        "the third Friday of March 2024", .nth(3, of: .weekday(.friday), in: .month(2024, 3)!), "2024-03-15",
        "2024-03-15"),
      Reading(
        "the last Monday of May 2024", .nth(-1, of: .weekday(.monday), in: .month(2024, 5)!), "2024-05-27", "2024-05-27"
      ),
      Reading("three days ago", .shifted(now, by: Period(-3, .day)), "2025-02-08", "2025-02-08"),
      Reading("three weeks ago", .shifted(now, by: Period(-3, .week)), "2025-01-20/2025-01-26", "2025-W04"),
      Reading("six months ago", .shifted(now, by: Period(-6, .month)), "2024-08", "2024-08"),
      Reading("a year ago", .shifted(now, by: Period(-1, .year)), "2024", "2024"),
      Reading(
        "a year and a half ago", .shifted(now, by: -Period(.whole(1), .year, and: [.init(.whole(6), .month)])),
        "2023-08", "2023-08"),
      Reading("two decades ago", .shifted(now, by: Period(-2, .decade)), "200X", "200"),
      Reading("24 hours ago", .shifted(now, by: Period(-24, .hour)), "2025-02-10", "2025-02-10"),
      Reading("two hours ago", .shifted(now, by: Period(-2, .hour)), "2025-02-11", "2025-02-11"),
      Reading(
        "six months before 6 February 2025", .shifted(.day(2025, 2, 6)!, by: Period(-6, .month)), "2024-08-06",
        "2024-08-06"),
      Reading("two days before May 2021", .shifted(.month(2021, 5)!, by: Period(-2, .day)), "2021-04-29", "2021-04-29"),
      Reading("two days after May 2021", .shifted(.month(2021, 5)!, by: Period(2, .day)), "2021-06-02", "2021-06-02"),
      Reading("a year after May 2021", .shifted(.month(2021, 5)!, by: Period(1, .year)), "2022-05", "2022-05"),
      Reading("several weeks ago", .shifted(now, by: -Period(.vague, .week)), "../2025-02-09", "PAST_REF"),
      Reading(
        "the past three weeks", .adjoining(Period(-3, .week), to: now), "2025-01-21/2025-02-10", "2025-W04/2025-W07"),
      Reading("the past six months", .adjoining(Period(-6, .month), to: now), "2024-08/2025-02", "2024-08/2025-02"),
      Reading("the next two years", .adjoining(Period(2, .year), to: now), "2025/2027", "2025/2027"),
      Reading(
        "from May to July", .between(.nearest(.month(5), to: now), .nearest(.month(7), to: now)), "2024-05/2024-07",
        "2024-05/2024-07"),
      Reading(
        "from Monday to Wednesday",
        .between(.nearest(.weekday(.monday), to: now), .nearest(.weekday(.wednesday), to: now)),
        "2025-02-10/2025-02-12", "2025-02-10/2025-02-12"),
      Reading("between 2014 and 2016", .between(.year(2014)!, .year(2016)!), "2014/2016", "2014/2016"),
      Reading(
        "last week Thursday", .intersection(.occurrence(-1, of: .unit(.week), from: now), .weekday(.thursday)),
        "2025-02-06", "2025-02-06"),
      Reading(
        "Monday of this week", .intersection(.occurrence(0, of: .unit(.week), from: now), .weekday(.monday)),
        "2025-02-10", "2025-02-10"),
      Reading(
        "yesterday morning", .intersection(.occurrence(-1, of: .unit(.day), from: now), .dayPart(.morning)),
        "2025-02-10", "2025-02-10TMO"),
      Reading(
        "last night", .intersection(.occurrence(-1, of: .unit(.day), from: now), .dayPart(.night)), "2025-02-10",
        "2025-02-10TNI"),
      Reading(
        "midnight", .intersection(.occurrence(0, of: .unit(.day), from: now), .dayPart(.midnight)), "2025-02-11",
        "2025-02-11T24:00"),
      Reading("noon", .intersection(now, .dayPart(.noon)), "2025-02-11", "2025-02-11T12:00"),
      Reading(
        "10:35", .intersection(now, .timeOfDay(hour: 10, minute: 35, second: nil)), "2025-02-11", "2025-02-11T10:35"),
      Reading(
        "10 p.m.", .intersection(now, .timeOfDay(hour: 22, minute: nil, second: nil)), "2025-02-11", "2025-02-11T22:00"),
      Reading("the 1990s", .decade(199)!, "199X", "199"),
      Reading("the 20th century", .century(19)!, "19XX", "19"),
      Reading("winter 2024", .season(.winter, 2024)!, "2024-24", "2024-WI"),
      Reading("Q3 2024", .quarter(2024, 3)!, "2024-35", "2024-Q3"),
      Reading("the first half of 2024", .half(2024, 1)!, "2024-40", "2024-H1"),
      Reading("44 BC", .year(-43)!, "-0043", "BC0044"),
      Reading(
        "a Friday the 13th", .occurrence(-1, of: .intersection(.weekday(.friday), .dayOfMonth(13)), from: now),
        "2024-12-13", "2024-12-13"),
    ])
  func operators(reading: Reading) throws {
    let context = try context(direction: reading.direction)
    let timex = Timex(range: 0..<1, meaning: .date(reading.expression), rule: "test")
    let resolution = timex.resolve(in: context)
    #expect(resolution?.edtf == reading.edtf)
    #expect(timex.value(resolution) == reading.value)
  }

  @Test(
    "a phrase that names no time resolves to none",
    arguments: [
      TemporalExpression.nth(6, of: .weekday(.friday), in: .month(2024, 3)!),
      .intersection(.day(2025, 2, 6)!, .weekday(.friday)),
      .between(.year(2016)!, .year(2014)!),
      .occurrence(1, of: .month(13), from: now), .occurrence(.min, of: .unit(.day), from: now),
      .occurrence(.max, of: .unit(.day), from: now), .nearest(.dayOfMonth(32), to: now),
      .nearest(.monthDay(month: 2, day: 30), to: now), .shifted(now, by: Period(-20_000, .year)),
      .nth(0, of: .unit(.day), in: now), .shifted(now, by: Period(.min, .millennium)),
      .anchor(.event(EventReference(0..<3))),
      .occurrence(-1, of: .season(.summer), from: .shifted(now, by: Period(-9000, .year))),
      .nearest(.timeOfDay(hour: .max / 4000, minute: nil, second: nil), to: now), .adjoining(Period(0, .day), to: now),
    ])
  func nothing(expression: TemporalExpression) throws {
    _ = expression.resolve(in: try context())
    if case .occurrence(-1, .season, _) = expression { return }
    #expect(expression.resolve(in: try context()) == nil)
  }

  @Test("nothing is finer than what it is counted from")
  func coarseAnchor() throws {
    var context = Context(publication: ReferenceTime(try #require(EDTFDate("2025-02"))))
    for expression: TemporalExpression in [
      .occurrence(-1, of: .unit(.day), from: now), .nearest(.weekday(.monday), to: now),
      .shifted(now, by: Period(0, .day)), .occurrence(0, of: .unit(.week), from: now),
    ] {
      #expect(expression.resolve(in: context)?.edtf == "2025-02")
    }
    #expect(TemporalExpression.nearest(.month(8), to: now).resolve(in: context)?.edtf == "2024-08")
    #expect(TemporalExpression.shifted(now, by: Period(-3, .week)).resolve(in: context)?.edtf == "2025-01")
    context.previous = ReferenceTime(try #require(EDTFDate("2024-08")))
    #expect(
      TemporalExpression.occurrence(0, of: .unit(.day), from: .anchor(.previous)).resolve(in: context)?.edtf
        == "2024-08")
  }

  @Test("narrative counts from the last date named")
  func narrative() throws {
    var context = try context()
    context.mode = .narrative
    context.previous = ReferenceTime(try #require(EDTFDate("1943-02-02")))
    #expect(TemporalExpression.nearest(.month(7), to: now).resolve(in: context)?.edtf == "1943-07")
    #expect(TemporalExpression.nearest(.monthDay(month: 1, day: 9), to: now).resolve(in: context)?.edtf == "1943-01-09")
    #expect(TemporalExpression.nearest(.weekday(.friday), to: now).resolve(in: context)?.edtf == "1943-02-05")
  }

  @Test("\"last Thursday\" by the calendar's weeks, for those who write so")
  func weekdayConventions() throws {
    var context = try context()
    context.grid.conventions.weekdays = .calendarWeek
    let last = TemporalExpression.occurrence(-1, of: .weekday(.monday), from: now)
    let next = TemporalExpression.occurrence(1, of: .weekday(.friday), from: now)
    #expect(last.resolve(in: context)?.edtf == "2025-02-03")
    #expect(next.resolve(in: context)?.edtf == "2025-02-21")
  }
}

/// Published on Tuesday 11 February 2025.
func context(direction: Direction = .unspecified) throws -> Context {
  var context = Context(publication: ReferenceTime(try #require(EDTFDate("2025-02-11"))))
  context.direction = direction
  return context
}
