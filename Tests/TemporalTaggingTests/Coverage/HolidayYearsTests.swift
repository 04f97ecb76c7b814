import CivilTime
import Testing

@testable import TemporalTagging

/// Movable holidays by name and year, against the published calendars of twenty years.
@Suite struct HolidayYearsTests {
  struct Table: CustomTestStringConvertible, Sendable {
    let name: String
    /// The days from 2006 on, as `month * 100 + day`.
    let days: [Int]
    /// By how many days the moon may be seen earlier or later than calculated.
    var tolerance = 0
    var testDescription: String { name }
  }

  static let tables = [
    Table(
      name: "Easter",
      days: [
        416, 408, 323, 412, 404, 424, 408, 331, 420, 405, 327, 416, 401, 421, 412, 404, 417, 409, 331, 420,
      ]),
    Table(
      name: "Orthodox Easter",
      days: [
        423, 408, 427, 419, 404, 424, 415, 505, 420, 412, 501, 416, 408, 428, 419, 502, 424, 416, 505, 420,
      ]),
    Table(
      name: "Rosh Hashanah",
      days: [
        923, 913, 930, 919, 909, 929, 917, 905, 925, 914, 1003, 921, 910, 930, 919, 907, 926, 916, 1003, 923,
      ]),
    Table(
      name: "Passover",
      days: [
        413, 403, 420, 409, 330, 419, 407, 326, 415, 404, 423, 411, 331, 420, 409, 328, 416, 406, 423, 413,
      ]),
    Table(
      name: "Hanukkah",
      days: [
        1216, 1205, 1222, 1212, 1202, 1221, 1209, 1128, 1217, 1207, 1225, 1213, 1203, 1223, 1211, 1129, 1219, 1208,
        1226, 1215,
      ]),
    Table(
      name: "Eid al-Fitr",
      days: [
        1023, 1013, 1001, 920, 910, 830, 819, 808, 728, 717, 706, 625, 615, 604, 524, 513, 502, 421, 410, 330,
      ], tolerance: 1),
    Table(
      name: "Thanksgiving",
      days: [
        1123, 1122, 1127, 1126, 1125, 1124, 1122, 1128, 1127, 1126, 1124, 1123, 1122, 1128, 1126, 1125, 1124, 1123,
        1128, 1127,
      ]),
    Table(
      name: "Lunar New Year",
      days: [
        129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129,
      ]),
  ]

  @Test(arguments: tables) func days(_ table: Table) throws {
    for (offset, monthDay) in table.days.enumerated() {
      let year = 2006 + offset
      let expected = try #require(Day(year: year, month: monthDay / 100, day: monthDay % 100))
      let text = "It fell on \(table.name) \(year)."
      let found = TemporalTagger.english.timexes(in: text)
      let resolution = found.first?.resolve(in: Context(published: RuleExampleTests.day))
      let start = try #require(resolution?.interval.start.day, "\(text)")
      #expect(found.count == 1 && abs(start.ordinal - expected.ordinal) <= table.tolerance, "\(text) \(start)")
    }
  }

  @Test(
    "no country has an Independence Day before its independence, and none has another's",
    arguments: [
      ("It rained on Ukraine's Independence Day 1985.", "XXXX-XX-XX"),
      ("It rained on Ukraine's Independence Day 2005.", "2005-08-24"),
      ("It rained on India's Independence Day 1930.", "XXXX-XX-XX"),
      ("It rained on India's Independence Day 1947.", "1947-08-15"),
      ("It rained on U.S. Independence Day 1770.", "XXXX-XX-XX"),
      ("It rained on New Mexico's Independence Day.", "XXXX-XX-XX"),
      ("It rained on New Mexico\u{2019}s Independence Day.", "XXXX-XX-XX"),
      ("It rained on Mexico's Independence Day 2024.", "2024-09-16"),
      ("It rained on Latin American Independence Day.", "XXXX-XX-XX"),
      ("It rained on New Zealand's Labour Day 2024.", "2024-10-28"),
      ("It rained on U.S. Election Day 2024.", "2024-11-05"), ("It rained on U.S. Election Day 2023.", "2023-11-07"),
      ("It rained on U.S. Election Day 1788.", "XXXX-XX-XX"),
      ("It rained on Election Day.", "XXXX-XX-XX"), ("It rained on American Mother's Day 2024.", "2024-05-12"),
      ("It rained on British Mother's Day 2024.", "2024-03-10"),
    ])
  func countries(text: String, value: String) {
    let mention = TemporalTagger.english.mentions(
      in: text, context: DocumentContext(publication: ReferenceTime(RuleExampleTests.day))
    ).first
    #expect(mention?.value.hasPrefix(value) ?? false, "\(mention?.value ?? "silent")")
  }

  @Test(
    "a holiday that begins another name is no day",
    arguments: [
      "The Good Friday Agreement holds.", "The Black Friday sale began.", "He read of the Easter Rising.",
      "The Yom Kippur War was long.", "The Tet Offensive failed.", "Easter Island is far.",
      "The Cyber Monday deals sold.",
    ])
  func names(_ text: String) { #expect(TemporalTagger.english.timexes(in: text).isEmpty) }
}
