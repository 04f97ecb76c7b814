import CivilTime
import TemporalTagging
import Testing

@Suite struct VaguePeriodTests {
  @Test(
    "an untold number of units ends before the unit of publication, and begins after it",
    arguments: [
      ("It opened several years ago.", "../2024"), ("It opened several months ago.", "../2025-01"),
      ("It opened several decades ago.", "../201X"), ("It opens several days from now.", nil),
    ])
  func open(text: String, edtf: String?) throws {
    let timex = try #require(TemporalTagger.english.timexes(in: text).first)
    let day = try #require(Day(year: 2025, month: 2, day: 11))
    let resolution = try #require(timex.resolve(in: Context(publication: ReferenceTime(day))))
    if text.contains("ago") {
      #expect(try #require(resolution.days.end) <= day)
      #expect(resolution.interval.isOpenStart)
    } else {
      #expect(try #require(resolution.days.start) == day + 1)
    }
    if let edtf { #expect(resolution.edtf == edtf) }
  }
}
