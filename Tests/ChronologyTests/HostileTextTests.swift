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
}
