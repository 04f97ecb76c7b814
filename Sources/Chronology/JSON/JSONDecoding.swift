import CivilTime
import JSONText
import SourceText

/// Takes values out of parsed JSON and collects what is wrong with them, each in its place.
struct JSONDecoding {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []

  init(file: SourceFile) { self.file = file }

  mutating func report(_ id: String, _ message: String, _ range: Range<Int>, hint: String? = nil) {
    diagnostics.append(Diagnostic(.error, id: id, message, in: file, range, hint: hint))
  }

  /// Reads an object by name and complains of every key that nobody asked for.
  mutating func object<Result>(_ node: JSONNode, _ body: (inout Self, inout JSONFields) -> Result) -> Result? {
    guard case .object(let members) = node.value else {
      report("timeline-value", "an object is expected here, not \(node.kindName)", node.range)
      return nil
    }
    var fields = JSONFields(members, range: node.range)
    let result = body(&self, &fields)
    for member in members where !fields.asked.contains(member.key) {
      report("timeline-key", "the format has no key '\(member.key)' here", member.keyRange)
    }
    return result
  }

  mutating func string(_ node: JSONNode) -> String? {
    if case .string(let text) = node.value { return text }
    report("timeline-value", "a string is expected here, not \(node.kindName)", node.range)
    return nil
  }

  mutating func integer(_ node: JSONNode) -> Int? {
    if case .integer(let number) = node.value { return number }
    report("timeline-value", "a whole number is expected here, not \(node.kindName)", node.range)
    return nil
  }

  mutating func bool(_ node: JSONNode) -> Bool? {
    if case .bool(let truth) = node.value { return truth }
    report("timeline-value", "true or false is expected here, not \(node.kindName)", node.range)
    return nil
  }

  mutating func list<Element>(_ node: JSONNode?, _ each: (inout Self, JSONNode) -> Element?) -> [Element] {
    guard let node else { return [] }
    guard case .array(let nodes) = node.value else {
      report("timeline-value", "a list is expected here, not \(node.kindName)", node.range)
      return []
    }
    var elements: [Element] = []
    for node in nodes {
      if let element = each(&self, node) { elements.append(element) }
    }
    return elements
  }

  mutating func strings(_ node: JSONNode?) -> [String] { list(node) { $0.string($1) } }

  mutating func day(_ node: JSONNode) -> Day? {
    guard let text = string(node) else { return nil }
    if let day = Day(isoText: text) { return day }
    report("timeline-date", "this is not a day: \(text)", node.range, hint: "write YYYY-MM-DD")
    return nil
  }

  mutating func location(_ node: JSONNode) -> SourceLocation? {
    guard let text = string(node) else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]),
      line > 0, column > 0
    {
      return SourceLocation(path: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
    }
    report("timeline-value", "this is not a place in a file: \(text)", node.range, hint: "write path:line:column")
    return nil
  }

  /// Reads one of the words that the format knows.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ node: JSONNode, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = string(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map { $0.rawValue }.joined(separator: ", ")
    report("timeline-value", "the format has no such word: \(text)", node.range, hint: "one of \(known)")
    return nil
  }
}

/// The members of one object, by key, with a record of what was asked for.
struct JSONFields {
  private let members: [String: JSONNode]
  private let range: Range<Int>
  private(set) var asked: Set<String> = []

  init(_ members: [JSONNode.Member], range: Range<Int>) {
    self.members = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.range = range
  }

  mutating func optional(_ key: String) -> JSONNode? {
    asked.insert(key)
    return members[key]
  }

  /// The value of a key that must be there.
  mutating func required(_ key: String, _ decoding: inout JSONDecoding) -> JSONNode? {
    asked.insert(key)
    if let node = members[key] { return node }
    decoding.report("timeline-key", "the key '\(key)' is missing here", range.lowerBound..<range.lowerBound + 1)
    return nil
  }
}

extension Day {
  /// Reads `YYYY-MM-DD`, with a minus sign before year 0.
  fileprivate init?(isoText: String) {
    let isNegative = isoText.utf8.first == UInt8(ascii: "-")
    let parts = isoText.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
    let numbers = parts.compactMap { part -> Int? in
      part.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int(Substring(part)) : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: isNegative ? -numbers[0] : numbers[0], month: numbers[1], day: numbers[2])
  }
}
