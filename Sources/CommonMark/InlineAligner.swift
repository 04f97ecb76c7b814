/// Follows the inlines of one block through its source, so that each byte of text is known by where it stands.
///
/// libcmark's own columns do not say: a text node may hold resolved escapes and entities, the columns of a continued
/// line lack its indentation, breaks have none, and after a title that spans lines even the line is wrong. But the
/// inlines name, in order, all that the source holds, so a cursor that passes what each must have been written as
/// always stands at the next one.
struct InlineAligner {
  private let text: CleanText
  private let content: LeafContent
  private var cursor: Int
  /// What a reader sees, in UTF-8.
  private(set) var prose: [UInt8] = []
  private(set) var map = SourceMap()
  /// Whether every inline stood where it was looked for.
  private(set) var isExact = true

  /// The offsets of the links and images that the cursor is in.
  private var openLinks: [Int] = []
  private var imageDepth = 0
  private var isInAutolink = false

  init(_ content: LeafContent, of text: CleanText) {
    self.text = text
    self.content = content
    cursor = content.range.lowerBound
    prose.reserveCapacity(content.range.count)
    skipDefinitions()
  }

  private var end: Int { content.range.upperBound }
  private var bytes: [UInt8] { content.bytes }
  private var isInImage: Bool { imageDepth > 0 }

  /// Link definitions open a paragraph and are no part of its text.
  private mutating func skipDefinitions() {
    while cursor < end, bytes[cursor] == UInt8(ascii: "["),
      let behind = LinkSyntax.definition(bytes, at: cursor, end: end)
    {
      cursor = behind
    }
  }

  /// Passes the `#` marks of a heading.
  mutating func skipHeadingMarks() {
    while cursor < end, bytes[cursor] == UInt8(ascii: "#") { cursor += 1 }
    while cursor < end, bytes[cursor].isSpaceOrTab { cursor += 1 }
  }

  // MARK: - Inlines

  mutating func passEmphasisMarks(_ count: Int) { cursor = min(end, cursor + count) }

  mutating func passRawHTML(_ count: Int) { cursor = min(end, cursor + count) }

  mutating func enterLink() {
    openLinks.append(cursor)
    isInAutolink = cursor < end && bytes[cursor] == UInt8(ascii: "<")
    cursor = min(end, cursor + 1)
  }

  mutating func enterImage() {
    openLinks.append(cursor)
    imageDepth += 1
    cursor = min(end, cursor + 2)
  }

  /// Passes what stands behind the text of a link.
  ///
  /// - Returns: The whole link in the file.
  mutating func leaveLink() -> Range<Int> {
    cursor = min(end, cursor + 1)
    if isInAutolink { isInAutolink = false } else { cursor = LinkSyntax.tail(bytes, at: cursor, end: end) }
    return wholeLink()
  }

  /// Passes what stands behind the description of an image.
  ///
  /// - Returns: The whole image in the file.
  mutating func leaveImage() -> Range<Int> {
    cursor = LinkSyntax.tail(bytes, at: min(end, cursor + 1), end: end)
    imageDepth -= 1
    return wholeLink()
  }

  private mutating func wholeLink() -> Range<Int> {
    source(from: openLinks.popLast() ?? cursor, to: cursor)
  }

  /// Where the given stretch of content lies in the file.
  func source(from start: Int, to end: Int) -> Range<Int> {
    let lower = content.textOffset(of: start)
    let upper = end > start ? content.textOffset(of: end - 1) + 1 : lower
    return text.original(lower..<max(lower, upper))
  }

  /// Where the next `count` bytes of content lie in the file.
  func source(next count: Int) -> Range<Int> { source(from: cursor, to: min(end, cursor + count)) }

  /// A soft or hard line break: one space to the reader.
  mutating func passLineBreak() {
    let start = cursor
    while cursor < end, bytes[cursor].isWhitespace, !bytes[cursor].isLineEnd { cursor += 1 }
    if cursor < end, bytes[cursor] == UInt8(ascii: "\\") { cursor += 1 }
    let behind = LinkSyntax.lineBreak(bytes, at: cursor, end: end)
    if behind == cursor { isExact = false }
    cursor = behind
    while cursor < end, bytes[cursor].isSpaceOrTab { cursor += 1 }
    emitSpace(for: start..<cursor)
  }

  /// A raw `<br>`: one space to the reader.
  mutating func passRawLineBreak(_ count: Int) {
    let start = cursor
    cursor = min(end, cursor + count)
    emitSpace(for: start..<cursor)
  }

