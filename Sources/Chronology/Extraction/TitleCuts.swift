/// Where a title that is too long is shortened.
extension TitleMaker {
  /// The tokens without a clause or a list of examples between the subject and its verb: "Reed, who chairs the council,
  /// left"; the tokens as they are where there is none.
  func withoutInsertion(_ kept: [Int]) -> [Int] {
    // What is quoted stays as it was said.
    let end = kept.firstIndex { analysis.tokens[$0].kind == .openQuote } ?? kept.count
    for (place, index) in kept[..<end].enumerated() where analysis.tokens[index].kind == .comma && place + 1 < end {
      // "six million people, including children, live": the plural of a verb, which may be another word.
      if analysis.isExample(kept[place + 1]..<kept[end - 1]),
        let close = kept.indices.first(where: { $0 > place && analysis.tokens[kept[$0]].kind == .comma }),
        close + 1 < kept.count, analysis.tokens[kept[close + 1]].has(.verb)
      {
        return Array(kept[..<place] + kept[(close + 1)...])
      }
      // "Reed, whose band, the Nine, sang": the verb is the band's.
      if analysis.tokens[kept[place + 1]].key == "whose" { return kept }
      guard let close = kept.indices.first(where: { closes(kept, $0, after: place) }) else { continue }
      // "The fleet's spokesman, Karl Moss, said": the name says as much.
      if isName(kept[place + 1..<close]), isOffice(kept[..<place]) {
        return Array(kept[place + 1..<close] + kept[(close + 1)...])
      }
      guard
        analysis.isRelativeInsertion(kept[place + 1]..<kept[close]) || isParticipial(kept[place + 1]..<kept[close])
          || isDescription(kept[place + 1]..<kept[close], of: kept[..<place])
          || analysis.tokens[kept[place - (place > 0 ? 1 : 0)]].isCapitalised
            && analysis.isApposition(kept[place + 1]..<kept[close])
      else { continue }
      return Array(kept[..<place] + kept[(close + 1)...])
    }
    return kept
  }

  /// The tokens without the relative clause of a subject that nobody knows yet: "A sailor who … was freed". Of "the sailors
  /// who …" the clause says which are meant, and stays.
  func withoutRelative(_ kept: [Int]) -> [Int] {
    guard let first = kept.first.map({ analysis.tokens[$0] }),
      first.key == "a" || first.key == "an" || first.kind == .number || first.isNumberWord,
      let place = kept.prefix(8).firstIndex(where: { ["who", "which", "that"].contains(analysis.tokens[$0].key) }),
      place > 1, kept[..<place].allSatisfy({ analysis.tokens[$0].isWordOrNumber && analysis.group(at: $0) == nil }),
      !analysis.tokens[kept[place - 1]].has([.preposition, .determiner, .coordinator]),
      let own = analysis.groups.first(where: { $0.isFinite && $0.first > kept[place] })
    else { return kept }
    let end = kept[place...].first { !analysis.tokens[$0].isWordOrNumber } ?? analysis.sentence.upperBound
    // The last verb before a mark, or the first of several in a row.
    let main = analysis.groups.last { verb in
      verb.isFinite && verb.first > own.main + 1 && verb.main < end
        && !analysis.tokens[verb.first - 1].has(.coordinator)
    }
    guard let main, let verb = kept.firstIndex(of: main.first), case let before = analysis.tokens[main.first - 1],
      !before.has([.relative, .subordinator, .adverb]), !Self.subjects.contains(before.key)
    else { return kept }
    return Array(kept[..<place] + kept[verb...])
  }

  /// The tokens without what stands in brackets: "The group (made up of all towns) met".
  func withoutBrackets(_ kept: [Int]) -> [Int] {
    guard let open = kept.firstIndex(where: { analysis.tokens[$0].kind == .openBracket }), open > 0,
      let close = kept[open...].firstIndex(where: { analysis.tokens[$0].kind == .closeBracket }),
      // "the mayor said (the bridge) was safe": what is put into a quotation belongs to it.
      !kept[..<open].contains(where: { analysis.tokens[$0].kind == .openQuote })
    else { return kept }
    return withoutBrackets(Array(kept[..<open] + kept[(close + 1)...]))
  }

  /// The tokens from the subject on, where a phrase and a comma stand before it: "In a meeting in Orlo, the mayor said".
  func withoutOpening(_ kept: [Int]) -> [Int]? {
    guard let first = kept.first, analysis.tokens[first].has(.preposition),
      let verb = analysis.groups.first(where: { $0.isFinite && kept.contains($0.main) }),
      let comma = kept.firstIndex(where: { analysis.tokens[$0].kind == .comma }), kept[comma] < verb.first,
      // "In no case, the mayor said, …", "Without his consent, …"
      !kept[..<comma].contains(where: { analysis.tokens[$0].has(.negation) || isHedge($0) }),
      comma + 1 < kept.count, kept[comma + 1] == analysis.subjectStart(of: verb), kept[comma + 1] < verb.first
    else { return nil }
    return Array(kept[(comma + 1)...])
  }

