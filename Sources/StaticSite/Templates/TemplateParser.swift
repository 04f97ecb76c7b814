import SourceText

/// Reads the tags of one template and says what is wrong with them, which Mustache itself does at the first only.
///
/// The dialect is Mustache without changed delimiters, pragmas, lambdas and dynamic names; each of these is an error.
///
/// - Complexity: O(*n*) in the number of bytes.
struct TemplateParser {
  private let file: SourceFile
  private var position = 0
  private var open: [OpenTag] = []
  private var top: [TemplateNode] = []
  private var diagnostics: [Diagnostic] = []

  /// A section that has been opened and not yet closed.
  private struct OpenTag {
    let sigil: UInt8
    let name: TemplateName
    var content: [TemplateNode] = []
  }

  static func parse(_ file: SourceFile) -> (nodes: [TemplateNode], diagnostics: [Diagnostic]) {
    var parser = Self(file: file)
    while let start = parser.nextTag() { parser.readTag(from: start) }
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
    if sigil == UInt8(ascii: "!") { return }
    let range = trimmed(inner..<end)
    let name = TemplateName(text: String(decoding: bytes[range], as: UTF8.self), range: range)
    if sigil == UInt8(ascii: "=") || sigil == UInt8(ascii: "%") {
      report(
        "template-unsupported-tag", "delimiters and pragmas cannot be changed in these templates", start..<position,
        hint: "use {{ and }}")
      return
    }
    guard isName(name.text, sigil: sigil) else {
      report(
        "template-bad-name", "'\(name.text)' is not a name", range.isEmpty ? start..<position : range,
        hint: "letters, digits, '.', '-' and '_' make a name")
      return
    }
    take(name, sigil: sigil)
  }

  /// Puts a tag where it belongs.
  private mutating func take(_ name: TemplateName, sigil: UInt8?) {
    switch sigil {
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "<"):
      open.append(OpenTag(sigil: sigil ?? 0, name: name))
    case UInt8(ascii: "/"): closeSection(name)
    case UInt8(ascii: ">"): append(.partial(name))
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
    case UInt8(ascii: "<"): append(.parent(tag.name, blocks: tag.content))
    case UInt8(ascii: "$"): append(.block(tag.name, content: tag.content))
    default: append(.section(tag.name, isInverted: tag.sigil == UInt8(ascii: "^"), content: tag.content))
    }
  }

  private mutating func append(_ node: TemplateNode) {
    guard let last = open.indices.last else { return top.append(node) }
    if open[last].sigil == UInt8(ascii: "<") {
      guard case .block = node else {
        report(
          "template-stray-text", "only blocks may stand inside '{{<\(open[last].name.text)}}'", node.name.range,
          hint: "put it into a {{$block}}")
        return
      }
    }
    open[last].content.append(node)
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
  /// The name in the tag, for a message about it.
  var name: TemplateName {
    switch self {
    case .variable(let name, _), .section(let name, _, _), .partial(let name), .parent(let name, _),
      .block(let name, _):
      name
    }
  }
}
