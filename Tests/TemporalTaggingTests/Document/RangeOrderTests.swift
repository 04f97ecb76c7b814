import CivilTime
import TemporalTagging
import Testing

/// A range ends after it begins, and what is told as past stays past; published on Tuesday 11 February 2025.
@Suite struct RangeOrderTests {
  @Test(
    arguments: [
      ("The army shelled the town from Monday to Wednesday.", ["2025-02-03", "2025-02-05"]),
      (
        "The warning is in force from 9 p.m. on Thursday until 6 a.m. on Friday.",
        ["2025-02-13T21:00", "2025-02-14T06:00"]
      ),
      ("The bar is open from 8 p.m. Friday to 2 a.m. Saturday.", ["2025-02-14T20:00", "2025-02-15T02:00"]),
      ("Rain is forecast from Friday night into Saturday.", ["2025-02-14TNI", "2025-02-15"]),
      ("The fair will run from Monday to Wednesday.", ["2025-02-17", "2025-02-19"]),
      ("The ferry was out from Friday to Sunday.", ["2025-02-07", "2025-02-09"]),
      ("The strike lasted from November to January.", ["2024-11", "2025-01"]),
      ("They fought from March 3 to January 5.", ["2024-03-03", "2025-01-05"]),
      ("The parties fought between 2014 and 2016.", ["2014", "2016"]),
      ("It was shut from May to October 2023.", ["2023-05", "2023-10"]),
      ("It was shut from November to February 2017.", ["2016-11", "2017-02"]),
      ("It was shut from August 10 to 12 May 2023.", ["2022-08-10", "2023-05-12"]),
      ("It is shut from Monday to March 20, 2025.", ["2025-02-10", "2025-03-20"]),
      ("It is shut from April until the end of June.", ["2025-04", "2025-06"]),
      ("It was shut in May and October 2023.", ["2023-05", "2023-10"]),
      ("After a change on Friday to December's figures, it rose.", ["2025-02-07", "2024-12"]),
      ("It was shut from early May until mid-June.", ["2024-05", "2024-06"]),
      ("It was shut 30 March-2 April 2024.", ["2024-03-30", "2024-04-02"]),
      ("The fair runs next Monday to Wednesday.", ["2025-02-17", "2025-02-19"]),
      ("They met on Monday and Wednesday.", ["2025-02-10", "2025-02-05"]),
    ])
  func endFollowsBeginning(text: String, values: [String]) throws {
    let context = DocumentContext(published: try #require(Day(year: 2025, month: 2, day: 11)))
    #expect(TemporalTagger.english.mentions(in: text, context: context).map(\.value) == values)
  }

  @Test func theMovedEndSaysWhatItWasCountedFrom() throws {
    let text = "The army shelled the town from Monday to Wednesday."
    let context = DocumentContext(published: try #require(Day(year: 2025, month: 2, day: 11)))
    let mentions = TemporalTagger.english.mentions(in: text, context: context)
    let first = try #require(mentions.first)
    #expect(first.anchor.origin == .mention)
    #expect(first.anchor.place?.range == mentions[1].range)
    #expect(first.explanation(in: text).steps == ["the latest Monday up to 2025-02-05: 2025-02-03"])
    let bytes = Array(text.utf8)
    let ends = Mention.rangeEnds(at: 1, of: mentions, in: bytes.span)
    #expect(ends?.ends == 0..<1)
    #expect(ends?.whole?.days.start == Day(year: 2025, month: 2, day: 3))
    #expect(ends?.whole?.days.end == Day(year: 2025, month: 2, day: 6))
  }
}
