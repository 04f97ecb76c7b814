import CivilTime
import Testing

@testable import TemporalTagging

/// Every rule's examples, read on Friday 15 March 2024 inside a sentence; they are the documentation that is run.
@Suite struct RuleExampleTests {
  static let day = Day(year: 2024, month: 3, day: 15)!

  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let text: String
    let phrase: String
    let value: String
    var testDescription: String { "\(rule): \(phrase)" }
  }

  static let positives = TemporalTagger.english.rules.flatMap { rule in
    rule.examples.map { Case(rule: rule.name, text: $0.text, phrase: $0.phrase, value: $0.value) }
  }

  static let negatives = TemporalTagger.english.rules.flatMap { rule in
    rule.counterexamples.flatMap { text in
      // An apostrophe is as often the one of a typesetter.
      (text.contains("'") ? [text, text.replacing("'", with: "\u{2019}")] : [text])
        .map { Case(rule: rule.name, text: $0, phrase: $0, value: "") }
    }
  }

  @Test(arguments: positives) func example(_ example: Case) {
    let text = "Work went on in \(example.text), it was said."
    let bounds = Self.range(of: example.phrase, in: text)
    let found = TemporalTagger.english.timexes(in: text).filter { $0.range.overlaps(bounds) }
    #expect(found.map { String(text.utf8[$0.range]) } == [example.phrase])
    #expect(found.map(\.rule) == [example.rule])
    let context = Context(published: Self.day)
    let values = found.map { timex in
      timex.value(timex.resolve(in: context)) + (timex.modifier.map { " \($0.rawValue)" } ?? "")
    }
    #expect(values == [example.value])
  }

  private static func range(of phrase: String, in text: String) -> Range<Int> {
    let (all, part) = (Array(text.utf8), Array(phrase.utf8))
    let start = all.indices.first { all[$0...].starts(with: part) } ?? 0
    return start..<start + part.count
  }

  @Test(arguments: negatives) func counterexample(_ example: Case) {
    let text = "They spoke of \(example.text) there."
    let found = TemporalTagger.english.timexes(in: text)
    #expect(!found.contains { $0.rule == example.rule }, "\(found)")
  }
}

extension String.UTF8View {
  /// The text of a range of offsets.
  fileprivate subscript(range: Range<Int>) -> Substring.UTF8View {
    self[index(startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)]
  }
}

extension String {
  fileprivate init(_ bytes: Substring.UTF8View) { self.init(Substring(bytes)) }
}
