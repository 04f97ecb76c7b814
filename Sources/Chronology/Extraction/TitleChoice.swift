/// Which words of its sentence make the title of a clause.
extension TitleMaker {
  /// The title of a clause, or of a longer stretch of the sentence where the clause leaves open who or what it tells of;
  /// and how much it lacks.
  func clearest(_ clause: Range<Int>, telling told: Int?) -> (text: String, flaws: Int) {
    var title = draft(of: clause, telling: told)
    guard let first = analysis.token(clause.lowerBound) else { return title }
    if let longer = stretch(counting: clause) {
      let wide = draft(of: longer, telling: told)
      if wide.flaws <= Self.worstStretch { return (wide.text, wide.flaws) }
    }
    if !Self.unnamed.contains(first.key) { return title }
    title.flaws += Self.unnamedSubject
    guard let longer = stretch(naming: clause) else { return title }
    // A cut has to leave the clause in.
    let wide = draft(of: longer, telling: told ?? clause.upperBound - 1)
    return wide.flaws <= Self.worstStretch ? (wide.text, wide.flaws + Self.wideStretch) : title
  }

  /// Whether the title of a clause with a pronoun, which lacks so much, begins with who said it.
  func tellsWhoSaid(_ clause: Range<Int>, _ flaws: Int) -> Bool {
    flaws < Self.unnamedSubject && Self.unnamed.contains(analysis.tokens[clause.lowerBound].key)
      && analysis.groups.last { $0.isFinite && $0.main < clause.lowerBound }?.isReporting == true
  }

  /// "He", "their house": the words do not say who.
  static let unnamed: WordSet = [
    "he", "she", "it", "they", "his", "her", "its", "their", "this", "these", "those",
  ]
  /// More than any cut costs: of two reports, the one that says who.
  private static let unnamedSubject = 120
  private static let worstStretch = 30
  private static let wideStretch = 2
  private static let bounds: WordSet = [
    "more", "than", "at", "least", "about", "some", "another", "nearly", "almost", "over", "around", "up", "to",
  ]

  /// The title of a clause with the date that is its subject's and not its verb's: "Monday's attack was condemned".
  func withItsDate(_ clause: Range<Int>) -> (text: String, flaws: Int) {
    var dated = self
    dated.keepsDate = true
    var start = clause.lowerBound
    while analysis.isDate(start - 1) { start -= 1 }
    return dated.draft(of: start..<clause.upperBound)
  }

  /// "Eight people died and 30 were wounded": the second number counts what the clause before names.
  private func stretch(counting clause: Range<Int>) -> Range<Int>? {
    var first = clause.lowerBound
    // "and more than 30 were wounded"
    while first < clause.lowerBound + 3, Self.bounds.contains(analysis.tokens[first].key) { first += 1 }
    guard let number = analysis.token(first), number.kind == .number || number.isNumberWord,
      analysis.group(at: first + 1)?.isFinite == true,
      analysis.token(clause.lowerBound - 1)?.key == "and",
      let before = analysis.groups.last(where: { $0.isFinite && $0.main < clause.lowerBound }), !before.isNegated
    else { return nil }
    let start = analysis.subjectStart(of: before)
    guard start < before.first, !Self.unnamed.contains(analysis.tokens[start].key), !analysis.isHypothetical(at: start),
      !analysis.tokens[start..<clause.lowerBound].contains(where: {
        $0.isQuote || [.semicolon, .dash, .colon].contains($0.kind)
      })
    else { return nil }
    return start..<clause.upperBound
  }

  /// From the clause before, whose subject is named, to the end of the clause: "Witnesses told the agency they saw Moss".
  private func stretch(naming clause: Range<Int>) -> Range<Int>? {
    let before = analysis.groups.last { $0.isFinite && $0.main < clause.lowerBound }
    guard let before, !before.isNegated, before.form != .hypothetical else { return nil }
    let start = analysis.subjectStart(of: before)
    guard start < before.first, let subject = analysis.token(start), subject.isWordOrNumber,
      !subject.has(.pronoun), !Self.unnamed.contains(subject.key), !analysis.isHypothetical(at: start),
      !subject.has([.relative, .subordinator]),
      !analysis.tokens[before.main..<clause.lowerBound].contains(where: {
        [.semicolon, .dash, .colon].contains($0.kind) || $0.isQuote || $0.key == "and" || $0.key == "but"
      })
    else { return nil }
    // "Anna Reed from Orlo, Norland, says": half a name.
    let opening = analysis.tokens[analysis.sentence.lowerBound]
    if analysis.tokens[max(start - 1, 0)].kind == .comma, start > analysis.sentence.lowerBound,
      !analysis.isDate(analysis.sentence.lowerBound),
      !opening.has([.preposition, .adverb, .coordinator, .subordinator])
    {
      return nil
    }
    return start..<clause.upperBound
  }

  /// From the subject to the end of the clause that an event's noun stands in, where what its verb tells took place in the
  /// same event: "Anna Reed won a prize at Monday's ceremony", "twelve people died in the attack".
  func clause(around noun: Int, in phrase: Range<Int>) -> Range<Int>? {
    var first = phrase.lowerBound
    while analysis.isDate(first - 1) || analysis.token(first - 1)?.has(.determiner) == true { first -= 1 }
    guard let preposition = analysis.token(first - 1)?.key,
      ["at", "during"].contains(preposition)
        || preposition == "in" && analysis.tokens[noun].eventClass?.isSelfTold == true,
      let verb = analysis.groups.last(where: { $0.main < first }), verb.isFinite, !verb.isNegated,
      [.past, .passive, .perfect].contains(verb.form), !verb.isReporting, !verb.traits.contains(.stative),
      !["look", "aim", "point", "direct", "arrive"].contains(verb.lemma)
    else { return nil }
    let start = analysis.subjectStart(of: verb)
    let end = analysis.clauseEnd(of: verb)
    guard start < verb.first, end >= phrase.upperBound, !analysis.isHypothetical(at: start),
      let subject = analysis.token(start), !subject.has([.pronoun, .relative, .preposition]),
      !Self.unnamed.contains(subject.key), draft(of: start..<end).flaws <= 1
    else { return nil }
    return start..<end
  }
}
