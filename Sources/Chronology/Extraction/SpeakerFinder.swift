/// Who says what a sentence tells.
struct Speaker: Hashable, Sendable {
  /// The tokens that name the speaker.
  var tokens: Range<Int>
  /// The verb, or "according".
  var verb: Int
  /// Where the reporting clause begins and ends.
  var clause: Range<Int>
  var isClaim: Bool
}

extension SentenceAnalysis {
  /// The speaker of a reporting verb, or `nil` where the verb has no subject of its own.
  func speaker(of group: VerbGroup) -> Speaker? {
    guard group.isReporting else { return nil }
    let isClaim = group.traits.contains(.claiming)
    let start = subjectStart(of: group)
    if start < group.first {
      var end = group.first
      while end > start,
        isDate(end - 1) || tokens[end - 1].has(.adverb) || !tokens[end - 1].isWordOrNumber
          || tokens[end - 1].has(.preposition) && end < group.first
      {
        end -= 1
      }
      // "Moss, who left in May, said"
      if let comma = (start..<end).first(where: { tokens[$0].kind == .comma && isClause(insertedAfter: $0, end) }) {
        end = comma
      }
      let named = withoutBrackets(start..<end)
      // "Earlier it said"
      let opening = named.first { !tokens[$0].has(.adverb) || tokens[$0].has(.determiner) } ?? named.lowerBound
      let start = isSentenceAdverb(opening) ? opening + 1 : opening
      end = named.upperBound
      // "Reed and Moss both called for a vote."
      while end > start + 1, Self.joint.contains(tokens[end - 1].key) { end -= 1 }
      if end > start, end == start + 1 || !tokens[start..<end].contains(where: { Self.ourselves.contains($0.key) }),
        tokens[start..<end].contains(where: \.isNaming), !tokens[start].has(.preposition),
        !groups.contains(where: { $0.isFinite && start <= $0.first && $0.main < end })
      {
        return Speaker(tokens: start..<end, verb: group.main, clause: start..<group.main + 1, isClaim: isClaim)
      }
    }
    // "declined to comment but insisted": the verbs have one subject.
    if group.isFinite, let before = token(group.first - 1), before.has(.coordinator),
      let earlier = groups.last(where: { $0.isFinite && $0.main < group.first })
    {
      let subject = subjectStart(of: earlier)
      let end = (subject..<earlier.first).last { tokens[$0].isWordOrNumber && !isDate($0) && !tokens[$0].has(.adverb) }
      if let end {
        return Speaker(tokens: subject..<end + 1, verb: group.main, clause: subject..<group.main + 1, isClaim: isClaim)
      }
    }
    // "…," said the mayor.
    guard group.first == group.main, let previous = token(group.first - 1),
      previous.kind == .closeQuote || previous.kind == .comma
    else { return nil }
    var end = group.main + 1
    while let token = token(end), token.isWordOrNumber, !token.has([.relative, .coordinator, .subordinator]),
      self.group(at: end) == nil, !["in", "on", "at", "during", "to", "by"].contains(token.key)
    {
      end += 1
    }
    // "…, urged all sides to talk": what stands there is told, and does not tell.
    if let other = self.group(at: end), other.isFinite || other.form == .infinitive { return nil }
    guard end > group.main + 1, group.lemma != "tell",
      tokens[group.main + 1].isCapitalised || tokens[group.main + 1].has([.determiner, .pronoun])
    else { return nil }
    return Speaker(tokens: group.main + 1..<end, verb: group.main, clause: group.main..<end, isClaim: isClaim)
  }

  /// Words behind several speakers that count them.
  private static let joint: WordSet = ["both", "all", "each", "jointly", "together"]
  private static let ourselves: WordSet = ["i", "we"]

  /// "Basically the report said."
  private func isSentenceAdverb(_ index: Int) -> Bool {
    tokens[index].key.hasSuffix("ly") && token(index + 1)?.has(.determiner) == true
  }

  /// The name without a bracket before it, "(4:21 p.m. in Orlo) Officials", or one that it does not close.
  private func withoutBrackets(_ name: Range<Int>) -> Range<Int> {
    var name = name
    if let first = name.first, tokens[first].kind == .openBracket,
      let close = name.first(where: { tokens[$0].kind == .closeBracket })
    {
      name = close + 1..<name.upperBound
    }
    if let open = name.last(where: { tokens[$0].kind == .openBracket }),
      !tokens[open..<name.upperBound].contains(where: { $0.kind == .closeBracket })
    {
      name = name.lowerBound..<open
    }
    return name
  }

