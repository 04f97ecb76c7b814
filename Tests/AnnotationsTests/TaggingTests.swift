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
