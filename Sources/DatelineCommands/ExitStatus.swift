internal import Publishing
internal import SourceText

/// How a command ends.
package enum ExitStatus: Int32, Sendable {
  case success = 0
  /// The content has errors, or the two sides of `diff` differ.
  case failure = 1
  /// The command could not do its work: wrong arguments, a file that is not there, a place that cannot be written.
  case trouble = 2
  /// The user broke off (128 + SIGINT).
  case interrupted = 130
}

/// The end of a command that did not do its work.
struct CommandFailure: Error {
  var status: ExitStatus
  /// What to print; may be empty when all is said.
  var diagnostics: [Diagnostic] = []
}

extension CommandFailure {
  init(_ failure: PublishingFailure) {
    let isInterrupted = failure.diagnostics.contains { $0.id == "interrupted" }
    self.init(status: isInterrupted ? .interrupted : .trouble, diagnostics: failure.diagnostics)
  }

  init(_ failure: ReadFailure) { self.init(status: .trouble, diagnostics: [failure.diagnostic]) }

  /// An argument that cannot be used.
  init(_ id: String, _ message: String, hint: String? = nil) {
    self.init(status: .trouble, diagnostics: [Diagnostic(.error, id: id, message, hint: hint)])
  }
}
