import Articles
import CivilTime
import CommonMark
import SourceText

/// Finds in articles what may be an event: each dated clause, with who says so and what it is about.
struct ArticleExtractor {
  private let actors: NameMatcher
  private let places: NameMatcher
  /// Where the words get their numbers.
  private(set) var book = WordBook(capacity: 1 << 10)
  private var result = ArticleExtraction()
  private var speakers: SpeakerMemory
  private var small = SmallWords()
  /// The stems of the words of speakers that were met.
  private var speakerTerms: [String: [Int32]] = [:]
  /// A hash of each word of the text, in order.
  private var wordHashes: [UInt64] = []
  /// Why expressions make no event, where that is asked.
  private(set) var silences: [Silence] = []
  private let tellsSilences: Bool

  init(actors: NameMatcher, places: NameMatcher, tellsSilences: Bool = false) {
    self.tellsSilences = tellsSilences
    self.actors = actors
    self.places = places
    speakers = SpeakerMemory(actors: actors)
  }

  mutating func extract(_ article: Article) -> ArticleExtraction {
    result = ArticleExtraction()
    speakers = SpeakerMemory(actors: actors)
    wordHashes.removeAll(keepingCapacity: true)
    let reading = PhraseReader.read(article)
    result.phrases = reading.phrases
    result.marks = reading.marks
    small.begin()
    // All of the article, for its first words may be headlines that have run into the text.
    let blocks = article.document.blocks.map { block -> (bytes: [UInt8], tokens: [Token]) in
      let bytes = Array(block.text.utf8)
      return (bytes, Tokenizer.tokens(of: bytes, book: &book))
    }
    for block in blocks { small.add(block.tokens) }
    for (index, block) in article.document.blocks.enumerated() {
      read(block, index, blocks[index].bytes, blocks[index].tokens, phrases: reading.phrases[index], of: article)
    }
    result.headline = Tokenizer.tokens(of: Array(article.title.utf8), book: &book)
      .filter { $0.isWord && !$0.has(.stopWord) }.map(\.stem).sortedOnce()
    result.shingles = CopyFinder.shingles(wordHashes)
    return result
  }

  private mutating func read(
    _ block: ProseBlock, _ index: Int, _ bytes: [UInt8], _ tokens: [Token], phrases: [DatedPhrase], of article: Article
  ) {
    for token in tokens where token.isWordOrNumber { wordHashes.append(book.hashes[Int(token.number)]) }
    // A heading says again what the text says.
    if case .heading = block.kind {
      fallSilent(phrases[...], index, "a heading says again what the text says")
      return
    }
    let sentences = SentenceSplitter.sentences(tokens, lexicon: book.lexicon, small: small)
    // A dateline stands at the head of the text, below no more than a few captions.
    let start = block.kind == .paragraph && index < 4 ? Dateline.end(tokens) : 0
    var phrase = 0
    for sentence in sentences {
      let first = max(Byline.end(tokens, in: sentence.tokens), EntryHead.end(tokens, in: sentence.tokens), start)
      if tellsSilences {
        let reason =
          first == start
          ? "it stands at the head of the text, with its writer or the place of writing"
          : "it stands at the head of an entry, as the hour of a live page or with the name of who wrote it"
        fallSilent(phrases[phrase...], index, before: first, of: sentence, tokens, reason)
      }
      guard first < sentence.tokens.upperBound else { continue }
      let trimmed = Sentence(
        tokens: first..<sentence.tokens.upperBound,
        range: tokens[first].range.lowerBound..<sentence.range.upperBound)
      while phrase < phrases.count, phrases[phrase].range.upperBound <= trimmed.range.lowerBound { phrase += 1 }
      let next = phrases[phrase...].firstIndex { $0.range.lowerBound >= trimmed.range.upperBound } ?? phrases.count
      let analysis = SentenceAnalysis(
        tokens: tokens, sentence: trimmed, phrases: phrases[phrase..<next], lexicon: book.lexicon)
      read(
        analysis, trimmed.range, block: index, isCaption: block.kind == .caption,
        phrases: phrases[phrase..<next],
        bytes: bytes, of: article)
    }
  }

  /// The sentence before, where this one leans on it, and what that leans on in turn.
  private func context(of analysis: SentenceAnalysis, block: Int, in article: Article) -> SentenceRecord.Context? {
    guard analysis.leansBack(small), let before = result.sentences.last, !before.isCaption else { return nil }
    // What stands in a quotation or a list is not gone on with outside of it.
    let blocks = article.document.blocks
    guard
      block == before.block
        || block == before.block + 1 && blocks[block].kind == .paragraph && blocks[before.block].kind == .paragraph
    else { return nil }
    var range = before.range
    if let earlier = before.context, earlier.block == before.block, range.upperBound - earlier.range.lowerBound < 600 {
      range = earlier.range.lowerBound..<range.upperBound
    }
    return SentenceRecord.Context(block: before.block, range: range)
  }

