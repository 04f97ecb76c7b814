/// The words that tell of what a date dates.
extension SentenceAnalysis {
  /// The noun phrase around an event's noun, with what hangs on it by prepositions.
  func nounPhrase(of noun: Int) -> Range<Int> {
    var start = noun
    // "the Orlo Harbour Fund (OHF) event"
    if let close = token(start - 1), close.kind == .closeBracket, token(start - 3)?.kind == .openBracket,
      let short = token(start - 2), short.isCapitalised, let name = token(start - 4), name.isWord, name.isCapitalised
    {
      start -= 4
    }
    while let token = token(start - 1), token.isWordOrNumber,
      group(at: start - 1) == nil,
      !token.has([.preposition, .coordinator, .relative, .subordinator, .pronoun]) || token.has(.determiner),
      !token.has(.adverb)
    {
      start -= 1
      if opensRunIn(start) { break }
      // "the Isle of Kyle festival"
      if tokens[start].isCapitalised, self.token(start - 1)?.key == "of", let head = self.token(start - 2),
        head.isWord, head.isCapitalised, group(at: start - 2) == nil
      {
        start -= 2
      }
    }
    // "Anna Reed, née Moss"
    if let born = token(start), Self.formerly.contains(born.key), token(start - 1)?.kind == .comma {
      start -= 1
      while let name = token(start - 1), name.isWord, name.isCapitalised { start -= 1 }
    }
    // "about 60 sailors": the number alone would be sharper than the words.
    if let number = token(start), number.kind == .number || number.isNumberWord { start = withBound(before: start) }
    // "thousands of sailors", "a group of sailors"
    if let of = token(start - 1), of.key == "of", let amount = token(start - 2), Self.amounts.contains(amount.key) {
      start -= 2
      if let article = token(start - 1), article.key == "a" || article.key == "the" { start -= 1 }
    }
    // "at least 70 boats"
    if let first = token(start), first.key == "least" || first.key == "most", token(start - 1)?.key == "at" {
      start -= 1
    }
    var end = noun + 1
    while end < sentence.upperBound {
      if isDate(end) || token(end)?.has(.preposition) == true && isDate(end + 1) {
        end += 1
        continue
      }
      guard let token = token(end), token.isWordOrNumber, group(at: end) == nil || token.has(.eventNoun),
        !token.has([.relative, .auxiliary]), !token.has(.subordinator) || isPlainPreposition(end) && token.key != "as",
        end > noun + 1 || token.has(.preposition)
      else { break }
      if token.has(.coordinator) || TitleMaker.subjects.contains(token.key) { break }
      // "the attack allegedly | killed"
      if token.has(.adverb), !token.has(.preposition), group(at: end + 1) != nil { break }
      end += 1
    }
    if let group = group(at: end), group.first == end, isArranged(group) {
      let clause = group.main + 1..<clauseEnd(of: group)
      return start..<(clause.first { tokens[$0].kind == .comma } ?? clause.upperBound)
    }
    // "the house in Orlo in | which"
    while end > noun + 1, let last = self.token(end - 1), last.has(.preposition) { end -= 1 }
    return start..<end
  }

  private static let telling: WordSet = [
    "tell", "inform", "assure", "remind", "warn", "persuade", "convince", "notify", "advise",
  ]

  /// Where the words begin that leave a number open: "nearly 60", "more than 60", "up to 60".
  private func withBound(before number: Int) -> Int {
    guard let before = token(number - 1), before.isWord else { return number }
    if Self.bounds.contains(before.key) { return number - 1 }
    guard let first = token(number - 2) else { return number }
    let isComparison = before.key == "than" && ["more", "fewer", "less", "other"].contains(first.key)
    return isComparison || before.key == "to" && first.key == "up" ? number - 2 : number
  }

  private static let bounds: WordSet = [
    "about", "around", "nearly", "almost", "roughly", "approximately", "over", "some", "under", "circa", "only", "just",
  ]
  private static let formerly: WordSet = ["née", "nee", "né"]
  private static let amounts: WordSet = [
    "dozens", "scores", "hundreds", "thousands", "millions", "most", "many", "some", "all", "several", "group",
    "number",
    "team", "series", "majority", "dozen", "half", "pair", "couple",
  ]

  /// The clause of an attachment, by its tokens.
  func clause(of attachment: DateAttachment) -> Range<Int> {
    switch attachment {
    case .noun(let noun): return nounPhrase(of: noun)
    case .verb(let group):
      let end = clauseEnd(of: group)
      if group.form == .participle, let head = headOfParticiple(group) {
        return nounPhrase(of: head).lowerBound..<end
      }
      var start = subjectStart(of: group)
      // "five patients he saw on Monday"
      if isContactClause(group) { return nounPhrase(of: start - 1).lowerBound..<max(end, group.main + 1) }
      // "the League, which in its long history has won much"
      if start < group.first, tokens[start].has(.preposition), let pronoun = token(start - 1),
        ["which", "who"].contains(pronoun.key)
      {
        return antecedent(of: start - 1)..<max(end, group.main + 1)
      }
      // "Anna Reed, whose brother was arrested"
      if start < group.first, token(start - 1)?.key == "whose" {
        return antecedent(of: start - 1)..<max(end, group.main + 1)
      }
      // "a depot that the army shelled"
      if start < group.first, let object = relativeObject(before: start, of: group) {
        return antecedent(of: object)..<max(end, group.main + 1)
      }
      if start == group.first, let relative = relative(before: start), group.isFinite {
        return antecedent(of: relative)..<max(end, group.main + 1)
      }
      if start == group.first, group.isFinite || group.form == .gerund || group.form == .infinitive {
        // A second verb of one subject: the clause begins with the first.
        if let comma = token(group.first - 1), comma.kind == .comma, group.isFinite {
          // "The border, through which aid is brought in, was closed": the subject stands before the inserted clause.
          start = mainClauseStart(before: group.first - 1)
        } else if let before = groups.last(where: { $0.isFinite && $0.main < group.first }),
          !endsClause(between: before, group)
        {
          start = subjectStart(of: before)
          // "Five patients he saw needed surgery": the subject of the one is not that of the other.
          if isContactClause(before) { start = nounPhrase(of: start - 1).lowerBound }
          // "Mary, who was born in 1888 and died in 1931"
          if start == before.first, let relative = relative(before: start) { start = antecedent(of: relative) }
        }
      }
      return start..<max(end, group.main + 1)
    }
  }

