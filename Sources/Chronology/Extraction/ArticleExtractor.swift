import Articles
import CivilTime
import CommonMark
import SourceText

/// Finds in one article what may be an event: each dated clause, with who says so and what it is about.
struct ArticleExtractor {
  private let article: Article
  private let actors: NameMatcher
  private let places: NameMatcher
  private let lexicon = EnglishLexicon.shared
  private var result = ArticleExtraction()
  private var speakers: SpeakerMemory
  /// A hash of each word of the text, in order.
  private var wordHashes: [UInt64] = []

  static func extract(_ article: Article, actors: NameMatcher, places: NameMatcher) -> ArticleExtraction {
    var extractor = ArticleExtractor(article: article, actors: actors, places: places)
    let reading = PhraseReader.read(article)
    extractor.result.phrases = reading.phrases
    extractor.result.marks = reading.marks
    for index in article.document.blocks.indices { extractor.read(block: index, phrases: reading.phrases[index]) }
    extractor.result.shingles = CopyFinder.shingles(extractor.wordHashes)
    return extractor.result
  }

  private init(article: Article, actors: NameMatcher, places: NameMatcher) {
    self.article = article
    self.actors = actors
    self.places = places
    speakers = SpeakerMemory(actors: actors)
  }

  private mutating func read(block index: Int, phrases: [DatedPhrase]) {
    let block = article.document.blocks[index]
    let tokens = Tokenizer.tokens(of: block.text, lexicon: lexicon)
    for token in tokens where token.isWordOrNumber { wordHashes.append(StableHash.of(token.key)) }
    // A heading says again what the text says.
    if case .heading = block.kind { return }
    let bytes = Array(block.text.utf8)
    // A dateline stands at the head of the text, below no more than a few captions.
    let start = block.kind == .paragraph && index < 4 ? Dateline.end(tokens) : 0
    var phrase = 0
    for sentence in SentenceSplitter.sentences(tokens, lexicon: lexicon) {
      let first = max(Byline.end(tokens, in: sentence.tokens), EntryHead.end(tokens, in: sentence.tokens), start)
      guard first < sentence.tokens.upperBound else { continue }
      let trimmed = Sentence(
        tokens: first..<sentence.tokens.upperBound,
        range: tokens[first].range.lowerBound..<sentence.range.upperBound)
      while phrase < phrases.count, phrases[phrase].range.upperBound <= trimmed.range.lowerBound { phrase += 1 }
      let next = phrases[phrase...].firstIndex { $0.range.lowerBound >= trimmed.range.upperBound } ?? phrases.count
      let analysis = SentenceAnalysis(
        tokens: tokens, sentence: trimmed, phrases: phrases[phrase..<next], lexicon: lexicon)
      read(
        analysis, trimmed.range, block: index, isCaption: block.kind == .caption, phrases: phrases[phrase..<next],
        bytes: bytes)
    }
  }

  private mutating func read(
    _ analysis: SentenceAnalysis, _ range: Range<Int>, block: Int, isCaption: Bool, phrases: ArraySlice<DatedPhrase>,
    bytes: [UInt8]
  ) {
    let words = ContentWords(analysis, in: analysis.sentence)
    var record = SentenceRecord(
      block: block, range: range, text: String(decoding: bytes[range], as: UTF8.self),
      words: analysis.tokens[analysis.sentence].filter(\.isWordOrNumber).map(\.key), terms: words.terms,
      names: words.names,
      numbers: words.numbers, figures: FigureReader(analysis: analysis, text: bytes).figures(in: analysis.sentence),
      quotations: ContentWords.quotations(analysis.tokens, in: analysis.sentence),
      speakers: [], attribution: nil, actors: actors.ids(analysis.tokens, in: analysis.sentence),
      places: places.ids(analysis.tokens, in: analysis.sentence), isCaption: isCaption)
    if let speaker = analysis.mainSpeaker {
      (record.attribution, record.speakers) = speakers.attribution(speaker, in: analysis, text: bytes)
    }
    var found: [Candidate] = []
    for number in phrases.indices {
      guard let date = phrases[number].date, let derivation = phrases[number].derivation else { continue }
      var maker = CandidateMaker(
        analysis: analysis, titles: TitleMaker(analysis: analysis, text: bytes, phrases: phrases, dating: number),
        text: bytes,
        phrases: phrases, number: number, date: date, derivation: derivation, actors: actors, places: places,
        speakers: speakers)
      let made = maker.candidate(isCaption: isCaption)
      speakers = maker.speakers
      guard let candidate = made else { continue }
      // Two dates of one clause: "on Monday at noon", "in August last year". The finer one holds.
      if let rival = found.firstIndex(where: { $0.tellsTheSame(as: candidate) }) {
        if candidate.date.granularity < found[rival].date.granularity { found[rival] = candidate }
      } else {
        found.append(candidate)
      }
    }
    if !isCaption, article.copyOf == nil {
      read(anchored: analysis, range, block: block, phrases: phrases, bytes, beside: found)
    }
    for var candidate in found {
      candidate.sentence = result.sentences.count
      result.candidates.append(candidate)
    }
    result.sentences.append(record)
  }

  /// What the sentence dates by another event: "the mayor resigned two days after the vote".
  private mutating func read(
    anchored analysis: SentenceAnalysis, _ range: Range<Int>, block: Int, phrases: ArraySlice<DatedPhrase>,
    _ bytes: [UInt8], beside found: [Candidate]
  ) {
    for anchored in analysis.anchoredPhrases() {
      let span = analysis.bytes(of: anchored.tokens)
      // The phrase is one expression, so that the clause is found as that of a date.
      var known = phrases.filter { !$0.range.overlaps(span) }
      let number = known.firstIndex { $0.range.lowerBound > span.lowerBound } ?? known.count
      let location = article.file.location(at: article.document.blocks[block].sourceRange(of: span).lowerBound)
      let derivation = Derivation(phrase: "", location: location, rule: "", anchor: nil)
      known.insert(DatedPhrase(range: span, use: .date(.open), derivation: derivation, isFuture: false), at: number)
      let whole = SentenceAnalysis(
        tokens: analysis.tokens, sentence: Sentence(tokens: analysis.sentence, range: range), phrases: known[...],
        lexicon: lexicon)
      var maker = CandidateMaker(
        analysis: whole, titles: TitleMaker(analysis: whole, text: bytes, phrases: known[...], dating: number),
        text: bytes, phrases: known[...], number: number, date: .open, derivation: derivation, actors: actors,
        places: places, speakers: speakers)
      guard var candidate = maker.candidate(isCaption: false), candidate.kind == .happening, candidate.clarity > 0,
        // A date of its own says more.
        !found.contains(where: { $0.head == candidate.head && $0.kind == candidate.kind })
      else { continue }
      candidate.sentence = result.sentences.count
      result.open.append(
        OpenCandidate(
          candidate: candidate, block: block, range: span, name: analysis.bytes(of: anchored.event.tokens),
          phrase: anchored))
    }
  }
}
