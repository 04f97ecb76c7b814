/// What a date dates that stands apart from the sentence's verbs.
extension SentenceAnalysis {
  /// For a date within brackets, what it dates there: "Anna Reed (born in Orlo in 1852) left" dates the birth, and "Anna
  /// Reed (b. 1852) left" nothing.
  ///
  /// - Returns: `.none` where it stands in no brackets, or alone in them; `.some(nil)` where it dates nothing.
  func attachment(inBracketsAround span: Range<Int>) -> DateAttachment?? {
    let before = tokens[sentence.lowerBound..<span.lowerBound]
    guard let open = before.lastIndex(where: { $0.kind == .openBracket || $0.kind == .closeBracket }),
      tokens[open].kind == .openBracket
    else { return .none }
    let close = tokens[span.upperBound..<sentence.upperBound].firstIndex { $0.kind == .closeBracket }
    let inside = open + 1..<(close ?? sentence.upperBound)
    guard inside.contains(where: { !isDate($0) && tokens[$0].isWordOrNumber && !tokens[$0].has(.preposition) })
    else { return .none }
    let verb = groups.last { inside.contains($0.main) && $0.main < span.lowerBound && $0.form != .infinitive }
    if let verb { return .some(.verb(verb)) }
    return .some(inside.last { $0 < span.lowerBound && isEventNoun($0) }.map { .noun($0) })
  }

  /// "Prior to the clashes on Friday, the army left": the date is that of the clashes, whether they are known for an event
  /// or not.
  func countedFromFront(_ span: Range<Int>) -> DateAttachment?? {
    let first = sentence.lowerBound
    guard let opening = token(first), span.lowerBound > first + 1, token(span.upperBound)?.kind == .comma,
      ["before", "after", "following", "since", "until"].contains(opening.key)
        || opening.key == "prior" && token(first + 1)?.key == "to",
      tokens[first..<span.lowerBound].allSatisfy(\.isWordOrNumber),
      !groups.contains(where: { $0.main < span.lowerBound })
    else { return .none }
    let noun = (first..<span.lowerBound).last { isEventNoun($0) }
    return .some(noun.map { .noun($0) })
  }
}
