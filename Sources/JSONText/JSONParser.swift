/// Reads JSON text (RFC 8259) and says where it breaks the grammar.
///
/// - Complexity: O(*n*) in the bytes read; nesting beyond ``maximumDepth`` is refused, so that no input exhausts the stack.
package struct JSONParser {
  package struct Failure: Error, Equatable {
    /// The offending bytes.
    package var range: Range<Int>
    package var message: String
  }

  /// How deep values may nest; a timeline nests nine levels.
  package static let maximumDepth = 64

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The one value that the bytes hold.
  package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONNode { try parse(bytes, in: bytes.indices) }

  /// The one value that a part of the bytes holds, as on a line of JSON Lines; ranges count from the first byte of all.
  ///
  /// - Precondition: `range` lies within `bytes`.
  package static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(Failure) -> JSONNode {
    guard String(validating: bytes[range], as: UTF8.self) != nil else {
      throw Failure(range: range.prefix(1), message: "this is not UTF-8 text")
    }
    var parser = JSONParser(bytes, range)
    let node = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == parser.end else { throw parser.failure("nothing may follow the value") }
    return node
  }

  private func failure(_ message: String) -> Failure {
    Failure(range: position..<min(position + 1, end), message: message)
  }

  private var next: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONNode {
    skipSpace()
    let start = position
    guard depth < Self.maximumDepth else { throw failure("values nest too deeply") }
    let value: JSONNode.Value
    guard let first = next else { throw failure("the text ends where a value is expected") }
    switch first {
    case UInt8(ascii: "{"): value = .object(try members(depth: depth))
    case UInt8(ascii: "["): value = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = try number()
    default: throw failure("a value is expected here")
    }
    return JSONNode(range: start..<position, value: value)
  }

  private mutating func word(_ text: String, _ value: JSONNode.Value) throws(Failure) -> JSONNode.Value {
    guard bytes[position..<end].starts(with: text.utf8) else { throw failure("a value is expected here") }
    position += text.utf8.count
    return value
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONNode] {
    position += 1
    var nodes: [JSONNode] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return nodes }
    while true {
      nodes.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return nodes }
      guard take(UInt8(ascii: ",")) else { throw failure("',' or ']' is expected here") }
    }
  }

  private mutating func members(depth: Int) throws(Failure) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is expected here") }
      let start = position
      let key = try string()
      let range = start..<position
      guard keys.insert(key).inserted else { throw Failure(range: range, message: "the key '\(key)' stands twice") }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("':' is expected here") }
      members.append(JSONNode.Member(key: key, keyRange: range, value: try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw failure("',' or '}' is expected here") }
    }
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func number() throws(Failure) -> JSONNode.Value {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let leading = next
    let count = digits()
    guard count > 0, count == 1 || leading != UInt8(ascii: "0") else { throw failure("this is not a number") }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      guard digits() > 0 else { throw failure("a digit is expected here") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isInteger = false
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw failure("a digit is expected here") }
    }
    guard isInteger, let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      return .fraction
    }
    return .integer(value)
  }

  private mutating func string() throws(Failure) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content.append(contentsOf: try escape())
      case 0..<0x20:
        position -= 1
        throw failure("a control character must be escaped")
      default: content.append(byte)
      }
    }
    throw failure("the string does not end")
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    guard let byte = next else { throw failure("the string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default:
      position -= 1
      throw failure("this escape does not exist")
    }
  }

  /// Reads the digits of `\uXXXX`, and the second half of a surrogate pair.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw failure("half of a surrogate pair")
    }
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure("half of a surrogate pair") }
    return scalar
  }

  private mutating func codeUnit() throws(Failure) -> UInt32 {
    guard position + 4 <= end else { throw failure("four hexadecimal digits are expected here") }
    let digits = bytes[position..<position + 4]
    guard !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are expected here") }
    position += 4
    return unit
  }
}
