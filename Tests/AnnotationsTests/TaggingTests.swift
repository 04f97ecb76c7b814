import Annotations
import TemporalTagging
import Testing

@Suite struct TaggingTests {
  private func lines(_ text: String, made: String?) -> [String] {
    let document = SourceDocument(id: "x", reference: made.flatMap { CreationTime($0) }, text: text)
    let scalars = Array(text.unicodeScalars)
    return document.annotation().mentions.map { mention in
      var phrase = String.UnicodeScalarView()
      phrase.append(contentsOf: scalars[mention.range])
      return "\(phrase): \(mention.type.rawValue) \(mention.value) \(mention.from ?? "-") \(mention.to ?? "-")"
    }
  }

  @Test func offsetsCountCodePointsAcrossParagraphs() {
    #expect(
      lines("Die Brücke 🌉 opened on 3 May 2021.\n \n“É!” It closed on 4 May 2021.\r\n\r\nNothing.", made: "2024-03-15")
        == [
          "3 May 2021: DATE 2021-05-03 2021-05-03 2021-05-04", "4 May 2021: DATE 2021-05-04 2021-05-04 2021-05-05",
        ])
  }

  @Test func anExpressionCountsFromTheDayTheTextWasMade() {
    let text = "The bridge opened yesterday, and in 2019 it was planned."
    #expect(
      lines(text, made: "2024-03-15") == [
        "yesterday: DATE 2024-03-14 2024-03-14 2024-03-15", "2019: DATE 2019 2019-01-01 2020-01-01",
      ])
    #expect(lines(text, made: nil) == ["yesterday: DATE XXXX-XX-XX - -", "2019: DATE 2019 2019-01-01 2020-01-01"])
  }

  @Test(arguments: [
    ("They met on August 8.", "August 8: DATE XXXX-08-08"),
    ("They met in August.", "August: DATE XXXX-08"),
    ("They met on Monday.", "Monday: DATE XXXX-WXX-1"),
    ("They met on Monday morning.", "Monday morning: TIME XXXX-WXX-1TMO"),
    ("They met on Thursday, February 8.", "Thursday, February 8: DATE XXXX-02-08"),
    ("They met at noon.", "noon: TIME XXXX-XX-XXT12:00"),
    ("They met at 5 p.m. on May 2.", "5 p.m. on May 2: TIME XXXX-05-02T17:00"),
    ("They met last August.", "last August: DATE XXXX-08"),
    ("They met last week.", "last week: DATE XXXX-WXX"),
    ("They met last year.", "last year: DATE XXXX"),
    ("They met in the third quarter.", "the third quarter: DATE XXXX-Q3"),
    ("They met on Feb. 3-5.", "Feb. 3-5: DATE XXXX-02-03/XXXX-02-05"),
    ("They met three days ago.", "three days ago: DATE XXXX-XX-XX"),
    ("They met three months ago.", "three months ago: DATE XXXX-XX"),
  ])
  func withoutADayWhatThePhraseSaysIsKept(text: String, line: String) {
    #expect(lines(text, made: nil) == [line + " - -"])
  }

  @Test func withoutADayWhatCountsFromAKnownOneIsKnown() {
    #expect(
      lines("It opened on 3 May 2021. Two days later it closed. On Monday it burned. A day later it fell.", made: nil)
        == [
          "3 May 2021: DATE 2021-05-03 2021-05-03 2021-05-04", "Two days later: DATE 2021-05-05 2021-05-05 2021-05-06",
          "Monday: DATE XXXX-WXX-1 - -", "A day later: DATE XXXX-XX-XX - -",
        ])
  }

  @Test func saysWhatAnExpressionCountsFrom() {
    let text = "The bridge opened on 3 May 2021.\n\nIt closed two days later, and nobody came yesterday."
    let mentions = SourceDocument(id: "x", reference: CreationTime("2024-03-15"), text: text).annotation().mentions
    #expect(mentions.map(\.anchor) == [nil, .mention(0), .creationTime])
    #expect(mentions.map(\.isRelative) == [false, true, true])
    #expect(mentions.map(\.value) == ["2021-05-03", "2021-05-05", "2024-03-14"])
  }

  @Test func anAnchoredDurationHasAnEnd() {
    let text = "Trade fell over the past six months."
    let mentions = SourceDocument(id: "x", reference: CreationTime("2024-03-15"), text: text).annotation().mentions
    #expect(mentions.map(\.value) == ["P6M"])
    #expect(mentions.map(\.endPoint) == [.creationTime])
    #expect(mentions.map(\.anchor) == [nil])
  }

  @Test func aSetHasItsCount() {
    let text = "The ferry runs twice a week."
    let mentions = SourceDocument(id: "x", reference: CreationTime("2024-03-15"), text: text).annotation().mentions
    #expect(mentions.map(\.type) == [.set])
    #expect(mentions.map(\.frequency) == ["2X"])
  }

  @Test(arguments: ["", "\n", "\n\n", "\n\n\n\n", " \n \n ", "\r\n\r\n", "\u{0}\n\n\u{0}"])
  func aTextOfNothingHasNothing(text: String) {
    #expect(lines(text, made: "2024-03-15") == [])
  }
}
