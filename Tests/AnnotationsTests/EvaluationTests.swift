import Annotations
import TemporalTagging
import Testing

@Suite struct EvaluationTests {
  private func mention(_ range: Range<Int>, _ value: String, _ type: TimexKind = .date) -> AnnotatedMention {
    AnnotatedMention(range, type, value)
  }

  private var gold: [Annotation] {
    [
      Annotation(
        documentID: "b",
        mentions: [
          mention(0..<4, "2024"), mention(10..<16, "P2D", .duration), mention(20..<26, "2024-05-01"),
          mention(30..<36, "2024-05-01T09:00", .time), mention(40..<45, "PRESENT_REF"),
        ]),
      Annotation(documentID: "a", mentions: [mention(3..<9, "XXXX-WXX-5", .set)]),
    ]
  }

  private var system: [Annotation] {
    [
      Annotation(
        documentID: "b",
        mentions: [
          // Out of order, so that the sorting shows.
          mention(60..<64, "2030"), mention(0..<4, "2024"), mention(9..<16, "P2D", .duration),
          mention(20..<26, "2024-05-02"), mention(30..<36, "2024-05-01T09:00"),
        ]),
      Annotation(documentID: "nobody asked", mentions: [mention(0..<1, "2024")]),
    ]
  }

  @Test func countsWhatAgrees() {
    let evaluation = Evaluation(gold: gold, system: system)
    #expect(
      evaluation.score.table(byType: true) == """
        gold 6  system 5  paired 4
                                 P       R      F1
        strict               60.00   50.00   54.55
        relaxed              80.00   66.67   72.73
        type                 60.00   50.00   54.55
        value                60.00   50.00   54.55
        strict+type+value    20.00   16.67   18.18
        value accuracy: paired 75.00  on exact spans 66.67;  type accuracy: paired 75.00
        calendar-valued gold: 3, value recall 66.67
        type         gold system  paired  value
        DATE            3      4       2      1
        DURATION        1      1       1      1
        SET             1      0       0      0
        TIME            1      0       1      1

        """)
    #expect(evaluation.missingDocuments == ["a"])
  }

  @Test func listsDifferencesInTheOrderOfTheGold() {
    let documents = [
      SourceDocument(
        id: "b", reference: CreationTime("2024-05-03"),
        text: "2024 was  \u{1B}two\ndays, a third day, till nine é, now and then once more in the year 2030 it was so.")
    ]
    let report = DifferenceReport(documents: documents)
    let differences = Evaluation(gold: gold, system: system).differences
    #expect(
      report.text(differences, limit: 10) == """
        errors: miss 2, spurious 1, value 1, type 1, span 1
        span     b dct=2024-05-03 @9  gold: DURATION P2D | sys: DURATION P2D
                 2024 was [[ two d]]ays, a third day, till nine é, now and t
        value    b dct=2024-05-03 @20  gold: DATE 2024-05-01 | sys: DATE 2024-05-02
                 2024 was two days,[[ a thi]]rd day, till nine é, now and then once m
        type     b dct=2024-05-03 @30  gold: TIME 2024-05-01T09:00 | sys: DATE 2024-05-01T09:00
                 2024 was two days, a third d[[ay, ti]]ll nine é, now and then once more in the
        miss     b dct=2024-05-03 @40  gold: DATE PRESENT_REF | sys: -
                 2024 was two days, a third day, till n[[ine é]], now and then once more in the year 203
        spurious b dct=2024-05-03 @60  gold: - | sys: DATE 2030
                  a third day, till nine é, now and then [[once]] more in the year 2030 it was so.
        miss     a dct=- @3  gold: SET XXXX-WXX-5 | sys: -

        """)
    #expect(report.text(differences, limit: 1, kinds: [.value, .type]).contains("\nvalue "))
    #expect(report.text(differences, limit: 0).split(separator: "\n").count == 1)
    #expect(report.text(differences, limit: -1).split(separator: "\n").count == 1)
  }

  @Test func aMentionOutsideOfItsTextIsListedAllTheSame() {
    let report = DifferenceReport(documents: [SourceDocument(id: "a", reference: nil, text: "short")])
    let far = Annotation(documentID: "a", mentions: [mention(3..<Int.max, "2024"), mention(Int.max..<Int.max, "2025")])
    let text = report.text(Evaluation(gold: [far], system: []).differences, limit: 5)
    #expect(text.contains("sho[[rt]]\n"))
    #expect(text.contains("short[[]]\n"))
  }

  @Test func nothingIsMeasuredAsZero() {
    #expect(Evaluation(gold: [], system: []).score.table().contains("strict                0.00    0.00    0.00\n"))
  }

  @Test func printsUnroundedSharesAsJSON() {
    let json = String(decoding: Evaluation(gold: gold, system: system).score.json(), as: UTF8.self)
    #expect(json.contains("\"value_accuracy_strict\": 0.6666666666666666,\n"))
    #expect(json.contains("\"strict+type+value\": [\n    0.2,\n    0.16666666666666666,\n"))
  }

  /// Shares on and beside a tie in the third decimal, as C prints them.
  @Test(arguments: [
    (0, 7, "0.00"), (7, 7, "100.00"), (1, 3, "33.33"), (2, 3, "66.67"), (1, 800, "0.12"), (3, 800, "0.38"),
    (1, 32, "3.12"), (3, 32, "9.38"), (1, 20_000, "0.01"), (1, 20_001, "0.00"), (1, 1_000_000_000, "0.00"),
    (1289, 1290, "99.92"), (19_999, 20_000, "100.00"),
  ])
  func roundsAsCDoes(part: Int, whole: Int, text: String) {
    var score = Score()
    score.value = part
    score.paired = whole
    #expect(score.table().contains("value accuracy: paired \(text)  "))
  }

  @Test(arguments: [
    ("2024", true), ("2024-05", true), ("2024-05-01", true), ("2024-W05", true), ("2024-W05-WE", true),
    ("2024-W05-3", false), ("2024-Q1", true), ("2024-Q5", false), ("2024-H2", true), ("2024-SU", true),
    ("2024-XX", false), ("2024T", true), ("2024-05-01T09:00", true), ("2024-05-01TMO", true), ("2024-05-", false),
    ("202", true), ("20", true), ("2", false), ("20T09", false), ("202X", true), ("202XT09", false), ("20X", false),
    ("1998-FA", true), ("T09:00", false), ("P2D", false), ("PRESENT_REF", false), ("", false), ("-", false),
    ("2024-05-01-01", false), ("BC0044", false), ("２０２４", false),
  ])
  func knowsCalendarValues(value: String, isCalendar: Bool) {
    let gold = [Annotation(documentID: "a", mentions: [AnnotatedMention(0..<1, .date, value)])]
    #expect((Evaluation(gold: gold, system: []).score.calendar == 1) == isCalendar)
  }
}