  /// "the crew, given new boats by the town, left"
  private func isParticipial(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return analysis.tokens[first].has([.participle, .gerund]) && !analysis.tokens[first].has(.eventNoun)
      && !analysis.groups.contains { $0.isFinite && range.contains($0.main) && $0.main != first }
  }

  /// "the fleet's spokesman", "the head of the fleet"; of "the death of the mayor" the name is not that of the whole.
  private func isOffice(_ words: ArraySlice<Int>) -> Bool {
    guard words.allSatisfy({ analysis.tokens[$0].isWordOrNumber }) else { return false }
    guard let link = words.firstIndex(where: { analysis.tokens[$0].has([.preposition, .coordinator]) }) else {
      return true
    }
    // "the envoy to Norland"
    if let last = words.last, analysis.tokens[last].isCapitalised,
      !Self.offices.contains(analysis.tokens[last].key)
    {
      return true
    }
    let head = link > words.startIndex ? analysis.tokens[words[link - 1]].key : ""
    return Self.offices.contains(head) || ["head", "chief", "deputy", "mayor", "owner", "founder"].contains(head)
  }

  private func isName(_ words: ArraySlice<Int>) -> Bool {
    (2...4).contains(words.count)
      && words.allSatisfy { analysis.tokens[$0].isWord && analysis.tokens[$0].isCapitalised && !analysis.isDate($0) }
  }

