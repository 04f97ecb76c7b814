import SourceText

/// What can be told of YAML that no parser reads as a whole: each key at the margin, with the lines below it, is read by
/// itself, so that a fault at one key hides none at the others.
struct YAMLSalvage {
  /// The keys in their order. What is behind a key that could not be read is ``YAMLMapping/Value/unread``.
  private(set) var entries: [YAMLMapping.Entry] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// How long YAML may be to be read key by key, in bytes. Beyond it, the first fault is told and no more.
  private static let byteLimit = 64 << 10

  /// - Complexity: O(*n*), and O(*k*²) in the number of keys.
  init(_ file: SourceFile, in range: Range<Int>) {
    guard range.count <= Self.byteLimit else { return }
    let keys = Self.keys(in: file, range)
    guard let first = keys.first else { return }
    // What stands before the first key belongs to none.
    if let text = file.bytes[range.lowerBound..<first.lowerBound].firstIndex(where: { $0 > 0x20 }),
      file.bytes[text] != UInt8(ascii: "#"), !file.bytes[text...].starts(with: "---".utf8)
    {
      read(file, range.lowerBound..<first.lowerBound)
    }
    for (number, key) in keys.enumerated() {
      let end = number + 1 < keys.count ? keys[number + 1].lowerBound : range.upperBound
      let name = String(decoding: file.bytes[key], as: UTF8.self)
      if let other = entries.first(where: { $0.key == name }) {
        let line = file.location(at: other.keyRange.lowerBound).line
        diagnostics.append(YAMLMapping.duplicate(name, at: key, firstLine: line, in: file))
      } else if let entry = read(file, key.lowerBound..<end) {
        entries.append(entry)
      } else {
        entries.append(YAMLMapping.Entry(key: name, keyRange: key, value: .unread, valueRange: key))
      }
    }
  }

  /// The bytes of the words before a colon at the margin.
  private static func keys(in file: SourceFile, _ range: Range<Int>) -> [Range<Int>] {
    var keys: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = file.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      let colon = file.bytes[start..<end].firstIndex { !$0.isASCIILetterOrDigit && $0 != UInt8(ascii: "-") }
      if let colon, colon > start, file.bytes[colon] == UInt8(ascii: ":") { keys.append(start..<colon) }
      start = end + 1
    }
    return keys
  }

  /// Reads some lines by themselves; their one key, or `nil` where they are no key and value.
  @discardableResult
  private mutating func read(_ file: SourceFile, _ range: Range<Int>) -> YAMLMapping.Entry? {
    let mapping = YAMLMapping(parsing: file, in: range, diagnostics: &diagnostics)
    return mapping?.entries.first
  }
}
