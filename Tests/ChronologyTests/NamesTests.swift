import Articles
import Chronology
import CivilTime
import SourceText
import Testing

@Suite struct NamesTests {
  func names(_ story: Story, least: Int = 1) -> [NameProposal] {
    proposeNames(
      Content(settings: TimelineSettings(actors: story.actors, places: story.places), articles: story.articles),
      least: least)
  }

  func lines(_ texts: String...) -> [String] {
    var story = Story()
    for (number, text) in texts.enumerated() { story = story.article("a\(number)", text) }
    return names(story).map {
      "\($0.kind.rawValue) \($0.name)\($0.aliases.isEmpty ? "" : " = " + $0.aliases.joined(separator: ", ")): \($0.mentions)"
    }
  }

  @Test func titlesPossessivesAndLastNamesAreFolded() {
    #expect(
      lines(
        "On Monday President Anna Reed spoke. They said Reed's plan was old, and that Mrs. Reed knew.",
        "The council thanked Secretary of State Anna Reed. It was Anna Reed’s last day.")
        == ["actor Anna Reed = Reed: 5"])
  }

  @Test func aLastNameOfTwoPeopleIsNobodys() {
    #expect(
      lines("They met Anna Reed and Karl Reed. Then Reed spoke. They met Anna Reed and Karl Reed again.")
        == ["actor Anna Reed: 2", "actor Karl Reed: 2", "actor Reed: 1"])
  }

  @Test func capitalsInBracketsAreTheNameBeforeThem() {
    #expect(
      lines(
        "Ships of the Norland News Agency (NNA) left. They were told that NNA had lost the Norland News Agency (NNA).")
        == ["actor Norland News Agency = NNA: 5"])
  }

  @Test func theFullestSpellingThatIsUsedOftenIsTheName() {
    let often = String(repeating: "They met Nic Moss and left. ", count: 12)
    #expect(
      lines(often + "They met Senior Correspondent Nic Moss and left. They met Senior Correspondent Nic Moss.")
        == ["actor Nic Moss = Senior Correspondent Nic Moss: 14"])
  }

  @Test func smallWordsJoinTheWordsOfAName() {
    #expect(
      lines("Divers of the Committee of the Red Anchor left, and nobody of the Committee of the Red Anchor spoke.")
        == ["actor Committee of the Red Anchor: 2"])
  }

  @Test func aNameBehindInIsAPlace() {
    #expect(lines("The ferry sank in Orlo. Ships near Orlo helped. Divers left Orlo at night.") == ["place Orlo: 3"])
  }

  @Test(arguments: [
    // Capitals of the sentence, of the calendar, of adjectives and of headlines.
    "Bakers went on strike. The council met. He left.",
    "It was cold on Monday, in May and at Christmas.",
    "A storm hit two Norlandish ships and a Norlandish ferry, and Norlandish sailors died.",
    "Ferry Sinks Near Harbour As Storm Hits Coast Of Northern Region",
    "The President spoke, and the Mayor left.", "They say I’m old. They say I’m young, since Feb. 3.",
  ])
  func whatIsNoName(text: String) { #expect(lines(text) == []) }

  @Test(arguments: [
    // Who is told, whose picture it is, and who brings the report.
    "The mayor told NNA that the ferry was old. A diver told NNA that it sank. They said NNA was quick.",
    "ORLO (NNA) — A ferry sank. (NNA) — The divers left, as NNA had said.",
    "```caption\nA ferry in the harbour. [Karl Moss/NNA]\n```\n\n```caption\nA diver. [Karl Moss/NNA]\n```",
    "By the NNA Wire Staff A ferry sank.",
    // A people, whose adjective stands beside it, and plurals of capitals.
    "A storm hit two Norlandian ships. The Norlandian ferry sank, and all the Norlandians on it died.",
    "They met two MPs and the MPs of the other town.",
  ])
  func whatActsInNoEvent(text: String) { #expect(lines(text) == []) }

  @Test func whoIsToldOnceIsStillSomebody() {
    #expect(
      lines("They told Anna Reed to leave. Then Anna Reed left. They saw Anna Reed in the harbour. He met Anna Reed.")
        == ["actor Anna Reed: 4"])
    #expect(
      lines("The diver told the Harbour Council that it sank. They met the Harbour Council.")
        == ["actor Harbour Council: 2"])
  }

  @Test func whatTheEditorsHaveIsNotProposedAgain() {
    let story = Story().actor("reed", "Anna Reed", "Reed").article(
      "a", "They met Anna Reed in Orlo. Then Reed left Orlo.")
    #expect(names(story).map(\.name) == ["Orlo"])
  }

  @Test func aNameStandsInEnoughArticlesAndSaysWhere() throws {
    let story = Story().article("a", "Divers left Orlo.\n\nThey saw Vann.").article("b", "A fire broke out in Orlo.")
    let proposal = try #require(names(story, least: 2).first)
    #expect(names(story, least: 2).count == 1)
    #expect((proposal.id, proposal.name, proposal.articles) == ("orlo", "Orlo", 2))
    #expect(proposal.examples.map(\.location.description) == ["articles/a.md:1:13", "articles/b.md:1:21"])
    #expect(proposal.examples.map(\.text) == ["Divers left Orlo.", "A fire broke out in Orlo."])
  }
}
