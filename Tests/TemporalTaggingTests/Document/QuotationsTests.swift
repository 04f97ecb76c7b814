import Testing

@testable import TemporalTagging

@Suite struct QuotationsTests {
  @Test(
    "the stretch around a place",
    arguments: [
      ("He said: \"We met on Monday.\" They left.", "Monday", "We met on Monday."),
      ("\u{201C}On Monday,\u{201D} he said.", "Monday", "On Monday,"),
      ("\u{AB}On Monday\u{BB} he said.", "Monday", "On Monday"),
      ("``On Monday,'' he said, ``it\u{2019}s over.''", "over", "it\u{2019}s over."),
      ("The mayor's office said: \"Monday's vote", "Monday", "Monday's vote"),
      ("\"One.\" Then: \"Two, on Monday.\"", "Monday", "Two, on Monday."),
    ])
  func stretch(text: String, word: String, quotation: String) throws {
    let bytes = Array(text.utf8)
    let place = try #require(Self.offset(of: word, in: bytes))
    var quotations = Quotations()
    let found = quotations.range(holding: place, in: bytes.span)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == quotation)
  }

  @Test(
    "places in no quotation",
    arguments: [
      "He said \"no\" on Monday.", "The mayor's office opened on Monday.", "''Twas on Monday", "5' 6\" tall? \" Monday",
      "\u{BB} and on Monday", "`On Monday",
    ])
  func outside(text: String) throws {
    let bytes = Array(text.utf8)
    let place = try #require(Self.offset(of: "Monday", in: bytes))
    var quotations = Quotations()
    let found = quotations.range(holding: place, in: bytes.span)
    #expect(found == nil)
  }

  /// What is found as it is asked for is what reading the whole text mark by mark finds.
  @Test func agreesWithReadingAll() {
    let pieces = [
      "a", "word ", "\"", "'", "''", "`", "``", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}", "\u{2019}", "#&", "é",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % count
    }
    for _ in 0..<300 {
      // Mostly words, so that there are stretches without marks of all lengths.
      let text = (0..<next(80)).map { _ in next(3) == 0 ? pieces[next(pieces.count)] : "word " }.joined()
      let bytes = Array(text.utf8)
      let all = Self.ranges(in: bytes)
      let step = 1 + next(9)
      var quotations = Quotations()
      for place in stride(from: 0, to: bytes.count, by: step) {
        let found = quotations.range(holding: place, in: bytes.span)
        #expect(found == all.first { $0.contains(place) }, "\(text.debugDescription) at \(place)")
      }
    }
  }

  private static func offset(of word: String, in bytes: [UInt8]) -> Int? {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) }
  }

  /// All stretches, by the description of `Quotations` and nothing else.
  private static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    let opening = ["\u{201C}", "\u{201E}", "\u{AB}", "``"], closing = ["\u{201D}", "\u{BB}", "''"]
    var found: [Range<Int>] = []
    var start: Int?
    var offset = 0
    func stands(_ marks: [String]) -> String? { marks.first { bytes[offset...].starts(with: Array($0.utf8)) } }
    while offset < bytes.count {
      let (opens, closes) = (stands(opening), stands(closing))
      let mark = opens ?? closes ?? stands(["\""])
      if let first = start, mark != nil, opens == nil {
        found.append(first..<offset)
        start = nil
      } else if let mark, closes == nil, start == nil {
        start = offset + mark.utf8.count
      }
      offset += mark?.utf8.count ?? 1
    }
    if let start, start < bytes.count { found.append(start..<bytes.count) }
    return found
  }
}
