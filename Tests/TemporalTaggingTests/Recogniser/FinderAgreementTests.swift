import Testing

@testable import TemporalTagging

/// The finder leaves most of a text unread; whatever the text, nothing is lost by that.
@Suite struct FinderAgreementTests {
  private let tagger = TemporalTagger.english
  /// Phrases of the rule table, the words of these, and what is none.
  private let words: [String]

  init() {
    var words = [
      "the", "of", "and", "a", "government", "people", "last", "two", "1", "12", "1999", "2024-03-15", "3rd", "1,500",
      "10:30", "9/11", "90", "5pm", "a.m.", "p.m.", "U.S.", "'98", "$5", "naïve", "é", "_x", "internationally", "x",
    ]
    for rule in tagger.rules {
      for phrase in rule.examples.map(\.text) + rule.counterexamples {
        words.append(phrase)
        words += phrase.split(separator: " ").map(String.init)
      }
    }
    self.words = words
  }

  private static let marks = [
    " ", " ", " ", " ", " ", "  ", "\n", "\n\n", ", ", "-", "--", "–", "—", "\u{A0}", ". ", ".", "/", ":", "(", ")",
    "'",
    "’", "“", "” ", "", "_", "\t", "; ", "~", "+", "\"", "\u{0}", "é", "5", "x",
  ]

  @Test(arguments: 0..<8) func randomText(seed: Int) {
    var random = SmallRandom(state: UInt64(seed))
    for _ in 0..<100 {
      var text: [UInt8] = []
      for _ in 0..<(1 + random.below(random.below(10) == 0 ? 300 : 40)) {
        var word = words[random.below(words.count)]
        switch random.below(12) {
        case 0: word = word.uppercased()
        case 1: word = word.lowercased()
        default: break
        }
        text += Array(word.utf8) + Array(Self.marks[random.below(Self.marks.count)].utf8)
        // Now and then a byte that no UTF-8 has there.
        if random.below(60) == 0 { text.append(UInt8(random.below(256))) }
      }
      expectAgreement(text)
    }
  }

  /// One thing over and over, at every place in a block of 64 bytes.
  @Test(arguments: [
    "of the ", "two ", "'98 ", "9-18-15 ", "Monday_", "x_May ", "a.m. ", "half past 6 ", "nineteen eighty-four ", "-",
    "’",
    "\u{E9}May ", "1/1/", "12:", "hundred and ", "the the ", "Sept. 5", "(May)",
  ])
  func oneThing(unit: String) {
    for before in 0..<64 {
      let text = String(repeating: "y", count: before) + " " + String(repeating: unit, count: 30) + " of May"
      expectAgreement(Array(text.utf8))
    }
  }

  private func expectAgreement(_ text: [UInt8]) {
    let quick = tagger.timexes(in: text.span)
    let thorough = tagger.timexes(in: text.span, isThorough: true)
    #expect(quick == thorough, "\(String(decoding: text, as: UTF8.self))")
  }
}

/// The generator of Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SmallRandom {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
