import Testing

@testable import CivilTime

@Suite struct ISOTextTests {
  @Test(
    "a part of a year",
    arguments: [
      (2, 2, "-", 2025, "2025-02"), (6, 2, "-W", 2025, "2025-W06"), (1, 1, "-Q", 476, "0476-Q1"),
      (12, 2, "-", 0, "0000-12"), (5, 2, "-", -43, "-0043-05"), (10, 1, "-Q", 2025, "2025-Q10"),
    ])
  func part(number: Int, digits: Int, mark: String, year: Int, text: String) {
    let marks: [String: StaticString] = ["-": "-", "-W": "-W", "-Q": "-Q"]
    #expect(ISOText.part(number, digits: digits, after: marks[mark] ?? "", of: year) == text)
  }

  @Test(
    "a moment through its hour, minute and second",
    arguments: [(2025, "2025-02-06"), (9999, "9999-02-06"), (0, "0000-02-06"), (-43, "-0043-02-06")])
  func moment(year: Int, day: String) throws {
    let moment = CivilMoment(try #require(Day(year: year, month: 2, day: 6))).adding(seconds: 10 * 3600 + 35 * 60 + 7)
    #expect(moment.isoText(through: .hour) == day + "T10")
    #expect(moment.isoText(through: .minute) == day + "T10:35")
    #expect(moment.isoText(through: .second) == day + "T10:35:07")
    #expect(EDTFPoint.second(moment).description == day + "T10:35:07")
  }

  @Test("numbers in their own width", arguments: [0, 7, 10, 99, 100, 2_147_483_647, 2_147_483_647_000])
  func number(_ number: Int) {
    #expect(ISOText.number(number, after: "P", before: "WE") == "P\(number)WE")
  }
}
