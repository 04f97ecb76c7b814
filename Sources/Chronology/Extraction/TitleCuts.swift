/// Where a title that is too long is shortened.
extension TitleMaker {
  /// The tokens without a clause or a list of examples between the subject and its verb: "Reed, who chairs the council,
  /// left"; the tokens as they are where there is none.
  func withoutInsertion(_ kept: [Int]) -> [Int] {
    // What is quoted stays as it was said.
    let end = kept.firstIndex { analysis.tokens[$0].kind == .openQuote } ?? kept.count
    for (place, index) in kept[..<end].enumerated() where analysis.tokens[index].kind == .comma && place + 1 < end {
      guard let close = kept.indices.first(where: { closes(kept, $0, after: place) }) else { continue }
      // "The fleet's spokesman, Karl Moss, said": the name says as much.
      if isName(kept[place + 1..<close]), kept[..<place].allSatisfy({ analysis.tokens[$0].isWordOrNumber }) {
        return Array(kept[place + 1..<close] + kept[(close + 1)...])
      }
      guard
        analysis.isRelativeInsertion(kept[place + 1]..<kept[close])
          || isDescription(kept[place + 1]..<kept[close], of: kept[..<place])
      else { continue }
      return Array(kept[..<place] + kept[(close + 1)...])
    }
    return kept
  }

  private func isName(_ words: ArraySlice<Int>) -> Bool {
    (2...4).contains(words.count)
      && words.allSatisfy { analysis.tokens[$0].isWord && analysis.tokens[$0].isCapitalised && !analysis.isDate($0) }
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
