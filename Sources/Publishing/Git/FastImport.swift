import SourceText

/// The stream that `git fast-import` turns into one commit, with neither index nor working tree.
struct FastImport {
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - reference: The branch to move: `refs/dateline/pages`.
  ///   - committer: As `git var GIT_COMMITTER_IDENT` prints it.
  ///   - parent: The commit to go on from; `nil` begins a history.
  init(reference: String, committer: String, message: String, parent: String?) {
    line("feature done")
    line("commit \(reference)")
    line("committer \(committer)")
    data(Array(message.utf8))
    if let parent { line("from \(parent)") }
  }

  mutating func delete(_ path: String) { line("D \(Self.quoted(path))") }

  mutating func write(_ path: String, _ contents: [UInt8]) {
    line("M 100644 inline \(Self.quoted(path))")
    data(contents)
  }

  mutating func finish() { line("done") }

  private mutating func data(_ contents: [UInt8]) {
    line("data \(contents.count)")
    bytes += contents
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A path in the C string form of git, so that none can end its line or begin a command.
  private static func quoted(_ path: String) -> String {
    var text = "\""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
