import Articles

/// Finds the names that the editors list, on word boundaries, the longest at a place.
struct NameMatcher: Sendable {
  private struct Alias: Sendable {
    var id: Int
    /// The words in small letters, and whether each must stand with a capital.
    var words: [(key: Word, isCapitalised: Bool)]
  }

  private var aliasesByFirstWord = WordTable<[Alias]>()
  private let ids: [String]

  init(_ entries: [NameEntry]) {
    ids = entries.map(\.id)
    var aliases: [Word: [Alias]] = [:]
    for (id, entry) in entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        let words = Tokenizer.tokens(of: name).filter(\.isWordOrNumber).map { ($0.key, $0.isCapitalised) }
        guard let first = words.first else { continue }
        aliases[first.0, default: []].append(Alias(id: id, words: words))
      }
    }
    // The order of the editors' list decides between names that are the same.
    aliasesByFirstWord = WordTable(
      aliases.map { ($0, $1.sorted { ($1.words.count, $0.id) < ($0.words.count, $1.id) }) })
  }

  /// The names among some tokens, each with its tokens.
  func matches(_ tokens: [Token], in range: Range<Int>) -> [(id: String, tokens: Range<Int>)] {
    var found: [(id: String, tokens: Range<Int>)] = []
    guard !ids.isEmpty else { return found }
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].isWordOrNumber,
        let alias = aliasesByFirstWord[tokens[index].key]?.first(where: { alias in
          index + alias.words.count <= range.upperBound
            && alias.words.indices.allSatisfy { offset in
              let token = tokens[index + offset]
              return token.key == alias.words[offset].key && (token.isCapitalised || !alias.words[offset].isCapitalised)
            }
        })
      {
        found.append((ids[alias.id], index..<index + alias.words.count))
        index += alias.words.count
      } else {
        index += 1
      }
    }
    return found
  }

  func ids(_ tokens: [Token], in range: Range<Int>) -> [String] {
    ids.isEmpty ? [] : matches(tokens, in: range).map(\.id).sortedOnce()
  }
}
