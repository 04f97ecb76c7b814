import Testing

@testable import TemporalTagging

/// Words and numbers that look like times and are none.
@Suite struct SilenceTests {
  @Test(arguments: [
    "a 26-year-old driver", "They may march on, and prices may fall.", "The sun sat low over the mar of the lake.",
    "It cost $2014 and 1,500 civilians paid.", "flight MH370 and a Boeing 737-800", "Call 138-2010-2015.",
    "ISBN 978-3-16-148410-0", "version 2.0.14 of the tool", "a 4-2 win", "World War II",
    "the second attack of this kind",
    "route 2014", "B52 and A320 jets", "February 30, 2025", "on Feb 30", "by Sept. 31", "the 31st of April",
    "at https://example.org/2014/05/06/x", "a 2014% rise",
  ])
  func silent(_ text: String) {
    let found = TemporalTagger.english.timexes(in: text)
    #expect(found.isEmpty, "\(found.map(\.rule))")
  }

  @Test(arguments: [
    "", " ", "'", "-", "2", "\u{2019}90", "May", "é2014é", "24/7", "\u{0}\u{0}", "1,", "(2014", "Feb.", "a.m", "p.",
    "12:",
  ])
  func hostileTextEndsWell(_ text: String) {
    for timex in TemporalTagger.english.timexes(in: text) {
      #expect(timex.range.upperBound <= text.utf8.count && !timex.range.isEmpty)
    }
  }

  @Test func bytesThatAreNotTextEndWell() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
    for timex in TemporalTagger.english.timexes(in: bytes.span) { #expect(timex.range.upperBound <= bytes.count) }
  }

  @Test func longRunsAreReadWhole() {
    let text = String(repeating: "Monday, ", count: 5000)
    #expect(TemporalTagger.english.timexes(in: text).count == 5000)
  }
}
