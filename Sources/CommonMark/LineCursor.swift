/// A place in one line, in bytes and in columns, as CommonMark counts them: a tab runs to the next multiple of 4.
///
/// The rules are those of libcmark's block parser, so that both find the same content behind the marks of quotes and
/// list items (CommonMark 0.30, 2.2 "Tabs" and 5.1-5.2).
struct LineCursor {
  private(set) var offset: Int
  private var column = 0

  init(lineStart: Int) { offset = lineStart }

  /// The first byte that is neither space nor tab, and how many columns lie before it.
  func content(_ bytes: [UInt8]) -> (offset: Int, indent: Int) {
    var position = offset
    var reached = column
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: " ") {
        reached += 1
      } else if bytes[position] == UInt8(ascii: "\t") {
        reached += 4 - reached % 4
      } else {
        break
      }
      position += 1
    }
    return (position, reached - column)
  }

  /// Moves on by so many columns; a tab may be used up in part.
  mutating func advance(columns: Int, _ bytes: [UInt8]) {
    var left = columns
    while left > 0, offset < bytes.count, !bytes[offset].isLineEnd {
      if bytes[offset] == UInt8(ascii: "\t") {
        let width = 4 - column % 4
        column += min(left, width)
        if left >= width { offset += 1 }
        left -= min(left, width)
      } else {
        offset += 1
        column += 1
        left -= 1
      }
    }
  }

  /// Passes the `>` of a block quote and one space after it; `false`, without moving, where there is none.
  mutating func passQuoteMarker(_ bytes: [UInt8]) -> Bool {
    let (position, indent) = content(bytes)
    guard indent <= 3, position < bytes.count, bytes[position] == UInt8(ascii: ">") else { return false }
    advance(columns: indent + 1, bytes)
    if offset < bytes.count, bytes[offset].isSpaceOrTab { advance(columns: 1, bytes) }
    return true
  }

  /// Passes the marker of a list item and the spaces that belong to it.
  ///
  /// - Returns: How far the item's content is indented, in columns from where the cursor was.
  mutating func passItemMarker(_ bytes: [UInt8]) -> Int {
    let (_, indent) = content(bytes)
    advance(columns: indent, bytes)
    var marker = 0
    while offset + marker < bytes.count, bytes[offset + marker].isDigit { marker += 1 }
    marker += 1
    advance(columns: marker, bytes)
    let afterMarker = self
    while column - afterMarker.column <= 5, offset < bytes.count, bytes[offset].isSpaceOrTab {
      advance(columns: 1, bytes)
    }
    let spaces = column - afterMarker.column
    guard spaces < 5, spaces > 0, offset < bytes.count, !bytes[offset].isLineEnd else {
      // Nothing follows, or indented code does: one space belongs to the marker.
      self = afterMarker
      if spaces > 0 { advance(columns: 1, bytes) }
      return indent + marker + 1
    }
    return indent + marker + spaces
  }
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// A punctuation character of ASCII: what a backslash can escape.
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}
