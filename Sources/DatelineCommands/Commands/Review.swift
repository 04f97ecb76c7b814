internal import ArgumentParser
internal import Articles
internal import Chronology
internal import CivilTime
internal import JSONText
internal import SourceText

/// `dateline review`
struct Review: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    abstract: "List what an editor should look at, each with the decision that would settle it.",
    discussion: """
      Decisions are files in content/events; with what is printed, or with --write, one is begun. Fill in by, why and \
      what else is empty: 'dateline check' tells. Deleting the file takes the decision back.

        dateline review --brief
        dateline review --kind disputed --kind near-duplicate
        dateline review --write 2025-02-06-talks-begin-merge --by "A. Editor" --why "One meeting, told twice."

      An event that somebody noted, re-dated or pinned is not listed again for its date or its single source.
      """
  )

  @Option(help: ArgumentHelp("The folder with timeline.yml and articles/.", valueName: "folder"))
  var content = "content"

  @Option(help: "How to print the list.")
  var format = Format.text

  @Option(help: ArgumentHelp("Only what is of this kind; may be given several times.", valueName: "kind"))
  var kind: [Kind] = []

  @Flag(help: "Print a line each, without the decisions.")
  var brief = false

  @Option(help: ArgumentHelp("Write the decision of this name to content/events.", valueName: "name"))
  var write: String?

  @Option(help: ArgumentHelp("Who decides.", valueName: "name"))
  var by = ""

  @Option(help: ArgumentHelp("The reason in one line.", valueName: "text"))
  var why = ""

  @Option(help: ArgumentHelp("The day of the decision; today when not given.", valueName: "date"))
  var decided: Today?

  struct Kind: ExpressibleByArgument {
    var kind: ReviewItem.Kind
    init?(argument: String) {
      guard let kind = ReviewItem.Kind(rawValue: argument) else { return nil }
      self.kind = kind
    }
    static var allValueStrings: [String] { ReviewItem.Kind.allCases.map(\.rawValue) }
  }

  func run() async throws {
    let (chronicle, diagnostics) = Pipeline.chronology(content: content)
    guard let chronicle else { throw CommandFailure(status: .failure, diagnostics: diagnostics) }
    Console.current.report(diagnostics.filter { $0.severity != .error && !$0.id.hasPrefix("decision-") })
    let worklist = Worklist(
      chronicle.result, diagnostics: diagnostics, registry: chronicle.content.permalinks)
    let faults = diagnostics.filter { $0.severity == .error }
    if let write {
      try begin(write, among: worklist.items)
    } else {
      show(worklist)
    }
    // What could be read is listed; that not all could be is no less true.
    if !faults.isEmpty { throw CommandFailure(status: .failure, diagnostics: faults) }
  }

  private func show(_ worklist: Worklist) {
    let chosen = worklist.items.filter { item in kind.isEmpty || kind.contains { $0.kind == item.kind } }
    let text = ReviewText(items: chosen, folder: content, by: by, why: why, decided: day)
    switch format {
    case .text: Console.current.writeOutput(Array((brief ? text.brief : text.plain).utf8))
    case .json: Console.current.writeOutput(text.json)
    }
  }

  private var day: String { (decided ?? .byClock).day.description }

  /// Writes one decision, unless there is a file of its name.
  private func begin(_ name: String, among items: [ReviewItem]) throws {
    let drafts = items.flatMap(\.drafts)
    guard let draft = drafts.first(where: { $0.name == name }) else {
      let near = closestName(to: name, among: drafts.map(\.name)).map { "did you mean '\($0)'?" }
      throw CommandFailure(
        "review-name", "the list has no decision '\(name)'", hint: near ?? "'dateline review --brief' lists the names")
    }
    let folder = content + (content.hasSuffix("/") ? "" : "/") + "events"
    let path = "\(folder)/\(name).md"
    do {
      try OutputFile.makeFolder(folder)
      try OutputFile.create(path, Array(draft.text(by: by, decided: day, why: why).utf8))
    } catch { throw CommandFailure(error) }
    let empty = (draft.fields.map { ($0.key, $0.value) } + [("by", by), ("why", why)]).filter { $0.1.isEmpty }.map(\.0)
    Console.current.print(path + (empty.isEmpty ? "" : ": fill in \(empty.joined(separator: ", "))"))
  }
}
