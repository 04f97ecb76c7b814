import Testing

@testable import TemporalTagging

/// The notation of patterns, by the texts that a rule of one pattern reads.
@Suite struct PatternCompilerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let pattern: String
    let read: [String]
    let left: [String]
    var testDescription: String { pattern }
  }

  static let cases = [
    Case(pattern: "{weekday} noon", read: ["Monday noon"], left: ["Mondaynoon", "Monday-noon", "Monday, noon"]),
    Case(pattern: "{hour}:{minute}", read: ["8:30"], left: ["8 :30", "8: 30"]),
    Case(pattern: "{n}~{unit}", read: ["six months", "six-month"], left: ["six, months", "six/months"]),
    Case(pattern: "{month}[,] {yyyy}", read: ["June 2024", "June, 2024"], left: ["June-2024", "June"]),
    Case(
      pattern: "(today|the day|{weekday}) week", read: ["today week", "the day week", "Friday week"], left: ["week"]),
    Case(pattern: "today (-|–) tomorrow", read: ["today - tomorrow", "today – tomorrow"], left: ["today tomorrow"]),
    Case(pattern: "{month}(-{month}| to {month})", read: ["May-June", "May to June"], left: ["May June"]),
    Case(pattern: "today[[,] or] tomorrow", read: ["today tomorrow", "today, or tomorrow"], left: ["today, tomorrow"]),
    Case(pattern: "tomorrow['s] \\(noon\\)", read: ["tomorrow's (noon)", "tomorrow (noon)"], left: ["tomorrow noon"]),
    Case(pattern: "'{twoFigures}s", read: ["'98s"], left: ["98s", "' 98s"]),
    Case(pattern: "yesterday|the day", read: ["yesterday", "the day"], left: ["the yesterday"]),
    Case(pattern: "Noon", read: ["noon", "Noon"], left: ["midnight"]),
  ]

  @Test(arguments: cases) func reads(_ sample: Case) {
    let tagger = Self.tagger(Rule("one", sample.pattern, examples: [:]) { _ in .vague(.past) })
    func phrases(_ text: String) -> [String] {
      tagger.timexes(in: text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    }
    for text in sample.read { #expect(phrases("Then \(text).") == [text]) }
    for text in sample.left { #expect(!phrases("Then \(text).").contains(text), "\(text)") }
  }

  @Test func rulesThatEndAtOnePlaceAreTies() {
    func rule(_ name: String, _ pattern: String) -> Rule { Rule(name, pattern, examples: [:]) { _ in nil } }
    let grammar = Self.tagger(
      rule("a", "[the] (today|noon) week"), rule("b", "the (noon|today) week"), rule("c", "the today week")
    ).grammar
    #expect(grammar.words.ties.map { [$0.winner, $0.loser] } == [[0, 1]])
  }

  @Test func aRuleThatNamesOnePlaceTwiceIsNoTie() {
    let rule = Rule("a", "(today|[the] today) (week|week)", examples: [:]) { _ in nil }
    #expect(Self.tagger(rule).grammar.words.ties.isEmpty)
  }

  @Test func classesAreCalledAsTheirCases() {
    #expect(WordClass.names.split(separator: " ").map(String.init) == WordClass.allCases.map { "\($0)" })
  }

  private static func tagger(_ rules: Rule...) -> TemporalTagger {
    TemporalTagger(Grammar(vocabulary: English.vocabulary, plain: English.plain, rules: rules, composites: []))
  }
}
