/// Where a title that is too long is shortened.
extension TitleMaker {
  /// The tokens without a clause or a list of examples between the subject and its verb: "Reed, who chairs the council,
  /// left"; the tokens as they are where there is none.
  func withoutInsertion(_ kept: [Int]) -> [Int] {
    for (place, index) in kept.enumerated() where analysis.tokens[index].kind == .comma && place + 1 < kept.count {
      guard let close = kept.indices.first(where: { closes(kept, $0, after: place) }),
        analysis.isRelativeInsertion(kept[place + 1]..<kept[close])
          || isDescription(kept[place + 1]..<kept[close], of: kept[..<place])
      else { continue }
      return Array(kept[..<place] + kept[(close + 1)...])
    }
    return kept
  }

  /// "Anna Reed, the mayor of Orlo, said": no verb, behind a name.
  private func isDescription(_ range: Range<Int>, of name: ArraySlice<Int>) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    return !analysis.tokens[first].has(.preposition) && analysis.tokens[last].isCapitalised
      && !analysis.groups.contains { range.contains($0.main) }
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
      let tail = kept[..<first].lastIndex(where: { analysis.tokens[$0].has(.preposition) }), tail > 1,
      !kept[tail..<first].contains(where: { !analysis.tokens[$0].isWordOrNumber })
    {
      kept.removeSubrange(tail..<first)
    }
    return kept
  }

  /// Whether a title that ends there announces something and does not say it: "the mayor said he would recommend…".
  func announces(_ kept: ArraySlice<Int>) -> Bool {
    guard let last = kept.last else { return true }
    return analysis.groups.contains {
      $0.main == last && ($0.traits.contains(.reporting) || $0.traits.contains(.prospective) || $0.form == .copula)
    }
  }

  /// Whether a cut there leaves half of a name: "Anna | Reed".
  func splitsName(_ kept: [Int], at count: Int) -> Bool {
    let (last, next) = (kept[count - 1], kept[count])
    return next == last + 1 && analysis.tokens[last].isCapitalised && analysis.tokens[next].isCapitalised
      && analysis.tokens[last].isWord && analysis.tokens[next].isWord && last > analysis.sentence.lowerBound
  }

  /// Whether a comma parts the items of a list, so that what stands before it is less than what is told.
  func isInList(_ comma: Int) -> Bool {
    var index = comma + 1
    while let token = analysis.token(index), token.isWordOrNumber, index < comma + 8 {
      if analysis.group(at: index) != nil || token.has([.relative, .subordinator]) { return false }
      if token.has(.coordinator) { return true }
      index += 1
    }
    return analysis.token(index)?.kind == .comma
  }

  /// Where the name of a speaker begins, behind his offices: "Defence Minister Anna Reed".
  func nameStart(of speaker: Speaker) -> Int {
    let offices = speaker.tokens.filter { Self.offices.contains(analysis.tokens[$0].key) }
    guard let last = offices.last, last + 1 < speaker.tokens.upperBound, !analysis.tokens[last].isPossessive,
      analysis.tokens[speaker.tokens].allSatisfy(\.isWordOrNumber),
      speaker.tokens.suffix(from: last + 1).allSatisfy({ analysis.tokens[$0].isCapitalised }),
      speaker.tokens.lowerBound == speaker.clause.lowerBound
    else { return speaker.tokens.lowerBound }
    return last + 1
  }

  private static let offices = WordSet(list: NameWords.titles)
}
