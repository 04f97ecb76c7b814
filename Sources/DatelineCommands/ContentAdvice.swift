internal import Articles
internal import Chronology
internal import CivilTime
internal import CommonMark
internal import SourceText

/// What is worth saying of content that is not wrong by itself.
extension Pipeline.Chronicle {
  /// A warning for each article that has front matter and no text.
  func empty() -> [Diagnostic] {
    content.articles.filter(\.document.blocks.isEmpty).map { article in
      let last = (1...article.file.lineCount).last { article.file.line($0).contains { $0 > 0x20 } } ?? 1
      let line = article.file.line(last)
      return Diagnostic(
        .warning, id: "article-empty", "the article has no text below its front matter, so it tells of nothing",
        in: article.file, line.startIndex..<line.endIndex, hint: "paste the text of the article below this line")
    }
  }

  /// A warning for each article that came out after a day.
  func future(after today: Day) -> [Diagnostic] {
    content.articles.filter { $0.published.day > today }.map { article in
      let place = article.published.location
      let line = article.file.line(place.line)
      return Diagnostic(
        .warning, id: "article-future", "the article came out after today, \(today): \(article.published.edtf)",
        at: place,
        sourceLine: String(decoding: line, as: UTF8.self), length: article.published.edtf.utf8.count,
        hint: "is the year right?")
    }
  }

  /// A warning for each decision that was signed after a day.
  func decidedLater(than today: Day) -> [Diagnostic] {
    content.decisions.filter { $0.decided.text > today.description }.map { decision in
      Diagnostic(
        .warning, id: "decision-future", "this was decided after today, \(today): \(decision.decided.text)",
        in: decision.file, decision.decided.range, hint: "is the year right?")
    }
  }

  /// One note where a registry is kept and events are not in it.
  func unregistered() -> [Diagnostic] {
    let missing = result.permalinks.unregistered
    guard let file = content.permalinks.file, let first = missing.first else { return [] }
    let others = missing.count == 1 ? "" : " and \(missing.count - 1) more"
    return [
      Diagnostic(
        .note, id: "permalink-new", "not registered yet: '\(first)'\(others)",
        at: SourceLocation(path: file.path, line: max(1, file.lineCount), column: 1),
        hint: "'dateline permalinks --update' registers them, before they are published")
    ]
  }
}
