import CivilTime
import TemporalTagging
import Testing

/// The direction of clauses by class, each beside what looks like it; published on Tuesday 11 February 2025, and the last
/// date is asked for.
@Suite struct DirectionClassTests {
  @Test(
    "a plan that is told of as past: the nearer day",
    arguments: [
      ("The talks had been scheduled to end Monday.", "2025-02-10"),
      ("It had been due to expire Sunday.", "2025-02-09"),
      ("A vigil planned for Sunday was canceled.", "2025-02-09"),
      ("A vigil planned for Thursday was canceled.", "2025-02-13"),
      ("The talks were supposed to end on Monday.", "2025-02-10"),
      ("The storm was expected to reach land on Friday.", "2025-02-14"),
      ("The vote had been set for Monday.", "2025-02-10"), ("They had until Monday to appeal.", "2025-02-10"),
      ("They have until Monday to appeal.", "2025-02-17"), ("It met the Monday deadline.", "2025-02-10"),
      ("It faces a Friday deadline.", "2025-02-14"), ("They set Monday as the deadline and left.", "2025-02-10"),
      ("The march began as planned Monday.", "2025-02-10"), ("He resigned effective March 3.", "2025-03-03"),
      ("The plant was expected to open in March.", "2025-03"),
      ("The plant was expected to open in December.", "2024-12"),
    ])
  func either(text: String, edtf: String) { #expect(last(text)?.resolution?.edtf == edtf) }

  @Test(
    "infinitives: whose day a weekday is, the verb's or the plan's",
    arguments: [
      ("The council voted to close the school Monday.", "2025-02-10"),
      ("The council voted to close the school in June.", "2025-06"),
      ("The council voted Monday to close the school in June.", "2025-06"),
      ("The mayor promised on Monday to resign.", "2025-02-10"),
      ("The mayor promised to resign on Friday.", "2025-02-14"),
      ("He flew to Paris on Friday to meet the king.", "2025-02-07"),
      ("The index shed 40 points to close lower than on Monday.", "2025-02-10"),
      ("He is to fly to Paris on Monday.", "2025-02-17"),
      ("The parent asked it to respond by March 31.", "2025-03-31"),
      ("Nobody expects the river to rise Monday.", "2025-02-17"),
      ("The judge ordered them Friday to appear.", "2025-02-07"), ("He went to work on Friday.", "2025-02-07"),
    ])
  func infinitives(text: String, edtf: String) { #expect(last(text)?.resolution?.edtf == edtf) }

  @Test(
    "modals",
    arguments: [
      ("The mayor could not be reached on Friday.", "2025-02-07"),
      ("The mayor couldn't be reached Friday.", "2025-02-07"),
      ("Neither side could be reached for comment Monday.", "2025-02-10"),
      ("The mayor could resign Monday.", "2025-02-17"), ("The mayor cannot attend on Monday.", "2025-02-17"),
      ("The sides will have talks on Monday.", "2025-02-17"), ("He may have fled on Friday.", "2025-02-07"),
      ("By Monday, the water will have receded.", "2025-02-17"), ("By Friday, the water had receded.", "2025-02-07"),
    ])
  func modals(text: String, edtf: String) { #expect(last(text)?.resolution?.edtf == edtf) }

  @Test(
    "the present tense of what a calendar has, and of all else",
    arguments: [
      ("He flies to Paris on Monday.", "2025-02-17"), ("King visits Paris on Monday", "2025-02-17"),
      ("The visits to Paris on Friday went well.", "2025-02-07"), ("The polls open Sunday.", "2025-02-16"),
      ("The Hawks play Sunday night.", "2025-02-16"), ("The Hawks played Sunday.", "2025-02-09"),
      ("City travel to Orland on Saturday.", "2025-02-15"), ("The results come out in June.", "2025-06"),
      ("The results came out in June.", "2024-06"), ("The court hears the case in October.", "2025-10"),
      ("Snow is possible Thursday.", "2025-02-13"), ("United host Orland on Saturday.", "2025-02-15"),
      ("They drew on Sunday and play again on Thursday.", "2025-02-13"),
      ("They drew on Sunday and had to play again on Thursday.", "2025-02-06"),
      ("Sales in the year to end-September fell.", "2024-09"),
      ("Voters go to the polls on Sunday.", "2025-02-16"), ("Voters did not go to the polls on Sunday.", "2025-02-09"),
      ("The record date is March 9.", "2025-03-09"), ("The record date was March 9.", "2024-03-09"),
      ("The funeral is Monday.", "2025-02-17"), ("The next hearing is on Monday.", "2025-02-17"),
      ("Police arrest ten Friday", "2025-02-07"), ("Storm kills ten in Manila on Friday", "2025-02-07"),
      ("It is not clear what happened on Friday.", "2025-02-07"),
    ])
  func present(text: String, edtf: String) { #expect(last(text)?.resolution?.edtf == edtf) }

  @Test(
    "conditions",
    arguments: [
      ("If it rains Monday, the game moves indoors.", "2025-02-17"),
      ("If the strike continues, schools close Monday.", "2025-02-17"),
      ("Unless the sides agree by Monday, a strike begins.", "2025-02-17"),
      ("They asked if the army left on Friday.", "2025-02-07"),
    ])
  func conditions(text: String, edtf: String) { #expect(last(text)?.resolution?.edtf == edtf) }

  @Test(
    "prepositions and nouns that plan",
    arguments: [
      ("The loan runs through January.", "2026-01"), ("The bank extended the loan through March.", "2025-03"),
      ("The rain lasted through January.", "2025-01"),
      ("They demanded the release of the men by Monday.", "2025-02-17"),
      ("Unions called a strike for Friday.", "2025-02-14"), ("Elections were called for June.", "2025-06"),
      ("Figures for June were good.", "2024-06"), ("The court set a trial date of March 3.", "2025-03-03"),
      ("By setting a March 3 return date, the court gave them time.", "2025-03-03"),
      ("The court set the trial for March 3.", "2025-03-03"), ("He spoke at the summit in April.", "2024-04"),
      ("They can take part in planning for the summit in April.", "2025-04"),
      ("Protesters plan a march on Monday.", "2025-02-17"), ("They discussed the planned march Friday.", "2025-02-07"),
      ("They discussed the planned march in June.", "2025-06"), ("The game was moved to Friday.", "2025-02-14"),
      ("Officials warned that rain on Monday could cause floods.", "2025-02-17"),
      ("On Friday, when the minister set aside the plans, it rained.", "2025-02-07"),
      ("The board will redeem 2 million preferred shares on Feb. 20.", "2025-02-20"),
    ])
  func prepositions(text: String, edtf: String) { #expect(last(text)?.resolution?.edtf == edtf) }

  @Test(
    "the quarter just over is still reported on",
    arguments: [
      ("It expects to report a loss for the fourth quarter.", "2024-Q4"),
      ("It expects a profit in the second quarter.", "2025-Q2"), ("Profit fell in the second quarter.", "2024-Q2"),
    ])
  func quarters(text: String, value: String) { #expect(last(text)?.value == value) }

  @Test func whatIsLookedBackOnIsExplained() throws {
    let text = "The talks had been scheduled to end Monday."
    let explanation = try #require(last(text)).explanation(in: text)
    #expect(explanation.steps == ["the Monday nearest to 2025-02-11: 2025-02-10"])
    #expect(explanation.inferences == ["the clause looks back on a plan, by \"to\""])
    #expect(explanation.rejected == ["2025-02-17: it is further away"])
  }

  private func last(_ text: String) -> Mention? { mentions(text).last { $0.resolution != nil } }
}
