import SourceText

/// Reads a document's prose, block by block, and says what in it will not be shown.
struct ProseReader {
  private let text: CleanText
  private let file: SourceFile
  /// The offset of each line's first byte, as libcmark counts lines: a lone carriage return ends one too.
  private let lineStarts: [Int]

  private(set) var blocks: [ProseBlock] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether every byte of prose was found in the source.
  private(set) var isExact = true

  private var containers = ContainerStack()
  private var inlines: InlineAligner?

  init(text: CleanText, file: SourceFile) {
    self.text = text
    self.file = file
    var starts = [text.range.lowerBound]
    let bytes = text.bytes.span
    for offset in text.range where bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") {
      let isPair = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if !isPair { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  mutating func read() {
    guard let tree = MarkdownTree(parsing: text.bytes, in: text.range) else { return }
    tree.walk { node, isEntering in visit(node, isEntering) }
  }

  private mutating func visit(_ node: MarkdownNode, _ isEntering: Bool) {
    switch node.kind {
    case .text: node.withLiteral { inlines?.passText($0) }
    case .softBreak, .lineBreak: inlines?.passLineBreak()
    case .code: node.withLiteral { inlines?.passCode($0) }
    case .emphasis: inlines?.passEmphasisMarks(1)
    case .strong: inlines?.passEmphasisMarks(2)
    case .htmlInline: passRawHTML(node)
    case .link: visitLink(node, isEntering)
    case .image: visitImage(node, isEntering)
    case .paragraph, .heading: isEntering ? beginBlock(node) : endBlock(node)
    case .codeBlock: readCaption(node)
    case .htmlBlock: reportHTMLBlock(node)
    case .blockQuote:
      let line = node.startLine - 1
      if isEntering {
        containers.enterQuote(line: line, lineStart: lineStart(line), text.bytes)
      } else {
        containers.leave()
      }
    case .item:
      let line = node.startLine - 1
      if isEntering {
        containers.enterItem(line: line, lineStart: lineStart(line), text.bytes)
      } else {
        containers.leave()
      }
    case .document, .list, .thematicBreak, .custom: break
    }
  }

  // MARK: - Blocks

  private mutating func beginBlock(_ node: MarkdownNode) {
    let first = node.startLine - 1
    let start = min(lineStart(first) + max(0, node.startColumn - 1), lineEnd(first))
    let isMarkedHeading =
      node.kind == .heading && start < text.range.upperBound && text.bytes[start] == UInt8(ascii: "#")
    if isMarkedHeading || node.endLine - 1 <= first {
      inlines = InlineAligner(LeafContent(line: start..<lineEnd(first), text.bytes), of: text)
      if isMarkedHeading { inlines?.skipHeadingMarks() }
      return
    }
    var lines = [start..<lineEnd(first)]
    for line in first + 1..<node.endLine where line < lineStarts.count {
      let start = containers.contentStart(lineStart: lineStart(line), text.bytes)
      lines.append(min(start, lineEnd(line))..<lineEnd(line))
    }
    inlines = InlineAligner(LeafContent(lines: lines, text.bytes), of: text)
  }

  private mutating func endBlock(_ node: MarkdownNode) {
    guard let aligner = inlines.take() else { return }
    if !aligner.isExact { isExact = false }
    let kind = node.kind == .heading ? .heading(node.headingLevel) : containers.proseKind
    append(kind, aligner.prose, aligner.map)
  }

  private mutating func append(_ kind: ProseBlock.Kind, _ prose: [UInt8], _ map: SourceMap) {
    guard !prose.isEmpty else { return }
    blocks.append(ProseBlock(kind: kind, text: String(decoding: prose, as: UTF8.self), map: map))
  }

  /// Reads the lines of a caption, each of which libcmark keeps to its end as it stands.
  private mutating func readCaption(_ node: MarkdownNode) {
    guard node.isCaption else { return }
    var prose: [UInt8] = []
    var map = SourceMap()
    var line = node.startLine - 1
    var previousEnd = 0
    for words in node.captionLines {
      line += words.linesBefore
      let end = lineEnd(line, trimmed: true)
      let start = max(lineStart(line), end - words.bytes.count)
      if !prose.isEmpty {
        prose.append(UInt8(ascii: " "))
        map.resolve(1, from: text.original(previousEnd..<start))
      }
      if !text.bytes[start..<end].elementsEqual(words.bytes) { isExact = false }
      prose.append(contentsOf: words.bytes)
      text.copy(start..<end, into: &map)
      previousEnd = end
    }
    append(.caption, prose, map)
  }

  private mutating func reportHTMLBlock(_ node: MarkdownNode) {
    let line = node.startLine - 1
    let start = min(lineStart(line) + max(0, node.startColumn - 1), lineEnd(line))
    diagnostics.append(.rawHTML(in: file, text.original(start..<lineEnd(line, trimmed: true))))
  }

  // MARK: - Inlines

  private mutating func passRawHTML(_ node: MarkdownNode) {
    let literal = node.literal
    if node.isRawLineBreak {
      inlines?.passRawLineBreak(literal.count)
    } else {
      if let range = inlines?.source(next: literal.count) { diagnostics.append(.rawHTML(in: file, range)) }
      inlines?.passRawHTML(literal.count)
    }
  }

  private mutating func visitLink(_ node: MarkdownNode, _ isEntering: Bool) {
    if isEntering {
      inlines?.enterLink()
    } else if let range = inlines?.leaveLink(), WebAddress.kind(of: node.address) == nil {
      diagnostics.append(.address(node.address, of: "link", in: file, range))
    }
  }

  private mutating func visitImage(_ node: MarkdownNode, _ isEntering: Bool) {
    if isEntering {
      inlines?.enterImage()
    } else if let range = inlines?.leaveImage() {
      switch WebAddress.kind(of: node.address) {
      case .relative: break
      case .web: diagnostics.append(.remoteImage(in: file, range))
      case .mail, nil: diagnostics.append(.address(node.address, of: "image", in: file, range))
      }
    }
  }

  // MARK: - Lines

  private func lineStart(_ line: Int) -> Int {
    lineStarts[min(max(0, line), lineStarts.count - 1)]
  }

  /// The offset behind a line, its line break included unless it is to be trimmed.
  private func lineEnd(_ line: Int, trimmed: Bool = false) -> Int {
    let start = lineStart(line)
    var end = line + 1 < lineStarts.count ? lineStarts[max(0, line) + 1] : text.range.upperBound
    if trimmed { while end > start, text.bytes[end - 1].isWhitespace { end -= 1 } }
    return end
  }
}

extension Diagnostic {
  fileprivate static func rawHTML(in file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(.warning, id: "markdown-html", "raw HTML is left out", in: file, range, hint: "write it as Markdown")
  }

  fileprivate static func remoteImage(in file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, id: "markdown-remote-image", "an image from another site becomes a link to it", in: file, range,
      hint: "keep a copy beside the article to show it")
  }

  fileprivate static func address(
    _ address: [UInt8], of thing: String, in file: SourceFile, _ range: Range<Int>
  ) -> Diagnostic {
    let shown = String(decoding: address.prefix(60), as: UTF8.self) + (address.count > 60 ? "…" : "")
    return Diagnostic(
      .warning, id: "markdown-address", "the address of this \(thing) is not allowed and left out: \(shown)",
      in: file, range, hint: "use http, https\(thing == "link" ? ", mailto" : "") or a relative path")
  }
}
