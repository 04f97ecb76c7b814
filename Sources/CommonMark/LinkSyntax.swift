/// What stands around the text of links, in bytes: destinations, titles, labels and definitions.
///
/// Each function answers with the offset behind what it has read, or `nil` where that is not what stands there. They
/// follow libcmark 0.30, limits included, so that both always stop at the same byte.
enum LinkSyntax {
  /// What follows the `]` of a link or an image that libcmark has recognised: `(address "title")`, `[label]`, `[]` or
  /// nothing.
  static func tail(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    if let inline = inlineTail(bytes, at: start, end: end) { return inline }
    return label(bytes, at: start, end: end)?.end ?? start
  }

  private static func inlineTail(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "(") else { return nil }
    guard let behind = destination(bytes, at: whitespace(bytes, at: start + 1, end: end), end: end) else { return nil }
    var position = whitespace(bytes, at: behind, end: end)
    if position > behind { position = title(bytes, at: position, end: end) ?? position }
    position = whitespace(bytes, at: position, end: end)
    return position < end && bytes[position] == UInt8(ascii: ")") ? position + 1 : nil
  }

  /// One definition, `[label]: address "title"`, with the end of its line.
  static func definition(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    guard let label = label(bytes, at: start, end: end), !label.isBlank else { return nil }
    var position = label.end
    guard position < end, bytes[position] == UInt8(ascii: ":") else { return nil }
    position = spacesAndLineEnd(bytes, at: position + 1, end: end)
    guard let behind = destination(bytes, at: position, end: end) else { return nil }
    let beforeTitle = spacesAndLineEnd(bytes, at: behind, end: end)
    if beforeTitle > behind, let behindTitle = title(bytes, at: beforeTitle, end: end),
      let lineEnd = lineEnd(bytes, at: behindTitle, end: end)
    {
      return lineEnd
    }
    return lineEnd(bytes, at: behind, end: end)
  }

  private static func label(_ bytes: [UInt8], at start: Int, end: Int) -> (end: Int, isBlank: Bool)? {
    guard start < end, bytes[start] == UInt8(ascii: "[") else { return nil }
    var position = start + 1
    var isBlank = true
    while position < end, position - start - 1 <= 1000 {
      switch bytes[position] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return (position + 1, isBlank)
      case UInt8(ascii: "\\"):
        position += position + 1 < end && bytes[position + 1].isPunctuation ? 2 : 1
        isBlank = false
      case let byte:
        if !byte.isWhitespace { isBlank = false }
        position += 1
      }
    }
    return nil
  }

  private static func destination(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    var position = start
    guard position < end, bytes[position] == UInt8(ascii: "<") else {
      return bareDestination(bytes, at: start, end: end)
    }
    position += 1
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: ">"): return position + 1
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
      default: position += 1
      }
    }
    return nil
  }

  private static func bareDestination(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    var position = start
    var depth = 0
    scan: while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\\") where position + 1 < end && bytes[position + 1].isPunctuation: position += 2
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
        position += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
        position += 1
      case let byte where byte.isWhitespace:
        if position == start { return nil }
        break scan
      default: position += 1
      }
    }
    return depth == 0 ? position : nil
  }

  /// The longest title: behind a backslash a closing mark may also be an escaped one.
  private static func title(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    guard start < end else { return nil }
    let opening = bytes[start]
    let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
    guard opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") || closing == UInt8(ascii: ")") else {
      return nil
    }
    var longest: Int?
    for position in start + 1..<max(end, start + 1) {
      let isEscaped = bytes[position - 1] == UInt8(ascii: "\\") && position > start + 1
      if bytes[position] == closing {
        longest = position + 1
        if !isEscaped { return longest }
      } else if bytes[position] == opening, !isEscaped {
        return longest
      }
    }
    return longest
  }

  private static func whitespace(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    var position = start
    while position < end, bytes[position].isWhitespace { position += 1 }
    return position
  }

  private static func spaces(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    var position = start
    while position < end, bytes[position].isSpaceOrTab { position += 1 }
    return position
  }

  /// Spaces and at most one line break.
  private static func spacesAndLineEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    let position = spaces(bytes, at: start, end: end)
    let behind = lineBreak(bytes, at: position, end: end)
    return behind > position ? spaces(bytes, at: behind, end: end) : position
  }

  /// The end of a line on which nothing but spaces follows.
  private static func lineEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    let position = spaces(bytes, at: start, end: end)
    let behind = lineBreak(bytes, at: position, end: end)
    return behind > position || position >= end ? behind : nil
  }

  static func lineBreak(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    var position = start
    if position < end, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    return position
  }
}