  /// "Anna Reed, the mayor of Orlo, said": no verb, behind a name.
  private func isDescription(_ range: Range<Int>, of name: ArraySlice<Int>) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    // "the council's pick, former mayor Karl Moss, left": an office and a name.
    if let end = range.last, range.count > 2, range.count < 10, tokensAreName(range),
      analysis.tokens[end].isCapitalised, !analysis.groups.contains(where: { range.contains($0.main) }),
      name.allSatisfy({ analysis.tokens[$0].isWordOrNumber })
    {
      return true
    }
    return !analysis.tokens[first].has(.preposition) && analysis.tokens[last].isCapitalised
      && !analysis.groups.contains { range.contains($0.main) }
  }

  /// The first noun of a subject and its verb, without what stands between: "A team - made up of divers from Orlo, Vann and
  /// Kyle - landed". Less is told of who it was, and nothing else.
  func withBareSubject(_ kept: [Int], of told: Int) -> [Int]? {
    guard let verb = analysis.groups.first(where: { $0.main == told }), verb.isFinite, !verb.isNegated,
      let place = kept.firstIndex(of: verb.first), place > 3, let first = kept.first,
      analysis.tokens[first].isWordOrNumber,
      !analysis.tokens[first].has([.preposition, .subordinator, .pronoun, .relative, .negation]),
      analysis.group(at: first) == nil,
      !kept.prefix(3).contains(where: { Self.partial.contains(analysis.tokens[$0].key) }),
      !kept[..<place].contains(where: { analysis.tokens[$0].isQuote || analysis.tokens[$0].key == "but" })
    else { return nil }
    let head = kept[1..<place].first { index in
      let token = analysis.tokens[index]
      return !token.isWordOrNumber || token.has([.relative, .subordinator]) || analysis.group(at: index) != nil
        || token.has(.preposition) && token.key != "of"
    }
    guard let head, let end = kept.firstIndex(of: head), end < 8, end > 1 || analysis.tokens[first].isCapitalised,
      !kept[..<end].contains(where: { analysis.tokens[$0].has([.adverb, .durative]) }),
      !analysis.tokens[kept[end - 1]].has([.determiner, .coordinator, .gerund]),
      hasOneSubject(kept[..<place], verb)
        || [.comma, .dash].contains(analysis.tokens[head].kind)
          && analysis.tokens[kept[place - 1]].kind == analysis.tokens[head].kind
    else { return nil }
    return Array(kept[..<end] + kept[verbStart(kept, place)...])
  }

  /// Whether the words before a verb are its subject alone: what other verbs they have belong to relative clauses, or have
  /// the same subject.
  private func hasOneSubject(_ words: ArraySlice<Int>, _ verb: VerbGroup) -> Bool {
    // "Ian Moss born 1956 to Albert his father died": the verb may be another's.
    let owners: WordSet = ["his", "her", "their", "my", "our", "whose"]
    if words.contains(where: { owners.contains(analysis.tokens[$0].key) }) { return false }
    let finite = analysis.groups.filter { $0.isFinite && words.contains($0.main) && !analysis.isRelativeClause($0) }
    // "considers the council to be late and will wait": a verb that is not known for one.
    if analysis.tokens[verb.first].has(.gerund)
      || analysis.groups.contains(where: {
        $0.form == .infinitive && words.contains($0.main)
      })
    {
      return false
    }
    if finite.isEmpty { return words.first.map { analysis.subjectStart(of: verb) <= $0 } ?? false }
    return finite.count == 1 && analysis.tokens[verb.first - 1].key == "and"
      && words.first.map { analysis.subjectStart(of: finite[0]) <= $0 } == true
  }

  /// Of whom all that hangs on them tells which are meant.
  private static let partial: WordSet = [
    "all", "most", "every", "each", "only", "no", "few", "any", "those", "none", "ones", "moment", "time",
  ]

  /// The tokens without a clause at their end that has begun, and whose verb stands behind them: "The town listened as the
  /// first boat".
  func withoutOpenEnd(_ kept: [Int], telling told: Int?) -> [Int] {
    guard let last = kept.last, let verb = analysis.groups.last(where: { $0.isFinite && kept.contains($0.main) }),
      let place = kept.lastIndex(where: { Self.joining.contains(analysis.tokens[$0].key) }), place > 2,
      kept[place] > verb.main, told.map({ $0 < kept[place] }) ?? true, !analysis.isDate(kept[place]),
      !analysis.isPlainPreposition(kept[place]), last + 1 < analysis.sentence.upperBound,
      analysis.tokens[last + 1].has([.subordinator, .coordinator]) || analysis.group(at: last + 1)?.isFinite == true
    else { return kept }
    return Array(kept[..<place])
  }

  private static let joining: WordSet = ["as", "when", "while", "because", "although", "though", "where"]

  private func tokensAreName(_ range: Range<Int>) -> Bool {
    let office = range.prefix { !Self.offices.contains(analysis.tokens[$0].key) }.count
    return office < range.count
      && range.allSatisfy { analysis.tokens[$0].isWord && !analysis.tokens[$0].has([.coordinator, .determiner]) }
  }

  /// Whether a comma is followed by the verb of the subject before the insertion.
  private func closes(_ kept: [Int], _ place: Int, after opening: Int) -> Bool {
    guard place > opening, analysis.tokens[kept[place]].kind == .comma else { return false }
    let next = kept[(place + 1)...].first { !analysis.tokens[$0].has(.adverb) }
    return next.map { next in analysis.groups.contains { $0.isFinite && $0.first == next } } ?? false
  }

  /// The tokens without the last phrases between a subject and its verb: "a team from Orlo with dogs and lamps landed",
  /// where the verb would not find room.
  func withoutTail(_ kept: [Int], limit: Int, length: (ArraySlice<Int>) -> Int) -> [Int] {
    var kept = kept
    while let verb = analysis.groups.first(where: { $0.isFinite && kept.contains($0.main) }),
      let main = kept.firstIndex(of: verb.main), length(kept[...main]) > limit,
      let first = kept.firstIndex(where: { $0 >= verb.first }),
      var tail = kept[..<first].lastIndex(where: { analysis.tokens[$0].has(.preposition) }), tail > 1,
      // "risk the journey in boats but removals were suspended": another clause.
      !kept[tail..<first].contains(where: {
        !analysis.tokens[$0].isWordOrNumber || analysis.tokens[$0].has(.relative) || analysis.tokens[$0].key == "but"
      }),
      // "people live in parts that the storms of spring flooded": the first verb that is known is another's.
      !kept[..<tail].contains(where: { analysis.tokens[$0].isQuote || analysis.token($0)?.key == "that" })
    {
      // "outside of Orlo"
      if tail > 2, analysis.tokens[kept[tail - 1]].has(.preposition) { tail -= 1 }
      let start = verbStart(kept, first)
      // "Secretary for Harbours Anna Reed": a name may end what hangs on an office.
      guard start > tail, !mayEndInName(kept[tail..<start]) else { return kept }
      kept.removeSubrange(tail..<start)
    }
    return kept
  }

  private func mayEndInName(_ words: ArraySlice<Int>) -> Bool {
    guard let first = words.first, ["for", "of"].contains(analysis.tokens[first].key) else { return false }
    return words.count > 3
      && words.dropFirst().allSatisfy { analysis.tokens[$0].isWord && analysis.tokens[$0].isCapitalised }
  }

  /// Where the name of a speaker begins, behind his offices: "Defence Minister Anna Reed".
  func nameStart(of speaker: Speaker) -> Int {
    let offices = speaker.tokens.filter { Self.offices.contains(analysis.tokens[$0].key) }
    // "A spokeswoman for Dr Reed" is not Reed.
    guard var last = offices.last, last + 1 < speaker.tokens.upperBound, !analysis.tokens[last].isPossessive,
      !analysis.tokens[speaker.tokens.lowerBound..<last].contains(where: { $0.has(.preposition) })
    else { return speaker.tokens.lowerBound }
    // "Secretary of State Anna Reed"
    if analysis.tokens[last + 1].key == "of", last + 3 < speaker.tokens.upperBound,
      Self.departments.contains(analysis.tokens[last + 2].key)
    {
      last += 2
    }
    guard
      analysis.tokens[speaker.tokens].allSatisfy(\.isWordOrNumber),
      speaker.tokens.suffix(from: last + 1).allSatisfy({ analysis.tokens[$0].isCapitalised }),
      speaker.tokens.lowerBound == speaker.clause.lowerBound
    else { return speaker.tokens.lowerBound }
    return last + 1
  }

  private static let departments: WordSet = ["state", "defense", "defence", "justice", "health", "police", "staff"]
  private static let offices = WordSet(list: NameWords.titles)
}
