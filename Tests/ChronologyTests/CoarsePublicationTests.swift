import Chronology
import Testing

/// Articles of which no more than the month or the year of publication is known.
@Suite struct CoarsePublicationTests {
  @Test(arguments: [
    // What the text dates by itself is as sharp as ever.
    ("2031", "The ferry Aurora sank on 9 March 2031.", ["2031-03-09 happening: The ferry Aurora sank"]),
    ("2031", "The ferry Aurora sank in 2019.", ["2019 happening: The ferry Aurora sank"]),
    ("2031-03", "The ferry Aurora sank on 9 March 2031.", ["2031-03-09 happening: The ferry Aurora sank"]),
    ("2031", "The harbour of Orlo will reopen in August 2031.", ["2031-08 planned: The harbour of Orlo will reopen"]),
    ("2031", "The harbour of Orlo will reopen in 2033.", ["2033 planned: The harbour of Orlo will reopen"]),
    // What counts from the day of publication is no sharper than it.
    ("2031", "The ferry Aurora sank on Monday.", ["2031~ happening: The ferry Aurora sank"]),
    ("2031", "The ferry Aurora sank two days ago.", ["2031~ happening: The ferry Aurora sank"]),
    ("2031-03", "The ferry Aurora sank yesterday.", ["2031-03~ happening: The ferry Aurora sank"]),
    ("2031-03", "The ferry Aurora sank two days ago.", ["2031-03~ happening: The ferry Aurora sank"]),
    // An article of January means the March of the year before.
    ("2031", "The ferry Aurora sank in March.", []), ("2031", "The ferry Aurora sank on 9 March.", []),
    ("2031-05", "The ferry Aurora sank on 9 March.", ["2031-03-09~ happening: The ferry Aurora sank"]),
    ("2031-05", "The council approved the July 4 parade.", []),
    // With the day, all is known.
    ("2031-05-15", "The ferry Aurora sank on 9 March.", ["2031-03-09 happening: The ferry Aurora sank"]),
  ])
  func nothingIsSharperThanThis(published: String, sentence: String, lines: [String]) {
    #expect(Story().article("a", sentence, on: published).lines == lines)
  }
}
