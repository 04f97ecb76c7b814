/// Names who speaks, and remembers it for "he said".
struct SpeakerMemory {
  let actors: NameMatcher
  private var last: Remembered?
  /// How many sentences were read.
  private var sentence = 0

  private struct Remembered {
    var text: String
    var ids: [String]
    var number: Number
    /// The sentence in which they spoke last.
    var sentence: Int
  }

  /// Which pronouns stand for a speaker.
  enum Number { case one, many, thing }

  /// In how many sentences after a saying "he" may be who spoke.
  private static let reach = 3

  init(actors: NameMatcher) { self.actors = actors }

  /// Goes on to the next sentence. One in which nobody speaks and whose subject is somebody else leaves open who "he" is.
  mutating func leave(_ analysis: SentenceAnalysis) {
    defer { sentence += 1 }
    guard let known = last, known.sentence != sentence else { return }
    if sentence - known.sentence >= Self.reach {
      last = nil
    } else if let subject = analysis.namedSubject(before: analysis.sentence.upperBound), !isKnown(subject, analysis) {
      last = nil
    }
  }

  /// The attribution, and the speaker under ids that are the same in every article: the editors' where they know the
  /// name, or else its last word.
  mutating func attribution(
    _ speaker: Speaker, in analysis: SentenceAnalysis, text bytes: [UInt8]
  ) -> (attribution: Attribution, ids: [String]) {
    let tokens = analysis.tokens[speaker.tokens]
    var text = analysis.text(of: speaker, in: bytes)
    var ids = self.ids(of: speaker.tokens, analysis)
    if tokens.count == 1, let only = tokens.first, only.has(.pronoun) {
      if let last, Self.agrees(only.key, last.number),
        analysis.namedSubject(before: speaker.tokens.lowerBound).map({ isKnown($0, analysis) }) ?? true
      {
        (text, ids) = (last.text, last.ids)
        self.last?.sentence = sentence
      }
    } else if !ids.isEmpty {
      last = Remembered(text: text, ids: ids, number: analysis.number(of: speaker.tokens), sentence: sentence)
    }
    let verb = analysis.tokens[speaker.verb]
    let word = verb.key == "according" ? "according to" : String(decoding: bytes[verb.range], as: UTF8.self)
    return (Attribution(speaker: text, verb: word, isClaim: speaker.isClaim), ids)
  }

  /// "He" and "she" are neither officials nor a ministry; all may be "they".
  private static func agrees(_ pronoun: Word, _ number: Number) -> Bool {
    switch pronoun {
    case "he", "she": number == .one
    case "it": number == .thing
    default: true
    }
  }

  private func ids(of name: Range<Int>, _ analysis: SentenceAnalysis) -> [String] {
    let known = actors.ids(analysis.tokens, in: name)
    if !known.isEmpty { return known }
    let tokens = analysis.tokens[name]
    let capitals = tokens.filter { $0.isWord && $0.isCapitalised && !$0.has([.determiner, .pronoun, .preposition]) }
    return (capitals.isEmpty ? tokens.filter { $0.isWord && !$0.has(.stopWord) } : capitals).suffix(1)
      .map { "word:" + Stemmer.stem($0.key).description }
  }

  /// Whether a name is that of who spoke last.
  private func isKnown(_ name: Range<Int>, _ analysis: SentenceAnalysis) -> Bool {
    guard let last else { return false }
    let ids = ids(of: name, analysis)
    return ids.contains(where: last.ids.contains)
  }
}

extension SentenceAnalysis {
  /// The subject of the first finite verb before a place that is somebody or something by name, outside of quotation
  /// marks: "Reed", "the Orlo council"; `nil` where there is none.
  func namedSubject(before place: Int) -> Range<Int>? {
    for group in groups where group.isFinite && group.main < place && !isQuoted(group.main) {
      let start = subjectStart(of: group)
      guard start < group.first else { continue }
      let subject = start..<group.first
      // The first word of a sentence has a capital in any case.
      let isNamed = subject.contains { index in
        index > sentence.lowerBound && tokens[index].isWord && tokens[index].isCapitalised && !isDate(index)
          && !tokens[index].has([.determiner, .pronoun])
      }
      if isNamed { return subject }
    }
    return groups.isEmpty ? openingName : nil
  }

  /// The capitals that open the sentence, at least two: the subject, mostly, where verbs were not looked for.
  private var openingName: Range<Int>? {
    let end = sentence.first { !tokens[$0].isWord || !tokens[$0].isCapitalised } ?? sentence.upperBound
    return end - sentence.lowerBound > 1 ? sentence.lowerBound..<end : nil
  }

  /// Whether a name is of several, "officials", "Reed and Moss", or of what is no person: "the ministry of transports".
  func number(of name: Range<Int>) -> SpeakerMemory.Number {
    let end = name.first { $0 > name.lowerBound && (tokens[$0].has(.preposition) || tokens[$0].kind == .comma) }
    let head = name.lowerBound..<(end ?? name.upperBound)
    if head.contains(where: { tokens[$0].has(.coordinator) }) { return .many }
    guard let last = head.last(where: { tokens[$0].isWord }) else { return .one }
    let word = tokens[last].key
    if Self.things.contains(word) { return .thing }
    if tokens[last].isCapitalised, last > sentence.lowerBound { return .one }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") ? .many : .one
  }

  /// What says something and is no person.
  private static let things: WordSet = [
    "agency", "army", "article", "bank", "body", "book", "committee", "company", "council", "court", "department",
    "document", "embassy", "firm", "foundation", "government", "group", "institute", "journal", "letter", "magazine",
    "ministry", "navy", "network", "newspaper", "office", "organisation", "organization", "paper", "party", "police",
    "poll", "release", "report", "site", "statement", "station", "study", "survey", "union", "university", "website",
  ]

  /// The words of a speaker without a date that stands behind a noun: "a report by the council", where it says "a report last
  /// year by the council".
  func text(of speaker: Speaker, in bytes: [UInt8]) -> String {
    let name = speaker.tokens
    guard let first = name.first, let last = name.last else { return "" }
    var end = tokens[last].range.upperBound
    var text = ""
    if let date = name.first(where: { isDate($0) && $0 > first && !tokens[$0 - 1].has([.determiner, .preposition]) }),
      let rest = (date..<last + 1).first(where: { !isDate($0) }), tokens[rest].has(.preposition)
    {
      text = String(decoding: bytes[tokens[rest].range.lowerBound..<end], as: UTF8.self)
      end = tokens[date - 1].range.upperBound
      return String(decoding: bytes[tokens[first].range.lowerBound..<end], as: UTF8.self) + " " + text
    }
    return String(decoding: bytes[tokens[first].range.lowerBound..<end], as: UTF8.self)
  }
}
