import Chronology
import Testing

/// Two days in one breath; published on Thursday, 15 May 2031.
@Suite struct DatePairTests {
  @Test(
    "two days told together are one stretch, where one follows the other",
    arguments: [
      ("On Monday and Tuesday, rebels stormed the port.", "2031-05-12/2031-05-13"),
      ("Rebels stormed the port on Monday and Tuesday.", "2031-05-12/2031-05-13"),
      ("Rebels stormed the port on Monday and Wednesday.", "2031-05-12"),
      ("Rebels stormed the port on Monday and Tuesday was quiet.", "2031-05-12"),
    ])
  func pairs(text: String, edtf: String) throws {
    #expect(Story().article("a", text).events.first?.date.edtf == edtf)
  }

  @Test(
    "a rough hour leaves its day what it is",
    arguments: [
      ("The dam broke at about 4 a.m. on Tuesday.", "2031-05-13"),
      ("The dam broke at about midnight on Tuesday.", "2031-05-13~"),
      ("The dam broke around 5 o'clock in the afternoon.", "2031-05-15~"),
    ])
  func hours(text: String, edtf: String) throws {
    #expect(Story().article("a", text).events.first?.date.edtf == edtf)
  }
}
