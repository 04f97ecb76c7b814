import Chronology
import Testing

@Suite struct HostileTextTests {
  /// Sentences thrown together out of the words that the extraction looks at; no outcome is expected but an outcome.
  @Test(arguments: 0..<20)
  func wordsInAnyOrderHarmNothing(seed: UInt64) {
    let words = [
      "the", "a", "said", "Monday", "on", "in", "August", "\"", "“", "”", ",", ".", "that", "who", "which", "attack",
      "launched",
      "is", "was", "to", "by", "Reed", "Orlo", "and", "but", "six months since the start of", "marked", "had", "will",
      "been",
      "(", ")", "—", "according to", "2029", "1,500", "people", "killed", "it", "its", "last week", "not", "if", "said",
      ";",
      "told", "since", "more than six months ago", "of", "displaced", "Feb. 24, 2022", "meeting", "with",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var story = Story().actor("reed", "Reed").place("orlo", "Orlo")
    for article in 0..<3 {
      let body = (0..<30).map { _ in (0..<(1 + next(25))).map { _ in words[next(words.count)] }.joined(separator: " ") }
      story = story.article("a\(article)", body.joined(separator: "\n\n"), on: "2031-05-1\(article)")
    }
    let timeline = story.build().timeline
    #expect(Set(timeline.events.map(\.id)).count == timeline.events.count)
    #expect(
      timeline.events.allSatisfy { !$0.title.isEmpty && $0.title.unicodeScalars.count <= 90 && !$0.reports.isEmpty })
  }

  /// Numbers that cannot be reckoned with, wherever a text may give one.
  @Test(arguments: [
    "9223", "2305", "9223372036854775807", "-9223372036854775808", "99999999999999999999999999", "999,999,999,999",
    "4294967296", "0.0001", "1e308", "9999-9999",
  ])
  func numbersOfAnySizeHarmNothing(number: String) {
    let pairs = [
      ("", ""), ("about ", " trillion"), ("nearly ", "tn"), ("between 1 and ", " million"), ("up to ", " dozen"),
    ]
    let body = pairs.map { bound, factor in
      let count = "\(bound)\(number)\(factor)"
      return """
        The bank lost \(count) dollars on Monday. A plague killed \(count) people on Monday. Thieves stole \(bound)$\(number)\(factor) \
        on Monday. The quake struck Orlo \(count) years before the vote. The mayor left \(count) days after the earthquake. \
        The dam broke \(count) years ago. In \(number) the town burned. On May \(number), \(number) the ship sank. \
        The ferry had been closed for \(count) weeks until Monday. Prices rose \(count) percent in the \(number)th quarter.
        """
    }.joined(separator: "\n\n")
    let story = Story().place("orlo", "Orlo").article("a", "An earthquake struck Orlo on Monday.\n\n" + body)
      .article("b", body, on: "9999-12-30")
    #expect(story.events.contains { $0.title == "An earthquake struck Orlo" })
  }
}
