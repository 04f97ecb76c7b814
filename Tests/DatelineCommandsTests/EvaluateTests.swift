import Annotations
import TemporalTagging
import Testing

@testable import DatelineCommands

@Suite struct EvaluateTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  private static let text = "The bridge opened on 3 May 2021 and closed in 2022."

  /// A document with two mentions, the second annotated with another year than the text gives.
  private static let document = #"{"id":"a","dct":"2024-03-15","text":"\#(text)"}"#
  private static let gold = """
    {"id":"a","mentions":[{"start":21,"end":31,"type":"DATE","value":"2021-05-03"},\
    {"start":46,"end":50,"type":"DATE","value":"2023"}]}
    """

  private func corpus() throws -> String {
    try temporary.write("corpus/docs.jsonl", Self.document + "\n")
    try temporary.write("corpus/gold.jsonl", Self.gold + "\n")
    return temporary.path + "/corpus"
  }

  @Test func printsTheTableAndTheErrors() async throws {
    let run = await CommandRun("evaluate", try corpus(), "--errors", "5", "--by-type")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        gold 2  system 2  paired 2
                                 P       R      F1
        strict              100.00  100.00  100.00
        relaxed             100.00  100.00  100.00
        type                100.00  100.00  100.00
        value                50.00   50.00   50.00
        strict+type+value    50.00   50.00   50.00
        value accuracy: paired 50.00  on exact spans 50.00;  type accuracy: paired 100.00
        calendar-valued gold: 2, value recall 50.00
        type         gold system  paired  value
        DATE            2      2       2      1
        errors: miss 0, spurious 0, value 1, type 0, span 0
        value    a dct=2024-03-15 @46  gold: DATE 2023 | sys: DATE 2022
                 idge opened on 3 May 2021 and closed in [[2022]].

        """)
  }

  @Test func listsOnlyTheKindsAskedFor() async throws {
    let run = await CommandRun("evaluate", try corpus(), "--errors", "5", "--kinds", "miss,span")
    #expect(run.output.hasSuffix("errors: miss 0, spurious 0, value 1, type 0, span 0\n"))
  }

  @Test func readsTimeMLAsWellAsJSONLines() async throws {
    let mention = AnnotatedMention(21..<31, .date, "2021-05-03")
    let document = SourceDocument(id: "b", reference: CreationTime("2024-03-15"), text: Self.text)
    try temporary.write("deep/down/b.tml", document.timeML([mention]))
    try temporary.write("deep/readme.txt", "not a document")
    let run = await CommandRun("evaluate", temporary.path + "/deep", try corpus())
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("gold 3  system 4  paired 3\n"))
  }

  @Test func measuresWhatAnotherSystemFound() async throws {
    let folder = try corpus()
    let theirs = try temporary.write("theirs.jsonl", Self.gold)
    let run = await CommandRun("evaluate", folder + "/gold.jsonl", "--system", theirs, "--json")
    #expect(run.status == 0)
    #expect(run.output.contains("\"value\": [\n    1.0,\n    1.0,\n    1.0\n  ],\n"))
    let none = try temporary.write("none.jsonl", #"{"id":"z","mentions":[]}"#)
    let other = await CommandRun("evaluate", folder + "/gold.jsonl", "--system", none)
    #expect(other.status == 0)
    #expect(other.errors == "1 of 1 documents have no annotation to measure, 'a' first\n")
  }

  @Test func aFigureBelowItsMinimumIsOne() async throws {
    let folder = try corpus()
    let reached = await CommandRun("evaluate", folder, "--minimum", "strict=100", "--minimum", "calendar=50")
    #expect(reached.status == 0)
    let missed = await CommandRun("evaluate", folder, "--minimum", "strict=88", "--minimum", "value=50.01")
    #expect(missed.status == 1)
    #expect(missed.errors == "below its minimum: value, 50.01\n")
    #expect(missed.output.hasPrefix("gold 2 "))
  }

  @Test func theTwoPartsMakeTheWhole() async throws {
    var documents = ""
    var gold = ""
    for number in 0..<50 {
      documents += #"{"id":"doc \#(number)","dct":"2024-03-15","text":"in 2022"}"# + "\n"
      gold += #"{"id":"doc \#(number)","mentions":[{"start":3,"end":7,"type":"DATE","value":"2022"}]}"# + "\n"
    }
    let all = try temporary.write("docs.jsonl", documents + gold)
    let aside = await CommandRun("evaluate", all, "--part", "held-out")
    let rest = await CommandRun("evaluate", all, "--part", "others")
    let counts = [aside, rest].map { Int($0.output.split(separator: " ")[1]) ?? 0 }
    #expect(counts.reduce(0, +) == 50)
    #expect((1...10).contains(counts[0]))
  }

  @Test func faultsAreLocatedAndNothingIsMeasured() async throws {
    let bad = try temporary.write("bad/docs.jsonl", Self.document + "\n" + #"{"id":"x","dct":"15.3.2024","text":""}"#)
    try temporary.write("bad/gold.jsonl", Self.gold + "\n" + Self.gold)
    let tml = try temporary.write("bad/x.tml", "<TimeML><TEXT>R&D</TEXT></TimeML>")
    let run = await CommandRun("evaluate", temporary.path + "/bad")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("\(bad):2:17: error: 'dct' is not a date: 15.3.2024 [annotation-date]\n"))
    #expect(run.errors.contains("\(tml):1:16: error: a bare '&' cannot stand here [timeml-syntax]\n"))
    #expect(run.errors.contains("the annotation of 'a' stands twice in '"))
  }

  @Test func whatIsMissingIsSaid() async throws {
    let folder = try corpus()
    for (paths, message) in [
      (["\(folder)/gold.jsonl"], "the text of 'a' is missing"),
      (["\(folder)/docs.jsonl"], "no annotations are there to measure by"),
      (["\(folder)/nothing"], "cannot read '\(folder)/nothing'"),
      ([folder, folder + "/docs.jsonl"], "the document 'a' stands twice in '\(folder)/docs.jsonl'"),
    ] {
      let run = await CommandRun(["evaluate"] + paths)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.contains(message))
    }
    try temporary.write("empty/readme.txt", "")
    let run = await CommandRun("evaluate", temporary.path + "/empty")
    #expect(run.status == 2)
    #expect(run.errors.contains("no annotated documents are in"))
  }

  @Test(arguments: [
    [], ["x", "--errors", "-1"], ["x", "--kinds", "mis"], ["x", "--minimum", "strict"], ["x", "--minimum", "spans=80"],
    ["x", "--minimum", "strict=101"], ["x", "--minimum", "strict=nan"], ["x", "--part", "some"],
    ["x", "--json", "--errors", "3"],
  ])
  func wrongArgumentsEndWithTwo(arguments: [String]) async {
    let run = await CommandRun(["evaluate"] + arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
  }
}
