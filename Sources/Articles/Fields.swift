import CommonMark
import SourceText

/// Takes the values out of a mapping key by key, and says of each that does not fit what is wrong and where.
struct Fields {
  let file: SourceFile
  private let entries: [String: YAMLMapping.Entry]
  private(set) var diagnostics: [Diagnostic] = []
  /// What the mapping is, for messages: `the front matter`.
  private let owner: String
  /// Where something is reported that is missing.
  private let place: Range<Int>

  /// - Parameters:
  ///   - aliases: Other names of keys. Both at once are a fault.
  ///   - known: All keys that may stand here, aliases included.
  init(
    _ mapping: YAMLMapping, of owner: String, in file: SourceFile, place: Range<Int>, known: [String],
    aliases: [String: String] = [:]
  ) {
    self.file = file
    self.owner = owner
    self.place = place
    var entries: [String: YAMLMapping.Entry] = [:]
    for entry in mapping.entries {
      guard known.contains(entry.key) else {
        let near = closestName(to: entry.key, among: known)
        diagnostics.append(
          Diagnostic(
            .error, id: "unknown-key", "\(owner) has no key '\(entry.key)'", in: file, entry.keyRange,
            hint: near.map { "did you mean '\($0)'?" }))
        continue
      }
      let key = aliases[entry.key] ?? entry.key
      if let other = entries[key] {
        diagnostics.append(
          Diagnostic(
            .error, id: "duplicate-key", "'\(entry.key)' says again what '\(other.key)' says", in: file, entry.keyRange,
            hint: "keep one"))
      } else {
        entries[key] = entry
      }
    }
    self.entries = entries
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func error(_ id: String, _ message: String, at range: Range<Int>, hint: String? = nil) {
    diagnostics.append(Diagnostic(.error, id: id, message, in: file, range, hint: hint))
  }

  func entry(_ key: String) -> YAMLMapping.Entry? { entries[key] }

  /// A text, without blanks around it and with its line breaks as spaces; `nil` when it is missing or empty.
  mutating func text(_ key: String) -> String? { located(key)?.text }

  /// A text that must be there.
  mutating func required(_ key: String, example: String) -> String? {
    if let text = text(key) { return text }
    if let entry = entries[key] {
      if case .none = entry.value { missing("'\(entry.key)' is empty", at: entry.keyRange, example) }
      if case .text = entry.value { missing("'\(entry.key)' is empty", at: entry.keyRange, example) }
    } else {
      missing("\(owner) has no '\(key)'", at: place, example)
    }
    return nil
  }

  private mutating func missing(_ message: String, at range: Range<Int>, _ example: String) {
    error("missing-key", message, at: range, hint: "write \(example)")
  }

  /// A text with its place.
  mutating func located(_ key: String) -> (text: String, range: Range<Int>)? {
    guard let entry = entries[key] else { return nil }
    switch entry.value {
    case .text(let text):
      let line = Self.oneLine(text)
      return line.isEmpty ? nil : (line, entry.valueRange)
    case .none: return nil
    case .list, .mapping:
      error("wrong-type", "'\(entry.key)' is one text, not a list or keys", at: entry.valueRange)
      return nil
    }
  }

  /// A list of texts, or one text as a list of it.
  mutating func texts(_ key: String) -> [(text: String, range: Range<Int>)] {
    guard let entry = entries[key] else { return [] }
    switch entry.value {
    case .none: return []
    case .text(let text):
      let line = Self.oneLine(text)
      return line.isEmpty ? [] : [(line, entry.valueRange)]
    case .mapping:
      error("wrong-type", "'\(entry.key)' is a list of texts", at: entry.valueRange, hint: "[one, two]")
      return []
    case .list(let values):
      var texts: [(String, Range<Int>)] = []
      for (value, range) in values {
        if case .text(let text) = value, !Self.oneLine(text).isEmpty {
          texts.append((Self.oneLine(text), range))
        } else {
          error("wrong-type", "'\(entry.key)' is a list of texts", at: range, hint: "[one, two]")
        }
      }
      return texts
    }
  }

  /// An address of the web that may be linked to.
  mutating func webAddress(_ key: String) -> String? {
    guard let (text, range) = located(key) else { return nil }
    guard WebAddress.kind(of: text.utf8) == .web else {
      error("bad-url", "'\(key)' is no address of the web: \(text)", at: range, hint: "begin with https:// and a host")
      return nil
    }
    return text
  }

  /// A BCP 47 tag.
  mutating func languageTag(_ key: String) -> String? {
    guard let (text, range) = located(key) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) }
      && (2...3).contains(parts[0].count) && parts[0].allSatisfy { !(0x30...0x39).contains($0) }
    guard isTag else {
      error("bad-language", "'\(key)' is no language tag: \(text)", at: range, hint: "write en, uk or pt-BR")
      return nil
    }
    return text
  }

  /// A text as one line: blanks at its ends dropped, each run of blanks and line breaks one space.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) || text.utf8.first == 0x20 || text.utf8.last == 0x20 else {
      return text
    }
    return String(
      decoding: Array(text.utf8.split { $0 <= 0x20 || $0 == 0x7F }.joined(separator: CollectionOfOne(0x20))),
      as: UTF8.self)
  }
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) }
}
