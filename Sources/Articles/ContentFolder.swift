import Foundation
import SourceText

/// The files below a folder, found without ever leaving it.
struct ContentFolder {
  /// The folder as the user typed it, without a slash at its end.
  let path: String
  private let files = FileManager.default

  init(_ path: String) {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    self.path = path
  }

  var exists: Bool {
    FileStatus(path, followingLinks: true)?.kind == .folder
  }

  /// Whether there is anything at a path.
  func hasFile(_ path: String) -> Bool { kind(of: path) != .other }

  /// The paths of the Markdown files in a subfolder and all below it, in the order of their bytes.
  ///
  /// Names that begin with a dot are passed over. A link to a file within the content folder counts as the file; one
  /// that leads out of it, or to a folder, is reported and passed over.
  ///
  /// - Parameter purpose: What each file is there for, where another kind of file is to be warned of: `decision`.
  func markdownFiles(in subfolder: String, each purpose: String? = nil) -> ([String], [Diagnostic]) {
    var found: [String] = []
    var diagnostics: [Diagnostic] = []
    let start = join(path, subfolder)
    switch kind(of: start) {
    case .folder: break
    case .link: return ([], trouble(withLink: start).map { [$0] } ?? [])
    case .file: return ([], passedOver(start, purpose))
    case .other: return ([], [])
    }
    var open = [start]
    while let folder = open.popLast() {
      let names: [String]
      do { names = try files.contentsOfDirectory(atPath: folder) } catch {
        diagnostics.append(Self.trouble("folder-unreadable", "the folder cannot be read", folder))
        continue
      }
      for name in names where name.utf8.first != UInt8(ascii: ".") {
        let path = join(folder, name)
        switch kind(of: path) {
        case .folder: open.append(path)
        case .file: if isMarkdown(name) { found.append(path) } else { diagnostics += passedOver(path, purpose) }
        case .link:
          if let diagnostic = trouble(withLink: path) {
            diagnostics.append(diagnostic)
          } else if isMarkdown(name) {
            found.append(path)
          }
        case .other:
          if isMarkdown(name) { diagnostics.append(Self.trouble("file-kind", "this is no regular file", path)) }
        }
      }
    }
    return (found.sorted { $0.precedesInBytes($1) }, diagnostics)
  }

  private func passedOver(_ path: String, _ purpose: String?) -> [Diagnostic] {
    guard let purpose else { return [] }
    return [
      Diagnostic(
        .warning, id: "file-passed-over", "this is no Markdown file, so it makes no \(purpose)",
        at: SourceLocation(path: path, line: 1, column: 1), hint: "let its name end with .md, or move it elsewhere")
    ]
  }

  /// Paths that differ in the case of letters alone, which some file systems hold for one file.
  static func clashes(of paths: [String]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return paths.compactMap { path in
      guard let other = first.updateValue(path, forKey: path.lowercased()) else { return nil }
      return trouble("name-case", "only the case of letters tells this name from \(other)", path)
    }
  }

  /// Reads a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int) -> Result<SourceFile, FileFault> {
    switch FileBytes.read(path, limit: limit) {
    case .success(let bytes): return .success(SourceFile(path: path, bytes: bytes))
    case .failure(.tooLong(let size)):
      return .failure(FileFault(diagnostic: FilePurpose.tooLong(size, limit: limit, path: path)))
    case .failure(.unreadable):
      return .failure(FileFault(diagnostic: trouble("file-unreadable", "the file cannot be read", path)))
    }
  }

  private func kind(of path: String) -> FileStatus.Kind { FileStatus(path, followingLinks: false)?.kind ?? .other }

  private func trouble(withLink link: String) -> Diagnostic? {
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let target = URL(fileURLWithPath: link).resolvingSymlinksInPath().path
    guard target.utf8.starts(with: (root + "/").utf8) else {
      return Self.trouble(
        "link-outside", "this link leads out of the content folder", link,
        hint: "put a copy of the file here: only what lies in the folder has a history with it")
    }
    switch kind(of: target) {
    case .file: return nil
    case .folder:
      return Diagnostic(
        .warning, id: "link-folder", "links to folders are not followed",
        at: SourceLocation(path: link, line: 1, column: 1), hint: "put the folder itself here, or links to its files")
    case .link, .other:
      return Self.trouble("link-broken", "this link leads nowhere", link, hint: "delete it, or mend what it leads to")
    }
  }

  private func isMarkdown(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".markdown") }

  func join(_ folder: String, _ name: String) -> String { folder.hasSuffix("/") ? folder + name : folder + "/" + name }

  static func trouble(_ id: String, _ message: String, _ path: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, id: id, message, at: SourceLocation(path: path, line: 1, column: 1), hint: hint)
  }
}

/// Why a file could not be read.
struct FileFault: Error {
  var diagnostic: Diagnostic
}
