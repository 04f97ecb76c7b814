import Testing

@testable import TemporalTagging

/// No two rules tie: where one row of tokens fits the patterns of two, it is said here which phrases are whose.
@Suite struct OverlapTests {
  /// Two rules whose patterns can take the same words, with phrases that fit both.
  struct Shared: CustomTestStringConvertible, Sendable {
    let earlier: String
    let later: String
    /// A phrase that the earlier rule reads; `nil` where it declines all that they share.
    var first: String?
    /// A phrase that the earlier rule declines and the later one reads; `nil` where the earlier declines none.
    var second: String?
    var testDescription: String { "\(earlier), \(later)" }
  }

  static let shared = [
    Shared(earlier: "the next day", later: "relative-unit", first: "the next day"),
    // A month has no day beyond 31, and two figures up to there are no year.
    Shared(earlier: "month-day", later: "month-two figures", first: "August 12"),
    Shared(
      earlier: "quarter-of-relative-year", later: "quarter a year ago", first: "the third quarter of last year"),
    Shared(earlier: "period of year", later: "duration", first: "the 2022 quarter"),
    // No length begins with a nought.
    Shared(earlier: "hours of the day", later: "duration", first: "at [0600 hours]", second: "1430 hours"),
    Shared(
      earlier: "duration beside date", later: "for a time from date", first: "three days from Monday",
      second: "for [three days] from Monday"),
    // A day to come is meant after "will", and a length elsewhere.
    Shared(earlier: "one day", later: "duration", first: "she will [one day] return", second: "it took [one day]"),
    // A sum names the longer unit first, and a rate the shorter one.
    Shared(earlier: "amounts", later: "units a unit", first: "two years a month", second: "24 hours a day"),
    // A million has six figures.
    Shared(earlier: "ago", later: "ages ago", first: "1.5 years ago", second: "1.5 million years ago"),
    // The figures of a month, where they are not lower than those of its year.
    Shared(earlier: "iso-month", later: "years in short", first: "2025-11", second: "in [2008-09]"),
    Shared(earlier: "dotted time in hours", later: "duration", first: "at [06.15 hours]", second: "2.50 hours"),
    Shared(earlier: "duration", later: "millions of years", first: "1.5 years", second: "4.5 billion years"),
    Shared(earlier: "end of date", later: "part of day of date", first: "the dawn of 2000"),
    // Holidays have rules of their own.
    Shared(
      earlier: "nth weekday beside date", later: "nth weekday beside holiday", first: "the first Monday after May 4",
      second: "the first Monday after Easter"),
    // A holiday is no bare weekday.
    Shared(earlier: "weekday of a week", later: "holiday of year", second: "Easter of 2022"),
    Shared(
      earlier: "day beside holiday", later: "day beside date", first: "the day after Christmas",
      second: "the day after May 3, 2021"),
    // Of the parts of a day, only the sun's stand beside it with no word between.
    Shared(earlier: "part of day of date", later: "dawn of date", second: "dawn Tuesday"),
    // Dawn is the beginning of a decade, and a part of a day.
    Shared(earlier: "end of date", later: "part of day of date", first: "the dawn of 1990"),
  ]

  @Test func onlyTheseShareWords() {
    let grammar = English.grammar
    let found = [grammar.words, grammar.composites].flatMap { PatternOverlaps(of: $0, grammar.lexicon).pairs }
      .map { [grammar.rules[$0.earlier].name, grammar.rules[$0.later].name] }
    #expect(Set(found) == Set(Self.shared.map { [$0.earlier, $0.later] }))
  }

  @Test(arguments: shared) func eachPhraseHasItsRule(_ shared: Shared) {
    #expect(shared.first != nil || shared.second != nil)
    for (marked, rule) in [(shared.first, shared.earlier), (shared.second, shared.later)] {
      guard let marked else { continue }
      let example = Rule.Example(marked, "")
      let text = "Work went on in \(example.text), it was said."
      let found = TemporalTagger.english.timexes(in: text).filter {
        String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) == example.phrase
      }
      #expect(found.map(\.rule) == [rule], "\(marked)")
    }
  }

  /// The walk finds what two patterns share, and nothing else.
  @Test(arguments: [
    ("{month} {d}", "{month} {twoFigures}", true), ("{month} {d}", "{month} {yyyy}", false),
    ("{n} {unit}", "two (weeks|days)", true), ("{n}-{unit}", "{n} {unit}", false), ("{n}~{unit}", "{n} {unit}", true),
    ("{weekday}[,] {month}", "{weekday}, {month}", true), ("may {d}", "{month} {d}", true),
    ("{hour}:{minute}", "{hour}", false),
  ])
  func overlap(one: String, other: String, isShared: Bool) {
    func rule(_ name: String, _ pattern: String) -> Rule { Rule(name, pattern, examples: [:]) { _ in nil } }
    let grammar = Grammar(
      vocabulary: English.vocabulary, plain: English.plain, rules: [rule("one", one), rule("other", other)],
      composites: [])
    let pairs = PatternOverlaps(of: grammar.words, grammar.lexicon).pairs
    #expect((!pairs.isEmpty || !grammar.words.ties.isEmpty) == isShared)
  }
}

/// The pairs of rules that one row of tokens can lead to the end of, by walking the trie beside itself.
///
/// Two edges go together where a lexeme has both labels, since a token that follows without a space may take loose and
/// tight edges alike. Nothing but the edges decides where a walk may go on, so that a pair is found exactly when some row
/// of tokens fits both patterns.
///
/// - Complexity: O(*p*) in the pairs of nodes that one row of tokens leads to.
struct PatternOverlaps {
  private(set) var pairs: [(earlier: Int, later: Int)] = []

  private struct Edge {
    var label: Int
    var child: Int
  }

  init(of trie: PatternTrie, _ lexicon: Lexicon) {
    var edges: [[Edge]] = Array(repeating: [], count: trie.nodes.count)
    for (index, node) in trie.nodes.enumerated().dropFirst() {
      edges[Int(node.parent)].append(Edge(label: Int(node.label), child: index))
    }
    let meets = Self.meetings(lexicon)
    var seen: Set<[Int]> = []
    var found: Set<[Int]> = []
    var open = [[0, 0]]
    while let pair = open.popLast() {
      let rules = pair.map { Int(trie.nodes[$0].rule) }
      if rules[0] >= 0, rules[0] < rules[1], found.insert(rules).inserted { pairs.append((rules[0], rules[1])) }
      for one in edges[pair[0]] {
        for other in edges[pair[1]] where meets[one.label][other.label] {
          let next = [one.child, other.child]
          if seen.insert(next).inserted { open.append(next) }
        }
      }
    }
  }

  /// For each two labels, whether a lexeme has both.
  private static func meetings(_ lexicon: Lexicon) -> [[Bool]] {
    var meets = Array(repeating: Array(repeating: false, count: lexicon.labelCount), count: lexicon.labelCount)
    for lexeme in lexicon.lexemes {
      let labels = lexicon.senses[lexeme.senses].map { Int($0.label) }
      for one in labels {
        for other in labels { meets[one][other] = true }
      }
    }
    return meets
  }
}
