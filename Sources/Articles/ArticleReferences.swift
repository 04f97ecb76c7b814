import SourceText

/// Checks what only all articles together can show: ids that occur twice, and copies of nothing or of each other.
enum ArticleReferences {
  /// Takes out an article whose id another has; ids are the same when only the case of ASCII letters differs, since
  /// some file systems hold them for one name.
  static func check(_ articles: inout [Article]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var byFoldedID: [String: (id: String, file: SourceFile)] = [:]
    articles.removeAll { article in
      let folded = fold(article.id)
      guard let other = byFoldedID[folded] else {
        byFoldedID[folded] = (article.id, article.file)
        return false
      }
      diagnostics.append(
        Diagnostic(
          .error, id: "duplicate-id", "the id '\(article.id)' is that of \(other.file.path) too", in: article.file,
          0..<3,
          hint: "rename one, or give it an id:"))
      diagnostics.append(
        Diagnostic(
          .note, id: "duplicate-id", "the other article with the id '\(other.id)'", in: other.file, 0..<3))
      return true
    }
    let ids = Set(byFoldedID.values.map(\.id))
    var originals: [String: String] = [:]
    for article in articles { originals[article.id] = article.copyOf }
    for index in articles.indices {
      guard let fault = fault(of: articles[index], ids, originals) else { continue }
      diagnostics.append(fault)
      articles[index].copyOf = nil
    }
    return diagnostics
  }

  private static func fault(of article: Article, _ ids: Set<String>, _ originals: [String: String]) -> Diagnostic? {
    guard let original = article.copyOf else { return nil }
    let range = copyOfLine(article.file)
    guard ids.contains(original) else {
      return Diagnostic(
        .error, id: "copy-of-unknown", "'copy-of' names no article: \(original)", in: article.file, range,
        hint: closestName(to: original, among: ids).map { "did you mean '\($0)'?" } ?? "write the id of an article")
    }
    guard originals[original] != nil else { return nil }
    // An original that is itself a copy: of this one in a circle, or else of the text that this one should name.
    var last = original
    var seen: Set<String> = [article.id]
    while let next = originals[last], seen.insert(last).inserted { last = next }
    let isCircle = seen.contains(last)
    return Diagnostic(
      .error, id: "copy-of-circle",
      isCircle ? "'copy-of' goes in a circle: \(original)" : "'copy-of' names a copy: \(original)",
      in: article.file, range, hint: isCircle ? "leave it out of the original" : "write \(last)")
  }

  /// The line of the front matter that says `copy-of`.
  private static func copyOfLine(_ file: SourceFile) -> Range<Int> {
    for number in 1...max(1, file.lineCount) {
      let line = file.line(number)
      if line.starts(with: "copy-of".utf8) || line.starts(with: "\"copy-of\"".utf8) {
        return line.startIndex..<line.endIndex
      }
    }
    return 0..<3
  }

  private static func fold(_ id: String) -> String {
    String(decoding: id.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
