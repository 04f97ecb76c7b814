internal import ArgumentParser
internal import Articles
internal import Chronology
internal import SourceText

/// `dateline permalinks`
struct PermalinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permalinks",
    abstract: "Say which ids of events are registered, and register the others.",
    discussion: """
      An event once published keeps its address: content/permalinks.jsonl has a line for each, with the sentences by \
      which it is known again when its date, its words or its sources change. A build only reads the registry; this \
      command writes it, and only with --update. Commit the file with the articles.

        dateline permalinks                  what an update would change
        dateline permalinks --update

      Nothing is ever struck from the registry: an id that no event has any more stays until somebody deletes its line. \
      The status is 1 when the registry is not up to date and --update is not given.
      """
  )

  @Option(help: ArgumentHelp("The folder with timeline.yml and articles/.", valueName: "folder"))
  var content = "content"

  @Flag(help: "Write the registry.")
  var update = false

  func run() async throws {
    let (chronicle, diagnostics) = Pipeline.chronology(content: content)
    guard let chronicle, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(status: .failure, diagnostics: diagnostics)
    }
    let console = Console.current
    console.report(diagnostics)
    let registry = chronicle.content.permalinks
    let change = PermalinkUpdate(registry, after: chronicle.result)
    for (id, kind, detail) in change.changes { console.print("\(Self.sign(kind)) \(id)  \(kind.rawValue): \(detail)") }
    let events = chronicle.result.permalinks.identities.count
    let fresh = change.changes.count { $0.change == .added }
    console.print("\(SiteBuild.count(events, "event")), \(events - fresh) registered before")
    guard change.isNeeded else {
      console.print("\(registry.path): up to date")
      return
    }
    guard update else {
      console.note("\(registry.path) is not up to date; 'dateline permalinks --update' writes it.")
      throw CommandFailure(status: .failure)
    }
    // What could not be read again is not written.
    let (_, faults) = PermalinkReader.read(SourceFile(path: registry.path, bytes: change.bytes))
    guard !faults.contains(where: { $0.severity == .error }) else {
      console.note("\(registry.path): not written, since the next build could not read it:")
      throw CommandFailure(status: .failure, diagnostics: faults)
    }
    do { try OutputFile.replace(registry.path, change.bytes) } catch { throw CommandFailure(error) }
    console.print("\(registry.path): written")
  }

  private static func sign(_ change: PermalinkUpdate.Change) -> String {
    switch change {
    case .added, .revived: "+"
    case .changed: "~"
    case .merged: ">"
    case .dying: "!"
    }
  }
}
