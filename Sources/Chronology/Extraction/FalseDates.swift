/// What a time expression is that dates nothing that its sentence tells of.
enum FalseDate: String {
  case stamp = "it stamps the page or an entry on it"
  case parted = "a mark parts it from what is told, as in a table or at the head of an entry"
  case timeOfDay = "it is a time of day, and no year"
  case name = "it is part of a name"
  case qualifier = "it only says which kind of thing is meant"
  case life = "it tells when somebody lived or something was printed"
  case link = "it is the age of a link in a list"
}

/// Time expressions that date nothing that the sentence tells of.
extension SentenceAnalysis {
  /// Whether an expression stamps the text, belongs to a name, or only qualifies a noun.
  func datesNothing(_ span: Range<Int>) -> Bool { falseDate(span) != nil }

  /// What an expression is that dates nothing, in words for the reader; `nil` where it may date something.
  func falseDate(_ span: Range<Int>) -> FalseDate? {
    if isPartedByMark(span) { return .parted }
    if isStamp(span) { return .stamp }
    if isClock(span) || isTimeLabel(span) { return .timeOfDay }
    if isPartOfName(span) || isWordOfName(span) { return .name }
    if isSeasonOfNoun(span) { return .qualifier }
    if isLifeOrImprint(span) { return .life }
    return isAgeOfLink(span) ? .link : nil
  }

  /// The first word or mark behind an expression that is no part of a date.
  private func end(ofStampAt span: Range<Int>) -> Int {
    var after = span.upperBound
    while sentence.contains(after), isDate(after) || tokens[after].has(.preposition) { after += 1 }
    return after
  }

  /// "April 4, 2031 at 1:01 am | Reply", "| Monday | Fire in the market hall |".
  private func isPartedByMark(_ span: Range<Int>) -> Bool {
    let after = end(ofStampAt: span)
    // "On Monday for $5 million": the sign of a currency, and no mark between an entry's parts.
    guard let mark = token(after), mark.kind == .other else { return false }
    return token(after + 1).map { $0.kind == .number && $0.range.lowerBound == mark.range.upperBound } != true
  }

  /// "Last updated: 14 May 2031", "Posted at 5 pm, Monday", "At 4:20 pm on 14 May 2031, orlofan wrote:".
  private func isStamp(_ span: Range<Int>) -> Bool {
    let after = end(ofStampAt: span)
    // "14 May 2031 Last updated at 10:48": the date of a page.
    if let last = token(after), last.key == "last" || last.key == "page", last.isCapitalised,
      let updated = token(after + 1), Self.stampLabels.contains(updated.key) || updated.key == "last"
    {
      return true
    }
    return isLabelled(span) || isCommentHead(span) || isEntryHead(span)
  }

  /// "A. Reed | 22:29 UK time, Monday, 14 May 2031 The bridge fell", "14 May 2031 7:58 am the bridge fell": a time of day
  /// and a year at the head of an entry, with nothing between it and its text.
  private func isEntryHead(_ span: Range<Int>) -> Bool {
    guard span.count >= 4, let after = token(span.upperBound), after.isWord, group(at: span.upperBound) == nil else {
      return false
    }
    if token(span.lowerBound - 1)?.kind == .other { return true }
    return span.lowerBound == sentence.lowerBound && !tokens[span.lowerBound].has(.preposition)
      && tokens[span].contains { ["am", "pm", "a.m.", "p.m.", "gmt"].contains($0.key) }
      && tokens[span].contains { $0.kind == .number && $0.range.count == 4 }
  }

  /// "Anna Reed (1830 - 1895)", "(Harrow Press, 1921)", "Reed (1809, Orlo)": when somebody lived or something was
  /// printed; not "the battle of Orlo (1931)".
  private func isLifeOrImprint(_ span: Range<Int>) -> Bool {
    guard tokens[span].allSatisfy({ $0.kind == .number || $0.kind == .dash }) else { return false }
    // "Karl Moss b. 1804 came to Orlo"
    if let letter = token(span.lowerBound - 1), !letter.isCapitalised,
      ["b", "d", "bap", "bapt"].contains(letter.key.trimmingStop)
    {
      return true
    }
    let (before, after) = (token(span.lowerBound - 1), token(span.upperBound))
    guard before?.kind == .openBracket || before?.kind == .comma,
      after?.kind == .closeBracket || before?.kind == .openBracket && after?.kind == .comma
    else { return false }
    guard let open = tokens[sentence.lowerBound..<span.lowerBound].lastIndex(where: { $0.kind == .openBracket }),
      groups.allSatisfy({ $0.main < open || $0.first >= span.upperBound })
    else { return false }
    return tokens[open - (open > sentence.lowerBound ? 1 : 0)].isCapitalised || before?.kind == .comma
  }

