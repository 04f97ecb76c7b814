/// What a few forms of Markdown mean to us beyond CommonMark.
extension MarkdownNode {
  /// Whether a code block is a caption: fenced, with the info string `caption`.
  var isCaption: Bool { kind == .codeBlock && fenceInfo.elementsEqual("caption".utf8) }

  /// The lines of a caption that are not blank, trimmed, each with how many lines it stands below the one before.
  var captionLines: [(bytes: ArraySlice<UInt8>, linesBefore: Int)] {
    var lines: [(bytes: ArraySlice<UInt8>, linesBefore: Int)] = []
    var linesBefore = 0
    let literal = literal
    var start = 0
    while start < literal.count {
      var end = start
      while end < literal.count, !literal[end].isLineEnd { end += 1 }
      linesBefore += 1
      let line = literal[start..<end].drop { $0.isWhitespace }
      let trimmed = line[..<((line.lastIndex { !$0.isWhitespace } ?? line.startIndex - 1) + 1)]
      if !trimmed.isEmpty {
        lines.append((trimmed, linesBefore))
        linesBefore = 0
      }
      start = LinkSyntax.lineBreak(literal, at: end, end: literal.count)
    }
    return lines
  }

  /// Whether a piece of raw HTML is a `<br>`, which is read as the line break that it means.
  var isRawLineBreak: Bool {
    guard kind == .htmlInline else { return false }
    let letters = literal.filter { !$0.isWhitespace }.map { $0 | 0x20 }
    return letters == Array("<br>".utf8) || letters == Array("<br/>".utf8)
  }
}
