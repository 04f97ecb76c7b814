import SourceText
import Yams

/// A mapping of a YAML file: its entries in order, each with its place; the only file that speaks to the YAML parser.
///
/// Scalars stay the text that is written, whatever type YAML would give them: `2009-06-27` and `"114"` are text.
struct YAMLMapping {
  private(set) var entries: [Entry] = []

  struct Entry {
    var key: String
    /// The bytes of the key in the file.
    var keyRange: Range<Int>
    var value: Value
    /// The bytes of the value in the file, to the end of its first line at most.
    var valueRange: Range<Int>
  }

  indirect enum Value {
    case text(String)
    case list([(Value, Range<Int>)])
    case mapping(YAMLMapping)
    /// No value, or YAML's own null.
    case none
    /// Something that could not be read, which is told elsewhere.
    case unread
  }

  /// How long a YAML text may be, in bytes.
  static let byteLimit = 4 << 20

  /// Reads the mapping in the given range; what is wrong with it is added to the diagnostics.
  ///
  /// Of broken YAML the keys are given that could be read, so that what is wrong with them can be told, too.
  init?(_ file: SourceFile, in range: Range<Int>, diagnostics: inout [Diagnostic]) {
    guard range.count <= Self.byteLimit else {
      diagnostics.append(
        Diagnostic(
          .error, id: "yaml-size", "the YAML is longer than \(Self.byteLimit >> 20) MB", in: file,
          range.lowerBound..<range.lowerBound))
      return nil
    }
    if let entries = PlainFrontMatter.entries(in: file, range) {
      self.init(entries: entries)
      return
    }
    var found: [Diagnostic] = []
    if let whole = Self(parsing: file, in: range, diagnostics: &found) {
      self = whole
      return
    }
    let salvage = YAMLSalvage(file, in: range)
    // Where every key can be read by itself, what is wrong is how they stand together.
    diagnostics += salvage.diagnostics.isEmpty ? found : salvage.diagnostics
    if salvage.entries.isEmpty { return nil }
    self.init(entries: salvage.entries)
  }

  /// Reads the mapping by way of the parser.
  init?(parsing file: SourceFile, in range: Range<Int>, diagnostics: inout [Diagnostic]) {
    var check = YAMLGuard(file.bytes, in: range)
    switch check.firstFault() {
    case .alias(let place):
      diagnostics.append(
        Diagnostic(
          .error, id: "yaml-alias", "anchors and aliases of YAML are not read", in: file, place,
          hint: "put text that begins with & or * in quotes"))
      return nil
    case .depth(let place):
      diagnostics.append(
        Diagnostic(
          .error, id: "yaml-depth", "lists and mappings lie deeper in each other than \(YAMLGuard.depthLimit)",
          in: file, place))
      return nil
    case .form(let place):
      diagnostics.append(
        Diagnostic(
          .error, id: "yaml-form", "quoted text must end on its line, and a block of text begin on that of its key",
          in: file, place, hint: "write key: >- and the text indented below it"))
      return nil
    case nil: break
    }
    let places = YAMLPlaces(file: file, start: range.lowerBound, end: range.upperBound)
    do {
      let text = String(decoding: file.bytes[range], as: UTF8.self)
      // Without rules for types: they would cost more than all else, and text is what is wanted.
      let node = try Yams.compose(yaml: text, .basic) ?? Node([(Node, Node)]())
      guard let mapping = node.mapping else {
        diagnostics.append(
          Diagnostic(
            .error, id: "yaml-shape", "keys and values are wanted here", in: file,
            places.range(of: node, text: ""), hint: "key: value"))
        return nil
      }
      self.init(mapping, places)
    } catch {
      diagnostics += places.diagnostics(for: error)
      return nil
    }
  }

  private init(entries: [Entry]) { self.entries = entries }

  /// A key that stands twice, told at the second.
  static func duplicate(_ key: String, at place: Range<Int>, firstLine: Int, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-duplicate-key", "'\(key)' stands here again; the first is in line \(firstLine)", in: file,
      place, hint: "keep one")
  }

  private init(_ mapping: Node.Mapping, _ places: YAMLPlaces) {
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let (value, range) = Self.value(value, places)
      entries.append(
        Entry(key: name, keyRange: places.range(of: key, text: name), value: value, valueRange: range))
    }
  }

  private static func value(_ node: Node, _ places: YAMLPlaces) -> (Value, Range<Int>) {
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return (isNull ? .none : .text(scalar.string), places.range(of: node, text: scalar.string))
    case .sequence(let sequence):
      return (.list(sequence.map { value($0, places) }), places.range(of: node, text: ""))
    case .mapping(let mapping): return (.mapping(YAMLMapping(mapping, places)), places.range(of: node, text: ""))
    case .alias: return (.none, places.range(of: node, text: ""))
    }
  }
}

/// Turns the parser's lines and characters into the file's bytes.
private struct YAMLPlaces {
  let file: SourceFile
  let start: Int
  let end: Int
  private let firstLine: Int

  init(file: SourceFile, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
    firstLine = file.location(at: start).line
  }

  /// The bytes of a scalar as far as they are on its first line; of anything else its first byte.
  func range(of node: Node, text: String) -> Range<Int> {
    guard let mark = node.mark else { return start..<start }
    let first = offset(of: mark)
    let lineEnd = file.bytes[first..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
    var count = max(1, text.utf8.count)
    if let style = node.scalar?.style, style != .plain {
      // A quoted scalar takes its quotes, and escapes may make it longer; a block scalar begins with its sign alone.
      count = style == .singleQuoted || style == .doubleQuoted ? count + 2 : 1
    }
    return first..<max(first, min(lineEnd, first + count))
  }

  func offset(of mark: Mark) -> Int {
    let line = firstLine + mark.line - 1
    var offset = min(file.offset(ofLine: line), end)
    var left = mark.column - 1
    while left > 0, offset < end, file.bytes[offset] != 0x0A {
      offset += 1
      while offset < end, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  func diagnostics(for error: any Error) -> [Diagnostic] {
    guard let error = error as? YamlError else { return [broken("it cannot be read", start..<start)] }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = min(offset(of: mark), max(start, end - 1))
      return [broken(problem, place..<place + 1)]
    case .duplicatedKeysInMapping(let keys, _): return keys.sorted().map(duplicate)
    case .reader(let problem, _, _, _): return [broken(problem, start..<start)]
    default: return [broken("it cannot be read", start..<start)]
    }
  }

  private func broken(_ problem: String, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-syntax", "the YAML is broken: \(problem)", in: file, range,
      hint: Self.hint(for: problem))
  }

  private static func hint(for problem: String) -> String {
    if problem.contains("']'") { return "a list that begins with [ ends with ]" }
    if problem.contains("'}'") { return "what begins with { ends with }" }
    return "put text that holds : or # or begins with a sign in quotes"
  }

  /// A key that stands twice, at the second of its places.
  private func duplicate(_ key: String) -> Diagnostic {
    var places: [Range<Int>] = []
    var line = firstLine
    while file.offset(ofLine: line) < end {
      let bytes = file.line(line)
      let content = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
      if content.starts(with: key.utf8),
        content.dropFirst(key.utf8.count).first(where: { $0 != 0x20 }) == UInt8(ascii: ":")
      {
        places.append(content.startIndex..<content.startIndex + key.utf8.count)
      }
      line += 1
    }
    return YAMLMapping.duplicate(
      key, at: places.dropFirst().first ?? places.first ?? start..<start,
      firstLine: file.location(at: places.first?.lowerBound ?? start).line, in: file)
  }
}
