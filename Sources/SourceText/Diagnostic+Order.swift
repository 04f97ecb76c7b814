extension [Diagnostic] {
  /// Sorted by path, line and column; those without a place come first, and equals keep their order.
  package var inSourceOrder: [Diagnostic] {
    enumerated().sorted { left, right in
      guard let first = left.element.location, let second = right.element.location else {
        let hasNoPlace = (left.element.location == nil, right.element.location == nil)
        return hasNoPlace.0 == hasNoPlace.1 ? left.offset < right.offset : hasNoPlace.0
      }
      return (first.path, first.line, first.column, left.offset) < (
        second.path, second.line, second.column, right.offset
      )
    }.map(\.element)
  }

  /// How many there are of each: `2 errors, 1 warning`; notes are not counted, and without others it is `nil`.
  package var summary: String? {
    let counts = [(Diagnostic.Severity.error, "error"), (.warning, "warning")].compactMap { severity, name in
      let count = count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }
}
