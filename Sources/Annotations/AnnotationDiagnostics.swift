import SourceText
import TemporalTagging

extension Diagnostic {
  /// An error in an annotated document.
  ///
  /// A line of JSON Lines holds a whole document: a long one is not kept with every fault that is found in it.
  static func annotation(
    _ id: String, _ message: String, in file: SourceFile, _ range: Range<Int>, hint: String? = nil,
    severity: Severity = .error
  ) -> Self {
    var diagnostic = Self(severity, id: id, message, in: file, range, hint: hint)
    if let line = diagnostic.sourceLine, line.utf8.count > 4096 { diagnostic.sourceLine = nil }
    return diagnostic
  }
}

extension TimexKind {
  /// What to write for a type that TIMEX3 does not have.
  static var hint: String { "one of " + allCases.map(\.rawValue).joined(separator: ", ") }
}
