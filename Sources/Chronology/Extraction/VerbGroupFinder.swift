/// Finds the verb groups of a sentence by the order of word forms, without a parse.
struct VerbGroupFinder {
  let tokens: [Token]
  let sentence: Range<Int>
  /// The time expression that holds a token, by token from the sentence's first on; -1 for none.
  private let phraseOfToken: [Int32]
  var groups: [VerbGroup] = []

  static func groups(_ tokens: [Token], in sentence: Range<Int>, phraseOfToken: [Int32]) -> [VerbGroup] {
    var finder = VerbGroupFinder(tokens: tokens, sentence: sentence, phraseOfToken: phraseOfToken)
    var index = sentence.lowerBound
    while index < sentence.upperBound { index = finder.step(index) }
    finder.markReduced()
    return finder.groups
  }

  private init(tokens: [Token], sentence: Range<Int>, phraseOfToken: [Int32]) {
    self.tokens = tokens
    self.sentence = sentence
    self.phraseOfToken = phraseOfToken
  }

  func isDate(_ index: Int) -> Bool { phraseOfToken[index - sentence.lowerBound] >= 0 }

  func token(_ index: Int) -> Token? {
    sentence.contains(index) && !isDate(index) ? tokens[index] : nil
  }

  /// The index of the nearest token to the left that is neither an adverb nor part of a date.
  func before(_ index: Int) -> Int? {
    var index = index - 1
    while sentence.contains(index) {
      if !isDate(index), !tokens[index].has(.adverb) || tokens[index].has([.preposition, .determiner]),
        !tokens[index].has(.preposition) || !isDate(index + 1)
      {
        return index
      }
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
    if token.has([.past, .participle]), !isAdjective(index), !isAfterArticle(index) {
      append(index, index, token.has(.past) ? .past : .participle)
    } else if token.has(.gerund), !token.has(.eventNoun), !isAdjective(index), !isVerbalNoun(index) {
      append(index, index, .gerund)
    } else if isPresent(index, token) {
      append(index, index, .present)
    }
    return index + 1
  }

  /// "a bit", "a find": no verb, whatever its form.
  private func isAfterArticle(_ index: Int) -> Bool {
    token(index - 1).map { $0.key == "a" || $0.key == "an" } ?? false
  }

  /// "a warning", "its meaning": a noun in -ing.
  private func isVerbalNoun(_ index: Int) -> Bool {
    guard let previous = token(index - 1) else {
      // "Fighting also intensified"
      var next = index + 1
      while let adverb = token(next), adverb.isWord, adverb.has(.adverb), !adverb.has(.preposition) { next += 1 }
      return index == sentence.lowerBound && next > index + 1
        && token(next).map { $0.isWord && $0.has([.past, .auxiliary]) } == true
    }
    if previous.isPossessive || previous.has(.determiner) && !previous.has(.pronoun) { return true }
    // "as fighting raged"
    if previous.has(.subordinator), let next = token(index + 1), next.isWord, next.has(.past), !isAdjective(index + 1) {
      return true
    }
    // "the border crossing at Orlo", and not "the army crossing the river"
    return previous.isWord && !previous.isCapitalised
      && !previous.has([
        .preposition, .auxiliary, .pronoun, .adverb, .determiner, .coordinator, .past, .participle, .gerund, .relative,
      ]) && token(index - 2)?.has(.determiner) == true
      && token(index + 1).map { !$0.isWordOrNumber || $0.has([.preposition, .auxiliary]) } ?? true
  }

  private func isAfterQuote(_ index: Int) -> Bool { token(index - 1)?.isQuote == true }

  /// The present is read only where it cannot well be a plural noun.
  private func isPresent(_ index: Int, _ token: Token) -> Bool {
    guard var before = self.before(index) else { return false }
    // "Anna Reed (right) opens the harbour"
    if tokens[before].kind == .closeBracket, self.token(before - 2)?.kind == .openBracket,
      self.token(before - 3)?.isWord == true
    {
      before -= 3
    }
    let subject = tokens[before]
    guard
      // "The commander, Anna Reed, says".
      subject.isWord || subject.kind == .comma && (token.has(.reporting) || closesRelative(comma: before))
    else { return false }
    if token.has(.base), token.has(.reporting) {
      // "its say": a noun.
      return (token.key == "say" || token.key == "tell") && (!subject.has(.determiner) || subject.has(.pronoun))
    }
    // "says the port is safe and hopes it will be open"
    if subject.has(.coordinator), token.has(.present), token.has(.prospective),
      groups.last(where: { $0.isFinite && $0.main < index })?.form == .present
    {
      return true
    }
    if Self.likeNouns.contains(token.key), self.token(index + 1)?.key != "that" { return false }
    if Self.schedule.contains(token.key), opensSentence(subjectEndingAt: before) { return true }
    return token.has(.present) && !token.has(.eventNoun) && !token.isPossessive && !subject.isPossessive
      && !subject.has([.determiner, .preposition])
      && (subject.isCapitalised || subject.has(.pronoun) || subject.kind == .comma)
  }

  /// "The fund, which was set up in 2029, provides"
  func closesRelative(comma: Int) -> Bool {
    tokens[sentence.lowerBound..<comma].contains { $0.key == "who" || $0.key == "which" }
  }

  /// "The trial begins on Monday": presents of what is fixed by a calendar, which are no plurals behind "the" and a noun.
  private static let schedule: WordSet = ["begins", "starts", "ends", "expires", "opens", "closes", "takes", "reopens"]

  /// Whether a noun ends the words that a sentence opens with, an article first.
  private func opensSentence(subjectEndingAt noun: Int) -> Bool {
    guard tokens[noun].isWord, let first = token(sentence.lowerBound), ["the", "a", "an"].contains(first.key),
      (1...4).contains(noun - sentence.lowerBound)
    else { return false }
    return tokens[sentence.lowerBound...noun].allSatisfy { $0.isWord && !$0.has([.coordinator, .preposition]) }
  }

  /// Presents of verbs of saying that are plurals of nouns more often.
  private static let likeNouns: WordSet = [
    "demands", "reports", "claims", "comments", "calls", "appeals", "rules", "answers", "offers", "quotes",
    "estimates", "states", "notes", "remarks", "tweets", "posts", "charges", "marks", "plans", "fears", "hopes",
  ]

  /// Whether a form in -ed or -ing stands before its noun: the displaced residents, two armored vehicles.
  private func isAdjective(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.isWord,
      !next.has([.preposition, .determiner, .adverb, .pronoun, .subordinator]),
      !next.has(.auxiliary)
    else { return false }
    // "Monday's planned rally"
    if index > sentence.lowerBound, tokens[index - 1].isPossessive { return true }
    guard index > sentence.lowerBound, let previous = token(index - 1) else {
      return index == sentence.lowerBound && !tokens[index].has(.reporting) && !next.isCapitalised
    }
    if previous.kind == .number || previous.isPossessive { return true }
    // "the largest recorded earthquake"
    if previous.key.hasSuffix("est") || previous.key == "most" || previous.key == "least" { return true }
    if previous.has(.determiner), !previous.has(.pronoun) { return true }
    // "yielded to better armed soldiers"
    if Self.degrees.contains(previous.key), tokens[index].has(.participle),
      let link = token(index - 2), link.has([.preposition, .determiner]), !link.has(.pronoun)
    {
      return true
    }
    // "better armed and organised soldiers"
    if previous.has(.coordinator), tokens[index].has(.participle), let other = token(index - 2),
      other.has(.participle), groups.last?.main != index - 2
    {
      return true
    }
    // "but forced removals were suspended"
    if previous.has(.coordinator), tokens[index].has(.participle), next.key.hasSuffix("s"),
      let verb = token(index + 2), verb.has([.be, .have])
    {
      return true
    }
    // "to meet embattled leaders"
    if let verb = groups.last, verb.main == index - 1, verb.form == .infinitive, !previous.has(.auxiliary) {
      return true
    }
    if previous.has(.preposition), !previous.has(.subordinator) { return tokens[index].has(.past) }
    return tokens[index].key.contains(UInt8(ascii: "-"))
  }

  private static let degrees: WordSet = ["better", "best", "worse", "worst", "well", "heavily", "lightly", "poorly"]
  /// Of whom it "was feared killed".
  private static let supposing: WordSet = ["reported", "believed", "feared", "presumed", "thought", "assumed"]

  private mutating func auxiliary(_ start: Int) -> Int {
    var index = start
    var last = start
    while let token = token(index), token.isWord {
      if token.has(.auxiliary) {
        last = index
      } else if token.key == "since", index == start + 1, tokens[start].has(.have),
        self.token(index + 1)?.has([.participle, .be]) == true
      {
        // "has since moved"
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
      if var form {
        // "having resumed work there", "about not being able": no verb of a clause.
        if isVerbal(start) { form = .gerund }
        // "were reported captured"
        let isSupposed =
          form == .passive && Self.supposing.contains(verb.key)
          && token(main + 1).map { $0.isWord && $0.has(.participle) && !$0.has(.be) } == true
        append(start, isSupposed ? main + 1 : main, form)
        return isSupposed ? main + 2 : main + 1
      }
    }
    if isVerbal(start) {
      append(start, last, .gerund)
      return last + 1
    }
    append(start, last, aux.contains(.be) ? .copula : aux.contains(.have) ? .present : .past)
    return last + 1
  }

  private mutating func append(_ first: Int, _ main: Int, _ form: VerbGroup.Form) {
    let span = tokens[first...main]
    let (before, after) = (token(first - 1), token(main + 1))
    let lemma = tokens[main].lemma
    var traits = tokens[main].traits
    if main == first, tokens[main].has([.have, .do, .be]) { traits.insert(.stative) }
    if lemma == "call" && !callsForOrBy(main) || lemma == "declare" && proclaims(main) { traits.remove(.reporting) }
    groups.append(
      VerbGroup(
        first: first, main: main, form: form, lemma: lemma,
        number: lemma == tokens[main].key ? tokens[main].number : tokens[main].stem, traits: traits,
        isNegated: span.contains { $0.has(.negation) } || before?.key == "never" || after?.key == "never"
          || form == .copula && after?.key == "not",
        isDurative: span.contains { $0.has(.durative) } || before?.has(.durative) == true
          || after?.has(.durative) == true))
  }
}
