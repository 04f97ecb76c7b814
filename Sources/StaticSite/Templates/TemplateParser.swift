import SourceText

/// Takes one template apart into text and tags, and says everything that is wrong with it.
///
/// The dialect is Mustache without changed delimiters, pragmas, lambdas and dynamic names; each of these is an error. A
/// line that holds nothing but one tag (not a variable) and blanks is not printed, as the Mustache specification has it.
///
/// - Complexity: O(*n*) in the number of bytes.
struct TemplateParser {
  private let file: SourceFile
  private var position = 0
  /// The end of what has been taken: text from here on belongs before the next tag.
  private var textStart = 0
  private var open: [OpenTag] = []
  private var top: [TemplateNode] = []
  private var diagnostics: [Diagnostic] = []

  /// A section that has been opened and not yet closed.
  private struct OpenTag {
    let sigil: UInt8
    let name: TemplateName
    let place: TagPlace
    /// Where the content begins.
    let start: Int
    var content: [TemplateNode] = []
  }

  static func parse(_ file: SourceFile) -> (nodes: [TemplateNode], diagnostics: [Diagnostic]) {
    var parser = Self(file: file)
    while let start = parser.nextTag() { parser.readTag(from: start) }
    parser.takeText(upTo: file.bytes.count, tagFollows: false)
    for tag in parser.open.reversed() {
      parser.report(
        "template-unclosed-section", "'\(tag.name.text)' is opened here and never closed", tag.name.range,
        hint: "write {{/\(tag.name.text)}} where it ends")
      parser.close(tag)
    }
    return (parser.top, parser.diagnostics)
  }

  private init(file: SourceFile) { self.file = file }

