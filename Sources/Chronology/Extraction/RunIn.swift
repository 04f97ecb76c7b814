/// Where a sentence begins without a stop before it: a caption or a heading has run into the text, as in "Rescuers leave
/// the ruins On Monday the mayor said".
enum RunIn {
  /// How far to look for the verb that makes a sentence of what follows, in tokens.
  private static let reach = 30

  /// Whether the token opens a sentence that a word of another one stands right before.
  ///
  /// - Parameter small: The words that the article has in small letters, too, so that their capital says something.
  static func begins(at index: Int, in tokens: [Token], after start: Int, small: SmallWords) -> Bool {
    guard tokens[index].isCapitalised, index > start + 1, index + 1 < tokens.count else { return false }
    let (before, opening, next) = (tokens[index - 1], tokens[index], tokens[index + 1])
    // "The port fell NEW: The army denies it": the labels of live pages.
    if next.kind == .colon, before.isWordOrNumber, labels.contains(opening.key) { return true }
    let isBehindQuotation = before.kind == .closeQuote && tokens[index - 2].isWord && !tokens[index - 2].isCapitalised
    guard opening.isWord, before.isWordOrNumber || isBehindQuotation && small.has(opening), next.isWordOrNumber,
      isBehindQuotation && !titles.contains(opening.key) || opens(opening, before, next)
        || small.has(opening) && opensPlainly(at: index, in: tokens, after: start)
        || followsParticle(index, tokens, start),
      // "2 May 2031 The trial opens": the date heads its entry.
      tokens[start..<index].contains(where: { $0.isWord && !$0.isCapitalised })
    else { return false }
    return hasVerb(after: index, tokens)
  }

  private static func opens(_ opening: Token, _ before: Token, _ next: Token) -> Bool {
    // "in The Orlo Times", "of The wall": part of a name.
    if before.has([.preposition, .determiner, .coordinator, .subordinator, .relative]), before.isWord { return false }
    if ["on", "in", "since", "by"].contains(opening.key) {
      // "a song called On Monday" is rarer than a caption; a name in capitals is not.
      return (before.kind == .number || !before.isCapitalised)
        && (next.kind == .number || next.isCapitalised && calendar.contains(next.key))
    }
    // "on social media Eighty people died", "in 2031 Three of the crew left"
    if opening.isNumberWord, before.kind == .number || !before.isCapitalised, opening.key.count > 2,
      next.isWord, !next.has(.coordinator)
    {
      return true
    }
    return openers.contains(opening.key) && !next.isCapitalised && !opening.isPossessive
  }

  /// "left them without beds Rescue workers said": a common noun with a capital, behind one that no other can follow.
  private static func opensPlainly(at index: Int, in tokens: [Token], after start: Int) -> Bool {
    let (before, opening, next) = (tokens[index - 1], tokens[index], tokens[index + 1])
    // "until September Lawyers of both sides said"
    let isBehindDate = before.kind == .number && before.range.count == 4 || calendar.contains(before.key)
    guard opening.key.count > 2, !titles.contains(opening.key), !calendar.contains(opening.key), !opening.isPossessive,
      !opening.has(.timeUnit), !dayParts.contains(opening.key),
      before.isWord && !before.isCapitalised || isBehindDate, !naming.contains(before.lemma), next.isWord,
      !next.isCapitalised, !next.has(.coordinator), !next.has(.preposition) || opening.key.hasSuffix("s"),
      !before.has([.preposition, .determiner, .coordinator, .subordinator, .relative, .auxiliary, .pronoun]),
      tokens[start..<index].contains(where: { $0.has([.past, .auxiliary, .present]) })
    else { return false }
    let key = before.key
    if isBehindDate { return true }
    if key.hasSuffix("s"), !key.hasSuffix("ss"), !key.hasSuffix("us") { return true }
    // "the deputy Prime minister", "in central Market street": all of one noun.
    var place = index - 1
    while place >= start, tokens[place].isWord, !tokens[place].isCapitalised, index - place < 6 {
      if tokens[place].has([.determiner, .preposition]) || tokens[place].isPossessive { return false }
      if tokens[place].has([.past, .auxiliary, .pronoun]) { return place < index - 1 || tokens[place].has(.past) }
      place -= 1
    }
    return false
  }

  /// "for the guard to go in The crew said": the preposition is the verb's.
  private static func followsParticle(_ index: Int, _ tokens: [Token], _ start: Int) -> Bool {
    guard index > start + 3,
      ["in", "on", "out", "up", "off", "down", "over", "through"].contains(tokens[index - 1].key),
      tokens[index - 2].has(.base), tokens[index - 3].has([.auxiliary]) || tokens[index - 3].key == "to"
    else { return false }
    return openers.contains(tokens[index].key) && !tokens[index + 1].isCapitalised
  }

  /// "which they want to do "We are late," Reed said": what somebody says begins behind a clause that has said its say.
  ///
  /// - Parameter close: The mark that closes the quotation.
  static func begins(withQuotation open: Int, to close: Int, in tokens: [Token], after start: Int) -> Bool {
    guard open > start + 3, close > open + 4,
      tokens[open + 1..<close].contains(where: { $0.has([.past, .auxiliary, .present]) }),
      tokens[open + 1].isCapitalised, tokens[close - 1].kind == .comma,
      case let before = tokens[open - 1], before.isWordOrNumber, !before.isCapitalised,
      !before.has([
        .preposition, .determiner, .coordinator, .subordinator, .relative, .reporting, .pronoun, .past, .base, .gerund,
        .present,
      ])
    else { return false }
    return tokens[start..<open].contains { $0.has([.past, .auxiliary, .present]) }
      && !tokens[start..<open].contains { $0.has(.reporting) }
  }

  private static func hasVerb(after index: Int, _ tokens: [Token]) -> Bool {
    for token in tokens[(index + 1)...].prefix(reach) {
      if token.kind == .stop { return false }
      if token.isWord, token.has([.past, .auxiliary, .present]) { return true }
    }
    return false
  }

  private static let openers: WordSet = [
    "the", "an", "he", "she", "it", "they", "we", "his", "her", "its", "their", "these", "those", "this", "both",
    "there",
    "but", "some", "many", "several", "most", "thousands", "hundreds", "dozens",
  ]
  private static let titles = WordSet(list: NameWords.titles)
  private static let naming: WordSet = ["call", "name", "title", "entitle", "dub", "know"]
  private static let dayParts: WordSet = ["morning", "afternoon", "evening", "noon", "midnight"]
  private static let labels: WordSet = ["new", "update", "updated", "breaking"]
  private static let calendar = WordSet(list: NameWords.calendar)
}
