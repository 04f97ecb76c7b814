import Testing

@testable import Chronology

@Suite struct FigureTests {
  private func figures(_ text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: text)
    let sentences = SentenceSplitter.sentences(tokens)
    return sentences.flatMap { sentence in
      FigureReader(analysis: SentenceAnalysis(tokens: tokens, sentence: sentence, phrases: []), text: Array(text.utf8))
        .figures(in: sentence.tokens).map { "\($0.thing): \($0.text)" }
    }
  }

  @Test(arguments: [
    ("The blast killed 12 people on the quay.", ["people kill: 12 people"]),
    (
      "At least four people were killed and 17 were hurt.", ["people kill: four people", "people injure: 17 were hurt"]
    ),
    ("The blast killed at least 12, the mayor said.", ["people kill: 12"]),
    (
      "The storm left an estimated 5,000 dead and 40,000 homeless.",
      ["people kill: 5,000 dead", "people homeless: 40,000 homeless"]
    ),
    ("The death toll rose to 110.", ["people kill: 110"]),
    ("The quake left as many as 45,000-50,000 people dead.", ["people kill: 45,000-50,000 people"]),
    ("Between 100 and 200 people died.", ["people kill: 100 and 200 people"]),
    ("The fund pledged $5 million in aid.", ["dollar pledge: $5 million"]),
    ("The fund pledged US$5m.", ["dollar pledge: US$5m"]),
    ("The fund pledged A$5m.", ["A dollar pledge: A$5m"]),
    ("The bridge cost £1.2m, he said.", ["pound cost: £1.2m"]),
    ("The council spent 5,000 euros on paint.", ["euro spend: 5,000 euros"]),
    ("A total of about €270bn in aid had been pledged so far.", ["euro pledge: €270bn"]),
    ("They sent 200 pounds of flour.", ["pound send: 200 pounds"]),
    ("The price was $5.", []),
    ("It was the 12th ship of 2031, at 9-11 Quay Street.", []),
    ("The 40-year-old died.", []),
    ("Two dozen sailors died.", ["sailor kill: Two dozen sailors"]),
    ("The storm left 30 people dead.", ["people kill: 30 people"]),
    ("They sent 1,500 metric tons of flour.", ["ton send: 1,500 metric tons"]),
    ("About 1.5 million people were displaced.", ["people displace: 1.5 million people"]),
    ("The 26-year-old lives at 12 Quay Street.", []),
    ("It fell by 12 percent.", ["percent fall: 12 percent"]),
    ("It is 12 percent.", []),
    ("They passed it with 62 percent of the vote.", ["share of vote pass: 62 percent of the vote"]),
    ("They passed it with 71.5 per cent of the vote.", ["share of vote pass: 71.5 per cent of the vote"]),
    ("Some 40% of voters stayed away.", ["share of voter stay: 40% of voters"]),
    ("One in three houses was flooded.", ["share of house flood: One in three houses"]),
    ("Half of the houses were flooded.", ["share of house: Half of the houses"]),
    ("More than two thirds of the crew died.", ["share of crew die: two thirds of the crew"]),
    ("Two-thirds of the crew drowned.", ["share of crew: Two-thirds of the crew"]),
    ("A third of the crew drowned.", ["share of crew: third of the crew"]),
    ("The third of the brothers drowned.", []),
    ("He came third, in half an hour.", []),
    ("A magnitude-6.1 quake struck Orlo.", ["magnitude: magnitude-6.1"]),
    ("A 6.1-magnitude quake struck Orlo.", ["magnitude: 6.1-magnitude"]),
    ("A quake with a magnitude of 6.1 struck Orlo.", ["magnitude: magnitude of 6.1"]),
    ("The quake was followed by aftershocks of magnitude 5.1.", []),
    ("The council voted 140-90 for the bill.", ["score: 140-90"]),
    ("The council waited 10-12 weeks to vote.", ["week vote: 10-12 weeks"]),
    ("The ferry sailed 140-90.", []),
    ("The death toll of the fire at the old harbour market rose to 34.", ["people kill: 34"]),
    ("The death toll of the 12 fires rose to 34.", ["fire rise: 12 fires"]),
    ("The toll bridge at the old harbour market cost 34.", []),
  ])
  func reads(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    ("killed 12 people", "killed 14 people", false), ("killed at least 12 people", "killed 14 people", true),
    ("killed more than 20 people", "killed 14 people", false), ("killed about 200 people", "killed 230 people", true),
    ("killed about 230 people", "killed 250 people", false), ("killed nearly 50 people", "killed 48 people", true),
    ("killed up to 50 people", "killed 60 people", false), ("killed twelve people", "killed 12 people", true),
    ("killed 2,000 people", "killed two thousand people", true),
    ("killed 45,000-50,000 people", "killed 48,000 people", true),
    ("killed 45,000-50,000 people", "killed 60,000 people", false),
    ("killed 10 to 12 people", "killed 13 people", false), ("killed 12 people", "killed 12", true),
    ("killed 12", "left 14 dead", false),
    // A figure in millions is rounded, and nobody can tell how.
    ("cost $5 million", "cost $5.3 million", true), ("cost $5 million", "cost $7 million", false),
    ("cost $5m", "cost $5 million", true), ("cost $1.2m", "cost $1,230,000", true),
    ("cost £1.2m", "cost £1.4m", false), ("cost 5,000 euros", "cost €5,000", true),
    ("fell by 12 percent", "fell by 12.3 percent", true),
    ("fell by 12 percent", "fell by 14 percent", false), ("hit half of the town", "hit 52 percent of the town", true),
    ("passed 140-90", "passed 146-90", false),
    ("had a magnitude of 6.1", "had a magnitude of 6.8", false),
    ("had a magnitude of 7", "had a magnitude of 7.0", true),
    ("cost 4,000 euros", "cost €4,000", true),
    ("cost 5,000 euros", "cost 6,000 euros", false), ("cost about $5 million", "cost $5.4 million", true),
    ("cost at least $5 million", "cost $70 million", true),
    // Nothing is converted, and nothing compared that is paid for other things.
    ("cost $5 million", "cost £7 million", true), ("cost A$5m", "cost US$7m", true),
    ("raised $5 million in aid", "raised $7 million in loans", true),
    ("raised $5 million in aid", "raised $7 million", false),
  ])
  func allows(first: String, second: String, agree: Bool) {
    func read(_ text: String) -> [Figure] {
      let text = "The blast \(text)."
      let tokens = Tokenizer.tokens(of: text)
      let sentence = SentenceSplitter.sentences(tokens)[0]
      return FigureReader(
        analysis: SentenceAnalysis(tokens: tokens, sentence: sentence, phrases: []), text: Array(text.utf8)
      ).figures(in: sentence.tokens)
    }
    #expect(read(first).count == 1 && read(second).count == 1)
    #expect((Figure.contradiction(read(first), read(second)) == nil) == agree)
  }

  /// The largest number that words can make (2,305 trillion), and more.
  @Test(arguments: [
    "", "about ", "some ", "nearly ", "almost ", "over ", "at least ", "up to ", "more than ", "fewer than ",
    "between 1 and ", "as many as ",
  ])
  func reckonsWithTheLargestNumbers(bound: String) {
    for (number, isHeld) in [
      ("2305 trillion", true), ("2300 thousand billion", true), ("2306 trillion", false), ("9223 trillion", false),
      ("999,999,999,999 trillion", false), ("99 trillion trillion", false), ("999999999999tn", false),
      ("9999999999999", false),
    ] {
      let text = "The plague killed \(bound)\(number) people."
      let counted = figures(text).filter { $0.hasSuffix("\(number) people") }
      #expect((counted.count == 1) == isHeld, "\(text)")
      _ = figures("Thieves stole \(bound)$\(number), and \(bound)\(number) euros, of \(number)-\(number) notes.")
    }
  }
}
