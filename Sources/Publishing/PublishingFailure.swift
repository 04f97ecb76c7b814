package import SourceText

/// Why a site could not be planned or published; what was there before still stands.
package struct PublishingFailure: Error, Sendable {
  /// What is wrong, all of it; never empty.
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ id: String, _ message: String, hint: String? = nil) {
    diagnostics = [Diagnostic(.error, id: id, message, hint: hint)]
  }

  /// The user broke off, and everything is as it was.
  static var interrupted: Self { Self("interrupted", "interrupted; the old site still stands") }

  /// A place that holds what dateline did not write; `names` is not empty.
  static func notOurs(_ place: String, holding names: [String]) -> Self {
    let first = names.first.map { "'\($0)'" } ?? "files"
    let others = names.count > 1 ? " and \(names.count - 1) more" : ""
    return Self(
      "output-not-ours", "'\(place)' was not written by dateline: it holds \(first)\(others), and no manifest",
      hint: "choose an empty folder, or use --force to write into this one")
  }
}
