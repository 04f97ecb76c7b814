import CommonMark
import SourceText

/// Reads `timeline.yml`.
enum SettingsReader {
  private static let keys = ["actors", ConventionReader.key, "description", "language", "places", "title", "url"]
  private static let entryKeys = ["aliases", "id", "name", "summary"]

  /// Reads what can be read; the diagnostics say what cannot.
  static func read(_ file: SourceFile) -> (TimelineSettings, [Diagnostic]) {
    if let fault = FilePurpose.settings.fault(in: file) { return (TimelineSettings(), [fault]) }
    var diagnostics: [Diagnostic] = []
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let mapping = YAMLMapping(file, in: start..<file.bytes.count, diagnostics: &diagnostics) else {
      return (TimelineSettings(), diagnostics)
    }
    var fields = Fields(mapping, of: "timeline.yml", in: file, place: start..<start, known: keys)
    var settings = TimelineSettings()
    if let title = fields.required("title", example: "title: What the timeline tells of") { settings.title = title }
    settings.summary = fields.text("description") ?? ""
    settings.language = fields.languageTag("language") ?? settings.language
    settings.siteURL = siteURL(&fields)
    settings.conventions = ConventionReader.read(&fields, usual: settings.conventions)
    settings.actors = entries("actors", &fields)
    settings.places = entries("places", &fields)
    return (settings, diagnostics + fields.diagnostics)
  }

  private static func siteURL(_ fields: inout Fields) -> String? {
    guard let url = fields.webAddress("url") else { return nil }
    if let (_, range) = fields.located("url"), url.utf8.contains(where: { $0 == 0x3F || $0 == 0x23 }) {
      fields.error("bad-url", "the site's address has a query or a fragment: \(url)", at: range, hint: "leave it out")
      return nil
    }
    return url.utf8.last == UInt8(ascii: "/") ? url : url + "/"
  }

  private static func entries(_ key: String, _ fields: inout Fields) -> [NameEntry] {
    guard let entry = fields.entry(key) else { return [] }
    let example = "- id: a-name, and below it name: and aliases:"
    let values: [(YAMLMapping.Value, Range<Int>)]
    switch entry.value {
    case .list(let list): values = list
    case .none, .unread: return []
    case .text, .mapping:
      fields.error("wrong-type", "'\(key)' is a list of names", at: entry.valueRange, hint: example)
      return []
    }
    var entries: [NameEntry] = []
    var claims = NameClaims()
    for (value, range) in values {
      guard case .mapping(let mapping) = value else {
        fields.error("wrong-type", "'\(key)' is a list of names", at: range, hint: example)
        continue
      }
      var inner = Fields(mapping, of: "an entry of '\(key)'", in: fields.file, place: range, known: entryKeys)
      if let entry = self.entry(&inner, range, &claims) { entries.append(entry) }
      for diagnostic in inner.diagnostics { fields.report(diagnostic) }
    }
    return entries
  }

  private static func entry(_ fields: inout Fields, _ place: Range<Int>, _ claims: inout NameClaims) -> NameEntry? {
    guard let id = fields.required("id", example: "id: a-name"), let (_, idRange) = fields.located("id"),
      let name = fields.required("name", example: "name: as the pages print it"),
      let (_, nameRange) = fields.located("name")
    else { return nil }
    let isFit = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isFit, id.utf8.first != UInt8(ascii: "-"), id.utf8.last != UInt8(ascii: "-") else {
      let fit = ArticleID.make(id).lowercased().replacing("_", with: "-").replacing(".", with: "-")
      fields.error(
        "bad-id", "an id has lower-case letters, digits and hyphens: \(id)", at: idRange, hint: "write \(fit)")
      return nil
    }
    if let line = claims.claim(id: id, fields.file.location(at: idRange.lowerBound).line) {
      fields.error(
        "duplicate-id", "the id '\(id)' is that of the entry in line \(line)", at: idRange, hint: "choose another")
    }
    claim(name, nameRange, for: id, &claims, &fields)
    var aliases: [String] = []
    for (alias, range) in fields.texts("aliases") {
      if alias == name || aliases.contains(alias) {
        fields.report(
          Diagnostic(
            .warning, id: "repeated-alias", "'\(alias)' is said already", in: fields.file, range, hint: "leave it out"))
      } else {
        claim(alias, range, for: id, &claims, &fields)
        aliases.append(alias)
      }
    }
    return NameEntry(
      id: id, name: name, aliases: aliases, summary: fields.text("summary") ?? "",
      location: fields.file.location(at: idRange.lowerBound))
  }

  private static func claim(
    _ name: String, _ range: Range<Int>, for id: String, _ claims: inout NameClaims, _ fields: inout Fields
  ) {
    let line = fields.file.location(at: range.lowerBound).line
    guard let other = claims.claim(name: name, by: id, line) else { return }
    fields.error(
      "claimed-name", "'\(name)' is claimed by '\(other.id)' in line \(other.line) too", at: range,
      hint: "leave it to one of them")
  }
}

/// Who has claimed which id and which spelling.
private struct NameClaims {
  private var ids: [String: Int] = [:]
  private var names: [String: (id: String, line: Int)] = [:]

  /// The line of an earlier claim on the same id.
  mutating func claim(id: String, _ line: Int) -> Int? {
    if let earlier = ids[id] { return earlier }
    ids[id] = line
    return nil
  }

  /// Who claimed the same spelling before, if that was another.
  mutating func claim(name: String, by id: String, _ line: Int) -> (id: String, line: Int)? {
    if let earlier = names[name] { return earlier.id == id ? nil : earlier }
    names[name] = (id, line)
    return nil
  }
}
