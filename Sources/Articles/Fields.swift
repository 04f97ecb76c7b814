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
        diagnostics.append(
          Diagnostic(
            .error, id: "unknown-key", "\(owner) has no key '\(entry.key)'", in: file, entry.keyRange,
            hint: Self.hint(for: entry.key, among: known)))
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

  /// How many keys are few enough to be told in a line.
  private static let fewKeys = 12

  /// The key that was most likely meant, or else those that there are.
  private static func hint(for key: String, among known: [String]) -> String? {
    if let near = closestName(to: key, among: known) { return "did you mean '\(near)'?" }
    return known.count > fewKeys ? nil : "its keys are \(known.joined(separator: ", "))"
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reports a fault; one that is known already, since the key was asked for before, is not told again.
  mutating func error(_ id: String, _ message: String, at range: Range<Int>, hint: String? = nil) {
    let diagnostic = Diagnostic(.error, id: id, message, in: file, range, hint: hint)
    let isKnown = diagnostics.contains {
      $0.id == id && $0.message == message && $0.location == diagnostic.location
    }
    if !isKnown { diagnostics.append(diagnostic) }
  }

  func entry(_ key: String) -> YAMLMapping.Entry? { entries[key] }

  /// A text, without blanks around it and with its line breaks as spaces; `nil` when it is missing or empty.
  mutating func text(_ key: String) -> String? { located(key)?.text }

  /// A text that must be there.
  mutating func required(_ key: String, example: String) -> String? {
    if let (text, _) = located(key, example: example) { return text }
    if isEmpty(key) { missing(key, example) }
    return nil
  }

  /// A list of texts, or one text, that must be there.
  mutating func requiredTexts(_ key: String, example: String) {
    if texts(key, example: example).isEmpty, isEmpty(key) { missing(key, example) }
  }

  /// Whether a key is not there, or there is nothing behind it.
  private func isEmpty(_ key: String) -> Bool {
    switch entries[key]?.value {
    case nil, .some(.none): true
    case .text(let text): Self.oneLine(text).isEmpty
    case .list(let values): values.isEmpty
    case .mapping, .unread: false
    }
  }

  private mutating func missing(_ key: String, _ example: String) {
    let entry = entries[key]
    error(
      "missing-key", entry.map { "'\($0.key)' is empty" } ?? "\(owner) has no '\(key)'", at: entry?.keyRange ?? place,
      hint: "write \(example)")
  }

  /// A text with its place.
  ///
  /// - Parameter example: What to write where there is something else.
  mutating func located(_ key: String, example: String? = nil) -> (text: String, range: Range<Int>)? {
    guard let entry = entries[key] else { return nil }
    switch entry.value {
    case .text(let text):
      let line = Self.oneLine(text)
      return line.isEmpty ? nil : (line, entry.valueRange)
    case .none, .unread: return nil
    case .list(let values):
      // A key without anything is told of where it is needed.
      if values.isEmpty { return nil }
      let single = values.count == 1 ? Self.text(values[0].0) : nil
      wrongType(
        entry, hint: single.map { "write \(entry.key): \($0)" } ?? "write \(example ?? "\(entry.key): one text")")
      return nil
    case .mapping:
      wrongType(entry, hint: "write \(example ?? "\(entry.key): one text")")
      return nil
    }
  }

  private mutating func wrongType(_ entry: YAMLMapping.Entry, hint: String) {
    error("wrong-type", "'\(entry.key)' is one text, not a list or keys", at: entry.valueRange, hint: hint)
  }

  private static func text(_ value: YAMLMapping.Value) -> String? {
    guard case .text(let text) = value, !oneLine(text).isEmpty else { return nil }
    return oneLine(text)
  }

  /// A list of texts, or one text as a list of it.
  ///
  /// - Parameter example: What to write where there is something else.
  mutating func texts(_ key: String, example: String? = nil) -> [(text: String, range: Range<Int>)] {
    guard let entry = entries[key] else { return [] }
    let hint = "write \(example ?? "\(entry.key): [one, two]")"
    switch entry.value {
    case .none, .unread: return []
    case .text(let text):
      let line = Self.oneLine(text)
      return line.isEmpty ? [] : [(line, entry.valueRange)]
    case .mapping:
      error("wrong-type", "'\(entry.key)' is a list of texts", at: entry.valueRange, hint: hint)
      return []
    case .list(let values):
      var texts: [(String, Range<Int>)] = []
      for (value, range) in values {
        if let text = Self.text(value) {
          texts.append((text, range))
        } else {
          error("wrong-type", "'\(entry.key)' is a list of texts", at: range, hint: hint)
        }
      }
      return texts
    }
  }

  /// An address of the web that may be linked to.
  mutating func webAddress(_ key: String) -> String? {
    guard let (text, range) = located(key) else { return nil }
    guard WebAddress.kind(of: text) == .web else {
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
