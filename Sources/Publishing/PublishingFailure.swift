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
}
