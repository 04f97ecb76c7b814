import Articles
import Chronology
import CivilTime
import Testing

/// What a careful reader expects of the repository's own articles; the only test that knows them.
@Suite struct RepositoryContentTests {
  private static let result: ChronologyResult? = {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/content"
    return Content.load(from: folder).0.map(buildChronology)
  }()

  private func events(_ edtf: String, _ words: String...) throws -> [Event] {
    let timeline = try #require(Self.result).timeline
    return timeline.events.filter { event in
      event.date.edtf == edtf && words.allSatisfy { word in event.reports.contains { $0.quote.contains(word) } }
    }
  }

  private func articles(_ event: Event) -> Set<String> { Set(event.reports.map(\.article)) }

  @Test(arguments: [
    ("2022-02-24", ["Russia invaded", "its assault began"]),
    ("2024-08-06", ["cross-border offensive launched"]),
    ("2025-02-05", ["Putin", "provincial governor"]),
    ("2025-02-06", ["ready to open a humanitarian corridor"]),
    ("2025-02-06", ["it was doing \"everything\""]),
    ("2025-02-06", ["marking six months"]),
    ("2025-02-06", ["909"]),
    ("2025-02-06", ["Dmytrashkivsky"]),
    ("2025-02-06", ["foiled"]),
    ("2025-02-10", ["doing everything possible"]),
    ("2025-02-11", ["in discussions about opening a humanitarian corridor"]),
    ("2025-02-24", ["has struck a deal"]),
    ("2024-10-18", ["Women carry"]),
    ("2024-08-29", ["Security guards patrol"]),
  ])
  func tellsEachOnce(edtf: String, words: [String]) throws {
    let timeline = try #require(Self.result).timeline
    let found = timeline.events.filter { event in
      words.allSatisfy { word in event.reports.contains { $0.quote.contains(word) } }
        && (event.date.edtf == edtf || words.count == 1 && event.reports.first?.quote.contains(words[0]) == true)
    }
    #expect(found.map(\.date.edtf) == [edtf])
    #expect(found.allSatisfy { !$0.date.isApproximate })
  }

  @Test(arguments: ["2025-01-30", "2025-02-04", "2024-08-11", "2024-08-24", "2025-02-07"])
  func datesNothing(edtf: String) throws {
    let timeline = try #require(Self.result).timeline
    #expect(timeline.events.filter { $0.date.edtf.hasPrefix(edtf) }.map(\.title) == [])
  }

  @Test func theOffensiveHasAllFiveArticlesAndItsDayDerived() throws {
    let event = try #require(try events("2024-08-06").first)
    #expect(articles(event).count == 5)
    let derived = event.reports.filter { $0.date?.edtf == "2024-08-06" }
    #expect(
      derived.map(\.derivation?.phrase) == Array(repeating: "six months since the start of the offensive", count: 2))
    #expect(derived.allSatisfy { $0.derivation?.anchor?.edtf == "2025-02-06" })
    #expect(event.reports.contains { $0.derivation?.phrase == "more than six months ago" })
    #expect(event.title == "Kyiv launched a surprise cross-border assault on the Russian region")
  }

  @Test func theCorridorHasFourArticlesTwoOfOneTextAndOneWithoutADate() throws {
    let event = try #require(try events("2025-02-06", "humanitarian corridor", "last week Thursday").first)
    #expect(articles(event).count == 4)
    #expect(event.reports.filter { $0.copyOf != nil }.map(\.article) == ["2025-02-11-corridor-talks-copy"])
    let undated = event.reports.filter { $0.date == nil }
    #expect(undated.contains { $0.article == "2025-02-07-corridor-ready-v7n" })
    #expect(undated.allSatisfy { $0.derivation == nil })
    #expect(event.actors.contains("zelensky-office"))
  }

  @Test func theMinistrysWordIsAClaim() throws {
    let event = try #require(try events("2025-02-06", "foiled").first)
    #expect(event.kind == .statement)
    #expect(event.attribution == Attribution(speaker: "Russia’s defense ministry", verb: "claimed", isClaim: true))
  }

  @Test func oneAgencyBehindTwoReportsIsNoted() throws {
    let event = try #require(try events("2025-02-06", "909").first)
    #expect(event.merges.map(\.reasons.last) == ["both articles draw on AFP"])
    #expect(event.id == "2025-02-06-ukraine-military-taken-909-russian-soldiers")
  }

  @Test func captionsArePhotographs() throws {
    let timeline = try #require(Self.result).timeline
    #expect(timeline.events.filter { $0.kind == .photograph }.map(\.date.edtf) == ["2024-08-29", "2024-10-18"])
  }

  @Test func everyTitleIsShortAndOutOfItsSentence() throws {
    for event in try #require(Self.result).timeline.events {
      #expect(!event.title.isEmpty && event.title.unicodeScalars.count <= 90)
      #expect(event.reports.contains { $0.quote == event.summary })
      #expect(event.reports[0].date?.edtf == event.date.edtf)
      #expect(
        event.reports.indices.dropFirst().allSatisfy { report in
          event.merges.contains { $0.report == report || $0.with == report }
        })
    }
  }

  @Test func theLastWeeksThursdayIsMarkedWithItsEvent() throws {
    let result = try #require(Self.result)
    let mark = try #require(
      result.marks["2025-02-11-corridor-talks"]?.first { $0.explanation.hasPrefix("last week Thursday") })
    #expect(mark.edtf == "2025-02-06" && mark.datetime == "2025-02-06")
    #expect(mark.event == (try events("2025-02-06", "last week Thursday").first?.id))
    #expect(mark.explanation == "last week Thursday = 2025-02-06, counted from publication on 2025-02-11")
  }
}
