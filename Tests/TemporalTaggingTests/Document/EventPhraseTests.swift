import CivilTime
import TemporalTagging
import Testing

@Suite struct EventPhraseTests {
  @Test(
    "a sentence about the anniversary dates the event to the day",
    arguments: [
      ("Thursday marked six months since the start of the strike.", "2024-08-06", "the start of the strike"),
      (
        "\"We go on,\" she wrote Thursday, marking six months since the start of the strike.", "2024-08-06",
        "the start of the strike"
      ),
      ("Thursday marks three years since the flood.", "2022-02-13", "the flood"),
      ("The town marked 100 days since the fire, its worst.", "2024-11-03", "the fire"),
    ])
  func anniversary(text: String, edtf: String, name: String) throws {
    let solved = try #require(mentions(text).compactMap(\.solved).first)
    #expect(solved.date.edtf == edtf)
    #expect(String(decoding: Array(text.utf8)[solved.name], as: UTF8.self) == name)
    #expect(!solved.isApproximate)
  }

  @Test(
    "round figures date nothing",
    arguments: [
      "Residents have accused the council of neglect in the six months since the flood.",
      "In the six months since the flood, nothing was built.", "It is six months since the flood.",
      "Thursday marked nearly six months since the start of the strike.",
      "Thursday marked several months since the start of the strike.",
      "They have marked time for six months since March 2021.", "Six months since.", "marked six months since",
      "The strike began more than six months ago.", "The past six months since then were hard.",
    ])
  func round(text: String) {
    let found = mentions(text)
    #expect(found.compactMap(\.solved).isEmpty)
    #expect(!found.contains { $0.resolution?.edtf == "2024-08-11" || $0.resolution?.edtf == "2024-08-06" })
  }

  @Test("more than six months ago bounds the event from above, with no day")
  func bound() throws {
    let resolution = try #require(mentions("The strike began more than six months ago.").first?.resolution)
    #expect(resolution.edtf == "../2024-08")
    #expect(resolution.days.end?.description == "2024-08-11")
  }

  @Test("an anniversary reached on an approximate day is approximate")
  func approximate() throws {
    let solved = try #require(
      mentions("Today marked six months since the flood.", published: "2025-02-11~").compactMap(\.solved).first)
    #expect(solved.isApproximate)
  }

  @Test func explained() throws {
    let text = "Thursday marked six months since the start of the strike."
    let mention = try #require(mentions(text).first { $0.solved != nil })
    let explanation = mention.explanation(in: text)
    #expect(explanation.steps == ["2025-02-06 minus 6 months: 2024-08-06"])
    #expect(
      explanation.inferences
        == ["\"six months since the start of the strike\" is reached on 2025-02-06, the day spoken of"])
  }
}
