import Articles
import CommonMark
import SourceText

/// A run of capitalised words that may be a name.
struct NameMention: Sendable {
  /// Its words in small letters, a blank between them.
  var key: String
  /// As written, without a possessive ending.
  var text: String
  var article: Int
  /// Index of the block, and UTF-8 offsets into its text.
  var block: Int
  var range: Range<Int>
  /// Whether it stands behind a word such as "in".
  var isPlaced: Bool
  /// Whether an office or a form of address stands before it.
  var isTitled: Bool
  /// Whether a plain word follows that may be a noun, as "Norlandish ships" has it.
  var isBeforeNoun: Bool
  /// Whether the sentence begins with it, where a capital proves nothing.
  var isFirst: Bool
  /// The capitals in brackets behind it: `NNA`.
  var acronym: String?
  /// Whether it stands where a text says whom it has its words or its picture from: "told NNA", "(NNA) —", "[Reed/NNA]".
  var isCredit: Bool
}

/// Finds runs of capitalised words in the articles.
struct NameScanner {
  private static let titles = words(NameWords.titles)
  private static let connectors = words(NameWords.connectors)
  private static let calendar = words(NameWords.calendar)
  private static let placing = words(NameWords.placing)
  private static let hearing = words(NameWords.hearing)
  /// The most words of a name; a longer run is a headline.
  private static let longest = 6

  private let lexicon = EnglishLexicon.shared

  /// All runs, in the order of the articles, and how often each word stands in small letters.
  ///
  /// - Complexity: O(*n*) in the bytes of the articles.
  static func mentions(_ articles: [Article]) -> (mentions: [NameMention], small: [String: Int]) {
    let parts = Array(articles.indices).concurrentMap { NameScanner().scan(articles[$0], number: $0) }
    var small: [String: Int] = [:]
    for part in parts { small.merge(part.small, uniquingKeysWith: +) }
    return (parts.flatMap(\.mentions), small)
  }

  private static func words(_ list: String) -> WordSet { WordSet(list: list) }

  private func scan(_ article: Article, number: Int) -> (mentions: [NameMention], small: [String: Int]) {
    var mentions: [NameMention] = []
    var small: [String: Int] = [:]
    for (index, block) in article.document.blocks.enumerated() {
      if case .heading = block.kind { continue }
      let bytes = Array(block.text.utf8)
      let tokens = Tokenizer.tokens(of: block.text)
      for sentence in SentenceSplitter.sentences(tokens) {
        let words = tokens[sentence.tokens].filter(\.isWord)
        for word in words where !word.isCapitalised { small[word.key.description, default: 0] += 1 }
        // Where most words have capitals they prove nothing: a headline.
        guard words.count(where: \.isCapitalised) * 4 <= words.count * 3 || words.count < 8 else { continue }
        let byline = Byline.end(tokens, in: sentence.tokens)
        for run in runs(tokens, in: sentence.tokens) {
          if var mention = mention(run, tokens, bytes, sentence: sentence.tokens) {
            mention.isCredit =
              run.lowerBound < byline || isCredit(run, tokens, bytes, isCaption: block.kind == .caption)
            mention.article = number
            mention.block = index
            mentions.append(mention)
          }
        }
      }
    }
    return (mentions, small)
  }

  // MARK: Runs

  private func runs(_ tokens: [Token], in sentence: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isCapital(tokens[index], isFirst: index == sentence.lowerBound) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.upperBound, !tokens[end - 1].isPossessive {
        if isCapital(tokens[end], isFirst: false) {
          end += 1
          continue
        }
        // "Committee of the Red Cross"; "Ships of the Norland News Agency" has its first capital from the sentence.
        if end == sentence.lowerBound + 1 { break }
        let joined = tokens[end..<sentence.upperBound].prefix(2).prefix { Self.connectors.contains($0.key) }.count
        guard joined > 0, end + joined < sentence.upperBound, isCapital(tokens[end + joined], isFirst: false) else {
          break
        }
        end += joined + 1
      }
      runs.append(index..<end)
      index = end
    }
    return runs
  }

  private func isCapital(_ token: Token, isFirst: Bool) -> Bool {
    guard token.isWord, token.isCapitalised, !Self.calendar.contains(token.key.trimmingStop) else { return false }
    // "The", "He", "After": capitals of the sentence, or of a title's small words.
    return !token.has([
      .determiner, .pronoun, .preposition, .coordinator, .subordinator, .relative, .auxiliary, .adverb, .negation,
      .firstPerson,
    ])
  }

  private func mention(_ run: Range<Int>, _ tokens: [Token], _ bytes: [UInt8], sentence: Range<Int>) -> NameMention? {
    var run = run
    var isTitled = false
    // "Secretary of State Anna Reed": the name is what follows the last title, and what that is of.
    if let title = run.last(where: { Self.titles.contains(tokens[$0].key.trimmingStop) }) {
      var start = title + 1
      if start < run.upperBound, tokens[start].key == "of" { start += 2 }
      guard start < run.upperBound else { return nil }
      run = start..<run.upperBound
      isTitled = true
    }
    guard run.count <= Self.longest, let first = run.first, let last = run.last else { return nil }
    let before = first > sentence.lowerBound ? tokens[first - 1] : nil
    let after = last + 1 < sentence.upperBound ? tokens[last + 1] : nil
    var acronym: String?
    if after?.kind == .openBracket, last + 3 < sentence.upperBound, tokens[last + 3].kind == .closeBracket,
      tokens[last + 2].isCapitalised
    {
      acronym = String(decoding: bytes[tokens[last + 2].range], as: UTF8.self)
    }
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    return NameMention(
      key: tokens[run].map(\.key.description).joined(separator: " "), text: written(range, tokens[last], bytes),
      article: 0,
      block: 0,
      range: range, isPlaced: before.map { Self.placing.contains($0.key) } ?? false, isTitled: isTitled,
      isBeforeNoun: after.map { mayBeNoun($0) && !tokens[last].isPossessive }
        ?? false,
      isFirst: first == sentence.lowerBound, acronym: acronym, isCredit: false)
  }

  private func isCredit(_ run: Range<Int>, _ tokens: [Token], _ bytes: [UInt8], isCaption: Bool) -> Bool {
    func isSlash(_ index: Int) -> Bool {
      tokens.indices.contains(index) && bytes[tokens[index].range] == [UInt8(ascii: "/")]
    }
    func kind(_ index: Int) -> Token.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }
    let (before, after) = (run.lowerBound - 1, run.upperBound)
    if before >= 0, Self.hearing.contains(tokens[before].key) { return true }
    if isCaption, isSlash(before) || isSlash(after) { return true }
    guard kind(before) == .openBracket, kind(after) == .closeBracket else { return false }
    return kind(after + 1) == .dash || isCaption
  }

  /// Whether a word with a small letter can be a noun: "forces" can, which may be a verb too.
  private func mayBeNoun(_ token: Token) -> Bool {
    token.isWord && !token.isCapitalised
      && !token.has([
        .preposition, .determiner, .auxiliary, .coordinator, .subordinator, .relative, .adverb, .pronoun, .past,
        .participle, .reporting, .negation,
      ])
  }

  /// The words as written, without a possessive ending.
  private func written(_ range: Range<Int>, _ last: Token, _ bytes: [UInt8]) -> String {
    var end = range.upperBound
    if last.isPossessive {
      // The key has lost the ending alone; "’s" is longer in bytes than "'s".
      end = last.range.lowerBound + last.key.count
    }
    return String(decoding: bytes[range.lowerBound..<max(range.lowerBound, end)], as: UTF8.self)
  }
}