  /// The offset of the next `{{`; text before it is skipped.
  private mutating func nextTag() -> Int? {
    let bytes = file.bytes
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "{") { return position }
      if !isSpace(bytes[position]), let parent = open.last, parent.sigil == UInt8(ascii: "<") {
        report(
          "template-stray-text", "only blocks may stand inside '{{<\(parent.name.text)}}'; this would not be printed",
          position..<position + 1, hint: "put it into a {{$block}}")
        // Once for each parent is enough: go on at the next tag.
        while position + 1 < bytes.count,
          !(bytes[position] == UInt8(ascii: "{") && bytes[position + 1] == UInt8(ascii: "{"))
        {
          position += 1
        }
        continue
      }
      position += 1
    }
    return nil
  }

  private mutating func readTag(from start: Int) {
    let bytes = file.bytes
    var inner = start + 2
    let sigil: UInt8? = inner < bytes.count && "#^/>!{&<$=%".utf8.contains(bytes[inner]) ? bytes[inner] : nil
    if sigil != nil { inner += 1 }
    let closing = Array((sigil == UInt8(ascii: "{") ? "}}}" : "}}").utf8)
    guard let end = offset(of: closing, from: inner) else {
      report(
        "template-unclosed-tag", "this tag has no end", start..<start + 2,
        hint: "write \(sigil == UInt8(ascii: "{") ? "}}}" : "}}")")
      position = bytes.count
      return
    }
    position = end + closing.count
    let place = settle(start, sigil: sigil)
    if sigil == UInt8(ascii: "!") { return }
    let range = trimmed(inner..<end)
    let name = TemplateName(text: String(decoding: bytes[range], as: UTF8.self), range: range)
    if sigil == UInt8(ascii: "=") || sigil == UInt8(ascii: "%") {
      report(
        "template-unsupported-tag", "delimiters and pragmas cannot be changed in these templates",
        start..<end + closing.count,
        hint: "use {{ and }}")
      return
    }
    guard isName(name.text, sigil: sigil) else {
      report(
        "template-bad-name", "'\(name.text)' is not a name", range.isEmpty ? start..<end + closing.count : range,
        hint: "letters, digits, '.', '-' and '_' make a name")
      return
    }
    take(name, sigil: sigil, place)
  }

  /// Takes the text before a tag, and passes over the rest of its line when the tag stands alone on it.
  private mutating func settle(_ start: Int, sigil: UInt8?) -> TagPlace {
    var lineStart = start
    // A block directly inside `{{<parent}}` may stand on the line of the parent's tag.
    let low = open.last.map { $0.sigil == UInt8(ascii: "<") ? $0.start : 0 } ?? 0
    while lineStart > low, isBlank(file.bytes[lineStart - 1]) { lineStart -= 1 }
    let isFirst = lineStart == low || startsLine(lineStart)
    var lineEnd = position
    while lineEnd < file.bytes.count, isBlank(file.bytes[lineEnd]) { lineEnd += 1 }
    if lineEnd < file.bytes.count, file.bytes[lineEnd] == UInt8(ascii: "\r") { lineEnd += 1 }
    let isLast = lineEnd == file.bytes.count || file.bytes[lineEnd] == UInt8(ascii: "\n")
    let isStandalone = isFirst && isLast && sigil.map { "#^/>!$<".utf8.contains($0) } ?? false
    // The end of a block that replaces another is no line where that one stands.
    let endsOverride = sigil == UInt8(ascii: "/") && open.dropLast().last?.sigil == UInt8(ascii: "<")
    takeText(upTo: isStandalone ? max(lineStart, textStart) : start, tagFollows: !isStandalone && !endsOverride)
    if isStandalone { position = min(lineEnd + 1, file.bytes.count) }
    textStart = position
    return TagPlace(indentation: isFirst ? Array(file.bytes[lineStart..<start]) : [], isStandalone: isStandalone)
  }

  /// Takes the text since the last tag, line by line.
  ///
  /// - Parameter tagFollows: Whether a tag stands at the end that prints something on its line.
  private mutating func takeText(upTo end: Int, tagFollows: Bool) {
    let bytes = file.bytes
    // Text directly inside `{{<parent}}` is never printed.
    guard open.last?.sigil != UInt8(ascii: "<") else { return }
    var start = textStart
    while start < end {
      let next = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
      append(.text(TemplateText(bytes: Array(bytes[start..<next]), startsLine: startsLine(start))))
      start = next
    }
    // An empty text tells that the tag begins a line.
    let isLastLineEmpty = textStart == end || bytes[end - 1] == UInt8(ascii: "\n")
    if tagFollows, isLastLineEmpty, startsLine(end) { append(.text(TemplateText(bytes: [], startsLine: true))) }
  }

  private func startsLine(_ offset: Int) -> Bool { offset == 0 || file.bytes[offset - 1] == UInt8(ascii: "\n") }

  /// Puts a tag where it belongs.
  private mutating func take(_ name: TemplateName, sigil: UInt8?, _ place: TagPlace) {
    switch sigil {
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "<"):
      open.append(OpenTag(sigil: sigil ?? 0, name: name, place: place, start: position))
    case UInt8(ascii: "/"): closeSection(name)
    case UInt8(ascii: ">"): append(.partial(name, place))
    case UInt8(ascii: "{"), UInt8(ascii: "&"): append(.variable(name, isEscaped: false))
    default: append(.variable(name, isEscaped: true))
    }
  }

  private mutating func closeSection(_ name: TemplateName) {
    guard let index = open.lastIndex(where: { $0.name.text == name.text }) else {
      report(
        "template-unopened-section", "'{{/\(name.text)}}' closes nothing", name.range,
        hint: open.last.map { "write {{/\($0.name.text)}}" })
      return
    }
    while open.count > index + 1 {
      let inner = open.removeLast()
      report(
        "template-unclosed-section", "'\(inner.name.text)' is still open at '{{/\(name.text)}}'", inner.name.range,
        hint: "write {{/\(inner.name.text)}} before it")
      close(inner)
    }
    close(open.removeLast())
  }

  private mutating func close(_ tag: OpenTag) {
    if open.last?.name.range == tag.name.range { open.removeLast() }
    switch tag.sigil {
    case UInt8(ascii: "<"): append(.parent(tag.name, tag.place, blocks: tag.content))
    case UInt8(ascii: "$"): append(.block(tag.name, tag.place, content: content(ofBlock: tag)))
    default: append(.section(tag.name, isInverted: tag.sigil == UInt8(ascii: "^"), content: tag.content))
    }
  }

  private mutating func append(_ node: TemplateNode) {
    guard let last = open.indices.last else { return top.append(node) }
    if open[last].sigil == UInt8(ascii: "<"), let name = node.name {
      guard case .block = node else {
        report(
          "template-stray-text", "only blocks may stand inside '{{<\(open[last].name.text)}}'", name.range,
          hint: "put it into a {{$block}}")
        return
      }
    }
    open[last].content.append(node)
  }

  /// What a block holds; without the indentation of its first line where the block replaces another, for then the
  /// place of that one decides.
  private func content(ofBlock tag: OpenTag) -> [TemplateNode] {
    guard tag.place.isStandalone, open.last?.sigil == UInt8(ascii: "<") else { return tag.content }
    let indentation = file.bytes[tag.start...].prefix(while: isBlank)
    return indentation.isEmpty ? tag.content : tag.content.map { $0.outdented(by: indentation.count) }
  }

  // MARK: Bytes

  private func offset(of needle: [UInt8], from start: Int) -> Int? {
    let bytes = file.bytes
    guard bytes.count >= needle.count else { return nil }
    var index = start
    while index <= bytes.count - needle.count {
      if bytes[index] == needle[0], bytes[index..<index + needle.count].elementsEqual(needle) { return index }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isSpace(file.bytes[low]) { low += 1 }
    while high > low, isSpace(file.bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isName(_ text: String, sigil: UInt8?) -> Bool {
    if text == "." { return sigil != UInt8(ascii: ">") && sigil != UInt8(ascii: "<") }
    if TemplateLinter.positions.contains(text) { return sigil.map { "#^/".utf8.contains($0) } ?? false }
    let isFile = sigil == UInt8(ascii: ">") || sigil == UInt8(ascii: "<") || sigil == UInt8(ascii: "/")
    return !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          true
        default: isFile && byte == UInt8(ascii: "/")
        }
      } && text.utf8.first != UInt8(ascii: ".") && text.utf8.last != UInt8(ascii: ".")
  }

  private mutating func report(_ id: String, _ message: String, _ range: Range<Int>, hint: String?) {
    diagnostics.append(Diagnostic(.error, id: id, message, in: file, range, hint: hint))
  }
}

extension TemplateNode {
  /// The same with up to so many blanks less at the start of each line.
  fileprivate func outdented(by count: Int) -> Self {
    func trimmed(_ bytes: [UInt8]) -> [UInt8] {
      Array(bytes.dropFirst(bytes.prefix(count).prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count))
    }
    func trimmed(_ place: TagPlace) -> TagPlace {
      TagPlace(indentation: trimmed(place.indentation), isStandalone: place.isStandalone)
    }
    switch self {
    case .text(let text):
      return .text(text.startsLine ? TemplateText(bytes: trimmed(text.bytes), startsLine: true) : text)
    case .variable: return self
    case .section(let name, let isInverted, let content):
      return .section(name, isInverted: isInverted, content: content.map { $0.outdented(by: count) })
    case .partial(let name, let place): return .partial(name, trimmed(place))
    case .parent(let name, let place, let blocks): return .parent(name, trimmed(place), blocks: blocks)
    case .block(let name, let place, let content):
      return .block(name, trimmed(place), content: content.map { $0.outdented(by: count) })
    }
  }
}
