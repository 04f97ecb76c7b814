import Chronology
import CivilTime
import SourceText
import Testing

@Suite struct TimelineJSONTests {
  private func read(_ text: String) -> (timeline: Timeline?, diagnostics: [Diagnostic]) {
    Timeline.read(SourceFile(path: "timeline.json", bytes: Array(text.utf8)))
  }

  private var text: String { String(decoding: Sample.timeline.json(), as: UTF8.self) }

  @Test func readsWhatItWrites() {
    let (timeline, diagnostics) = read(text)
    #expect(diagnostics == [])
    #expect(timeline == Sample.timeline)
    #expect(timeline.map { String(decoding: $0.json(), as: UTF8.self) } == text)
  }

  @Test func readsOpenSpansAndYearsBeforeChrist() {
    var timeline = Sample.timeline
    timeline.events[0].date = EventDate(
      edtf: "../-0043-03-15", span: DaySpan(start: nil, end: Day(year: -43, month: 3, day: 16)), granularity: .day,
      isApproximate: true)
    let (again, diagnostics) = read(String(decoding: timeline.json(), as: UTF8.self))
    #expect(diagnostics == [])
    #expect(again == timeline)
  }

  @Test func writesOneValueALineInAFixedOrder() {
    let empty = Timeline(title: "A \"quoted\" \\ title\u{1}")
    #expect(
      String(decoding: empty.json(), as: UTF8.self) == #"""
        {
          "$schema": "timeline.schema.json",
          "version": 1,
          "title": "A \"quoted\" \\ title\u0001",
          "summary": "",
          "language": "en",
          "events": [],
          "articles": [],
          "actors": [],
          "places": []
        }

        """#)
  }

  @Test func refusesAnotherVersionAndSaysWhere() {
    let (timeline, diagnostics) = read(#"{ "version": 2, "what": [] }"#)
    #expect(timeline == nil)
    #expect(diagnostics.map(\.id) == ["timeline-version"])
    #expect(diagnostics.first?.location?.column == 14)
  }

  @Test func collectsEveryFault() {
    let broken =
      text
      .replacing("\"granularity\": \"day\"", with: "\"granularity\": \"eon\"")
      .replacing("\"language\": \"en\",\n  \"siteURL\"", with: "\"sieURL\"")
      .replacing("\"kind\": \"statement\"", with: "\"kind\": 7")
      .replacing("\"with\": 0", with: "\"with\": 5")
    let (timeline, diagnostics) = read(broken)
    #expect(timeline == nil)
    #expect(Set(diagnostics.map(\.id)) == ["timeline-value", "timeline-key"])
    let messages = diagnostics.map(\.message)
    #expect(messages.contains("the format has no such unit: eon"))
    #expect(messages.contains("the format has no key 'sieURL' here"))
    #expect(messages.contains("the key 'language' is missing here"))
    #expect(messages.contains("a string is expected here, not a number"))
    #expect(messages.contains("the event has no report 5"))
  }

  @Test(arguments: [
    ("", "the text ends where a value is expected"),
    ("{", "a key in quotation marks is expected here"),
    ("{\"a\": 1,}", "a key in quotation marks is expected here"),
    ("{\"a\": 1, \"a\": 2}", "the key 'a' stands twice"),
    ("[01]", "this is not a number"),
    ("[1.]", "a digit is expected here"),
    ("[\"\\x\"]", "this escape does not exist"),
    ("[\"\\ud800\"]", "half of a surrogate pair"),
    ("[\"\\ud800\\u0041\"]", "half of a surrogate pair"),
    ("[\"\\u+123\"]", "four hexadecimal digits are expected here"),
    ("\"no end", "the string does not end"),
    ("{} {}", "nothing may follow the value"),
    ("[\"a\nb\"]", "a control character must be escaped"),
    (String(repeating: "[", count: 100_000), "values nest too deeply"),
  ])
  func refusesWhatIsNotJSON(text: String, message: String) {
    let (timeline, diagnostics) = read(text)
    #expect(timeline == nil)
    #expect(diagnostics.map(\.message) == [message])
  }

  @Test func refusesWhatIsNotUTF8() {
    let (timeline, diagnostics) = Timeline.read(SourceFile(path: "t.json", bytes: [0x22, 0xFF, 0x22]))
    #expect(timeline == nil)
    #expect(diagnostics.map(\.message) == ["this is not UTF-8 text"])
  }

  @Test func schemaNamesEveryKeyThatIsWritten() {
    for line in text.split(separator: "\n") {
      let parts = line.drop { $0 == " " }.split(separator: "\"")
      guard parts.count > 1, parts[1].first == ":" else { continue }
      #expect(Timeline.jsonSchema.contains("\"\(parts[0])\": "), "the schema lacks \(parts[0])")
    }
  }
}
