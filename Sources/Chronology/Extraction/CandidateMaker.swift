import CivilTime

/// Makes of one dated phrase in a sentence what may be an event.
struct CandidateMaker {
  let analysis: SentenceAnalysis
  let titles: TitleMaker
  let text: [UInt8]
  let phrases: ArraySlice<DatedPhrase>
  /// The phrase, by its index among those of the block.
  let number: Int
  let date: EventDate
  let derivation: Derivation
  let actors: NameMatcher
  let places: NameMatcher
  var speakers: SpeakerMemory

  private var lexicon: EnglishLexicon { analysis.lexicon }

  mutating func candidate(isCaption: Bool) -> Candidate? {
    let phrase = phrases[number]
    guard analysis.tokens(of: number) != nil else { return nil }
    if case .anniversary(let name, _) = phrase.use { return anniversary(of: name) }
    if isCaption { return phrase.isFuture ? nil : photograph() }
    // "The 1800s" dates an age and no event.
    guard date.granularity < .decade, !analysis.isBareClock(date, phrase: number),
      let attachment = analysis.attachment(of: number, isCoarse: date.granularity > .week)
    else { return nil }
    let clause = analysis.clause(of: attachment)
    switch attachment {
    case .noun(let noun): return nominal(noun, clause, isFuture: phrase.isFuture)
    case .verb(let group):
      // "Monday marked six months since the start of the strike" is about the strike.
      if isAnniversary(at: group.main + 1) { return nil }
      // Where the day of publication is not known, the verb tells on which side of it the date lies.
      let isFuture =
        phrase.isFuture || phrase.mayBeFuture && [.future, .hypothetical, .infinitive].contains(group.form)
      switch analysis.eventKind(of: group, isFuture: isFuture, in: clause) {
      case nil: return nil
      case .statement: return statement(group, clause)
      case let kind?: return happening(kind, group, clause)
      }
    }
  }

  private func photograph() -> Candidate? {
    guard date.granularity <= .day else { return nil }
    let start = analysis.sentence.lowerBound
    let credit = analysis.sentence.first { analysis.tokens[$0].kind == .openBracket } ?? analysis.sentence.upperBound
    return make(.photograph, start..<max(credit, start + 1), head: nil, classes: [], clarity: 3)
  }

  private func anniversary(of name: Range<Int>) -> Candidate? {
    let indices = analysis.sentence.filter { analysis.tokens[$0].range.overlaps(name) }
    guard let first = indices.first, let last = indices.last else { return nil }
    // "the start of the strike" is of the class of the strike.
    let noun = indices.last {
      !lexicon.stages.contains(analysis.tokens[$0].key) && analysis.tokens[$0].eventClass != nil
    }
    var made = make(
      .happening, first..<last + 1, head: noun.map(head),
      classes: noun.flatMap { analysis.tokens[$0].eventClass }.map { [$0] } ?? [], clarity: noun == nil ? 0 : 1)
    made.isAnaphoric = true
    return made
  }

  private mutating func nominal(_ noun: Int, _ phrase: Range<Int>, isFuture: Bool) -> Candidate? {
    if analysis.isHypothetical(at: phrase.lowerBound) { return nil }
    let (clause, clarity, told, isOtherTime) = analysis.clause(aroundPhrase: phrase, dating: number)
    var made = make(
      isFuture ? .planned : .happening, clause, head: head(noun: noun),
      classes: analysis.eventClasses(of: noun, in: clause, dating: number), clarity: clarity, telling: told)
    if isOtherTime { (made.title, made.titleFlaws) = titles.withItsDate(clause) }
    if told != nil, made.titleFlaws >= TitleMaker.untold { (made.title, made.titleFlaws) = titles.draft(of: phrase) }
    // "Awards ceremony" says next to nothing.
    if clarity < 2, let around = titles.clause(around: noun, in: phrase) {
      (made.title, made.titleFlaws) = titles.draft(of: around)
      made.clarity = 2
    }
    made.isAnaphoric = analysis.isDefinite(phrase)
    made.agents = involved(in: phrase.lowerBound..<noun + 1)
    return attributed(made, clause, predicate: noun)
  }

