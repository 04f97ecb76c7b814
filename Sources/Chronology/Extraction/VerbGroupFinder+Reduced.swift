extension VerbGroupFinder {
  /// Tells "an offensive launched in August" from "the army launched an offensive": the one has its noun behind a
  /// preposition or a verb, or another finite verb after it in the same clause.
  mutating func markReduced() {
    for (position, group) in groups.enumerated()
    where group.form == .past && group.first == group.main && tokens[group.main].has(.participle)
      && !Self.intransitives.contains(group.lemma) && (group.lemma != "say" || token(group.main + 1)?.key == "to")
    {
      // "Forty people were killed and 90 wounded"
      if let head = token(group.main - 1), head.kind == .number || head.isNumberWord, position > 0,
        groups[position - 1].form == .passive,
        tokens[groups[position - 1].main..<group.main].contains(where: { $0.key == "and" })
      {
        reduce(position)
        continue
      }
      guard let head = before(group.main) else {
        if group.first == sentence.lowerBound, lacksObject(group), !group.traits.contains(.reporting) {
          reduce(position)
        }
        continue
      }
      if tokens[head].kind == .comma, followsNoun(comma: head, position) {
        reduce(position)
        continue
      }
      // "was born on a farm called Kyle"
      if Self.naming.contains(group.lemma), let name = token(group.main + 1), name.isCapitalised || name.isQuote,
        tokens[head].isWord, !tokens[head].isCapitalised, !tokens[head].has(.pronoun),
        stands(behindVerbOrPreposition: head, group)
      {
        reduce(position)
        continue
      }
      // "told the agency in an interview taped on Monday"
      if lacksObject(group), ["interview", "statement", "speech"].contains(tokens[head].key),
        groups[..<position].contains(where: { $0.isFinite && $0.traits.contains(.reporting) })
      {
        reduce(position)
        continue
      }
      // "an interview taped on Friday and broadcast on Sunday"
      if tokens[head].has(.coordinator), position > 0, groups[position - 1].form == .participle, lacksObject(group),
        tokens[groups[position - 1].main + 1..<head].indices.allSatisfy({
          token($0) == nil || tokens[$0].has(.preposition)
        })
      {
        reduce(position)
        continue
      }
      guard tokens[head].isWordOrNumber,
        !tokens[head].has([.pronoun, .relative]),
        // "soldiers and armed men": where no verb stands before, none is joined to it.
        !tokens[head].has(.coordinator) || !groups[..<position].contains(where: \.isFinite)
      else {
        continue
      }
      var reduced = lacksObject(group) && stands(behindVerbOrPreposition: head, group)
      // "a special televised appeal was broadcast", "clashes between police and armed men killed two".
      // "the call made to the guard was recorded": without an object, no clause follows either.
      let takesClause =
        group.traits.contains(.reporting)
        || Self.clauseTakers.contains(group.lemma)
          && !(Self.transitives.contains(tokens[group.main].key) && lacksObject(group))
      if !reduced, !takesClause,
        let next = groups[(position + 1)...].first(where: { $0.isFinite && !followsObject($0) })
      {
        reduced = !tokens[group.main..<next.first].contains {
          [.comma, .semicolon, .colon, .dash, .stop].contains($0.kind) || $0.isQuote
            || $0.has([.coordinator, .relative, .subordinator, .pronoun])
        }
      }
      if reduced { reduce(position) }
    }
  }

  private mutating func reduce(_ position: Int) {
    let group = groups[position]
    groups[position] = VerbGroup(
      first: group.first, main: group.main, form: .participle, lemma: group.lemma, number: group.number,
      traits: group.traits,
      isNegated: group.isNegated, isDurative: group.isDurative)
  }

  /// "managed to save two children trapped there": the participle is the object's.
  private func followsObject(_ group: VerbGroup) -> Bool {
    guard group.form == .past, tokens[group.main].has(.participle), lacksObject(group) else { return false }
    var index = group.main - 1
    while let token = token(index), token.isWordOrNumber,
      token.key == "to" || !token.has([.preposition, .coordinator, .pronoun])
    {
      if token.key == "to" { return index < group.main - 2 }
      if let other = groups.first(where: { $0.main == index }) {
        return index < group.main - 1 && other.form != .participle
      }
      index -= 1
    }
    return false
  }

  private func lacksObject(_ group: VerbGroup) -> Bool {
    token(group.main + 1).map { !$0.isWordOrNumber || $0.has(.preposition) } ?? true
  }

  /// "the Harbour Act, passed in 1973 at the height of the debate": of a verb that needs an object and has none, where
  /// another verb is the clause's.
  private func followsNoun(comma: Int, _ position: Int) -> Bool {
    let group = groups[position]
    // "Reed, who resigned in protest, called for a vote": the comma ends what is inserted.
    guard Self.transitives.contains(tokens[group.main].key), !closesRelative(comma: comma), lacksObject(group),
      let noun = token(comma - 1),
      noun.isWord,
      !groups.contains(where: { $0.main == comma - 1 }),
      groups.contains(where: { $0.isFinite && $0.main != group.main })
    else { return false }
    // "raided the camp, seized by night what they found, and left": one verb of a row.
    return !groups[(position + 1)...].contains { other in
      other.isFinite && token(other.first - 1)?.has(.coordinator) == true
    }
  }

  private static let naming: WordSet = ["call", "name", "title", "entitle", "dub", "nickname"]

  /// Verbs without a passive, whose forms in -ed are pasts.
  static let intransitives: WordSet = [
    "appear", "appeared", "seem", "arrive", "die", "happen", "occur", "emerge", "emerged", "collapse", "erupt", "rise",
    "agree", "depend", "resign", "retire", "vanish", "vanished", "disappear", "disappeared",
  ]

  /// Verbs that do not stand without an object, but as participles: "made", "passed by parliament".
  private static let transitives: WordSet = [
    "made", "passed", "signed", "formed", "founded", "created", "established", "adopted", "introduced", "published",
    "released", "issued", "built", "launched", "imposed", "approved", "drafted", "set", "written", "based", "backed",
    "supported", "funded", "organised", "organized", "hosted", "filmed", "recorded", "directed", "produced", "composed",
    "commissioned", "commanded", "owned", "held", "taken", "scheduled", "broadcast", "posted", "delivered", "designed",
    "named", "called", "awarded", "edited", "seized", "destroyed", "damaged", "given", "led", "started", "opened",
  ]

  /// Verbs that a clause follows without "that", beside those of saying.
  private static let clauseTakers: WordSet = [
    "believe", "think", "know", "hope", "fear", "feel", "see", "find", "show", "suggest", "ensure", "mean", "make",
    "let", "help", "hear", "learn", "realize", "realise", "watch", "have", "get", "expect", "wish", "decide", "guess",
    "assume", "prove", "understand", "notice", "discover", "agree", "pray",
  ]

  private func stands(behindVerbOrPreposition head: Int, _ group: VerbGroup) -> Bool {
    var index = head
    while let token = token(index), token.isWordOrNumber {
      if index < head, token.has(.preposition), !token.has([.subordinator]) { return !isPostmodifier(index) }
      if groups.contains(where: { $0.main == index && $0.form != .participle }) { return true }
      if index < head, token.has([.subordinator, .relative, .coordinator]) { return false }
      index -= 1
    }
    return false
  }

  /// A preposition that hangs on a noun, as in "the army of the north launched": its noun phrase is a subject's part.
  private func isPostmodifier(_ index: Int) -> Bool {
    guard let previous = token(index - 1), previous.isWordOrNumber else { return false }
    return !groups.contains { $0.main == index - 1 } && isSubjectSide(index)
  }

  /// Whether no verb of the clause stands before the index: "said" ends the clause before that of "said the bridge in
  /// Orlo collapsed".
  private func isSubjectSide(_ index: Int) -> Bool {
    var index = index - 1
    while let token = token(index), token.isWordOrNumber {
      if let group = groups.first(where: { $0.main == index && $0.form != .participle }) {
        return group.traits.contains(.reporting) || Self.clauseTakers.contains(group.lemma)
      }
      if token.has([.relative]) || token.has(.subordinator) && !token.has(.preposition) { return true }
      index -= 1
    }
    return true
  }
}