  private mutating func read(
    _ analysis: SentenceAnalysis, _ range: Range<Int>, block: Int, isCaption: Bool,
    phrases: ArraySlice<DatedPhrase>,
    bytes: [UInt8], of article: Article
  ) {
    let words = ContentWords(analysis, in: analysis.sentence)
    let first = analysis.tokens[analysis.sentence].first(where: \.isWordOrNumber)?.stem ?? -1
    var record = SentenceRecord(
      block: block, range: range,
      words: analysis.wordNumbers, terms: words.terms,
      firstTerm: words.terms.contains(first) ? first : -1, names: words.names,
      numbers: words.numbers, figures: FigureReader(analysis: analysis, text: bytes).figures(in: analysis.sentence),
      quotations: ContentWords.quotations(analysis.tokens, in: analysis.sentence),
      speakers: [], attribution: nil, speakerTerms: [], actors: actors.ids(analysis.tokens, in: analysis.sentence),
      places: places.ids(analysis.tokens, in: analysis.sentence), isCaption: isCaption,
      context: context(of: analysis, block: block, in: article))
    defer { speakers.leave(analysis) }
    if let speaker = analysis.mainSpeaker {
      (record.attribution, record.speakers) = speakers.attribution(speaker, in: analysis, text: bytes)
      record.speakerTerms = terms(of: record.attribution)
    }
    var found: [Candidate] = []
    for number in phrases.indices {
      guard var maker = maker(of: number, phrases, analysis, bytes) else {
        fallSilent(phrases[number...number], block, "a length of time, or one that recurs or is left open, is no date")
        continue
      }
      let made = maker.candidate(isCaption: isCaption)
      speakers = maker.speakers
      guard let candidate = made else {
        if tellsSilences { fallSilent(phrases[number...number], block, maker.silence(isCaption: isCaption)) }
        continue
      }
      if candidate.clarity == 0 {
        fallSilent(
          phrases[number...number], block,
          "by itself “\(candidate.title)” says too little, and no report that says more is of that date")
      }
      // Two dates of one clause: "on Monday at noon", "in August last year". The finer one holds.
      if let rival = found.firstIndex(where: { $0.tellsTheSame(as: candidate) }) {
        let isFiner = candidate.date.granularity < found[rival].date.granularity
        let coarser = isFiner ? found[rival].phrase : number
        fallSilent(phrases[coarser...coarser], block, "another date of the same clause is used, the finer or the first")
        if isFiner { found[rival] = candidate }
      } else {
        found.append(candidate)
      }
    }
    if !isCaption, article.copyOf == nil {
      read(
        anchored: analysis, range, block: block, phrases: phrases, bytes, beside: found, of: article,
        speakerTerms: record.speakerTerms)
    }
    for var candidate in found {
      candidate.sentence = result.sentences.count
      candidate.speakerTerms = candidate.attribution == nil ? record.speakerTerms : terms(of: candidate.attribution)
      result.candidates.append(Shared(candidate))
    }
    result.sentences.append(Shared(record))
  }

  private mutating func terms(of attribution: Attribution?) -> [Int32] {
    guard let attribution else { return [] }
    if let known = speakerTerms[attribution.speaker] { return known }
    let terms = Tokenizer.tokens(of: Array(attribution.speaker.utf8), book: &book).filter(\.isWord).map(\.stem)
    speakerTerms[attribution.speaker] = terms
    return terms
  }

  /// What the sentence dates by another event: "the mayor resigned two days after the vote".
  private mutating func read(
    anchored analysis: SentenceAnalysis, _ range: Range<Int>, block: Int,
    phrases: ArraySlice<DatedPhrase>,
    _ bytes: [UInt8], beside found: [Candidate], of article: Article, speakerTerms: [Int32]
  ) {
    for anchored in analysis.anchoredPhrases() {
      let span = analysis.bytes(of: anchored.tokens)
      if let event = implied(
        anchored, analysis, range, block: block, phrases: phrases, bytes, of: article)
      {
        result.implied.append(event)
        continue
      }
      let location = article.file.location(at: article.document.blocks[block].sourceRange(of: span).lowerBound)
      let derivation = Derivation(phrase: "", location: location, rule: "", anchor: nil)
      guard
        var maker = maker(
          of: DatedPhrase(range: span, use: .date(.open), derivation: derivation, isFuture: false), among: phrases,
          analysis, range, bytes)
      else { continue }
      guard var candidate = maker.candidate(isCaption: false), candidate.kind == .happening, candidate.clarity > 0,
        // A date of its own says more.
        !found.contains(where: { $0.head == candidate.head && $0.kind == candidate.kind })
      else { continue }
      candidate.sentence = result.sentences.count
      candidate.speakerTerms = candidate.attribution == nil ? speakerTerms : terms(of: candidate.attribution)
      result.open.append(
        OpenCandidate(
          candidate: candidate, block: block, range: span, name: analysis.bytes(of: anchored.event.tokens),
          phrase: anchored))
    }
  }

