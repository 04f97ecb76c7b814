import Articles

/// Whether a registered event and an event of today say the same in their titles.
enum TitleLikeness {
  /// Whether the title, the registered one or that of which the id was made, says mostly the same as the event's.
  static func isLike(_ entry: PermalinkEntry, _ event: Event) -> Bool {
    let title = stems(event.title).union(stems(event.engineTitle ?? ""))
    return [entry.title, entry.id.replacing("-", with: " ")].contains { words in
      let known = stems(words)
      let common = known.intersection(title).count
      return common >= 2 && 2 * common >= min(known.count, title.count)
    }
  }

  /// Whether the titles differ in a word or so, and in no name.
  static func isClose(_ entry: PermalinkEntry, _ event: Event) -> Bool {
    [event.title, event.engineTitle].compactMap(\.self).contains { title in
      let (old, new) = (stems(entry.title), stems(title))
      let common = old.intersection(new).count
      return common >= 2 && 3 * common >= 2 * max(old.count, new.count) && names(entry.title) == names(title)
    }
  }

  /// Whether each title has a name that the other lacks.
  static func namesAnother(_ entry: PermalinkEntry, _ event: Event) -> Bool {
    let title = event.engineTitle ?? event.title
    let known = words(entry.title + " " + entry.id.replacing("-", with: " "))
    // An editor's title may name what no article does; the id is of the engine's words.
    let old = names(entry.title).intersection(words(entry.id.replacing("-", with: " ")))
    return !old.isSubset(of: words(title)) && !names(title).isSubset(of: known)
  }

  private static func words(_ text: String) -> Set<Word> { Set(Tokenizer.tokens(of: text).map(\.key)) }

  static func stems(_ text: String) -> Set<Word> {
    Set(
      Tokenizer.tokens(of: text).filter { $0.isWordOrNumber && !$0.has(.stopWord) }.map { Stemmer.stem($0.key) })
  }

  /// Numbers in figures: a toll that has become another may be that of another event.
  static func figures(_ title: String) -> Set<String> {
    Set(Tokenizer.tokens(of: title).filter { $0.kind == .number }.map(\.key.description))
  }

  /// Words with a capital beyond the first, and figures.
  private static func names(_ text: String) -> Set<Word> {
    Set(
      Tokenizer.tokens(of: text).dropFirst().filter { $0.kind == .number || $0.isWord && $0.isCapitalised }.map(\.key))
  }
}
