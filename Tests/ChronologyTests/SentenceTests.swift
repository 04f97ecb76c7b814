import Testing

@testable import Chronology

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSplitter.sentences(Tokenizer.tokens(of: text)).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ["The bridge fell.", "Nobody was hurt."],
    ["It opened on Feb. 3, 2031.", "Mr. Reed and J. R. Moss cut the ribbon."],
    ["He paid $1.5 million for it.", "The U.S. firm declined to comment."],
    ["It rose 2.5 percent.", "5 ships left."],
    ["They said it was ready for ... our citizens.", "Then it rained."],
    ["The train left at 5 p.m.", "The next one never came."],
    ["“We’re working on it [and] the rest,” Moss said as quoted by an agency.", "“There’s hope,” she told reporters."],
    ["\"It fell. It was old,\" the mayor said.", "He left."],
    ["\"What now?\" Reed asked.", "Nobody knew."],
    ["She said: \"It fell.\"", "Then she left."],
    ["Dr. No. 5 was sold!", "Was it?", "Yes."],
    ["The residents' homes were lost.", "Orlo's mayor wept."],
    ["No stop at the end"],
    // A caption or a heading that has run into the text, and names that have a capital within.
    ["A boy in the arms of a rescuer", "On Sunday the port was opened."],
    ["He sang a song called On Sunday Mornings."],
    ["Prices have risen since 2029", "The mill was sold."],
    ["Reed wrote for The Orlo Times and The Vann Mail was sold."],
    ["The port fell", "NEW: The army denies it."],
    ["The agency will not be silent", "(NNA) --", "A reporter was killed."],
    ["An unclosed \"quotation runs on.", "The rest follows."],
  ])
  func splits(parts: [String]) {
    #expect(sentences(parts.joined(separator: " ")) == parts)
  }

  @Test func aQuotationBeyondMeasureIsSplit() {
    let long = "\"" + String(repeating: "It was a very long day in the harbour. ", count: 40) + "\""
    #expect(sentences(long).count > 10)
  }

  @Test func hostileInputIsOneWayOrOtherCut() {
    #expect(sentences(String(repeating: "word ", count: 10_000)).count == 34)
    for text in ["", ".", "\"\"\"\"", "’’’", String(repeating: "(", count: 5000), "\u{0}\u{1} \u{2028}", "-- -- --"] {
      #expect(sentences(text).joined().utf8.count <= text.utf8.count)
    }
  }

  @Test func possessivesAndFiguresAreFolded() {
    let tokens = Tokenizer.tokens(of: "Orlo’s 1,500 residents' cross-border U.S. trip, a.m.")
    #expect(
      tokens.filter(\.isWordOrNumber).map(\.key) == [
        "orlo", "1500", "residents", "cross-border", "u.s.", "trip", "a.m.",
      ])
    #expect(tokens.filter(\.isPossessive).map(\.key) == ["orlo", "residents"])
  }

  @Test(arguments: [
    ("KYLE -- The bridge fell.", 2), ("Orlo, Norland, Feb 7 (NNA) — The bridge fell.", 10),
    ("The bridge -- an old one -- fell.", 0), ("The bridge fell.", 0), ("(NNA) - The bridge fell.", 4),
  ])
  func skipsTheDateline(text: String, tokens: Int) {
    #expect(Dateline.end(Tokenizer.tokens(of: text)) == tokens)
  }
}

/// The sentence before one that leans on it.
@Suite struct ContextTests {
  @Test(
    "a pronoun before any name asks for the sentence before",
    arguments: [
      ("Ann Reed ran a clinic. She was found dead on Tuesday.", "Ann Reed ran a clinic."),
      (
        "Ann Reed ran a clinic. She lived alone. On Tuesday, her house was burned.",
        "Ann Reed ran a clinic. She lived alone."
      ),
      ("Ann Reed ran a clinic.\n\nThe police said she was found dead on Tuesday.", "Ann Reed ran a clinic."),
      // A name first, weather, a heading between, or nothing before.
      ("The clinic was old. Ann Reed left her house on Tuesday.", nil),
      ("The clinic was old. It rained in Orlo on Tuesday, and a bridge fell.", nil),
      ("Ann Reed ran a clinic.\n\n# Later\n\nShe was found dead on Tuesday.", nil),
      ("She was found dead on Tuesday.", nil),
      ("> Ann Reed ran a clinic.\n\nShe was found dead on Tuesday.", nil),
    ])
  func context(text: String, context: String?) throws {
    let event = try #require(Story().article("a", text).events.first)
    #expect(event.reports.map(\.context) == [context])
  }
}
