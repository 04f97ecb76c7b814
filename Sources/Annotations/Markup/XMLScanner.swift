/// Reads well-formed XML 1.0 (fifth edition) in UTF-8, one event after another.
///
/// A document type declaration is passed over: entities beyond the five that XML predefines are errors, so that no
/// input can grow by reading it. Nesting is kept on the heap, so that none exhausts the stack. Namespace prefixes are
/// dropped without a look at what they stand for.
///
/// - Complexity: O(*n*) in the bytes of the text, and in the attributes of one tag their square.
struct XMLScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The full names of the open elements, the outermost first.
  private var open: [ArraySlice<UInt8>] = []
  private var hasRoot = false
  /// The end of an empty-element tag, owed after its start.
  private var pendingEnd: String?

  init(_ bytes: [UInt8]) throws(XMLFailure) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw XMLFailure(range: 0..<min(1, bytes.count), message: "this is not UTF-8 text", hint: "convert it to UTF-8")
    }
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next event, or `nil` at the end of the text.
  mutating func next() throws(XMLFailure) -> XMLEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        let start = position
        let text = try text(until: UInt8(ascii: "<"))
        if !open.isEmpty { return .text(text) }
        guard text.allSatisfy(Self.isSpace) else {
          throw XMLFailure(range: start..<start + 1, message: "text stands outside the document's element", hint: nil)
        }
      } else if skips("<!--") {
        try skip(past: "-->", "the comment does not end")
      } else if skips("<?") {
        try skip(past: "?>", "the processing instruction does not end")
      } else if skips("<![CDATA[") {
        let start = position
        try skip(past: "]]>", "the CDATA section does not end")
        guard !open.isEmpty else { throw failure("text stands outside the document's element", start) }
        return .text(Self.withLineFeeds(bytes[start..<position - 3]))
      } else if skips("<!") {
        try skipDeclaration()
      } else if skips("</") {
        return .end(name: try endTag())
      } else {
        return .start(try startTag())
      }
    }
    if let name = open.last { throw failure("<\(String(decoding: name, as: UTF8.self))> is not closed") }
    guard hasRoot else { throw failure("the document has no element") }
    return nil
  }

  private func failure(_ message: String, _ start: Int? = nil, hint: String? = nil) -> XMLFailure {
    let start = min(start ?? position, bytes.count)
    return XMLFailure(range: start..<min(bytes.count, max(position, start + 1)), message: message, hint: hint)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private mutating func skips(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func skip(past end: String, _ message: String) throws(XMLFailure) {
    let start = position
    let mark = Array(end.utf8)
    while position + mark.count <= bytes.count {
      if bytes[position] == mark[0], bytes[position..<position + mark.count].elementsEqual(mark) {
        position += mark.count
        return
      }
      position += 1
    }
    position = start
    throw failure(message)
  }

  /// Passes over `DOCTYPE`, whose internal subset stands in brackets and may quote them.
  private mutating func skipDeclaration() throws(XMLFailure) {
    let start = position
    var depth = 0
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">"):
        if depth == 0 { return }
        depth -= 1
      default: break
      }
    }
    position = start
    throw failure("the declaration does not end")
  }

  private mutating func skipSpace() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  private mutating func name() throws(XMLFailure) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isLetter =
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      let isRest = (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      guard isLetter || (isRest && position > start) else { break }
      position += 1
    }
    guard position > start else { throw failure("a name is expected here", hint: "write &lt; for a '<' in the text") }
    return bytes[start..<position]
  }

  private static func local(_ name: ArraySlice<UInt8>) -> String {
    let colon = name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
    return String(decoding: name[colon...], as: UTF8.self)
  }

  private mutating func endTag() throws(XMLFailure) -> String {
    let start = position
    let name = try name()
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw failure("'>' is expected here") }
    position += 1
    guard let last = open.popLast() else { throw failure("nothing is open that this would close", start) }
    guard last == name else {
      let expected = String(decoding: last, as: UTF8.self)
      throw failure(
        "</\(String(decoding: name, as: UTF8.self))> cannot close <\(expected)>", start, hint: "write </\(expected)>")
    }
    return Self.local(name)
  }

  private mutating func startTag() throws(XMLFailure) -> XMLTag {
    let start = position
    position += 1
    let name = try name()
    guard !open.isEmpty || !hasRoot else { throw failure("a document has one outermost element", start) }
    hasRoot = true
    var tag = XMLTag(name: Self.local(name), attributes: [], range: start..<start)
    var names: Set<ArraySlice<UInt8>> = []
    while true {
      let before = position
      skipSpace()
      if skips("/>") {
        pendingEnd = tag.name
        break
      }
      if skips(">") {
        open.append(name)
        break
      }
      guard position < bytes.count else { throw failure("the tag does not end", start) }
      guard position > before else { throw failure("white space is expected here") }
      try attribute(of: &tag, &names)
    }
    tag.range = start..<position
    return tag
  }

  private mutating func attribute(of tag: inout XMLTag, _ names: inout Set<ArraySlice<UInt8>>) throws(XMLFailure) {
    let start = position
    let name = try name()
    guard names.insert(name).inserted else {
      throw failure("the attribute '\(String(decoding: name, as: UTF8.self))' stands twice", start)
    }
    skipSpace()
    guard skips("=") else { throw failure("'=' is expected here") }
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
      throw failure("a value in quotation marks is expected here")
    }
    let quote = bytes[position]
    position += 1
    let valueStart = position
    let value = try text(until: quote, isAttribute: true)
    guard position < bytes.count else { throw failure("the value does not end", valueStart - 1) }
    let range = valueStart..<position
    position += 1
    if name.elementsEqual("xmlns".utf8) || name.starts(with: "xmlns:".utf8) { return }
    tag.attributes.append((Self.local(name), String(decoding: value, as: UTF8.self), range))
  }

  /// Reads characters and references up to a byte, which stays.
  private mutating func text(until end: UInt8, isAttribute: Bool = false) throws(XMLFailure) -> [UInt8] {
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "&"): text.append(contentsOf: try XMLReference.read(bytes, &position))
      case UInt8(ascii: "<"): throw failure("'<' cannot stand in a value", hint: "write &lt;")
      case 0x0D:
        position += 1
        if position == bytes.count || bytes[position] != 0x0A { text.append(isAttribute ? 0x20 : 0x0A) }
      case 0x09, 0x0A:
        text.append(isAttribute ? 0x20 : byte)
        position += 1
      case 0..<0x20: throw failure("XML has no such control character", hint: "leave it out")
      default:
        text.append(byte)
        position += 1
      }
    }
    return text
  }

  private static func withLineFeeds(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in zip(text.indices, text) {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 == text.endIndex || text[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }
}