  /// The noun that a participle stands behind, with a comma between or none.
  func headOfParticiple(_ group: VerbGroup) -> Int? {
    let head = token(group.main - 1)?.kind == .comma ? group.main - 2 : group.main - 1
    guard let noun = token(head), noun.isWordOrNumber else { return nil }
    return head
  }

  /// The relative pronoun that is the subject of a verb, with no more than a date or an adverb between.
  private func relative(before verb: Int) -> Int? {
    var index = verb - 1
    while isDate(index) || token(index)?.has(.adverb) == true
      || token(index)?.has(.preposition) == true && isDate(index + 1)
    {
      index -= 1
    }
    return token(index)?.has(.relative) == true ? index : nil
  }

  /// The relative pronoun that a verb without an object has for its own: "a depot that the army shelled in May".
  private func relativeObject(before subject: Int, of group: VerbGroup) -> Int? {
    guard let pronoun = token(subject - 1), ["that", "which"].contains(pronoun.key), !group.isReporting,
      [.past, .perfect].contains(group.form), let noun = token(subject - 2), noun.isWord,
      self.group(at: subject - 2) == nil, !noun.has([.pronoun, .preposition, .adverb, .coordinator, .subordinator]),
      lexicon.eventClass(of: group.lemma) != .death
    else { return nil }
    // "told the agency that he resigned": whoever is told is no object of what is.
    if let verb = groups.last(where: { $0.main < subject - 1 }), Self.telling.contains(verb.lemma),
      tokens[verb.main + 1..<subject - 1].allSatisfy({ $0.isWordOrNumber && !$0.has(.coordinator) })
    {
      return nil
    }
    var next = group.main + 1
    while isDate(next) || token(next)?.has(.preposition) == true && isDate(next + 1) { next += 1 }
    // "that the council imposed when": no object.
    if let after = token(next), after.isWordOrNumber, after.key != "as",
      !after.has(.subordinator) || isPlainPreposition(next)
    {
      return nil
    }
    return subject - 1
  }

  private func mainClauseStart(before index: Int) -> Int {
    let marks: [Token.Kind] = [.semicolon, .openQuote, .closeQuote, .dash, .colon]
    let mark = tokens[sentence.lowerBound..<index].lastIndex { marks.contains($0.kind) }
    return mark.map { $0 + 1 } ?? sentence.lowerBound
  }

  /// Where the noun phrase begins that a relative pronoun stands for; the pronoun itself where none is found.
  private func antecedent(of relative: Int) -> Int {
    // "to see what happened": a pronoun that stands for no noun.
    if tokens[relative].key == "what" { return relative }
    var head = relative - 1
    if let token = token(head), token.kind == .comma { head -= 1 }
    if let token = token(head), token.kind == .closeBracket,
      let open = tokens[sentence.lowerBound..<head].lastIndex(where: { $0.kind == .openBracket })
    {
      head = open - 1
    }
    guard let noun = token(head), noun.isWordOrNumber, group(at: head) == nil, !noun.has([.preposition, .coordinator])
    else {
      return relative
    }
    var start = nounPhrase(of: head).lowerBound
    // "Anna Reed of Vann, who left": not Vann.
    if tokens[relative].key == "who", noun.isCapitalised, start == head,
      let link = token(start - 1), ["of", "from", "in", "at"].contains(link.key), let name = token(start - 2),
      name.isWord, name.isCapitalised, group(at: start - 2) == nil
    {
      start = nounPhrase(of: start - 2).lowerBound
    }
    // "Anna Reed and Karl Moss, who sang their songs": both.
    let isPlural = tokens[relative..<sentence.upperBound].prefix(12).prefix { $0.kind != .comma }.contains {
      ["their", "them", "were", "are", "have", "both"].contains($0.key)
    }
    if noun.isCapitalised, isPlural, token(start - 1)?.key == "and",
      var name = token(start - 2).map({ _ in start - 2 }),
      tokens[name].isCapitalised, tokens[name].isWord
    {
      while let before = token(name - 1), before.isWord, before.isCapitalised, !before.has(.preposition) { name -= 1 }
      return name
    }
    return start
  }

  private func endsClause(between first: VerbGroup, _ second: VerbGroup) -> Bool {
    tokens[first.main..<second.first].contains {
      $0.kind == .semicolon || $0.kind == .openQuote || $0.kind == .closeQuote
    }
  }
}
