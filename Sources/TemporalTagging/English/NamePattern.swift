/// The token patterns of names as tables write them.
enum NamePattern {
  /// The pattern of names parted by `|`: `Mother's` is read with its apostrophe before the `s`, after it and without it, a
  /// hyphen may be a dash or a space, the space before an Arabic article a hyphen, and `Saint` may be `St.`; `[…]` is
  /// optional.
  ///
  /// - Complexity: O(*n*) in the bytes of the names, in one pass, since every start of a program waits for it.
  static func pattern(of names: String) -> String {
    let text = names.utf8.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    var pattern: [UInt8] = []
    pattern.reserveCapacity(text.count * 2)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: " "), text[end] != UInt8(ascii: "|") { end += 1 }
      append(text[start..<end], to: &pattern)
      if end < text.count {
        let isArticle = text[end] == UInt8(ascii: " ") && articles.contains { text[(end + 1)...].starts(with: $0) }
        pattern.append(isArticle ? UInt8(ascii: "~") : text[end])
      }
      start = end + 1
    }
    return String(decoding: pattern, as: UTF8.self)
  }

  /// The name without the marks of what is optional.
  static func plain(_ name: Substring.UTF8View) -> String {
    String(decoding: name.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
  }

  /// Whether the last two bytes of a word are those of `Mother's` or of `Mothers'`.
  private static func isPossessive(_ first: UInt8, _ last: UInt8) -> Bool {
    let (s, apostrophe) = (UInt8(ascii: "s"), UInt8(ascii: "'"))
    return first == apostrophe && last == s || first == s && last == apostrophe
  }

  private static let saint = Array("saint".utf8)
  private static let articles = ["al-", "ul-", "un-"].map { Array($0.utf8) }

  /// Appends the pattern of one word.
  private static func append(_ word: ArraySlice<UInt8>, to pattern: inout [UInt8]) {
    if word.first == UInt8(ascii: "["), word.last == UInt8(ascii: "]") {
      pattern.append(UInt8(ascii: "["))
      append(word.dropFirst().dropLast(), to: &pattern)
      pattern.append(UInt8(ascii: "]"))
    } else if word.elementsEqual(saint) {
      pattern += "(saint|st)".utf8
    } else if word.count > 1, isPossessive(word[word.endIndex - 2], word[word.endIndex - 1]) {
      let stem = word.dropLast(2)
      pattern.append(UInt8(ascii: "("))
      pattern += stem
      pattern += "'s|".utf8
      pattern += stem
      pattern += "s'|".utf8
      pattern += stem
      pattern += "s)".utf8
    } else {
      for byte in word {
        if byte == UInt8(ascii: "-") { pattern += "[(-|–)] ".utf8 } else { pattern.append(byte) }
      }
    }
  }
}
