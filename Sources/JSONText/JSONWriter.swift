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
  private let take: ((inout [UInt8]) -> Void)?
  private var depth = 0
  private var isFirst = true

  /// - Parameter take: Takes what has been written out of `bytes`, now and then, so that a long text never lies in memory
  ///   whole; see ``pass()``.
  package init(_ layout: Layout = .indented, passingTo take: ((inout [UInt8]) -> Void)? = nil) {
    self.layout = layout
    self.take = take
  }

  /// Passes on what has been written, if anybody takes it and it is much, or the last of it.
  package mutating func pass(all: Bool = false) {
    if let take, all || bytes.count >= Self.much { take(&bytes) }
  }

  /// Bytes; they fit into the caches of a core.
  private static let much = 1 << 16

  package mutating func object(_ key: String? = nil, _ body: (inout Self) -> Void) {
    nest(key, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array<Element>(_ key: String, _ elements: [Element], _ each: (inout Self, Element) -> Void) {
    nest(key, UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      // By index, since a large element taken out of the array is copied part by part.
      for index in elements.indices { each(&writer, elements[index]) }
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
    guard let key else { return }
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe appendEscaped($0) }
    if isDone == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe appendEscaped($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends text as it stands between the quotes.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = unsafe Self.firstSpecial(in: text, from: start)
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      start = end + 1
      switch unsafe text[end] {
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case let byte where byte < 0x20:
        bytes.append(contentsOf: #"\u00"#.utf8)
        bytes.append(UInt8(ascii: "0") + byte >> 4)
        bytes.append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") - 10 + byte & 15)
      case let byte:
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      }
    }
  }

  /// The offset of the first byte at or after `start` that does not stand in a JSON string as it is; else the end.
  private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index < text.count {
      let end = min(index + 8, text.count)
      let isSafe = unsafe end - index == 8 && arePlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if !isSafe {
        for index in index..<end { if unsafe !isPlain(text[index]) { return index } }
      }
      index = end
    }
    return text.count
  }

  /// Whether eight bytes stand in a JSON string as they are; a borrow between two of them may raise a false alarm.
  private static func arePlain(_ eight: UInt64) -> Bool {
    func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- each(0x01)) & ~bytes }
    let controls = (eight &- each(0x20)) & ~eight
    // `"` is 0x22, the backslash 0x5C.
    return (controls | zeros(eight ^ each(0x22)) | zeros(eight ^ each(0x5C))) & each(0x80) == 0
  }

  /// Whether a byte stands in a JSON string as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