  private mutating func statement(_ group: VerbGroup, _ clause: Range<Int>) -> Candidate? {
    guard let speaker = analysis.speaker(of: group) else { return nil }
    let range = titles.statementClause(speaker, group, clause)
    let isLast = range.lowerBound < speaker.clause.lowerBound
    var made = make(
      .statement, range, head: head(verb: group), classes: [], clarity: 3,
      telling: !isLast && range.contains(group.first) ? group.main : nil)
    (made.attribution, made.speakers) = speakers.attribution(speaker, in: analysis, text: text)
    // What is said may stand anywhere in the sentence.
    let words = ContentWords(analysis, in: analysis.sentence)
    made.terms = words.terms
    made.numbers = words.numbers
    made.figures = FigureReader(analysis: analysis, text: text).figures(in: analysis.sentence)
    made.names = words.names
    made.actors = actors.ids(analysis.tokens, in: analysis.sentence)
    made.places = places.ids(analysis.tokens, in: analysis.sentence)
    // Somebody wrote, and that is all.
    let naming = analysis.tokens[speaker.tokens].map(\.stem) + [group.number]
    return made.terms.allSatisfy(naming.contains) ? nil : made
  }

  private mutating func happening(_ kind: Event.Kind, _ group: VerbGroup, _ clause: Range<Int>) -> Candidate? {
    // A verb that only says that its object takes place leaves head and class to the object.
    let object = clause.first { analysis.isEventNoun($0) }
    let isLight = group.traits.contains(.light)
    var made = make(
      kind, clause, head: isLight ? object.map(head) ?? head(verb: group) : head(verb: group),
      classes: analysis.eventClasses(of: isLight ? object : group.main, in: clause, dating: number),
      clarity: analysis.clarity(of: group, in: clause), telling: group.main)
    // A cut that leaves out what took place; any other report says more, but where there is none the event is not lost.
    if made.titleFlaws >= TitleMaker.untold { made.clarity = min(made.clarity, 1) }
    // "Reed told the Wire that he resigned": the title says who.
    if made.clarity == 0, titles.tellsWhoSaid(clause, made.titleFlaws) { made.clarity = 2 }
    if group.form != .passive, group.form != .participle {
      made.agents = involved(in: analysis.subjectStart(of: group)..<group.first + 1)
    }
    return attributed(made, clause, predicate: group.main)
  }

  /// The stem of the verb or the noun that the date belongs to.
  private typealias Head = (stem: Word, number: Int32)

  private func head(noun: Int) -> Head { (Stemmer.stem(analysis.tokens[noun].key), analysis.tokens[noun].stem) }

  private func head(verb group: VerbGroup) -> Head { (group.lemma, group.number) }

  private func make(
    _ kind: Event.Kind, _ clause: Range<Int>, head: Head?, classes: [EventClass], clarity: Int,
    telling told: Int? = nil
  ) -> Candidate {
    let words = ContentWords(analysis, in: clause)
    let title = titles.clearest(clause, telling: told)
    return Candidate(
      sentence: 0, phrase: number, kind: kind, date: date, derivation: derivation, attribution: nil, speakers: [],
      eventClasses: classes, head: head?.number ?? -1, headStem: head?.stem ?? "",
      isHeadTelling: head.map { !$0.stem.isEmpty && !EmptyVerbs.all.contains($0.stem) } ?? false, isAnaphoric: false,
      title: title.text, clarity: clarity,
      titleFlaws: title.flaws,
      terms: words.terms, numbers: words.numbers,
      figures: FigureReader(analysis: analysis, text: text).figures(in: clause), names: words.names,
      actors: involved(in: clause), agents: [],
      places: places.ids(analysis.tokens, in: clause))
  }

  /// The actors of a clause; one that a possessive pronoun stands for is the last one named before it.
  private func involved(in clause: Range<Int>) -> [String] {
    var ids = Set(actors.ids(analysis.tokens, in: clause))
    if let first = analysis.token(clause.lowerBound), ["its", "his", "her", "their"].contains(first.key),
      let owner = actors.matches(analysis.tokens, in: analysis.sentence.lowerBound..<clause.lowerBound).last
    {
      ids.insert(owner.id)
    }
    return ids.sorted()
  }

  private mutating func attributed(_ candidate: Candidate, _ clause: Range<Int>, predicate: Int) -> Candidate? {
    guard let speaker = analysis.source(of: clause, predicate: predicate) else { return candidate }
    // "The army denied that it had shelled the town on Monday."
    if analysis.tokens[speaker.verb].lemma == "deny" { return nil }
    var made = candidate
    (made.attribution, made.speakers) = speakers.attribution(speaker, in: analysis, text: text)
    return made
  }

  private func isAnniversary(at index: Int) -> Bool {
    guard analysis.isDate(index) else { return false }
    return phrases.contains { phrase in
      if case .anniversary = phrase.use { return phrase.range.contains(analysis.tokens[index].range.lowerBound) }
      return false
    }
  }
}
