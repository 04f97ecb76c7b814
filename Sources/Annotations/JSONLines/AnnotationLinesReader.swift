import CivilTime
import JSONText
package import SourceText
import TemporalTagging

/// Reads JSON Lines: documents `{"id","dct"|"ref","text"}`, annotations `{"id","mentions":[…]}`, or both on one line.
///
/// Keys that the format does not know are ignored, since every corpus has its own beside these.
package struct AnnotationLinesReader {
  private let file: SourceFile
  private var corpus = Corpus()
  private var diagnostics: [Diagnostic] = []

  private init(_ file: SourceFile) { self.file = file }

  /// - Returns: What could be read, in the order of the lines, and everything that is wrong, each in its place.
  package static func read(_ file: SourceFile) -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    var reader = Self(file)
    var start = 0
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      if !file.bytes[start..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { reader.line(start..<end) }
      start = end + 1
    }
    return (reader.corpus, reader.diagnostics)
  }

  private mutating func line(_ range: Range<Int>) {
    let hasMark = range.lowerBound == 0 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    do {
      record(try JSONParser.parse(file.bytes, in: range.lowerBound + (hasMark ? 3 : 0)..<range.upperBound))
    } catch {
      report("annotation-syntax", error.message, error.range)
    }
  }

  private mutating func report(_ id: String, _ message: String, _ range: Range<Int>, hint: String? = nil) {
    diagnostics.append(.annotation(id, message, in: file, range, hint: hint))
  }

  private mutating func record(_ node: JSONNode) {
    guard case .object(let members) = node.value else {
      return report("annotation-value", "an object is expected on each line, not \(node.kindName)", node.range)
    }
    guard let name = members.value("id") else {
      return report("annotation-key", "the key 'id' is missing here", node.range)
    }
    guard case .string(let id) = name.value else {
      return report("annotation-value", "'id' must be a string, not \(name.kindName)", name.range)
    }
    let mentions = members.value("mentions")
    if members.value("text") == nil, mentions == nil {
      return report("annotation-key", "neither 'text' nor 'mentions' is here", node.range)
    }
    if let text = string("text", members) {
      corpus.documents.append(SourceDocument(id: id, reference: reference(members), text: text))
    }
    guard let mentions else { return }
    guard case .array(let nodes) = mentions.value else {
      return report("annotation-value", "'mentions' must be a list, not \(mentions.kindName)", mentions.range)
    }
    corpus.annotations.append(Annotation(documentID: id, mentions: nodes.compactMap { mention($0) }))
  }

  private mutating func reference(_ members: [JSONNode.Member]) -> CreationTime? {
    for key in ["dct", "ref"] {
      guard let text = string(key, members), let node = members.value(key) else { continue }
      if let time = CreationTime(text) { return time }
      report(
        "annotation-date", "'\(key)' is not a date: \(text)", node.range, hint: "write YYYY-MM-DD or YYYY-MM-DDThh:mm")
    }
    return nil
  }

  private mutating func mention(_ node: JSONNode) -> AnnotatedMention? {
    guard case .object(let members) = node.value else {
      report("annotation-value", "a mention must be an object, not \(node.kindName)", node.range)
      return nil
    }
    let range = range(members, in: node)
    let type = type(members, in: node)
    guard let range, let type else { return nil }
    var mention = AnnotatedMention(range, type, string("value", members) ?? "")
    mention.modifier = string("mod", members)
    mention.quantifier = string("quant", members)
    mention.zone = string("zone", members)
    mention.frequency = string("freq", members)
    mention.from = string("from", members)
    mention.to = string("to", members)
    return mention
  }

  private mutating func range(_ members: [JSONNode.Member], in node: JSONNode) -> Range<Int>? {
    guard let start = offset("start", members, in: node), let end = offset("end", members, in: node) else { return nil }
    if start <= end { return start..<end }
    report("annotation-range", "the mention ends at \(end), before it starts at \(start)", node.range)
    return nil
  }

  private mutating func offset(_ key: String, _ members: [JSONNode.Member], in node: JSONNode) -> Int? {
    guard let value = members.value(key) else {
      report("annotation-key", "the key '\(key)' is missing here", node.range)
      return nil
    }
    if case .integer(let number) = value.value, number >= 0 { return number }
    report("annotation-value", "'\(key)' must be a number of code points, 0 or more", value.range)
    return nil
  }

  private mutating func type(_ members: [JSONNode.Member], in node: JSONNode) -> TimexKind? {
    guard let value = members.value("type") else {
      report("annotation-key", "the key 'type' is missing here", node.range)
      return nil
    }
    guard let text = string("type", members) else { return nil }
    if let type = TimexKind(rawValue: text) { return type }
    report("annotation-type", "TIMEX3 has no type '\(text)'", value.range, hint: TimexKind.hint)
    return nil
  }

  /// A string, where there is one; `null` is as good as nothing.
  private mutating func string(_ key: String, _ members: [JSONNode.Member]) -> String? {
    guard let node = members.value(key) else { return nil }
    switch node.value {
    case .string(let text): return text
    case .null: return nil
    default:
      report("annotation-value", "'\(key)' must be a string, not \(node.kindName)", node.range)
      return nil
    }
  }
}

extension [JSONNode.Member] {
  fileprivate func value(_ key: String) -> JSONNode? { first { $0.key == key }?.value }
}