  private mutating func emitSpace(for range: Range<Int>) {
    guard !isInImage else { return }
    prose.append(UInt8(ascii: " "))
    map.resolve(1, from: source(from: range.lowerBound, to: range.upperBound))
  }

  /// A stretch of text, in which escapes and entities may stand resolved.
  mutating func passText(_ literal: Span<UInt8>) {
    var index = 0
    while index < literal.count {
      let run = Self.verbatimCount(content.bytes.span, cursor..<end, literal, from: index)
      let start = cursor
      cursor += run
      index += run
      copy(from: start)
      if index == literal.count { break }
      guard cursor < end else { return lose(literal, from: index) }
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "\\"), !isInAutolink, cursor + 1 < end, bytes[cursor + 1].isPunctuation {
        resolve(1, sourceCount: 2)
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let entity = EntityReference(bytes, at: cursor, end: end, literal: literal[index])
      {
        resolve(entity.textCount, sourceCount: entity.sourceCount)
        index += entity.textCount
      } else if byte == literal[index] {
        cursor += 1
        index += 1
        copy(from: cursor - 1)
      } else {
        return lose(literal, from: index)
      }
    }
    append(literal)
  }

  /// How many bytes of a literal stand in the source as they are, up to the next sign that may stand for another.
  private static func verbatimCount(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ literal: Span<UInt8>, from index: Int
  ) -> Int {
    let limit = min(range.count, literal.count - index)
    for count in 0..<limit {
      let byte = bytes[range.lowerBound + count]
      if byte != literal[index + count] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") { return count }
    }
    return limit
  }

  /// A code span, whose line breaks are spaces and from whose ends a space may have been taken.
  mutating func passCode(_ literal: Span<UInt8>) {
    var ticks = 0
    while cursor + ticks < end, bytes[cursor + ticks] == UInt8(ascii: "`") { ticks += 1 }
    guard ticks > 0, let closing = closingTicks(ticks, from: cursor + ticks) else { return lose(literal, from: 0) }
    cursor += ticks
    if Self.normalizedCount(bytes, cursor..<closing) == literal.count + 2 { cursor += 1 }
    var index = 0
    var runStart = cursor
    while index < literal.count, cursor < closing {
      if bytes[cursor].isLineEnd {
        copy(from: runStart)
        let behind = LinkSyntax.lineBreak(bytes, at: cursor, end: closing)
        resolve(1, sourceCount: behind - cursor)
        runStart = cursor
      } else {
        if bytes[cursor] != literal[index] { isExact = false }
        cursor += 1
      }
      index += 1
    }
    copy(from: runStart)
    if index < literal.count { isExact = false }
    cursor = closing + ticks
    append(literal)
  }

  private func closingTicks(_ count: Int, from start: Int) -> Int? {
    var position = start
    while position < end {
      guard bytes[position] == UInt8(ascii: "`") else {
        position += 1
        continue
      }
      let run = position
      while position < end, bytes[position] == UInt8(ascii: "`") { position += 1 }
      if position - run == count { return run }
    }
    return nil
  }

  /// How many bytes a code span's content has with each line break counted as one.
  private static func normalizedCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var pairs = 0
    for offset in range.dropFirst() where bytes[offset] == UInt8(ascii: "\n") && bytes[offset - 1] == UInt8(ascii: "\r")
    {
      pairs += 1
    }
    return range.count - pairs
  }

  // MARK: - Text and map

  /// Notes that the content from a place to the cursor is text as it stands.
  private mutating func copy(from start: Int) {
    guard !isInImage, start < cursor else { return }
    let first = content.textOffset(of: start)
    text.copy(first..<first + cursor - start, into: &map)
  }

  private mutating func resolve(_ textCount: Int, sourceCount: Int) {
    if !isInImage { map.resolve(textCount, from: source(next: sourceCount)) }
    cursor = min(end, cursor + sourceCount)
  }

  private mutating func append(_ literal: Span<UInt8>) {
    guard !isInImage else { return }
    unsafe literal.withUnsafeBufferPointer { unsafe prose.append(contentsOf: $0) }
  }

  /// Keeps the text of a literal that does not stand in the source from `index` on; the map then names the cursor.
  private mutating func lose(_ literal: Span<UInt8>, from index: Int) {
    isExact = false
    guard !isInImage else { return }
    append(literal)
    map.resolve(prose.count - map.textCount, from: source(next: 0))
  }
}
