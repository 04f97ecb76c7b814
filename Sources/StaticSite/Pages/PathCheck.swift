import SourceText

/// Finds pages and other files that would overwrite one another.
struct PathCheck {
  private var owners: [String: (path: String, origin: String, location: SourceLocation?)] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Claims a path; two that differ in letter case or in how a letter is composed are one on some file systems.
  mutating func claim(_ path: String, by origin: String, at location: SourceLocation?) {
    let key = path.lowercased()
    guard let owner = owners[key] else {
      owners[key] = (path, origin, location)
      return
    }
    let place = owner.location.map { " (\($0))" } ?? ""
    let name = owner.path == path ? "" : ", under the name \(owner.path)"
    diagnostics.append(
      Diagnostic(
        .error, id: "page-path-taken",
        "\(origin) would be written to \(path), where \(owner.origin)\(place) already goes\(name)", at: location,
        hint: "give one of them another id"))
  }
}
