/// What kind of event a clause tells of.
extension SentenceAnalysis {
  /// The class of what the date belongs to, then those of the verb, of the subject around it, and of a noun that the date
  /// stands at: the dead of "the 12 May storm" are the storm's.
  func eventClasses(of lead: Int?, in clause: Range<Int>, dating phrase: Int) -> [EventClass] {
    let verb = groups.first { $0.isFinite && clause.contains($0.main) }?.main
    let subject = clause.lowerBound..<max(clause.lowerBound, verb ?? clause.lowerBound)
    let nouns = subject.filter { isEventNoun($0) } + [antecedent(of: clause)].compactMap(\.self)
    let mayBeNature = nouns.contains(where: isDisaster) || hasOnlyPronoun(subject)
    var found: [EventClass] = []
    for index in [lead, verb].compactMap(\.self) + nouns + nounsDated(by: phrase) {
      let isLight = index == verb && tokens[index].has(.light)
      // A quake that strikes attacks nobody; and of "it struck" nobody can tell.
      let isBlow = mayBeNature && tokens[index].lemma == "strike"
      if !isLight, !isBlow, let kind = tokens[index].eventClass, !found.contains(kind) {
        found.append(kind)
      }
    }
    return found
  }

  private func isDisaster(_ index: Int) -> Bool { tokens[index].eventClass == .disaster }

  /// Whether a subject is a word that stands for something told before.
  private func hasOnlyPronoun(_ subject: Range<Int>) -> Bool {
    let words = subject.filter { token($0)?.isWord == true && group(at: $0) == nil }
    return words.count == 1 && ["it", "which", "that", "this"].contains(tokens[words[0]].key)
  }

  /// The noun that "which" or "that" at the head of a clause stands for: "the tremor which struck".
  private func antecedent(of clause: Range<Int>) -> Int? {
    guard let first = token(clause.lowerBound), ["which", "that"].contains(first.key) else { return nil }
    let before = clause.lowerBound - (token(clause.lowerBound - 1)?.kind == .comma ? 2 : 1)
    guard let noun = token(before), noun.isWord, noun.has(.eventNoun) else { return nil }
    return before
  }

  /// The nouns right behind a date or before it: "Tuesday's earthquake", "the earthquake on 12 January".
  private func nounsDated(by phrase: Int) -> [Int] {
    guard let span = tokens(of: phrase) else { return [] }
    var found: [Int] = []
    // Behind a date, one word may stand before the noun: "Tuesday's 7.0-magnitude earthquake".
    for index in span.upperBound..<span.upperBound + 2 {
      guard let token = token(index), token.isWord, !token.has([.stopWord]), !token.has([.preposition]) else { break }
      if isEventNoun(index) { found.append(index) }
    }
    if let link = token(span.lowerBound - 1), ["on", "of", "in"].contains(link.key),
      let noun = token(span.lowerBound - 2),
      noun.isWord, noun.has(.eventNoun), group(at: span.lowerBound - 2) == nil
    {
      found.append(span.lowerBound - 2)
    }
    return found
  }
}
