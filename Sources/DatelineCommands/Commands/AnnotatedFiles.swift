internal import Annotations
internal import Foundation
internal import SourceText

/// The annotated documents of some files and folders.
struct AnnotatedFiles {
  private(set) var corpus = Corpus()
  private(set) var diagnostics: [Diagnostic] = []
  /// The file in which a document was first seen, by the document's id.
  private var documentPaths: [String: String] = [:]
  private var annotationPaths: [String: String] = [:]

  /// Reads everything and keeps what is wrong for one report.
  ///
  /// A folder stands for the `.tml`, `docs.jsonl` and `gold.jsonl` files in it and below it. A file is TimeML when
  /// its first character is `<`, and JSON Lines otherwise.
  init(_ paths: [String]) {
    for path in paths {
      guard path != "-", InputFile.isFolder(path) else {
        read(path)
        continue
      }
      let files = files(in: path)
      if files.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, id: "annotation-none", "no annotated documents are in '\(path)'",
            hint: "give a folder with .tml files, or with docs.jsonl and gold.jsonl"))
      }
      for file in files { read(file) }
    }
  }

  /// The annotated files below a folder, in the order of their bytes; links to folders are not followed.
  private mutating func files(in root: String) -> [String] {
    var found: [String] = []
    var open = [root]
    while let folder = open.popLast() {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        diagnostics.append(Diagnostic(.error, id: "unreadable", "cannot read '\(folder)'"))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if InputFile.isFolder(path) {
          if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil { open.append(path) }
        } else if name.hasSuffix(".tml") || name == "docs.jsonl" || name == "gold.jsonl" {
          found.append(path)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func read(_ path: String) {
    do {
      let file = try InputFile.read(path)
      let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let first = file.bytes.dropFirst(hasMark ? 3 : 0).first { $0 > 0x20 }
      let (read, faults) =
        first == UInt8(ascii: "<") ? TimeMLReader.read(file) : AnnotationLinesReader.read(file)
      diagnostics += faults
      corpus += read
      for document in read.documents {
        diagnostics += Self.note(document.id, in: file.path, &documentPaths, "document")
      }
      for annotation in read.annotations {
        diagnostics += Self.note(annotation.documentID, in: file.path, &annotationPaths, "annotation of")
      }
    } catch {
      diagnostics.append(error.diagnostic)
    }
  }

  /// Complains when a document was seen before.
  private static func note(
    _ id: String, in path: String, _ paths: inout [String: String], _ noun: String
  ) -> [Diagnostic] {
    guard let first = paths.updateValue(path, forKey: id) else { return [] }
    let place = first == path ? "twice in '\(path)'" : "in '\(first)' and in '\(path)'"
    return [Diagnostic(.error, id: "annotation-duplicate", "the \(noun) '\(id)' stands \(place)")]
  }
}
