/// The block quotes and list items around a block, and how to find a line's content behind their marks.
struct ContainerStack {
  private enum Kind {
    case quote
    /// A list item whose content is indented by so many columns.
    case item(Int)
  }

  private struct Container {
    var kind: Kind
    /// The line that opens it, from 0.
    var line: Int
    /// Behind its mark on that line.
    var cursor: LineCursor
  }

  private var containers: [Container] = []

  /// What the innermost of them makes of a paragraph.
  var proseKind: ProseBlock.Kind {
    switch containers.last?.kind {
    case .quote: .quotation
    case .item: .listItem
    case nil: .paragraph
    }
  }

  mutating func enterQuote(line: Int, lineStart: Int, _ bytes: [UInt8]) {
    var cursor = cursor(onLine: line, lineStart: lineStart, bytes)
    _ = cursor.passQuoteMarker(bytes)
    containers.append(Container(kind: .quote, line: line, cursor: cursor))
  }

  mutating func enterItem(line: Int, lineStart: Int, _ bytes: [UInt8]) {
    var cursor = cursor(onLine: line, lineStart: lineStart, bytes)
    let indent = cursor.passItemMarker(bytes)
    containers.append(Container(kind: .item(indent), line: line, cursor: cursor))
  }

  mutating func leave() { containers.removeLast() }

  /// The offset of a paragraph's content on a line that continues it; marks that a lazy line leaves out are not missed.
  ///
  /// - Complexity: O(*d*) in the number of containers.
  func contentStart(lineStart: Int, _ bytes: [UInt8]) -> Int {
    var cursor = LineCursor(lineStart: lineStart)
    for container in containers {
      guard pass(container, &cursor, bytes) else { break }
    }
    return cursor.content(bytes).offset
  }

  /// Behind the marks of all containers on a line that opens another within them.
  private func cursor(onLine line: Int, lineStart: Int, _ bytes: [UInt8]) -> LineCursor {
    if let last = containers.last, last.line == line { return last.cursor }
    var cursor = LineCursor(lineStart: lineStart)
    for container in containers where !pass(container, &cursor, bytes) { break }
    return cursor
  }

  private func pass(_ container: Container, _ cursor: inout LineCursor, _ bytes: [UInt8]) -> Bool {
    switch container.kind {
    case .quote: return cursor.passQuoteMarker(bytes)
    case .item(let width):
      guard cursor.content(bytes).indent >= width else { return false }
      cursor.advance(columns: width, bytes)
      return true
    }
  }
}
