internal import Chronology
internal import Publishing
internal import SourceText

/// Finds the timeline that an argument of `diff` means.
struct TimelineSides {
  /// The folder of the built site within a commit.
  var site: String

  private static let fileName = "timeline.json"

  /// - Parameter name: A `timeline.json`, a folder that holds one, a content folder, or a git revision.
  func timeline(_ name: String) async throws -> Timeline {
    if InputFile.isFolder(name) {
      for folder in [name, name + "/" + site] where InputFile.exists(folder + "/" + Self.fileName) {
        return try read(InputFile.read(folder + "/" + Self.fileName))
      }
      return try chronology(of: name)
    }
    if name == "-" || InputFile.exists(name) { return try read(InputFile.read(name)) }
    return try await committed(name)
  }

  private func read(_ file: @autoclosure () throws(ReadFailure) -> SourceFile) throws -> Timeline {
    let source: SourceFile
    do { source = try file() } catch { throw CommandFailure(error) }
    return try parse(source)
  }

  private func parse(_ file: SourceFile) throws -> Timeline {
    let (timeline, diagnostics) = Timeline.read(file)
    guard let timeline else { throw CommandFailure(status: .trouble, diagnostics: diagnostics) }
    Console.current.report(diagnostics)
    return timeline
  }

  private func chronology(of folder: String) throws -> Timeline {
    // A project folder stands for the content in it.
    let content = InputFile.isFolder(folder + "/content") ? folder + "/content" : folder
    let (chronicle, diagnostics) = Pipeline.chronology(content: content)
    guard let chronicle, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(status: .trouble, diagnostics: diagnostics)
    }
    return chronicle.published
  }

  private func committed(_ revision: String) async throws -> Timeline {
    do {
      let bytes = try await GitRevision.contents(
        of: site + "/" + Self.fileName, at: revision, git: GitTool(folder: "."))
      return try parse(SourceFile(path: "\(revision):\(site)/\(Self.fileName)", bytes: bytes))
    } catch let failure as PublishingFailure {
      var failure = CommandFailure(failure)
      if failure.diagnostics.first?.id == "git-no-revision" {
        failure.diagnostics = [
          .init(.error, id: "diff-side", "'\(revision)' is neither a file, nor a folder, nor a git revision")
        ]
      }
      throw failure
    }
  }
}
