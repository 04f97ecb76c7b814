import Chronology
import CivilTime
import Testing

@testable import StaticSite

struct DateTextTests {
  @Test(
    arguments: [
      ("2024-08-06", "6 August 2024", nil),
      ("2024-08", "August 2024", "day not known"),
      ("2024", "2024", "month not known"),
      ("2025-02-07~", "about 7 February 2025", nil),
      ("2025-02-07?", "perhaps 7 February 2025", nil),
      ("2025-02%", "perhaps about February 2025", "day not known"),
      ("2025-02-03/2025-02-05", "3–5 February 2025", nil),
      ("2025-01-30/2025-02-02", "30 January – 2 February 2025", nil),
      ("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025", nil),
      ("2024-08/2024-09", "August–September 2024", nil),
      ("2014/2016", "2014–2016", nil),
      ("2025-02-03~/2025-02-05~", "about 3–5 February 2025", nil),
      ("../2024-08-24", "24 August 2024 or before", nil),
      ("/2024-08", "August 2024 or before", nil),
      ("2024-08-24/..", "24 August 2024 or later", nil),
      ("../..", "date not known", nil),
      ("199X", "1990s", "year not known"),
      ("19XX", "1900s", "year not known"),
      ("2024-XX", "2024", "month not known"),
      ("2024-08-XX", "August 2024", "day not known"),
      ("2024-22", "summer 2024", "month not known"),
      ("2024-35", "third quarter of 2024", "month not known"),
      ("2024-08-06T14:30:00", "6 August 2024, 14:30", nil),
      ("[2024-08-06..2024-08-09]", "6–9 August 2024", "day not known"),
      ("[..2024-08-06]", "6 August 2024 or before", nil),
      ("-0043-03-15", "15 March 44 BC", nil),
      ("0476", "476", "month not known"),
      ("nonsense", "nonsense", nil),
      ("", "", nil),
      ("2024-13-01", "2024-13-01", nil),
      ("2024-08-06/x", "2024-08-06/x", nil),
    ] as [(String, String, String?)])
  func readsAsWords(edtf: String, text: String, note: String?) {
    let date = DateText(edtf: edtf, words: .english)
    #expect(date.text == text)
    #expect(date.note == note)
  }

  @Test(
    arguments: [
      ("2024-08-06", "2024-08-06"), ("2024-08", "2024-08"), ("0476", "0476"), ("2024-08-06~", nil), ("2024-22", nil),
      ("2024-02-30", nil), ("-0043", nil), ("0000", nil), ("../2024", nil), ("199X", nil),
    ] as [(String, String?)])
  func onlyWhatHTMLAllowsIsADatetime(edtf: String, value: String?) {
    #expect(DateText.datetime(edtf: edtf) == value)
  }

  @Test func aWeekSaysThatItsDayIsNotKnown() {
    let week = EventDate(
      edtf: "2021-05-31/2021-06-06", span: DaySpan(start: Fixture.day(2021, 5, 31), end: Fixture.day(2021, 6, 7)),
      granularity: .week)
    #expect(DateText(edtf: week.edtf, words: .english).text == "31 May – 6 June 2021")
    #expect(
      EventDateNote.text(week, in: DateTable(of: Timeline(title: ""), marks: [:], words: .english)) == "day not known")
  }

  @Test func anUnknownLanguageGetsEnglish() {
    #expect(DateWords.words(for: "tlh-Latn").months[0] == "January")
    #expect(DateWords.words(for: "EN-gb").months[0] == "January")
  }
}
