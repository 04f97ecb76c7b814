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
    ("At least four people were killed and 17 were hurt.", ["people kill: four people"]),
    ("Two dozen sailors died.", ["sailor kill: Two dozen sailors"]),
    ("The storm left 30 people dead.", ["people kill: 30 people"]),
    ("They sent 1,500 metric tons of flour.", ["ton send: 1,500 metric tons"]),
    ("About 1.5 million people were displaced.", ["people displace: 1.5 million people"]),
    ("The 26-year-old lives at 12 Quay Street.", []),
    ("It fell by 12 percent.", []),
  ])
  func reads(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    ("killed 12 people", "killed 14 people", false), ("killed at least 12 people", "killed 14 people", true),
    ("killed more than 20 people", "killed 14 people", false), ("killed about 200 people", "killed 230 people", true),
    ("killed about 230 people", "killed 250 people", false), ("killed nearly 50 people", "killed 48 people", true),
    ("killed up to 50 people", "killed 60 people", false), ("killed twelve people", "killed 12 people", true),
    ("killed 2,000 people", "killed two thousand people", true),
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
}
