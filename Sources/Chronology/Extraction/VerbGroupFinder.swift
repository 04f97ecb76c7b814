/// Finds the verb groups of a sentence by the order of word forms, without a parse.
struct VerbGroupFinder {
  private let tokens: [Token]
  private let sentence: Range<Int>
  private let isDate: (Int) -> Bool
  private let lexicon: EnglishLexicon
  private var groups: [VerbGroup] = []

  static func groups(
    _ tokens: [Token], in sentence: Range<Int>, lexicon: EnglishLexicon = .shared, isDate: (Int) -> Bool
  ) -> [VerbGroup] {
    withoutActuallyEscaping(isDate) { isDate in
      var finder = VerbGroupFinder(tokens: tokens, sentence: sentence, isDate: isDate, lexicon: lexicon)
      var index = sentence.lowerBound
      while index < sentence.upperBound { index = finder.step(index) }
      finder.markReduced()
      return finder.groups
    }
  }

  private init(tokens: [Token], sentence: Range<Int>, isDate: @escaping (Int) -> Bool, lexicon: EnglishLexicon) {
    self.tokens = tokens
    self.sentence = sentence
    self.isDate = isDate
    self.lexicon = lexicon
  }

  private func token(_ index: Int) -> Token? {
    sentence.contains(index) && !isDate(index) ? tokens[index] : nil
  }

  /// The index of the nearest token to the left that is neither an adverb nor part of a date.
  private func before(_ index: Int) -> Int? {
    var index = index - 1
    while sentence.contains(index) {
      if !isDate(index), !tokens[index].has(.adverb) || tokens[index].has([.preposition, .determiner]) { return index }
      index -= 1
    }
    return nil
  }

  private mutating func step(_ index: Int) -> Int {
    guard let token = token(index), token.isWord else { return index + 1 }
    if token.has(.auxiliary), !token.isPossessive { return auxiliary(index) }
    if token.key == "to", let verb = self.token(index + 1) {
      let main = verb.has(.adverb) && self.token(index + 2)?.has(.base) == true ? index + 2 : index + 1
      if tokens[main].has(.base), !tokens[main].isCapitalised, !tokens[main].has(.determiner) {
        append(index, main, .infinitive)
        return main + 1
      }
    }
    if token.isCapitalised, index > sentence.lowerBound, !isAfterQuote(index) { return index + 1 }
    if token.has([.past, .participle]), !isAdjective(index) {
      append(index, index, token.has(.past) ? .past : .participle)
    } else if token.has(.gerund), !token.has(.eventNoun), !isAdjective(index), !isVerbalNoun(index) {
      append(index, index, .gerund)
    } else if isPresent(index, token) {
      append(index, index, .present)
    }
    return index + 1
  }

  /// "a warning", "its meaning": a noun in -ing.
  private func isVerbalNoun(_ index: Int) -> Bool {
    guard let previous = token(index - 1) else { return false }
    return previous.isPossessive || previous.has(.determiner) && !previous.has(.pronoun)
  }

  private func isAfterQuote(_ index: Int) -> Bool { token(index - 1)?.isQuote == true }

  /// The present is read only where it cannot well be a plural noun.
  private func isPresent(_ index: Int, _ token: Token) -> Bool {
    guard let before = before(index), case let subject = tokens[before], subject.isWord else { return false }
    if token.has(.base), token.has(.reporting) { return token.key == "say" || token.key == "tell" }
    if Self.likeNouns.contains(token.key), self.token(index + 1)?.key != "that" { return false }
    return token.has(.present) && !token.has(.eventNoun) && !token.isPossessive && !subject.isPossessive
      && !subject.has([.determiner, .preposition]) && (subject.isCapitalised || subject.has(.pronoun))
  }

  /// Presents of verbs of saying that are plurals of nouns more often.
  private static let likeNouns: Set<String> = [
    "demands", "reports", "claims", "comments", "calls", "appeals", "rules", "answers", "offers", "quotes",
    "estimates", "states", "notes", "remarks", "tweets", "posts", "charges", "marks", "plans", "fears", "hopes",
  ]

  /// Whether a form in -ed or -ing stands before its noun: the displaced residents, two armored vehicles.
  private func isAdjective(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.isWord,
      !next.has([.preposition, .determiner, .adverb, .pronoun, .subordinator]),
      !next.has(.auxiliary)
    else { return false }
    guard index > sentence.lowerBound, let previous = token(index - 1) else {
      return index == sentence.lowerBound && !tokens[index].has(.reporting) && !next.isCapitalised
    }
    if previous.kind == .number || previous.isPossessive { return true }
    // "the largest recorded earthquake"
    if previous.key.hasSuffix("est") || previous.key == "most" || previous.key == "least" { return true }
    if previous.has(.determiner), !previous.has(.pronoun) { return true }
    if previous.has(.preposition), !previous.has(.subordinator) { return tokens[index].has(.past) }
    return tokens[index].key.contains("-")
  }

