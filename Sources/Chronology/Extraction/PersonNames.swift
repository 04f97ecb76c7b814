/// Which names of an article are those of persons, by their last words.
struct PersonNames {
  /// Names with an office or a form of address before them, with "who" or an age behind them.
  private var certain: Set<Int32> = []
  /// The last words of names of several words, and names of one word that do something or have something.
  private var long: Set<Int32> = []
  private var short: Set<Int32> = []
  /// What something is in, or at.
  private var places: Set<Int32> = []

  /// Whether a name ends in the word, by its stem.
  func isPerson(_ stem: Int32) -> Bool {
    certain.contains(stem) || long.contains(stem) && short.contains(stem) && !places.contains(stem)
  }

  /// Whether a name of several words, of which nothing else is known, may be that of a person.
  func mayBePerson(_ name: ArraySlice<Token>) -> Bool {
    (2...4).contains(name.count)
      && name.allSatisfy {
        !places.contains($0.stem) && !Self.bodies.contains($0.key) && !$0.has([.eventNoun, .preposition])
          && ($0.traits.isEmpty || $0.has(.past) && $0.key.count > 4)
      }
  }

  mutating func read(_ block: ArticleText.Block) {
    for sentence in block.sentences {
      for name in Self.names(block.tokens, in: sentence.tokens) { read(name, block.tokens, sentence.tokens) }
    }
  }

  private mutating func read(_ name: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>) {
    let last = tokens[name.upperBound - 1]
    let before = name.lowerBound > sentence.lowerBound ? tokens[name.lowerBound - 1] : nil
    let after = name.upperBound < sentence.upperBound ? tokens[name.upperBound] : nil
    if let before, Self.placing.contains(before.key) {
      // "in Reed's house": not in Reed.
      if !last.isPossessive { places.insert(last.stem) }
      return
    }
    let isTitled = name.count > 1 && Self.titles.contains(tokens[name.lowerBound].key.trimmingStop)
    let hasOffice = before.map { $0.isWord && Self.titles.contains($0.key.trimmingStop) } ?? false
    if isTitled || hasOffice || after?.key == "who" && !last.isPossessive || hasAge(after: name, tokens, sentence) {
      certain.insert(last.stem)
    }
    if before?.has(.determiner) == true { return }
    if name.count > 1 {
      long.insert(last.stem)
    } else if last.isPossessive || after?.has([.past, .auxiliary]) == true {
      short.insert(last.stem)
    }
  }

  /// "Anna Reed, 52, left", "Anna Reed, who left"
  private func hasAge(after name: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    guard name.upperBound + 1 < sentence.upperBound, tokens[name.upperBound].kind == .comma else { return false }
    let next = tokens[name.upperBound + 1]
    if next.key == "who" { return true }
    return name.count > 1 && next.kind == .number && next.range.count == 2 && name.upperBound + 2 < sentence.upperBound
      && tokens[name.upperBound + 2].kind == .comma
  }

  /// The runs of capitalised words of a sentence, each with the small words that names have within them.
  static func names(_ tokens: [Token], in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var end = sentence.lowerBound
    func isPart(_ token: Token) -> Bool {
      token.isWord && token.isCapitalised
        && !token.has([.determiner, .pronoun, .preposition, .coordinator, .subordinator, .relative, .auxiliary])
        && !calendar.contains(token.key)
    }
    for index in sentence {
      let token = tokens[index]
      if isPart(token), !(start == nil && index == sentence.lowerBound && token.has(.adverb)) {
        if start == nil { start = index }
        end = index + 1
        // "Anna's Reed": the name before has ended.
        guard token.isPossessive else { continue }
      } else if start != nil, index == end, connectors.contains(token.key), index + 1 < sentence.upperBound,
        isPart(tokens[index + 1])
      {
        end = index + 1
        continue
      }
      if let begun = start {
        found.append(begun..<end)
        start = nil
      }
    }
    if let start { found.append(start..<end) }
    return found
  }

  /// Words of the names of bodies, of works and of places.
  private static let bodies: WordSet = [
    "university", "council", "ministry", "party", "street", "city", "island", "islands", "river", "news", "network",
    "international", "group", "court", "house", "bank", "army", "police", "school", "college", "club", "league",
    "union", "association", "foundation", "trust", "fund", "records", "radio", "television", "press", "agency",
    "department", "office", "company", "committee", "commission", "congress", "senate", "parliament", "hospital",
    "church", "museum", "theatre", "theater", "orchestra", "band", "state", "states", "nations", "kingdom", "republic",
    "north", "south", "east", "west", "new", "great", "national", "royal", "united", "red", "world", "human", "rights",
    "watch", "air", "force", "guard", "security", "times", "post", "media", "society", "institute", "centre", "center",
    "county", "bay", "lake", "mount", "fort", "port", "san", "santa", "los", "las", "saint", "st",
  ]
  static let titles = WordSet(list: NameWords.titles)
  private static let connectors: WordSet = [
    "de", "del", "der", "den", "di", "du", "da", "la", "al", "bin", "ibn", "von", "van",
  ]
  private static let calendar = WordSet(list: NameWords.calendar)
  private static let placing = WordSet(list: NameWords.placing)
}
