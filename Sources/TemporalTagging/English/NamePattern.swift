/// The token patterns of names as tables write them.
enum NamePattern {
  /// The pattern of a name: `Mother's` is read with its apostrophe before the `s`, after it and without it, a hyphen may be a
  /// dash or a space, the space before an Arabic article a hyphen, and `Saint` may be `St.`; `[…]` is optional.
  static func pattern(of name: String) -> String {
    var pattern = ""
    for word in name.lowercased().split(separator: " ") {
      let isArticle = word.hasPrefix("al-") || word.hasPrefix("ul-") || word.hasPrefix("un-")
      if !pattern.isEmpty { pattern += isArticle ? "~" : " " }
      let core = word.filter { $0 != "[" && $0 != "]" }
      pattern += word.hasPrefix("[") ? "[\(variants(of: core))]" : variants(of: core)
    }
    return pattern
  }

  private static func variants(of word: String) -> String {
    if word.hasSuffix("'s") || word.hasSuffix("s'") {
      let stem = word.dropLast(2)
      return "(\(stem)'s|\(stem)s'|\(stem)s)"
    }
    if word == "saint" { return "(saint|st)" }
    return word.split(separator: "-").joined(separator: "[(-|–)] ")
  }
}
