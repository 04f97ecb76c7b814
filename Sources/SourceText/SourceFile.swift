/// The bytes of one file, under the path that messages print.
package struct SourceFile: Sendable {
  /// The path as the user would type it.
  package let path: String
  /// The content, as it was read.
  package let bytes: [UInt8]
  /// The offset of each line's first byte; the first is 0.
  private let lineStarts: [Int]

  /// - Complexity: O(*n*) in the number of bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    let span = bytes.span
    for offset in span.indices where span[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// How many lines there are; what follows the last line break is one, even when it is empty.
  package var lineCount: Int { lineStarts.count }

  /// The offset of a line's first byte; the end of the file for a line that it does not have.
  ///
  /// - Parameter number: The line, from 1.
  package func offset(ofLine number: Int) -> Int {
    number < 1 ? 0 : number <= lineStarts.count ? lineStarts[number - 1] : bytes.count
  }

  /// The byte offset of a place as people type it, or `nil` when the file has no such line or column.
  ///
  /// - Complexity: O(1).
  package func offset(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= lineStarts.count, column >= 1 else { return nil }
    let offset = lineStarts[line - 1].addingReportingOverflow(column - 1)
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count + 1
    return !offset.overflow && offset.partialValue < end ? offset.partialValue : nil
  }

  /// The line and column of a byte offset; an offset past the end counts as the end.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(path: path, line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The bytes of a line, without its line break.
  ///
  /// - Parameter number: The line, from 1; a line that the file does not have is empty.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<max(start, end)]
  }
}
