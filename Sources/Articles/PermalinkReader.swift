import JSONText
package import SourceText

/// Reads `permalinks.jsonl`: one JSON object a line.
package enum PermalinkReader {
  /// How long the registry may be, in bytes: 256 MB, about half a million events.
  static let byteLimit = 256_000_000

  private static let keys = ["date", "id", "merged-into", "sources", "title"]
  private static let sourceKeys = ["article", "occurrence", "phrase", "sentence"]

  /// Reads every line that can be read; the diagnostics say what is wrong with the others.
  package static func read(_ file: SourceFile) -> (Permalinks, [Diagnostic]) {
    var reader = Reader(file: file)
    var entries: [PermalinkEntry] = []
    for number in 1...file.lineCount {
      let line = file.line(number)
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      if let entry = reader.entry(line.startIndex..<line.endIndex, number: number) { entries.append(entry) }
    }
    entries = reader.checked(entries)
    return (Permalinks(path: file.path, file: file, entries: entries), reader.diagnostics)
  }

  private struct Reader {
    let file: SourceFile
    var diagnostics: [Diagnostic] = []

    mutating func report(_ id: String, _ message: String, _ range: Range<Int>, hint: String? = nil) {
      diagnostics.append(Diagnostic(.error, id: id, message, in: file, range, hint: hint))
    }

    mutating func entry(_ range: Range<Int>, number: Int) -> PermalinkEntry? {
      let node: JSONNode
      do { node = try JSONParser.parse(file.bytes, in: range) } catch {
        let isConflict = ["<<<<<<<", "=======", ">>>>>>>"].contains { file.bytes[range].starts(with: $0.utf8) }
        report(
          "permalink-syntax", error.message, error.range,
          hint: isConflict ? "a merge left this: keep the lines of both sides, each once" : nil)
        return nil
      }
      let members = object(node, keys: PermalinkReader.keys)
      guard let members, let id = text("id", members, node), let date = text("date", members, node),
        let title = text("title", members, node), let sources = sources(members, node)
      else { return nil }
      var target: String?
      if let value = members["merged-into"] {
        guard let text = string(value) else { return nil }
        target = text
      }
      guard isFit(id) else {
        report(
          "permalink-id", "an id has letters, digits, hyphens, dots and underscores: \(id)",
          members["id"]?.range ?? node.range)
        return nil
      }
      return PermalinkEntry(id: id, mergedInto: target, date: date, title: title, sources: sources, line: number)
    }

    private func isFit(_ id: String) -> Bool {
      guard !id.isEmpty, id.utf8.count <= 200, id.utf8.first != UInt8(ascii: ".") else { return false }
      return id.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-._".utf8.contains($0) }
    }

    private mutating func object(_ node: JSONNode, keys: [String]) -> [String: JSONNode]? {
      guard case .object(let members) = node.value else {
        report("permalink-value", "an object is expected here, not \(node.kindName)", node.range)
        return nil
      }
      for member in members where !keys.contains(member.key) {
        report(
          "unknown-key", "the registry has no key '\(member.key)' here", member.keyRange,
          hint: closestName(to: member.key, among: keys).map { "did you mean '\($0)'?" })
      }
      return Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func string(_ node: JSONNode) -> String? {
      if case .string(let text) = node.value { return text }
      report("permalink-value", "a string is expected here, not \(node.kindName)", node.range)
      return nil
    }

    private mutating func text(_ key: String, _ members: [String: JSONNode], _ node: JSONNode) -> String? {
      if let value = members[key] { return string(value) }
      report("missing-key", "the key '\(key)' is missing here", node.range.lowerBound..<node.range.lowerBound + 1)
      return nil
    }

    private mutating func sources(
      _ members: [String: JSONNode], _ node: JSONNode
    ) -> [PermalinkEntry.Source]? {
      guard let list = members["sources"] else {
        report("missing-key", "the key 'sources' is missing here", node.range.lowerBound..<node.range.lowerBound + 1)
        return nil
      }
      guard case .array(let nodes) = list.value else {
        report("permalink-value", "a list is expected here, not \(list.kindName)", list.range)
        return nil
      }
      return nodes.compactMap { source($0) }
    }

    private mutating func source(_ node: JSONNode) -> PermalinkEntry.Source? {
      guard let members = object(node, keys: PermalinkReader.sourceKeys), let article = text("article", members, node),
        let digits = text("sentence", members, node)
      else { return nil }
      guard digits.utf8.count == 16, digits.utf8.allSatisfy(\.isASCIILetterOrDigit),
        let sentence = UInt64(digits, radix: 16)
      else {
        report(
          "permalink-value", "16 hexadecimal digits are expected here: \(digits)",
          members["sentence"]?.range ?? node.range)
        return nil
      }
      var phrase: String?
      if let value = members["phrase"] {
        guard let text = string(value) else { return nil }
        phrase = text
      }
      var occurrence = 1
      if let value = members["occurrence"] {
        guard case .integer(let number) = value.value, number > 0 else {
          report("permalink-value", "a count from 1 is expected here, not \(value.kindName)", value.range)
          return nil
        }
        occurrence = number
      }
      return PermalinkEntry.Source(article: article, sentence: sentence, phrase: phrase, occurrence: occurrence)
    }

    // MARK: What only all lines together can show

    mutating func checked(_ entries: [PermalinkEntry]) -> [PermalinkEntry] {
      var byID: [String: PermalinkEntry] = [:]
      let unique = entries.filter { entry in
        guard let first = byID[entry.id.lowercased()] else {
          byID[entry.id.lowercased()] = entry
          return true
        }
        let same = first.id == entry.id ? "" : ", but for the case of letters"
        report(
          "duplicate-id", "the id '\(entry.id)' is that of line \(first.line)\(same)", line(entry),
          hint: "keep one of the lines")
        diagnostics.append(
          Diagnostic(.note, id: "duplicate-id", "the other line of the id '\(first.id)'", in: file, line(first)))
        return false
      }
      let targets = Dictionary(unique.map { ($0.id, $0.mergedInto) }, uniquingKeysWith: { first, _ in first })
      for entry in unique {
        guard let target = entry.mergedInto else { continue }
        guard targets[target] != nil else {
          report(
            "permalink-target", "'merged-into' names no id of the registry: \(target)", line(entry),
            hint: closestName(to: target, among: targets.keys).map { "did you mean '\($0)'?" })
          continue
        }
        var seen: Set<String> = [entry.id]
        var last = target
        while seen.insert(last).inserted, let next = targets[last] ?? nil { last = next }
        if last == entry.id || targets[last] ?? nil != nil {
          report(
            "permalink-circle", "'merged-into' goes in a circle: \(target)", line(entry),
            hint: "leave it out of the event that is there")
        }
      }
      return unique
    }

    private func line(_ entry: PermalinkEntry) -> Range<Int> {
      let line = file.line(entry.line)
      return line.startIndex..<line.endIndex
    }
  }
}
