import Articles
import Chronology
import SourceText
import Testing

@Suite struct PermalinkTests {
  private let ferry = Story.ferry
  private let sinking = Story.sinking
  private let derailment = Story.derailment

  private func ids(_ story: Story) -> [String] { story.build().timeline.events.map(\.id) }

  @Test func registeringChangesNothing() {
    let story = ferry.registered()
    #expect(story.build().timeline == ferry.build().timeline)
    #expect(story.build().permalinks.unregistered.isEmpty)
    let again = PermalinkUpdate(story.permalinks, after: story.build())
    #expect(again.changes.isEmpty && !again.isNeeded)
  }

  @Test func theRegistryIsALineAnEventInTheOrderOfIds() {
    let update = PermalinkUpdate(Permalinks(), after: ferry.without("b").build())
    #expect(
      String(decoding: update.bytes, as: UTF8.self) == """
        {"id":"\(derailment)","date":"2031-05-12","title":"A freight train derailed near Vann","sources":[{"article":"c",\
        "sentence":"\(PermalinkTests.digits(of: "c", in: ferry))","phrase":"Monday"}]}
        {"id":"\(sinking)","date":"2031-05-13","title":"A passenger ferry carrying 230 people sank off Orlo",\
        "sources":[{"article":"a","sentence":"\(PermalinkTests.digits(of: "a", in: ferry))","phrase":"Tuesday"}]}

        """)
  }

  private static func digits(of article: String, in story: Story) -> String {
    let report = story.events.flatMap(\.reports).first { $0.article == article }
    return report.map { String($0.reference.split(separator: "#")[1]) } ?? ""
  }

  @Test func anIdOutlivesWordsDatesAndSources() {
    let registered = ferry.registered()
    var reworded = registered.without("a")
    reworded = reworded.article(
      "a", "A big passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.")
    #expect(ids(reworded).contains(sinking), "a word more in the article")
    let redated = registered.without("a").without("b")
      .article(
        "a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.", on: "2031-05-22")
    #expect(ids(redated) == [derailment, sinking])
    #expect(redated.events.map(\.date.edtf) == ["2031-05-12", "2031-05-20"])
    #expect(ids(registered.without("a")) == [derailment, sinking], "the article that gave the title is gone")
    let renamed = registered.without("a").without("b")
      .article("z", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said.")
    #expect(ids(renamed).contains(sinking), "the file of the article has another name")
    let corrected = registered.without("a").without("b")
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Wednesday, the coast guard said.")
    #expect(ids(corrected).contains(sinking), "the article was corrected")
  }

  @Test func whatIsNewIsNotTakenForWhatIsGone() {
    let story = ferry.registered().without("c").article("c", "The mayor of Vann opened a hospital on Monday.")
    #expect(!ids(story).contains(derailment))
    let result = story.build()
    #expect(result.permalinks.dying == [0])
    #expect(result.permalinks.unregistered == ["2031-05-12-mayor-vann-opened-hospital"])
    let text = result.diagnostics.map { $0.text() }.joined()
    #expect(
      text.hasPrefix(
        "permalinks.jsonl:1:1: warning: the published event '\(derailment)' (2031-05-12, "
          + "“A freight train derailed near Vann”) is no more [permalink-dies]\n"))
    #expect(text.contains("the nearest: 2031-05-12-mayor-vann-opened-hospital"))
    let update = PermalinkUpdate(story.permalinks, after: result)
    #expect(update.entries.map(\.id).contains(derailment), "only a person strikes a line")
  }

  @Test func whatTheEngineMergesLeadsOn() {
    // Two articles that leave open what they tell, and one that brings them together.
    let apart = ferry.without("b").article("b", "A ship with 230 people aboard went down on Tuesday.").registered()
    let old = apart.events.first { $0.reports.map(\.article) == ["b"] }?.id ?? ""
    var together = apart
    together.articles = ferry.articles
    let result = together.build()
    #expect(result.timeline.redirects.map(\.id) == [old] || ids(together).contains(old) == false)
  }

  @Test func aDecisionThatMergesLeadsOnAndItsEndRevives() {
    let merged = ferry.registered()
      .decision("x", "action: merge\nevent: \(derailment)\ninto: \(sinking)").registered()
    #expect(merged.permalinks.entries.map(\.mergedInto) == [sinking, nil])
    #expect(merged.build().timeline.redirects.map(\.into) == [sinking])
    #expect(merged.build().diagnostics.isEmpty, "the decision fits though its event is registered as merged")
    let revived = merged.undecided
    #expect(ids(revived) == [derailment, sinking])
    #expect(PermalinkUpdate(revived.permalinks, after: revived.build()).changes.map(\.change) == [.revived])
  }

  @Test func theLargerPartKeepsTheId() {
    let one = ferry.article("d", "With 230 people aboard the ferry sank off Orlo on Tuesday, witnesses said.")
    let registered = one.registered()
    let whole = registered.events.first { $0.id == sinking }?.reports.count ?? 0
    #expect(whole >= 2)
    let split = registered.decision("x", "action: split\nevent: \(sinking)\nreports: b:1")
    #expect(split.events.first { $0.id == sinking }?.reports.map(\.article).contains("a") == true)
    let after = split.registered()
    #expect(Set(ids(after)) == Set(ids(split)), "the part has a line of its own then, and keeps its id")
  }

  @Test func aNewEventDoesNotTakeARegisteredId() {
    var story = ferry.registered()
    story = story.without("a").without("b")
      .article("a", "A passenger ferry carrying 230 people sank off Orlo on Tuesday.", on: "2031-05-22")
      .article("z", "The passenger ferry carrying 230 people sank again off Orlo on Tuesday.")
    let events = story.events
    #expect(events.first { $0.id == sinking }?.date.edtf == "2031-05-20")
    #expect(Set(events.map(\.id)).count == events.count)
  }

  @Test func eightSentencesAreEnoughForALine() {
    var story = Story()
    for number in 0..<30 {
      story = story.article(
        "a\(number)", "A passenger ferry carrying 230 people sank off Orlo on Tuesday, witness \(number) said.")
    }
    let update = PermalinkUpdate(Permalinks(), after: story.build())
    #expect(!update.entries.isEmpty && update.entries.allSatisfy { (1...8).contains($0.sources.count) })
  }

  @Test func aWordWithoutEndMakesAnIdThatTheRegistryTakes() {
    let word = String(repeating: "abcdefgh", count: 40)
    let story = Story().article("a", "The passenger \(word) of Orlo sank on Tuesday.")
    let update = PermalinkUpdate(Permalinks(), after: story.build())
    let (_, faults) = PermalinkReader.read(SourceFile(path: "permalinks.jsonl", bytes: update.bytes))
    #expect(faults.isEmpty)
    #expect(update.entries.map(\.id) == ["2031-05-13-passenger"])
  }

  @Test func sentencesAreNearWhenTheyAreAlike() {
    let long = "A passenger ferry carrying 230 people sank off Orlo on Tuesday, the coast guard said."
    #expect(
      distance(long, "A passenger ferry carrying 231 people sank off Orlo on Tuesday, the coast guard said.") <= 12)
    #expect(distance(long, long) == 0)
    #expect(distance(long, "The council of Vann met to speak about the price of bread and milk.") > 20)
    #expect(distance(long, "A passenger train carrying soldiers left for the northern border on Friday.") > 12)
  }

  private func distance(_ a: String, _ b: String) -> Int {
    func bits(_ text: String) -> UInt64 {
      let report = Sample.report("a", text, nil)
      return UInt64(report.reference.split(separator: "#")[1], radix: 16) ?? 0
    }
    return (bits(a) ^ bits(b)).nonzeroBitCount
  }
}
