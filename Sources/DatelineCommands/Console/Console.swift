internal import SourceText

/// Where a command reads and writes: results to the output, everything else to the errors.
///
/// Commands reach it through `Console.current`, so that a test can run them in its own process and see every byte.
package struct Console: Sendable {
  /// Takes results.
  package var writeOutput: @Sendable ([UInt8]) -> Void
  /// Takes diagnostics and progress.
  package var writeError: @Sendable ([UInt8]) -> Void
  /// Everything that comes in, to its end.
  package var readInput: @Sendable () throws(ReadFailure) -> [UInt8]
  /// The next line that somebody types, or `nil` at the end.
  package var readLine: @Sendable () -> String?
  /// Whether diagnostics are printed in colour.
  package var isColored: Bool
  /// Whether somebody sits there to answer a question.
  package var isInteractive: Bool
  /// How wide help is set, in characters; `nil` leaves it to the terminal.
  package var columns: Int?

  package init(
    writeOutput: @escaping @Sendable ([UInt8]) -> Void, writeError: @escaping @Sendable ([UInt8]) -> Void,
    readInput: @escaping @Sendable () throws(ReadFailure) -> [UInt8],
    readLine: @escaping @Sendable () -> String? = { nil },
    isColored: Bool = false, isInteractive: Bool = false, columns: Int? = nil
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.readInput = readInput
    self.readLine = readLine
    self.isColored = isColored
    self.isInteractive = isInteractive
    self.columns = columns
  }

  /// The console of the command that is running.
  @TaskLocal package static var current = Console.process

  /// Prints a line of the result.
  func print(_ line: String) { writeOutput(Array((line + "\n").utf8)) }

  /// Prints a line that is not part of the result.
  func note(_ line: String) { writeError(Array((line + "\n").utf8)) }

  /// Prints diagnostics in the order of files and places, and how many there were when there were several.
  func report(_ diagnostics: [Diagnostic]) {
    if diagnostics.isEmpty { return }
    var text = ""
    for diagnostic in diagnostics.inOrderOfPlaces { text += diagnostic.text(colored: isColored) }
    if diagnostics.count > 1 {
      let counts = [Diagnostic.Severity.error, .warning, .note].compactMap { severity -> String? in
        let count = diagnostics.count { $0.severity == severity }
        return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
      }
      text += counts.joined(separator: ", ") + "\n"
    }
    writeError(Array(text.utf8))
  }
}

extension [Diagnostic] {
  /// Ordered by path, line and column; those without a place come last, in the order in which they were found.
  var inOrderOfPlaces: [Diagnostic] {
    enumerated().sorted { left, right in
      guard let first = left.element.location else {
        return right.element.location == nil && left.offset < right.offset
      }
      guard let second = right.element.location else { return true }
      if first.path != second.path { return first.path.utf8.lexicographicallyPrecedes(second.path.utf8) }
      return (first.line, first.column, left.offset) < (second.line, second.column, right.offset)
    }
    .map(\.element)
  }
}
