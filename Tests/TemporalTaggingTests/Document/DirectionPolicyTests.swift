import CivilTime
import TemporalTagging
import Testing

/// Sentences published on Tuesday 11 February 2025; the last date in each is asked for.
@Suite struct DirectionPolicyTests {
  @Test(
    "clauses that look ahead",
    arguments: [
      ("The council will meet on Wednesday.", "2025-02-12"), ("The council will meet Tuesday.", "2025-02-11"),
      ("She won't sign before talks on Friday.", "2025-02-14"), ("They'll vote Thursday.", "2025-02-13"),
      ("The report is due in May.", "2025-05"), ("The bridge is set to open in June.", "2025-06"),
      ("The two sides plan to meet on Friday.", "2025-02-14"), ("A hearing is scheduled for Monday.", "2025-02-17"),
      ("The trial, expected to start on March 3, was moved.", "2025-03-03"),
      ("The report is to be released in May.", "2025-05"), ("On Wednesday, the council will vote.", "2025-02-12"),
      ("He said he would resign on Thursday.", "2025-02-13"), ("The law takes effect in July.", "2025-07"),
      ("Ministers are meeting on Friday.", "2025-02-14"), ("Sunday's election will be close.", "2025-02-16"),
      ("Leaders to meet Thursday", "2025-02-13"), ("The pass will be closed by the army until Friday.", "2025-02-14"),
      ("Bids must be in by Friday.", "2025-02-14"), ("Polls are likely to be held in September.", "2025-09"),
      ("It could be released Wednesday.", "2025-02-12"), ("The strike begins Monday.", "2025-02-17"),
      ("Shares are flat ahead of Thursday's vote.", "2025-02-13"), ("The ban runs until August.", "2025-08"),
      ("The court agreed to hear the case in October.", "2025-10"), ("The case is heard in May.", "2025-05"),
      ("Ministers meet Friday.", "2025-02-14"), ("The dividend is payable March 2.", "2025-03-02"),
      ("He could come home as early as Friday.", "2025-02-14"), ("It extended the offer until March 6.", "2025-03-06"),
      ("They gave no reason for the March 14 deadline.", "2025-03-14"),
      ("It was ordered that he remain here until March 6.", "2025-03-06"), ("The bonds expire May 21.", "2025-05-21"),
      ("They will meet at an undisclosed location on Friday.", "2025-02-14"),
      ("The mayor will receive the displaced residents on Friday.", "2025-02-14"),
      ("Crews will speak with injured workers on Friday.", "2025-02-14"),
      ("The choir will sing in the newly restored hall on Friday.", "2025-02-14"),
      ("The hearing was postponed to March 20.", "2025-03-20"),
      ("The ministry set March 20 as the deadline.", "2025-03-20"),
    ])
  func ahead(text: String, edtf: String) {
    #expect(lastDate(text) == edtf)
  }

  @Test(
    "clauses that look back, or say nothing",
    arguments: [
      ("The council met on Wednesday.", "2025-02-05"), ("The council met on Tuesday.", "2025-02-11"),
      ("It will discuss a plan announced on Friday.", "2025-02-07"), ("The dam broke in August.", "2024-08"),
      ("The tenants will sue, as the house they lived in collapsed on Friday.", "2025-02-07"),
      ("It will pay those whom the flood displaced on Friday.", "2025-02-07"),
      ("The team won Wednesday.", "2025-02-05"), ("They will look into the August attack.", "2024-08"),
      ("The bodies were found on Wednesday.", "2025-02-05"), ("Friday, the army said it will stay.", "2025-02-07"),
      ("They have been in talks since Wednesday.", "2025-02-05"), ("He may have left on Friday.", "2025-02-07"),
      ("The two sides failed to meet on Friday.", "2025-02-07"), ("She returned to Paris on Wednesday.", "2025-02-05"),
      ("The ban was closed to Wednesday shoppers.", "2025-02-05"), ("Sales rose from May to August.", "2024-08"),
      ("The shop had to close in March.", "2024-03"), ("Photographs from Friday show the damage.", "2025-02-07"),
      ("The mayor said Friday that taxes will rise.", "2025-02-07"),
      ("Wednesday's attack will be investigated.", "2025-02-05"),
      ("A speed limit of Friday.", "2025-02-07"), ("The fire, which has burned since May, is out.", "2024-05"),
      ("The paper said. The vote will pass. Rain fell on Friday.", "2025-02-07"),
      ("Until Friday, they had not called.", "2025-02-07"), ("The fighting lasted until Friday.", "2025-02-07"),
      ("Ahead of the talks, the ministry on Friday issued a map.", "2025-02-07"),
      ("He is accused of taking money in May.", "2024-05"), ("They did not meet; rain fell on Friday.", "2025-02-07"),
      ("The storm hit the coast in September and was over.", "2024-09"),
    ])
  func back(text: String, edtf: String) {
    #expect(lastDate(text) == edtf)
  }

  @Test("the deciding word is told")
  func evidence() throws {
    let text = "The council will meet on Wednesday."
    let mention = try #require(mentions(text).first)
    #expect(mention.cue?.direction == .future)
    #expect(mention.explanation(in: text).inferences.contains("the clause looks ahead, by \"will\""))
  }

  @Test(
    "hostile text is read without harm",
    arguments: [
      "", "Friday", "'Friday'", "Friday…", "…Friday", "\u{FFFD}Friday\u{FFFD}", "“Friday", "Friday”", "—Friday—",
      "to Friday to",
      "won't Friday won’t", "won Friday won", "s Friday's", ".Friday.", "Friday\n\nFriday", "é Friday é", "the Friday",
    ])
  func hostile(text: String) {
    _ = mentions(text).map { $0.explanation(in: text) }
  }

  private func lastDate(_ text: String) -> String? { mentions(text).last { $0.resolution != nil }?.resolution?.edtf }
}

/// What the English tagger finds in a text published on Tuesday 11 February 2025.
func mentions(_ text: String, published: String = "2025-02-11") -> [Mention] {
  guard let date = EDTFDate(published) else { return [] }
  return TemporalTagger.english.mentions(in: text, context: DocumentContext(published: date))
}
