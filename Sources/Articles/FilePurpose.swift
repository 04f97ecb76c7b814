import SourceText

/// What a text file of the content is there for, where its bytes are no such text.
enum FilePurpose {
  case article, decision, settings

  /// What belongs into such a file.
  private var wanted: String {
    switch self {
    case .article: "an article is text: front matter with title: and published:, then Markdown"
    case .decision: "a decision is text: front matter with action:, event:, by:, decided: and why:"
    case .settings: "timeline.yml is text: title:, description:, and the actors and places to look for"
    }
  }

  /// How the file begins.
  var beginning: String {
    switch self {
    case .article: "begin with a line ---, then title: and published:"
    case .decision: "begin with a line ---, then action:, event:, by:, decided: and why:"
    case .settings: "begin with title: and what the timeline is called"
    }
  }

  /// What makes the bytes of a file no text.
  func fault(in file: SourceFile) -> Diagnostic? {
    if file.bytes.isEmpty {
      return Diagnostic(.error, id: "file-empty", "the file is empty", in: file, 0..<0, hint: beginning)
    }
    let limit = ArticleReader.byteLimit
    guard file.bytes.count <= limit else { return Self.tooLong(file.bytes.count, limit: limit, path: file.path) }
    guard let offset = UTF8Check.firstFault(in: file.bytes, 0..<file.bytes.count) else { return nil }
    if file.bytes[offset] == 0 {
      return Diagnostic(
        .error, id: "file-nul", "byte \(offset) is NUL, which is no text", in: file, offset..<offset + 1, hint: wanted)
    }
    return Diagnostic(
      .error, id: "file-encoding", "byte \(offset) is not UTF-8", in: file, offset..<offset + 1,
      hint: "save the file as UTF-8; \(wanted)")
  }

  static func tooLong(_ count: Int, limit: Int, path: String) -> Diagnostic {
    let tenths = count / 100_000
    return Diagnostic(
      .error, id: "file-size",
      "the file has \(tenths / 10).\(tenths % 10) MB; the limit is \(limit / 1_000_000) MB",
      at: SourceLocation(path: path, line: 1, column: 1))
  }
}
