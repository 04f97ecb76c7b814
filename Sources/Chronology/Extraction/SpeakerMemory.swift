/// Names who speaks, and remembers it for "he said".
struct SpeakerMemory {
  let actors: NameMatcher
  private var last: (text: String, ids: [String])?

  init(actors: NameMatcher) { self.actors = actors }

  /// The attribution, and the speaker under ids that are the same in every article: the editors' where they know the
  /// name, or else its last word.
  mutating func attribution(
    _ speaker: Speaker, in analysis: SentenceAnalysis, text bytes: [UInt8]
  ) -> (attribution: Attribution, ids: [String]) {
    let tokens = analysis.tokens[speaker.tokens]
    let start = tokens.first?.range.lowerBound ?? 0
    var text = String(decoding: bytes[start..<max(start, tokens.last?.range.upperBound ?? 0)], as: UTF8.self)
    var ids = actors.ids(analysis.tokens, in: speaker.tokens)
    if ids.isEmpty {
      let capitals = tokens.filter { $0.isWord && $0.isCapitalised && !$0.has([.determiner, .pronoun, .preposition]) }
      ids = (capitals.isEmpty ? tokens.filter { $0.isWord && !$0.has(.stopWord) } : capitals).suffix(1)
        .map { "word:" + Stemmer.stem($0.key).description }
    }
    if tokens.count == 1, let only = tokens.first, only.has(.pronoun), let last {
      (text, ids) = last
    } else if !ids.isEmpty {
      last = (text, ids)
    }
    let verb = analysis.tokens[speaker.verb]
    let word = verb.key == "according" ? "according to" : String(decoding: bytes[verb.range], as: UTF8.self)
    return (Attribution(speaker: text, verb: word, isClaim: speaker.isClaim), ids)
  }
}
