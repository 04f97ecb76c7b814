import Articles
import Chronology
import CivilTime
import Testing

@Suite struct ImportanceTests {
  /// The day of the collapse is 13 May 2031.
  func timeline(_ articles: [ArticleRecord], kind: Event.Kind = .happening, _ change: (inout Report) -> Void = { _ in })
    -> Timeline
  {
    var event = Sample.collapse
    event.kind = kind
    event.reports = articles.map {
      var report = Sample.report($0.id, "The bridge collapsed on Tuesday.", Sample.day(2031, 5, 13))
      change(&report)
      return report
    }
    return Timeline(title: "The bridge", events: [event], articles: articles)
  }

  func article(_ id: String, _ published: String, agency: String? = nil, copyOf: String? = nil) -> ArticleRecord {
    var record = Sample.article(id, published)
    record.agency = agency
    record.copyOf = copyOf
    return record
  }

  func importance(_ timeline: Timeline) -> Importance {
    ImportanceScale(timeline).importance(of: timeline.events[0])
  }

  @Test(arguments: [(-3, 0), (0, 0), (1, 200), (2, 300), (3, 400), (5, 500), (7, 600), (365, 1685)])
  func echoGrowsByTwoWithEachDoubling(days: Int, echo: Int) {
    #expect(Importance.echo(days: days) == echo)
  }

  @Test func eachSourceCountsOnceByItsWeightiestReport() {
    let whole = importance(
      timeline([
        article("a", "2031-05-13"), article("b", "2031-05-16"), article("copy", "2031-06-16", copyOf: "b"),
        article("wire-1", "2031-05-14", agency: "NNA"), article("wire-2", "2031-05-14", agency: "NNA"),
      ]))
    #expect(whole.reports == 300)
    // A copy of b a month later: it is b that is still told.
    #expect(whole.echo == Importance.echo(days: 34) + 200)
    #expect(whole.score == whole.reports + whole.prominence + whole.echo)
  }

  @Test func oneSentenceWordForWordIsOneSource() {
    let long = "The bridge at Orlo collapsed on Tuesday after two days of rain."
    let articles = [article("a", "2031-05-13"), article("b", "2031-05-13"), article("c", "2031-05-13")]
    var shared = timeline(articles)
    for index in [0, 2] { shared.events[0].reports[index].quote = long }
    #expect(ImportanceScale(shared).independentReports(of: shared.events[0]) == 2)
    // Short sentences may well be alike by chance.
    #expect(importance(timeline(articles)).reports == 300)
    #expect(importance(shared).reports == 200)
  }

  @Test func prominenceCountsHalfAReport() {
    let plain = importance(timeline([article("a", "2031-05-14")]))
    let prominent = importance(timeline([article("a", "2031-05-14")]) { $0.isProminent = true })
    #expect(prominent.score == plain.score + 50)
  }

  @Test func aPlanCountsHalf() {
    let plan = importance(timeline([article("a", "2031-05-10")], kind: .planned) { $0.isProminent = true })
    #expect(plan.score == 75)
    // What has come to pass was announced before.
    #expect(importance(timeline([article("a", "2031-05-10")])).score == 50)
  }

  @Test func whatWasBeforeTheFirstArticleIsToldFromTheFirstThatTellsOfIt() {
    var background = timeline([article("b", "2031-05-20"), article("c", "2031-05-23")])
    background.articles.append(article("a", "2031-05-15"))
    #expect(
      importance(background).echo == Importance.echo(days: 3), "b begins to tell of it, and c does so three days on")
    background.articles.append(article("d", "2031-05-13"))
    #expect(importance(background).echo == Importance.echo(days: 7) + Importance.echo(days: 10))
    var captioned = timeline([article("b", "2031-05-20"), article("c", "2031-05-23")])
    captioned.events[0].reports[0].isCaption = true
    #expect(importance(captioned).echo == 0, "a picture from the archive does not begin to tell of it")
  }

  @Test func aCaptionHasNoEcho() {
    #expect(importance(timeline([article("a", "2032-05-10")]) { $0.isCaption = true }).score == 50)
  }

  @Test func aMonthIsOverOnItsLastDay() {
    var coarse = timeline([article("a", "2031-06-01")])
    coarse.articles.append(article("first", "2031-05-01"))
    coarse.events[0].date = EventDate(
      edtf: "2031-05", span: DaySpan(start: Day(year: 2031, month: 5, day: 1), end: Day(year: 2031, month: 6, day: 1)),
      granularity: .month)
    #expect(importance(coarse).echo == 200)
  }

  @Test func aRingOfCopiesIsOneSource() {
    let ring = Independence([article("a", "2031-05-13", copyOf: "b"), article("b", "2031-05-13", copyOf: "a")])
    #expect(ring.count(["a", "b"]) == 1)
    #expect(Independence([]).count(["unknown"]) == 1)
  }

  // MARK: Prominence in real extraction

  @Test func sentencesOfTheOpeningAndOfTheHeadlineAreProminent() throws {
    var story = Story().article(
      "a",
      """
      The council met on Monday.

      The mayor resigned on Tuesday.

      A storm hit Orlo on Wednesday.

      Firefighters saved the old mill of Orlo on Sunday.

      A ferry sank on Saturday.
      """)
    story.articles[0].title = "Old mill of Orlo saved"
    let prominent = Dictionary(
      uniqueKeysWithValues: story.events.map { ($0.date.edtf, $0.reports.contains { $0.isProminent }) })
    #expect(
      prominent == [
        "2031-05-12": true, "2031-05-13": true, "2031-05-14": true, "2031-05-11": true, "2031-05-10": false,
      ])
  }
}
