extension Diagnostic {
  /// The widest stretch of a source line to print, in characters; a longer line is cut around the fault.
  private static let window = 110

  /// The diagnostic in the form that GNU tools print and editors read, ended by a line break.
  ///
  /// ```
  /// content/articles/corridor.md:4:12: error: 'published' is not a date: 11.02.2025 [front-matter-date]
  /// 4 | published: 11.02.2025
  ///   |            ^~~~~~~~~~ write 2025-02-11
  /// ```
  ///
  /// Control characters of the text are shown as `�`, so that no article drives the reader's terminal.
  ///
  /// - Parameter colored: Whether to emphasise with the colours of ECMA-48.
  package func text(colored: Bool = false) -> String {
    func styled(_ text: String, _ style: String) -> String { colored ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text }
    let style = severity == .error ? "1;31" : severity == .warning ? "1;35" : "1;36"
    var text = location.map { styled("\(Self.visible($0.description)):", "1") + " " } ?? ""
    text += styled("\(severity.rawValue):", style) + " " + styled(Self.visible(message), "1") + " [\(id)]\n"
    guard let location, let sourceLine else {
      if let hint { text += "  | " + Self.visible(hint) + "\n" }
      return text
    }
    let (shown, indent, marked) = Self.cut(sourceLine, column: location.column, length: length)
    let number = String(location.line)
    text += number + " | " + shown + "\n"
    let caret = "^" + String(repeating: "~", count: max(0, marked - 1))
    text += String(repeating: " ", count: number.utf8.count) + " | " + indent + styled(caret, style)
    if let hint { text += " " + Self.visible(hint) }
    return text + "\n"
  }

  /// The part of a line to print, the blank text that stands before the caret, and how many characters it underlines.
  ///
  /// - Complexity: O(window), however long the line is.
  private static func cut(_ line: String, column: Int, length: Int) -> (line: String, indent: String, marked: Int) {
    let bytes = line.utf8
    var start = bytes.index(bytes.startIndex, offsetBy: max(0, column - 1), limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(start, offsetBy: length, limitedBy: bytes.endIndex) ?? bytes.endIndex
    // A fault inside a character is shown as the whole character.
    while start > bytes.startIndex, start < bytes.endIndex, bytes[start] & 0xC0 == 0x80 {
      start = bytes.index(before: start)
    }
    var before = Substring(line[..<start].suffix(window / 2))
    let marked = line[start..<end].prefix(window / 2)
    let after = line[marked.endIndex...].prefix(max(0, window - before.count - marked.count))
    let head = before.startIndex > line.startIndex ? "…" : ""
    if before.first == "\u{FEFF}" { before.removeFirst() }
    let tail = after.endIndex < line.endIndex ? "…" : ""
    let indent = String(before.map { $0 == "\t" ? "\t" : " " })
    return (
      head + visible(String(before + marked + after)) + tail, (head.isEmpty ? "" : " ") + indent, max(1, marked.count)
    )
  }

  /// The text with each control character but the tab replaced, and those that turn the direction of writing.
  private static func visible(_ text: String) -> String {
    var clean = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: clean.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: clean.unicodeScalars.append("\u{FFFD}")
      default: clean.unicodeScalars.append(scalar)
      }
    }
    return clean
  }
}
