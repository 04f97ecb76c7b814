import Digests
import Foundation
import Publishing
import SourceText

/// A folder for one test, gone when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("publishing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below a folder with its text, links as `-> target`; the manifest left out.
  func tree(_ folder: String) -> [String: String] {
    var tree: [String: String] = [:]
    for name in FileManager.default.subpaths(atPath: path + "/" + folder) ?? [] {
      let full = path + "/" + folder + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        tree[name] = "-> " + target
      } else if let text = text(folder + "/" + name), !name.hasSuffix(".dateline-manifest") {
        tree[name] = text
      }
    }
    return tree
  }

  /// The names directly below a folder, hidden ones included.
  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  func modified(_ name: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate] as? Date
  }

  func inode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.systemFileNumber] as? Int
  }
}

/// Files of a site, from their texts.
func site(_ files: KeyValuePairs<String, String>) -> [RenderedFile] {
  files.map { RenderedFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

extension Manifest {
  /// The manifest of a site that holds exactly the given files.
  init(of files: [RenderedFile]) {
    self.init(digests: Dictionary(uniqueKeysWithValues: files.map { ($0.path, SHA256(of: $0.bytes)) }))
  }
}
