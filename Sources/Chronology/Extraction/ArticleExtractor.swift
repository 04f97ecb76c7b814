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
  /// Who spoke last, for "he said".
  private var lastSpeaker: (text: String, ids: [String])?

  static func extract(_ article: Article, actors: NameMatcher, places: NameMatcher) -> ArticleExtraction {
    var extractor = ArticleExtractor(article: article, actors: actors, places: places)
    let reading = PhraseReader.read(article)
    extractor.result.phrases = reading.phrases
    extractor.result.marks = reading.marks
    for index in article.document.blocks.indices { extractor.read(block: index, phrases: reading.phrases[index]) }
    return extractor.result
  }

  private init(article: Article, actors: NameMatcher, places: NameMatcher) {
    self.article = article
    self.actors = actors
    self.places = places
  }

  private mutating func read(block index: Int, phrases: [DatedPhrase]) {
    let block = article.document.blocks[index]
    // A heading says again what the text says.
    if case .heading = block.kind { return }
    let bytes = Array(block.text.utf8)
    let tokens = Tokenizer.tokens(of: block.text, lexicon: lexicon)
    let start = block.kind == .paragraph && index < 4 ? Dateline.end(tokens) : 0
    var phrase = 0
    for sentence in SentenceSplitter.sentences(Array(tokens), lexicon: lexicon) {
      let first = max(sentence.tokens.lowerBound, start)
      guard first < sentence.tokens.upperBound else { continue }
      let trimmed = Sentence(
        tokens: first..<sentence.tokens.upperBound,
        range: tokens[first].range.lowerBound..<sentence.range.upperBound)
      while phrase < phrases.count, phrases[phrase].range.upperBound <= trimmed.range.lowerBound { phrase += 1 }
      let next = phrases[phrase...].firstIndex { $0.range.lowerBound >= trimmed.range.upperBound } ?? phrases.count
      let phrases = phrases[phrase..<next]
      let analysis = SentenceAnalysis(tokens: tokens, sentence: trimmed, phrases: phrases, lexicon: lexicon)
      read(analysis, trimmed, block: index, isCaption: block.kind == .caption, phrases: phrases, bytes: bytes)
    }
  }

  private mutating func read(
    _ analysis: SentenceAnalysis, _ sentence: Sentence, block: Int, isCaption: Bool,
    phrases: ArraySlice<DatedPhrase>, bytes: [UInt8]
  ) {
    let words = ContentWords(analysis, in: sentence.tokens)
    let titles = TitleMaker(analysis: analysis, text: bytes)
    var record = SentenceRecord(
      block: block, range: sentence.range, text: String(decoding: bytes[sentence.range], as: UTF8.self),
      terms: words.terms, numbers: words.numbers,
      quotations: ContentWords.quotations(analysis.tokens, in: sentence.tokens), speakers: [], attribution: nil,
      actors: actors.ids(analysis.tokens, in: sentence.tokens),
      places: places.ids(analysis.tokens, in: sentence.tokens), isCaption: isCaption, isDated: false, title: "")
    let mainSpeaker =
      analysis.groups.lazy.filter { $0.isFinite && !$0.isNegated }
      .compactMap { analysis.speaker(of: $0) }.first ?? analysis.accordingTo()
    if let speaker = mainSpeaker {
      (record.attribution, record.speakers) = attribution(speaker, analysis, bytes)
    }
    var found: [Candidate] = []
    for number in phrases.indices {
      var titles = titles
      titles.dating = number
      guard let candidate = candidate(number, phrases, analysis, titles, bytes, isCaption: isCaption) else {
        continue
      }
      // Two dates of one clause: "on Monday at noon", "in August last year". The finer one holds.
      if let rival = found.firstIndex(where: { $0.title == candidate.title && $0.kind == candidate.kind }) {
        if candidate.date.granularity < found[rival].date.granularity { found[rival] = candidate }
      } else {
        found.append(candidate)
      }
    }
    record.isDated = !found.isEmpty
    if found.isEmpty { record.title = titles.title(of: sentence.tokens) }
    for var candidate in found {
      candidate.sentence = result.sentences.count
      result.candidates.append(candidate)
    }
    result.sentences.append(record)
  }

  // MARK: One date

  private mutating func candidate(
    _ number: Int, _ phrases: ArraySlice<DatedPhrase>, _ analysis: SentenceAnalysis, _ titles: TitleMaker,
    _ bytes: [UInt8],
    isCaption: Bool
  ) -> Candidate? {
    let phrase = phrases[number]
    guard let date = phrase.date, let derivation = phrase.derivation, analysis.tokens(of: number) != nil else {
      return nil
    }
    if case .anniversary(let name, _) = phrase.use {
      return anniversary(number, name, date, derivation, analysis, titles, bytes)
    }
    if isCaption {
      guard date.granularity <= .day, !phrase.isFuture else { return nil }
      let end = analysis.sentence.first { analysis.tokens[$0].kind == .openBracket } ?? analysis.sentence.upperBound
      let clause = analysis.sentence.lowerBound..<max(end, analysis.sentence.lowerBound + 1)
      return make(
        number, date, derivation, .photograph, clause, analysis, titles, head: "", eventClasses: [], clarity: 3)
    }
    // "The 1800s" dates an age and no event.
    guard date.granularity < .decade, !isBareClock(date, number, analysis),
      let attachment = analysis.attachment(of: number, isCoarse: date.granularity > .week)
    else { return nil }
    let clause = analysis.clause(of: attachment)
    switch attachment {
    case .noun(let noun):
      if isHypothetical(before: clause.lowerBound, analysis) { return nil }
      let (range, clarity) = nounClause(noun, clause, number, analysis)
      var made = make(
        number, date, derivation, phrase.isFuture ? .planned : .happening, range, analysis, titles,
        head: Stemmer.stem(analysis.tokens[noun].key), eventClasses: classes(noun, range, analysis), clarity: clarity)
      made.isAnaphoric = isDefinite(noun, clause, analysis)
      made.agents = involved(clause.lowerBound..<noun + 1, analysis)
      made = attributed(made, range, noun, analysis, bytes)
      return made
    case .verb(let group):
      // "Monday marked six months since the start of the strike" is about the strike.
      if analysis.groups.contains(where: { $0.main == group.main }), analysis.isDate(group.main + 1),
        isAnniversary(at: group.main + 1, analysis, phrases)
      {
        return nil
      }
      guard let kind = kind(of: group, isFuture: phrase.isFuture, clause, analysis) else { return nil }
      return verbal(number, date, derivation, kind, group, clause, analysis, titles, bytes)
    }
  }

  private mutating func verbal(
    _ number: Int, _ date: EventDate, _ derivation: Derivation, _ kind: Event.Kind, _ group: VerbGroup,
    _ clause: Range<Int>, _ analysis: SentenceAnalysis, _ titles: TitleMaker, _ bytes: [UInt8]
  ) -> Candidate? {
    if kind == .statement {
      guard let speaker = analysis.speaker(of: group) else { return nil }
      let range = statementRange(speaker, group, clause, analysis, titles)
      var made = make(
        number, date, derivation, .statement, range, analysis, titles, head: group.lemma,
        eventClasses: [], clarity: 3)
      (made.attribution, made.speakers) = attribution(speaker, analysis, bytes)
      let words = ContentWords(analysis, in: analysis.sentence)
      made.terms = words.terms
      made.numbers = words.numbers
      made.names = words.names
      made.actors = actors.ids(analysis.tokens, in: analysis.sentence)
      made.places = places.ids(analysis.tokens, in: analysis.sentence)
      // Somebody wrote, and that is all.
      let naming = Set(analysis.tokens[speaker.tokens].map { Stemmer.stem($0.key) } + [group.lemma])
      return made.terms.count { !naming.contains($0) } >= 1 ? made : nil
    }
    // A verb that only says that its object takes place leaves the class to the object.
    let object = clause.first { analysis.isEventNoun($0) }
    let isLight = group.traits.contains(.light)
    let hasSubject = analysis.subjectStart(of: group) < group.first
    let isWhole = (hasSubject || clause.lowerBound < group.first) && !analysis.tokens[clause.lowerBound].has(.relative)
    let isOfNoun = group.form == .participle && analysis.token(group.main - 1)?.has(.determiner) == false
    let clarity = !group.isFinite ? (isOfNoun ? 1 : 0) : !isWhole ? 0 : hasSubject ? 3 : 1
    var made = make(
      number, date, derivation, kind, clause, analysis, titles,
      head: isLight ? object.map { Stemmer.stem(analysis.tokens[$0].key) } ?? group.lemma : group.lemma,
      eventClasses: classes(isLight ? object : group.main, clause, analysis), clarity: clarity)
    if group.form != .passive, group.form != .participle {
      made.agents = involved(analysis.subjectStart(of: group)..<group.first + 1, analysis)
    }
    return attributed(made, clause, group.main, analysis, bytes)
  }

  /// The class of what the date belongs to, then those of the verb and of the subject around it.
  private func classes(_ lead: Int?, _ clause: Range<Int>, _ analysis: SentenceAnalysis) -> [EventClass] {
    var found: [EventClass] = []
    let verb = analysis.groups.first { $0.isFinite && clause.contains($0.main) }?.main
    let subject = clause.lowerBound..<max(clause.lowerBound, verb ?? clause.lowerBound)
    for index in [lead, verb].compactMap(\.self) + subject.filter({ analysis.isEventNoun($0) }) {
      let isLight = index == verb && analysis.tokens[index].has(.light)
      if !isLight, let kind = lexicon.eventClass(of: analysis.tokens[index].key), !found.contains(kind) {
        found.append(kind)
      }
    }
    return found
  }

  /// The words that make the title of a statement: all of it where that is short, else what is said.
  private func statementRange(
    _ speaker: Speaker, _ group: VerbGroup, _ clause: Range<Int>, _ analysis: SentenceAnalysis, _ titles: TitleMaker
  ) -> Range<Int> {
    let start = analysis.sentence.lowerBound
    let before = start..<speaker.clause.lowerBound
    // "…, officials said"; not "On Monday, officials said".
    let isTrailing =
      speaker.clause.lowerBound > start
      && analysis.groups.contains { before.contains($0.main) }
      && analysis.token(speaker.clause.lowerBound - 1).map { $0.kind == .comma || $0.isQuote } == true
    if isTrailing || speaker.clause.lowerBound == group.main {
      let whole = start..<max(speaker.clause.upperBound, clause.upperBound)
      if !titles.isCut(whole) { return whole }
      let brief = start..<speaker.clause.upperBound
      return titles.isCut(brief) ? before : brief
    }
    // A speaker with a long description leaves no room for what is said.
    let content = group.main + 1..<clause.upperBound
    guard titles.isCut(clause), !speaker.isClaim, titles.title(of: speaker.clause).utf8.count > Self.longestSpeaker,
      let that = content.first(where: { analysis.token($0)?.key == "that" }),
      analysis.groups.contains(where: { $0.isFinite && $0.first > that && $0.main < clause.upperBound })
    else { return clause }
    return that + 1..<clause.upperBound
  }

  /// The most bytes that a title may spend on who speaks.
  private static let longestSpeaker = 45

  private func make(
    _ number: Int, _ date: EventDate, _ derivation: Derivation, _ kind: Event.Kind, _ clause: Range<Int>,
    _ analysis: SentenceAnalysis, _ titles: TitleMaker, head: String, eventClasses: [EventClass], clarity: Int
  ) -> Candidate {
    let words = ContentWords(analysis, in: clause)
    return Candidate(
      sentence: 0, phrase: number, kind: kind, date: date, derivation: derivation, attribution: nil, speakers: [],
      eventClasses: eventClasses, head: head, isAnaphoric: false, title: titles.title(of: clause), clarity: clarity,
      terms: words.terms, numbers: words.numbers, names: words.names,
      actors: involved(clause, analysis), agents: [], places: places.ids(analysis.tokens, in: clause))
  }

  /// The actors of a clause; one that a possessive pronoun stands for is the last one named before it.
  private func involved(_ clause: Range<Int>, _ analysis: SentenceAnalysis) -> [String] {
    var ids = Set(actors.ids(analysis.tokens, in: clause))
    if let first = analysis.token(clause.lowerBound), ["its", "his", "her", "their"].contains(first.key),
      let owner = actors.matches(analysis.tokens, in: analysis.sentence.lowerBound..<clause.lowerBound).last
    {
      ids.insert(owner.id)
    }
    return ids.sorted()
  }

  private mutating func anniversary(
    _ number: Int, _ name: Range<Int>, _ date: EventDate, _ derivation: Derivation, _ analysis: SentenceAnalysis,
    _ titles: TitleMaker, _ bytes: [UInt8]
  ) -> Candidate? {
    let indices = analysis.sentence.filter { analysis.tokens[$0].range.overlaps(name) }
    guard let first = indices.first, let last = indices.last else { return nil }
    // "the start of the strike" is of the class of the strike.
    let noun = indices.last {
      !lexicon.stages.contains(analysis.tokens[$0].key) && lexicon.eventClass(of: analysis.tokens[$0].key) != nil
    }
    let key = noun.map { analysis.tokens[$0].key }
    var made = make(
      number, date, derivation, .happening, first..<last + 1, analysis, titles,
      head: key.map { Stemmer.stem($0) } ?? "",
      eventClasses: key.flatMap { lexicon.eventClass(of: $0) }.map { [$0] } ?? [],
      clarity: noun == nil ? 0 : 1)
    made.isAnaphoric = true
    return made
  }

  // MARK: Judgement

  /// A time on the clock with no day to it dates nothing: "11.00am" in a list of programmes.
  private func isBareClock(_ date: EventDate, _ number: Int, _ analysis: SentenceAnalysis) -> Bool {
    guard date.granularity < .dayPart, let span = analysis.tokens(of: number) else { return false }
    return !span.contains {
      analysis.tokens[$0].isCapitalised || analysis.tokens[$0].key.hasSuffix("day")
        || Self.dayWords.contains(analysis.tokens[$0].key)
    }
  }

  private static let dayWords: Set<String> = ["tomorrow", "tonight", "morning", "afternoon", "evening", "night"]

  private func isAnniversary(at index: Int, _ analysis: SentenceAnalysis, _ phrases: ArraySlice<DatedPhrase>) -> Bool {
    phrases.contains { phrase in
      if case .anniversary = phrase.use { return phrase.range.contains(analysis.tokens[index].range.lowerBound) }
      return false
    }
  }

  /// What sort of event the verb tells, or `nil` where it tells none.
  private func kind(
    of group: VerbGroup, isFuture: Bool, _ clause: Range<Int>, _ analysis: SentenceAnalysis
  ) -> Event.Kind? {
    if group.isNegated || isHypothetical(before: clause.lowerBound, analysis) { return nil }
    if clause.contains(where: { analysis.tokens[$0].has(.firstPerson) && $0 < group.first }) { return nil }
    if group.isReporting, [.past, .present, .perfect, .gerund].contains(group.form) {
      return isFuture ? nil : .statement
    }
    if group.traits.contains(.stative), !group.traits.contains(.light), !isFuture { return nil }
    switch group.form {
    case .copula:
      // "There was an explosion on Monday."
      guard let there = analysis.token(group.first - 1), there.key == "there",
        clause.contains(where: { analysis.isEventNoun($0) })
      else { return nil }
      return isFuture ? .planned : .happening
    case .hypothetical:
      // "He would meet them on Saturday" tells a plan, "it could end tomorrow" a thought.
      let isPlan = analysis.tokens[group.first].key == "would" && !analysis.tokens[group.main].has([.be, .modal])
      return isFuture && isPlan ? .planned : nil
    case .future, .infinitive, .progressive, .present:
      if isFuture { return .planned }
      return group.form == .present && !group.traits.contains(.stative) ? .happening : nil
    case .past, .perfect, .passive, .gerund, .participle:
      if group.isDurative { return nil }
      // "is expected on Saturday"; what is past cannot lie ahead.
      if isFuture { return group.form == .passive && !isPast(group, analysis) ? .planned : nil }
      return .happening
    }
  }

  private func isPast(_ group: VerbGroup, _ analysis: SentenceAnalysis) -> Bool {
    ["was", "were", "had", "been"].contains(analysis.tokens[group.first].key)
  }

  /// Whether "if", "whether" or "should" opens the clause.
  private func isHypothetical(before start: Int, _ analysis: SentenceAnalysis) -> Bool {
    if let first = analysis.token(start), first.has(.conditional) || first.key == "should" { return true }
    guard let before = analysis.token(start - 1) else { return false }
    return before.has(.conditional) || before.key == "could" || before.key == "without"
  }

  /// The words that tell of a noun's event: its phrase, or the sentence where the phrase says next to nothing.
  private func nounClause(
    _ noun: Int, _ phrase: Range<Int>, _ number: Int, _ analysis: SentenceAnalysis
  ) -> (Range<Int>, clarity: Int) {
    let words = phrase.count {
      !analysis.isDate($0) && analysis.tokens[$0].isWord && !analysis.tokens[$0].has(.stopWord)
    }
    // "In a meeting with the governor on Wednesday, the president acknowledged": the sentence is about the meeting.
    if let preposition = analysis.token(phrase.lowerBound - 1), preposition.has(.preposition),
      phrase.lowerBound - 1 == analysis.sentence.lowerBound,
      let main = analysis.groups.first(where: { $0.isFinite && $0.first >= phrase.upperBound })
    {
      return (analysis.sentence.lowerBound..<analysis.clauseEnd(of: main), 3)
    }
    if words >= 3 { return (phrase, 2) }
    if words == 2 { return (phrase, 1) }
    // "Tuesday's attack killed 12 people."
    if let main = analysis.groups.first(where: { $0.isFinite }), analysis.subjectStart(of: main) == phrase.lowerBound {
      return (phrase.lowerBound..<analysis.clauseEnd(of: main), 2)
    }
    return (phrase, 0)
  }

  private func isDefinite(_ noun: Int, _ phrase: Range<Int>, _ analysis: SentenceAnalysis) -> Bool {
    guard let first = analysis.token(phrase.lowerBound) else { return false }
    return first.has(.determiner) && !["a", "an", "another", "some", "any", "no"].contains(first.key)
      || first.isPossessive
  }

  // MARK: Speakers

  private mutating func attributed(
    _ candidate: Candidate, _ clause: Range<Int>, _ predicate: Int, _ analysis: SentenceAnalysis, _ bytes: [UInt8]
  ) -> Candidate {
    guard let speaker = analysis.source(of: clause, predicate: predicate) else { return candidate }
    var made = candidate
    (made.attribution, made.speakers) = attribution(speaker, analysis, bytes)
    return made
  }

  private mutating func attribution(
    _ speaker: Speaker, _ analysis: SentenceAnalysis, _ bytes: [UInt8]
  ) -> (Attribution, [String]) {
    let tokens = analysis.tokens[speaker.tokens]
    let start = tokens.first?.range.lowerBound ?? 0
    var text = String(decoding: bytes[start..<max(start, tokens.last?.range.upperBound ?? 0)], as: UTF8.self)
    var ids = actors.ids(analysis.tokens, in: speaker.tokens)
    if ids.isEmpty {
      let capitals = tokens.filter { $0.isWord && $0.isCapitalised && !$0.has([.determiner, .pronoun, .preposition]) }
      ids = (capitals.isEmpty ? tokens.filter { $0.isWord && !$0.has(.stopWord) } : capitals).suffix(1)
        .map { "word:" + Stemmer.stem($0.key) }
    }
    if tokens.count == 1, let only = tokens.first, only.has(.pronoun), let last = lastSpeaker {
      text = last.text
      ids = last.ids
    } else if !ids.isEmpty {
      lastSpeaker = (text, ids)
    }
    let verb = speaker.verb < analysis.tokens.count ? analysis.tokens[speaker.verb] : nil
    let word =
      verb.map { $0.key == "according" ? "according to" : String(decoding: bytes[$0.range], as: UTF8.self) } ?? ""
    return (Attribution(speaker: text, verb: word, isClaim: speaker.isClaim), ids)
  }
}
