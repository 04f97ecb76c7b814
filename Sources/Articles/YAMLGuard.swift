/// Refuses YAML that could cost more to read than its length, before a parser sees it.
///
/// Aliases let a few lines stand for gigabytes, and deep nesting overflows the stack of a recursive reader. Neither has
/// a use in a file of settings, so anchors, aliases and deep nesting are refused. The scan knows quotes, comments and
/// block scalars, in which `&` and `*` are letters like others. Where it could not tell, it refuses: quoted text ends
/// on its line, and a block of text begins on the line of its key.
struct YAMLGuard {
  /// How deep lists and mappings may lie in each other on one line.
  static let depthLimit = 32
  /// How far a line may be indented, in columns; it bounds nesting over lines.
  static let indentLimit = 200

  enum Fault: Equatable {
    case alias(Range<Int>)
    case depth(Range<Int>)
    case form(Range<Int>)
  }

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var flowDepth = 0
  /// While a block scalar runs: the column that its lines are indented beyond.
  private var blockIndent: Int?

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The first fault, or `nil`.
  ///
  /// - Complexity: O(*n*).
  mutating func firstFault() -> Fault? {
    while offset < end {
      var lineEnd = offset
      var next = offset
      while next < end {
        let width = breakWidth(at: next)
        next += max(1, width)
        if width > 0 { break }
        lineEnd = next
      }
      if let fault = scan(offset..<lineEnd) { return fault }
      offset = next
    }
    return nil
  }

  private mutating func scan(_ line: Range<Int>) -> Fault? {
    var position = line.lowerBound
    while position < line.upperBound, bytes[position] == UInt8(ascii: " ") { position += 1 }
    if let indent = blockIndent {
      if position == line.upperBound || position - line.lowerBound > indent { return nil }
      blockIndent = nil
    }
    if position - line.lowerBound > Self.indentLimit { return .depth(position..<position + 1) }
    if isDocumentMark(line) { position += 3 }
    return scanTokens(line, from: position)
  }

  private mutating func scanTokens(_ line: Range<Int>, from start: Int) -> Fault? {
    var position = start
    /// Whether a node may begin here.
    var isNodeStart = true
    /// The column of the last dash or key, -1 before one.
    var parent = -1
    var nodeStart = start
    var dashes = 0
    while position < line.upperBound {
      let byte = bytes[position]
      if byte == 0x20 || byte == 0x09 {
        position += 1
        continue
      }
      if byte == UInt8(ascii: "#"), position == line.lowerBound || bytes[position - 1] <= 0x20 { return nil }
      let isAlone = position + 1 >= line.upperBound || bytes[position + 1] <= 0x20
      if isNodeStart {
        nodeStart = position
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "*"): return .alias(position..<endOfWord(position, line))
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          guard let behind = endOfQuoted(position, line) else { return .form(position..<line.upperBound) }
          position = behind
          isNodeStart = false
          continue
        case UInt8(ascii: "!"):
          position = endOfWord(position, line)
          continue
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
          guard flowDepth == 0 else { break }
          if parent < 0 { return .form(position..<position + 1) }
          blockIndent = parent
          return nil
        case UInt8(ascii: "-"), UInt8(ascii: "?"):
          guard isAlone else { break }
          dashes += 1
          if dashes > Self.depthLimit { return .depth(position..<position + 1) }
          parent = position - line.lowerBound
          position += 1
          continue
        default: break
        }
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if isNodeStart || flowDepth > 0 {
          flowDepth += 1
          if flowDepth > Self.depthLimit { return .depth(position..<position + 1) }
          isNodeStart = true
        }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        isNodeStart = false
      case UInt8(ascii: ","): isNodeStart = flowDepth > 0
      case UInt8(ascii: ":"):
        isNodeStart = isAlone || flowDepth > 0
        if isNodeStart { parent = nodeStart - line.lowerBound }
      default: isNodeStart = false
      }
      position += 1
    }
    return nil
  }

  private func isDocumentMark(_ line: Range<Int>) -> Bool {
    line.count >= 3 && bytes[line].starts(with: "---".utf8) && (line.count == 3 || bytes[line.lowerBound + 3] <= 0x20)
  }

  /// The length of the line break at an offset, 0 where there is none; YAML 1.1 has five besides CR LF.
  private func breakWidth(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: offset + 1 < end && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: offset + 2 < end && bytes[offset + 1] == 0x80 && bytes[offset + 2] | 1 == 0xA9 ? 3 : 0
    default: 0
    }
  }

  private func endOfWord(_ start: Int, _ line: Range<Int>) -> Int {
    bytes[start + 1..<line.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ",") } ?? line.upperBound
  }

  /// The offset behind a quoted scalar, or `nil` when it does not end on its line.
  private func endOfQuoted(_ start: Int, _ line: Range<Int>) -> Int? {
    let quote = bytes[start]
    var position = start + 1
    while position < line.upperBound {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
      } else if byte == quote {
        let isDoubled = quote == UInt8(ascii: "'") && position < line.upperBound && bytes[position] == quote
        if !isDoubled { return position }
        position += 1
      }
    }
    return nil
  }
}