  private mutating func auxiliary(_ start: Int) -> Int {
    var index = start
    var last = start
    while let token = token(index), token.isWord {
      if token.has(.auxiliary) {
        last = index
      } else if !token.has(.adverb) || token.has(.preposition) && !token.has(.negation) {
        break
      }
      index += 1
    }
    let kinds = tokens[start...last].reduce(into: WordTraits()) { $0.formUnion($1.traits) }
    let main = index
    let verb = token(main)
    let aux = tokens[last].traits
    // "to be opened", "to have been opened"
    if let to = token(start - 1), to.key == "to",
      tokens[start].has(.base) || tokens[start].key == "be" || tokens[start].key == "have"
    {
      let isVerb = verb?.has(.verb) == true
      append(start - 1, isVerb ? main : last, .infinitive)
      return isVerb ? main + 1 : last + 1
    }
    if kinds.contains(.modal) || kinds.contains(.will) {
      let form: VerbGroup.Form = kinds.contains(.modal) ? .hypothetical : .future
      let isVerb = verb?.has(.verb) == true
      append(start, isVerb ? main : last, form)
      return isVerb ? main + 1 : last + 1
    }
    if let verb, verb.isWord {
      if aux.contains(.be), verb.key == "to", token(main + 1)?.has(.base) == true {
        append(start, main + 1, .future)
        return main + 2
      }
      let form: VerbGroup.Form? =
        if aux.contains(.be), verb.has([.participle]) {
          .passive
        } else if aux.contains(.be), verb.has(.gerund), !verb.has(.eventNoun) || verb.key != "meeting" {
          .progressive
        } else if aux.contains(.have), verb.has([.participle, .past]) {
          .perfect
        } else if aux.contains(.do), verb.has(.base) {
          .past
        } else {
          nil
        }
      if let form {
        append(start, main, form)
        return main + 1
      }
    }
    append(start, last, aux.contains(.be) ? .copula : aux.contains(.have) ? .present : .past)
    return last + 1
  }

  private mutating func append(_ first: Int, _ main: Int, _ form: VerbGroup.Form) {
    let span = tokens[first...main]
    let leading = [first - 1, main + 1].compactMap { token($0) }
    let lemma = lexicon.lemma(of: tokens[main].key)
    var traits = tokens[main].traits
    if main == first, tokens[main].has([.have, .do, .be]) { traits.insert(.stative) }
    // "called off the search": nothing is said.
    if lemma == "call", token(main + 1)?.key == "off" { traits.remove(.reporting) }
    groups.append(
      VerbGroup(
        first: first, main: main, form: form, lemma: lemma, traits: traits,
        isNegated: span.contains { $0.has(.negation) } || leading.contains { $0.key == "never" },
        isDurative: span.contains { $0.has(.durative) } || leading.contains { $0.has(.durative) }))
  }

  /// Tells "an offensive launched in August" from "the army launched an offensive": the one has its noun behind a
  /// preposition or a verb, or another finite verb after it in the same clause.
  private mutating func markReduced() {
    for (position, group) in groups.enumerated()
    where group.form == .past && group.first == group.main && tokens[group.main].has(.participle) {
      guard let head = before(group.main), tokens[head].isWordOrNumber,
        !tokens[head].has([.pronoun, .relative]),
        // "soldiers and armed men": where no verb stands before, none is joined to it.
        !tokens[head].has(.coordinator) || !groups[..<position].contains(where: \.isFinite)
      else {
        continue
      }
      let next = token(group.main + 1)
      let hasNoObject = next.map { !$0.isWordOrNumber || $0.has(.preposition) } ?? true
      var reduced = hasNoObject && stands(behindVerbOrPreposition: head, group)
      // "a special televised appeal was broadcast", "clashes between police and armed men killed two".
      let takesClause = group.traits.contains(.reporting) || Self.clauseTakers.contains(group.lemma)
      if !reduced, !takesClause, let next = groups[(position + 1)...].first(where: \.isFinite) {
        reduced = !tokens[group.main..<next.first].contains {
          [.comma, .semicolon, .colon, .dash, .stop].contains($0.kind) || $0.isQuote
            || $0.has([.coordinator, .relative, .subordinator, .pronoun])
        }
      }
      if reduced {
        groups[position] = VerbGroup(
          first: group.first, main: group.main, form: .participle, lemma: group.lemma, traits: group.traits,
          isNegated: group.isNegated, isDurative: group.isDurative)
      }
    }
  }

  /// Verbs that a clause follows without "that", beside those of saying.
  private static let clauseTakers: Set<String> = [
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
