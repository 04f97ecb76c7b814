/// Writes JSON byte by byte, keys in the order in which they are given.
///
/// The text depends on the values alone, so that the difference of two files is the difference of what they say.
package struct JSONWriter {
  /// Where the white space stands.
  package enum Layout: Sendable {
    /// Two spaces a level, one value a line: for files that are read and compared.
    case indented
    /// None at all: for a line of JSON Lines.
    case compact
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var isFirst = true

  package init(_ layout: Layout = .indented) { self.layout = layout }

  package mutating func object(_ key: String? = nil, _ body: (inout Self) -> Void) {
    nest(key, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array<Element>(_ key: String, _ elements: [Element], _ each: (inout Self, Element) -> Void) {
    nest(key, UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for element in elements { each(&writer, element) }
    }
  }

  /// Writes an array in parts that may be made side by side.
  ///
  /// - Parameter parts: Gets a maker of writers, one for each part, and returns what they wrote, in order.
  package mutating func array(_ key: String, inParts parts: (PartMaker) -> [[UInt8]]) {
    nest(key, UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for part in parts(PartMaker(layout: writer.layout, depth: writer.depth)) where !part.isEmpty {
        writer.bytes += part
        writer.isFirst = false
      }
    }
  }

  /// Makes writers for the parts of an array.
  package struct PartMaker: Sendable {
    fileprivate let layout: Layout
    fileprivate let depth: Int

    /// - Parameter isFirst: Whether the part's first element is that of the array.
    package func writer(isFirst: Bool) -> JSONWriter {
      var writer = JSONWriter(layout)
      (writer.depth, writer.isFirst) = (depth, isFirst)
      return writer
    }
  }

  package mutating func field(_ key: String, _ value: String) {
    begin(key)
    quote(value)
  }

  /// Writes nothing for `nil`: a missing key says that nothing is known.
  package mutating func field(_ key: String, _ value: String?) {
    if let value { field(key, value) }
  }

  package mutating func field(_ key: String, _ value: Int) {
    begin(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number that is neither infinite nor not a number, in the fewest digits that tell it from its neighbours.
  package mutating func field(_ key: String, _ value: Double) {
    begin(key)
    bytes.append(contentsOf: value.description.utf8)
  }

  package mutating func field(_ key: String, _ value: Bool) {
    begin(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func field(_ key: String, _ values: [String]) { array(key, values) { $0.element($1) } }

  package mutating func element(_ value: String) {
    begin(nil)
    quote(value)
  }

  package mutating func element(_ value: Int) {
    begin(nil)
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func element(_ value: Double) {
    begin(nil)
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Ends the text with a line break; another value may follow on the next line.
  package mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func nest(_ key: String?, _ open: UInt8, _ close: UInt8, _ body: (inout Self) -> Void) {
    begin(key)
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func begin(_ key: String?) {
    if depth > 0 {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      newLine()
    }
    isFirst = false
    if let key {
      quote(key)
      bytes.append(contentsOf: (layout == .compact ? ":" : ": ").utf8)
    }
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    guard !text.utf8.allSatisfy(Self.isPlain) else {
      bytes.append(contentsOf: text.utf8)
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: #"\u00"#.utf8)
        bytes.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands in a JSON string as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