  /// "Storm nears Orlo - 7 hrs ago The Orlo Wire Ferry sinks - 9 hrs ago": the age of a link in a list.
  private func isAgeOfLink(_ span: Range<Int>) -> Bool {
    guard tokens[span.upperBound - 1].key == "ago", token(span.lowerBound - 1)?.kind == .dash else { return false }
    guard let after = token(span.upperBound) else { return true }
    return after.isCapitalised || !after.isWordOrNumber
  }

  /// "the show Harbour Today", "Here Comes The Weekend": words that are small where they tell when.
  private func isWordOfName(_ span: Range<Int>) -> Bool {
    let last = tokens[span.upperBound - 1]
    guard last.isCapitalised, Self.small.contains(last.key), let before = token(span.lowerBound - 1), before.isWord,
      span.lowerBound > sentence.lowerBound
    else { return false }
    // A sentence may have begun there without a stop before it.
    let isOpening = token(span.upperBound).map { $0.kind == .comma || $0.isCapitalised || $0.has(.determiner) } ?? false
    return before.isCapitalised || span.count > 1 && tokens[span.lowerBound].isCapitalised || !isOpening
  }

  private static let small: WordSet = ["today", "tonight", "tomorrow", "yesterday", "weekend"]

  private func isLabelled(_ span: Range<Int>) -> Bool {
    var label = span.lowerBound - 1
    var hasColon = false
    while let token = token(label), token.kind == .colon || token.key == "at" || token.key == "on" {
      hasColon = hasColon || token.kind == .colon
      label -= 1
    }
    guard let word = token(label), Self.stampLabels.contains(word.key) else { return false }
    if let before = token(label - 1), before.key == "last" || before.key == "first" { return true }
    // "Published on Monday, the report says": a label is followed by a colon or by a date in full; a headline may have
    // run into it.
    return label == sentence.lowerBound ? hasColon || span.count > 3 : hasColon && span.count > 3
  }

  private func isCommentHead(_ span: Range<Int>) -> Bool {
    guard span.lowerBound - sentence.lowerBound <= 1 || span.count > 4,
      let verb = groups.first(where: { $0.first >= span.upperBound }), verb.lemma == "write",
      verb.main - span.upperBound <= 6
    else { return false }
    return token(verb.main + 1)?.kind == .colon
  }

  private static let stampLabels: WordSet = [
    "updated", "added", "posted", "published", "modified", "sent", "filed", "printed", "created",
  ]

  /// "At 1653": a time of day, not a year.
  private func isClock(_ span: Range<Int>) -> Bool {
    span.count == 1 && tokens[span.lowerBound].kind == .number && token(span.lowerBound - 1)?.key == "at"
  }

  /// "Resolution 1973": the number of a thing, not a year; "the Sun", no day of the week.
  private func isPartOfName(_ span: Range<Int>) -> Bool {
    if span.count == 1, ["sun", "sat"].contains(tokens[span.lowerBound].key), token(span.lowerBound - 1)?.key == "the" {
      return true
    }
    guard span.count == 1, tokens[span.lowerBound].kind == .number, let before = token(span.lowerBound - 1),
      before.isWord, before.isCapitalised, !before.isPossessive
    else { return false }
    return !before.has([.determiner, .preposition, .coordinator, .subordinator, .adverb])
      && group(at: span.lowerBound - 1) == nil
  }

  /// "1651 The mayor says", "…were treated 1541 President Reed says": a time of day before an entry, not a year.
  private func isTimeLabel(_ span: Range<Int>) -> Bool {
    guard span.count == 1, tokens[span.lowerBound].kind == .number, let after = token(span.upperBound), after.isWord,
      group(at: span.upperBound) == nil
    else { return false }
    if span.lowerBound == sentence.lowerBound { return true }
    guard after.isCapitalised, let before = token(span.lowerBound - 1), before.isWord else { return false }
    return !before.isPossessive && !before.has([.determiner, .preposition, .coordinator, .subordinator, .adverb])
  }

  private static let seasons: WordSet = [
    "spring", "summer", "autumn", "winter", "christmas", "easter", "halloween",
  ]

  /// "a summer camp", "Christmas trees": a season or a feast before its noun.
  private func isSeasonOfNoun(_ span: Range<Int>) -> Bool {
    guard span.count == 1, Self.seasons.contains(tokens[span.lowerBound].key),
      !tokens[span.lowerBound].isPossessive, let after = token(span.upperBound), after.isWord
    else { return false }
    return group(at: span.upperBound) == nil
      && !after.has([
        .preposition, .coordinator, .subordinator, .relative, .auxiliary, .adverb, .determiner, .pronoun,
      ])
  }
}
