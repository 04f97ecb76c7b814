import CivilTime
import Testing

@testable import TemporalTagging

@Suite struct NamedPeriodTests {
  static func values(_ text: String, _ tagger: TemporalTagger) -> [String] {
    let context = Context(published: Day(year: 2024, month: 3, day: 15)!)
    return tagger.timexes(in: text).map { $0.value($0.resolve(in: context)) }
  }

  @Test(
    "a war is a time after a preposition, where wars are read",
    arguments: [
      ("It was built during World War II.", "1939/1945"), ("during the Second World War, when", "1939/1945"),
      ("before the Cold War and", "1947/1991"), ("since the First World War", "1914/1918"),
      ("throughout the Thirty Years’ War", "1618/1648"), ("in the Franco–Prussian War", "1870/1871"),
      ("after the Iran-Iraq War, he", "1980/1988"), ("during the Great Depression", "1929/1939"),
      ("in the Falklands War", "1982"),
    ])
  func wars(_ text: String, _ value: String) {
    #expect(Self.values(text, .englishWithWars) == [value])
    #expect(Self.values(text, .english) == [])
  }

  @Test(
    "a war is no time where it names something else",
    arguments: [
      "a World War II bomber", "in World War II museums", "World War II veterans", "during a world war", "the Cold War",
      "after World War III", "during the Cold War thaw",
    ])
  func silent(_ text: String) { #expect(Self.values(text, .englishWithWars) == []) }

  @Test(
    "an era is a time for everybody",
    arguments: [
      ("in the Victorian era", "1837/1901"), ("since Soviet times", "1922/1991"),
      ("during the interwar years", "1918/1939"),
    ])
  func eras(_ text: String, _ value: String) { #expect(Self.values(text, .english) == [value]) }

  @Test("every war reads its own example, and hides nothing")
  func table() {
    let grammar = English.grammarWithWars
    #expect(grammar.words.ties.isEmpty)
    for rule in English.warRules {
      for example in rule.examples {
        #expect(Self.values(example.text, .englishWithWars) == [example.value], "\(rule.name)")
      }
      for text in rule.counterexamples { #expect(Self.values("They spoke of \(text) there.", .englishWithWars) == []) }
    }
  }
}
