import Foundation
package import SourceText

/// Reads the folder that templates lie in.
package enum TemplateFolder {
  /// Every file below the folder, in the order of their paths, and what could not be read.
  ///
  /// Files whose name starts with a dot are passed over. A symbolic link is followed only to a file within the folder;
  /// any other is an error, so that a template folder cannot publish a file from elsewhere.
  package static func read(_ folder: String) -> (files: [SourceFile], diagnostics: [Diagnostic]) {
    var reader = Reader(root: URL(fileURLWithPath: folder).resolvingSymlinksInPath().path)
    reader.readFolder(folder, depth: 0)
    return (reader.files, reader.diagnostics)
  }

  private struct Reader {
    let root: String
    var files: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    /// Bytes; templates and style sheets are small, and whatever is larger is there by mistake.
    private static let sizeLimit = 8 << 20
    private static let depthLimit = 8

    mutating func readFolder(_ path: String, depth: Int) {
      guard depth <= Self.depthLimit else { return report("template-folder", "folders are nested too deep here", path) }
      do {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
          readEntry("\(path)/\(name)", depth: depth)
        }
      } catch {
        report(
          "template-folder",
          "the folder of templates cannot be read; name another with --templates, or copy the one that came with dateline",
          path)
      }
    }

    private mutating func readEntry(_ path: String, depth: Int) {
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard target == root || target.hasPrefix(root + "/") else {
        return report("template-outside", "this link leads out of the folder of templates", path)
      }
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
        return report("template-unreadable", "this file cannot be read", path)
      }
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?: readFolder(path, depth: depth + 1)
      case .typeRegular?:
        guard let size = attributes[.size] as? Int, size <= Self.sizeLimit else {
          return report("template-too-large", "this file is larger than \(Self.sizeLimit >> 20) MiB", path)
        }
        guard let data = FileManager.default.contents(atPath: target) else {
          return report("template-unreadable", "this file cannot be read", path)
        }
        files.append(SourceFile(path: path, bytes: Array(data)))
      default: report("template-unreadable", "this is no file", path)
      }
    }

    private mutating func report(_ id: String, _ message: String, _ path: String) {
      diagnostics.append(
        Diagnostic(.error, id: id, message, at: SourceLocation(path: path, line: 1, column: 1)))
    }
  }
}