  private func isClause(insertedAfter comma: Int, _ end: Int) -> Bool {
    groups.contains { $0.isFinite && $0.first > comma && $0.main < end }
  }

  /// Who speaks in the sentence, if anybody does: the first that a reporting verb names.
  var mainSpeaker: Speaker? {
    let speakers = groups.lazy.filter { $0.isFinite && !$0.isNegated && $0.isReporting }
    // Who is quoted speaks, and not who is spoken of within the quotation.
    return speakers.filter { !self.isQuoted($0.main) }.compactMap { self.speaker(of: $0) }.first
      ?? speakers.filter { self.isQuoted($0.main) }.compactMap { self.speaker(of: $0) }.first ?? accordingTo()
  }

  /// Whether the token stands in quotation marks.
  func isQuoted(_ index: Int) -> Bool {
    let mark = tokens[sentence.lowerBound..<index].last { $0.isQuote }
    return mark?.kind == .openQuote
  }

  /// "according to the ministry", wherever it stands.
  func accordingTo() -> Speaker? {
    for index in sentence where tokens[index].key == "according" && token(index + 1)?.key == "to" {
      var end = index + 2
      while end < sentence.upperBound {
        // "The 1861 census", "Friday's report", "the report of 2004", and not "the ministry on Friday".
        if let date = datePhrase(at: end), date.lowerBound == end {
          let isOwner = end == index + 2 && tokens[date.upperBound - 1].isPossessive
          guard isOwner || tokens[end - 1].has(.determiner) || tokens[end - 1].key == "of" else { break }
          end = date.upperBound
          continue
        }
        guard let token = token(end), token.isWordOrNumber, !token.has([.relative]), group(at: end) == nil else {
          break
        }
        end += 1
      }
      while end > index + 2, tokens[end - 1].has(.preposition) { end -= 1 }
      if end > index + 2 { return Speaker(tokens: index + 2..<end, verb: index, clause: index..<end, isClaim: false) }
    }
    return nil
  }

  /// Who vouches for a clause that is not itself a saying.
  func source(of clause: Range<Int>, predicate: Int) -> Speaker? {
    for group in groups
    where group.isFinite && !group.isNegated && group.main != predicate
      // What is told outside a quotation is not told by whom it speaks of.
      && (!isQuoted(group.main) || isQuoted(predicate))
    {
      guard let speaker = speaker(of: group) else { continue }
      // "officials said that two men were arrested"; "two men were arrested, officials said".
      if speaker.clause.upperBound <= predicate, !isAside(predicate, behind: speaker),
        !tokens[group.main..<predicate].contains(where: { $0.kind == .semicolon })
      {
        return speaker
      }
      if speaker.clause.lowerBound > predicate, let before = token(speaker.clause.lowerBound - 1),
        before.kind == .comma || before.kind == .closeQuote, !isInsertion(predicate)
      {
        return speaker
      }
    }
    return accordingTo()
  }

  /// Whether a verb behind a speaker is the writer's own: what was said stands before the speaker.
  ///
  /// - "“We are ready,” said Reed, who led the town in 2004", "two men died, police said, as rain fell on Monday": aside.
  /// - "After the storm, police said two men died on Monday", "“We fled,” said Reed. “The dam broke on Monday.”": told.
  private func isAside(_ predicate: Int, behind speaker: Speaker) -> Bool {
    guard !isQuoted(predicate), let before = token(speaker.clause.lowerBound - 1),
      before.kind == .comma || before.kind == .closeQuote
    else { return false }
    let linked = (speaker.clause.upperBound..<predicate).first {
      tokens[$0].has([.relative, .subordinator]) || Self.asides.contains(tokens[$0].key)
    }
    guard let linked, tokens[linked].key != "that" else { return false }
    if before.kind == .closeQuote { return true }
    // "After the dam broke, police said": what stands before is no saying.
    return groups.contains { group in
      group.isFinite && group.main < speaker.clause.lowerBound
        && !tokens[sentence.lowerBound..<group.first].contains { $0.has([.relative, .subordinator]) }
    }
  }

  private static let asides: WordSet = [
    "as", "while", "when", "after", "before", "since", "until", "who", "whose", "which",
  ]

  /// "Reed, appointed in 2009, insisted": what is told of the subject is the writer's own.
  private func isInsertion(_ predicate: Int) -> Bool {
    guard let group = groups.first(where: { $0.main == predicate }) else { return false }
    return group.form == .participle && token(group.first - 1)?.kind == .comma
  }
}

extension Token {
  /// Whether it can name somebody: "$100m" does not.
  fileprivate var isNaming: Bool { isWord && !key.isEmpty && !Tokenizer.isDigit(key.first) }
}
