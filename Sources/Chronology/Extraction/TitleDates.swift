import CivilTime

/// Which dates a title leaves out: the one that the event is told under, where its clause keeps its sense without it.
extension TitleMaker {
  /// The stretches that the title of a clause leaves out: dates with the words that belong to them.
  func leftOut(of clause: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard let number = analysis.phrase(at: index), let span = analysis.tokens(of: number) else {
        index += 1
        continue
      }
      index = max(index + 1, span.upperBound)
      if let clock = analysis.otherClock(of: number) {
        found.append(clock.bracket)
        continue
      }
      if tellsWhen(number, span), let stretch = stretch(of: span, in: clause) { found.append(stretch) }
    }
    return found
  }

  /// Whether an expression says what the date beside the title says: it dates the event, or is a part of when it took
  /// place, as in "at noon on Sunday". Another day stays, and so does a date that says which, as in "the 2029 law".
  func tellsWhen(_ number: Int, _ span: Range<Int>) -> Bool {
    if number == dating { return !keepsDate }
    guard phrases.indices.contains(number), let date = phrases[number].date, let own = phrases[dating].date,
      date.span.intersection(own.span) != nil, !analysis.tokens[span.upperBound - 1].isPossessive
    else { return false }
    guard let before = analysis.token(span.lowerBound - 1) else { return true }
    return !before.has(.determiner) && !before.isPossessive && before.key != "of"
  }

  /// The date with its preposition and its adverbs; `nil` where what is left would say something else, or nothing.
  private func stretch(of span: Range<Int>, in clause: Range<Int>) -> Range<Int>? {
    let after = analysis.token(span.upperBound)
    // What is quoted stays as it was said.
    if isQuoted(span.lowerBound, in: clause) { return nil }
    // "one nefarious summer": the noun's, not the verb's.
    if Self.seasons.contains(analysis.tokens[span.lowerBound].key), let before = analysis.token(span.lowerBound - 1),
      before.isWord, !before.has(.preposition)
    {
      return nil
    }
    // "in February alone", "in 1883, rather than in 1947"
    if let after, after.key == "alone" { return nil }
    let contrast = after?.kind == .comma ? analysis.token(span.upperBound + 1) : after
    if let contrast, ["rather", "not", "instead"].contains(contrast.key) { return nil }
    // "Officials said Thursday was the first day": the date is the subject.
    if let verb = analysis.group(at: span.upperBound), verb.isFinite, analysis.subjectStart(of: verb) == verb.first,
      analysis.group(at: span.lowerBound - 1) != nil
    {
      return nil
    }
    // "the night before"
    if let after, ["before", "after"].contains(after.key), analysis.tokens[span.lowerBound].key == "the" { return nil }
    // "in 1910 and 1912"
    if let after, after.has(.coordinator), isDateBehind(span.upperBound) { return nil }
    if analysis.tokens[span.upperBound - 1].isPossessive {
      return span.lowerBound <= clause.lowerBound ? span : nil
    }
    var lower = span.lowerBound
    // "ran from 2014 to 2018"
    if let verb = analysis.group(at: lower - 1) ?? analysis.group(at: lower - 2), Self.lasting.contains(verb.lemma),
      verb.main >= lower - 2
    {
      return nil
    }
    if isArticleOfNoun(span) {
      lower += 1
    } else {
      // "this | past weekend"
      if lower > clause.lowerBound, ["this", "the", "that"].contains(analysis.tokens[lower - 1].key), isEnd(after) {
        lower -= 1
      }
      lower = withAdverbs(lower, in: clause)
      if lower > clause.lowerBound, let before = analysis.token(lower - 1), before.has(.preposition) {
        switch role(of: before.key, span) {
        case .ofDate:
          lower = withAdverbs(lower - 1, in: clause)
          // "in about 2029"
          if ["about", "around"].contains(before.key), lower > clause.lowerBound,
            ["in", "at", "from"].contains(analysis.tokens[lower - 1].key)
          {
            lower -= 1
          }
        case .ofVerb: break
        case .ofNoun: return nil
        }
      }
    }
    // "on or about Friday"
    if let or = analysis.token(lower - 1), or.key == "or", let before = analysis.token(lower - 2),
      before.has(.preposition), lower - 2 > clause.lowerBound
    {
      lower -= 2
    }
    if let before = analysis.token(lower - 1), before.has(.coordinator), analysis.isDate(lower - 2) { return nil }
    return isOneOfMany(before: lower, in: clause) ? nil : lower..<span.upperBound
  }

  /// Whether another date follows a conjunction, with or without its preposition.
  private func isDateBehind(_ coordinator: Int) -> Bool {
    analysis.isDate(coordinator + 1)
      || analysis.token(coordinator + 1)?.has(.preposition) == true && analysis.isDate(coordinator + 2)
  }

  /// Whether no noun follows that an article before the date could belong to.
  private func isEnd(_ after: Token?) -> Bool {
    after.map { !$0.isWord || $0.has([.preposition, .coordinator, .subordinator, .relative, .auxiliary]) } ?? true
  }

  private func isQuoted(_ index: Int, in clause: Range<Int>) -> Bool {
    // A date may stand before the clause that it dates.
    guard index > clause.lowerBound else { return false }
    let before = analysis.tokens[clause.lowerBound..<index]
    guard let open = before.lastIndex(where: { $0.kind == .openQuote }) else { return false }
    return !before[open...].contains { $0.kind == .closeQuote }
  }

  private func withAdverbs(_ lower: Int, in clause: Range<Int>) -> Int {
    var lower = lower
    while lower > clause.lowerBound, let before = analysis.token(lower - 1) {
      // "launched the show back in 2029", and not "came back in 2029"
      let isBack = before.key == "back" && lower - 1 > clause.lowerBound && analysis.group(at: lower - 2) == nil
      guard Self.dateAdverbs.contains(before.key) || isBack else { break }
      lower -= 1
    }
    return lower
  }

  private enum Role { case ofDate, ofVerb, ofNoun }

  /// What a preposition before a date belongs to: "met in May", "dug in Monday", "broke through with a 2029 song".
  private func role(of preposition: Word, _ span: Range<Int>) -> Role {
    let first = analysis.tokens[span.lowerBound].key
    let isDeictic = Self.deictic.contains(first)
    if Self.particles.contains(preposition), isDeictic || Self.weekdays.contains(first) && preposition != "on" {
      return .ofVerb
    }
    return Self.temporal.contains(preposition) ? .ofDate : .ofNoun
  }

  /// Whether the words before a date single out one of those that the date holds, so that without it they would say
  /// more: "the first quake in the region this year", "the most visitors in May".
  private func isOneOfMany(before end: Int, in clause: Range<Int>) -> Bool {
    var index = end - 1
    while index > clause.lowerBound {
      let token = analysis.tokens[index]
      // "The first vote since the war is to take place on Saturday": the date is the verb's.
      if [.comma, .semicolon, .colon, .dash].contains(token.kind) || analysis.group(at: index)?.isFinite == true {
        return false
      }
      if token.key == "far", analysis.token(index - 1)?.key == "so" { return true }
      if token.isWordOrNumber, Self.isSelective(token), let before = analysis.token(index - 1),
        before.has(.determiner) || before.isPossessive
      {
        return true
      }
      index -= 1
    }
    return false
  }

  private static func isSelective(_ token: Token) -> Bool {
    if token.kind == .number { return ["st", "nd", "rd", "th"].contains { token.key.hasSuffix($0) } }
    if selective.contains(token.key) { return true }
    return token.key.count > 5 && token.key.hasSuffix("est") && !token.isCapitalised && token.traits.isEmpty
      && !likeSuperlatives.contains(token.key)
  }

  /// The article of "the 12 May quake", which is the noun's.
  private func isArticleOfNoun(_ span: Range<Int>) -> Bool {
    guard analysis.tokens[span.lowerBound].key == "the", let after = analysis.token(span.upperBound), after.isWord
    else { return false }
    return analysis.group(at: span.upperBound) == nil
      && !after.has([.preposition, .coordinator, .subordinator, .relative, .determiner, .pronoun, .adverb])
      && (!after.has(.verb) || after.has(.eventNoun))
  }

  private static let seasons: WordSet = ["spring", "summer", "autumn", "fall", "winter"]
  /// Verbs that say nothing without the time behind them.
  private static let lasting: WordSet = ["run", "last", "date", "span", "reign"]
  private static let dateAdverbs: WordSet = [
    "earlier", "late", "early", "later", "c", "c.", "ca", "ca.", "abt", "circa",
  ]
  private static let temporal: WordSet = [
    "in", "on", "at", "during", "over", "from", "of", "about", "around", "between", "within", "throughout", "near",
    "towards", "toward", "through", "across",
  ]
  /// Those that a verb may end in.
  private static let particles: WordSet = ["in", "on", "off", "up", "over", "out", "down", "through", "around"]
  private static let deictic: WordSet = [
    "last", "next", "this", "today", "yesterday", "tomorrow", "tonight", "earlier", "overnight",
  ]
  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let selective: WordSet = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "only",
    "sole", "most", "least", "fewest", "best", "worst", "largest", "record",
  ]
  private static let likeSuperlatives: WordSet = [
    "latest", "forest", "request", "protest", "arrest", "interest", "harvest", "conquest", "contest", "inquest",
    "priest", "breast", "behest", "manifest", "honest", "modest",
  ]
}
