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
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
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