  /// The event that a phrase counts from, where the day that it counts to stands right beside it.
  private func implied(
    _ anchored: AnchoredPhrase, _ analysis: SentenceAnalysis, _ range: Range<Int>, block: Int,
    phrases: ArraySlice<DatedPhrase>, _ bytes: [UInt8], of article: Article
  ) -> OpenCandidate? {
    guard let beside = analysis.phrase(beside: anchored), case .date(let day) = phrases[beside].use,
      let date = anchored.eventDate(from: day), let way = phrases[beside].derivation
    else { return nil }
    let span = analysis.bytes(of: anchored.tokens)
    let name = analysis.bytes(of: anchored.event.tokens)
    let words = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    let derivation = Derivation(
      phrase: words(name),
      location: article.file.location(at: article.document.blocks[block].sourceRange(of: name).lowerBound),
      rule: AnchorSolver.backRule, anchor: .init(origin: .mention, edtf: day.edtf, location: way.location),
      steps: way.steps + ["“\(words(span))” is \(day.edtf), so that “\(words(name))” is \(date.edtf)"],
      inferences: way.inferences, rejected: [])
    let phrase = DatedPhrase(range: span, use: .anniversary(of: name, date), derivation: derivation, isFuture: false)
    guard var maker = maker(of: phrase, among: phrases, analysis, range, bytes) else { return nil }
    guard var candidate = maker.candidate(isCaption: false), candidate.clarity > 0 else { return nil }
    candidate.sentence = result.sentences.count
    return OpenCandidate(candidate: candidate, block: block, range: span, name: name, phrase: anchored)
  }

  // MARK: Makers

  private func maker(
    of number: Int, _ phrases: ArraySlice<DatedPhrase>, _ analysis: SentenceAnalysis, _ bytes: [UInt8]
  ) -> CandidateMaker? {
    guard var date = phrases[number].date, var derivation = phrases[number].derivation else { return nil }
    if let clock = analysis.otherClock(of: number), let day = date.day(by: clock) {
      derivation.steps.append("by the clock of the place, which the words before the bracket give: \(day.edtf)")
      date = day
    }
    return CandidateMaker(
      analysis: analysis, titles: TitleMaker(analysis: analysis, text: bytes, phrases: phrases, dating: number),
      text: bytes, phrases: phrases, number: number, date: date, derivation: derivation, actors: actors, places: places,
      speakers: speakers)
  }

  /// The maker of a phrase that is read as one expression, so that the clause is found as that of a date.
  private func maker(
    of phrase: DatedPhrase, among phrases: ArraySlice<DatedPhrase>, _ analysis: SentenceAnalysis, _ range: Range<Int>,
    _ bytes: [UInt8]
  ) -> CandidateMaker? {
    var known = phrases.filter { !$0.range.overlaps(phrase.range) }
    let number = known.firstIndex { $0.range.lowerBound > phrase.range.lowerBound } ?? known.count
    known.insert(phrase, at: number)
    let whole = SentenceAnalysis(
      tokens: analysis.tokens, sentence: Sentence(tokens: analysis.sentence, range: range), phrases: known[...],
      lexicon: book.lexicon)
    return maker(of: number, known[...], whole, bytes)
  }

  // MARK: Silence

  private mutating func fallSilent(
    _ phrases: ArraySlice<DatedPhrase>, _ block: Int, _ reason: @autoclosure () -> String
  ) {
    guard tellsSilences else { return }
    silences += phrases.map { Silence(block: block, range: $0.range, reason: reason()) }
  }

  /// The expressions of a sentence that stand before its first word.
  private mutating func fallSilent(
    _ phrases: ArraySlice<DatedPhrase>, _ block: Int, before first: Int, of sentence: Sentence, _ tokens: [Token],
    _ reason: String
  ) {
    let end =
      first < tokens.endIndex
      ? min(tokens[first].range.lowerBound, sentence.range.upperBound) : sentence.range.upperBound
    let heads = phrases.filter { $0.range.lowerBound >= sentence.range.lowerBound && $0.range.lowerBound < end }
    fallSilent(heads[...], block, reason)
  }
}
