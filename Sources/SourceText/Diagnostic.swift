/// One thing that is wrong, where it is, and what to write instead.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Comparable, Hashable, Sendable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  package var severity: Severity
  /// What kind of thing is wrong, in kebab case; it never changes once released: `front-matter-date`.
  package var id: String
  /// One sentence without a full stop: `'published' is not a date: 11.02.2025`.
  package var message: String
  /// Where; `nil` when the trouble has no place in a file (a folder without articles).
  package var location: SourceLocation?
  /// The text of the line at `location`, without its line break.
  package var sourceLine: String?
  /// How many UTF-8 bytes from `location` on the caret underlines; at least 1.
  package var length: Int
  /// What to write, printed beside the caret: `write 2025-02-11`.
  package var hint: String?

  package init(
    _ severity: Severity, id: String, _ message: String, at location: SourceLocation? = nil,
    sourceLine: String? = nil, length: Int = 1, hint: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.location = location
    self.sourceLine = sourceLine
    self.length = max(1, length)
    self.hint = hint
  }
}

extension Diagnostic {
  /// A diagnostic on a range of bytes of a file.
  package init(
    _ severity: Severity, id: String, _ message: String, in file: SourceFile, _ range: Range<Int>,
    hint: String? = nil
  ) {
    let location = file.location(at: range.lowerBound)
    let line = file.line(location.line)
    self.init(
      severity, id: id, message, at: location,
      sourceLine: String(decoding: line, as: UTF8.self),
      length: min(range.count, max(1, line.count - location.column + 1)), hint: hint
    )
  }
}
