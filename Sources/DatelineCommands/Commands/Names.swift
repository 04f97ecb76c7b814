internal import ArgumentParser
internal import Articles
internal import Chronology
internal import SourceText

/// `dateline names`
struct Names: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, yaml }

  static let configuration = CommandConfiguration(
    abstract: "Propose entries for timeline.yml: names that the articles use and it does not have.",
    discussion: """
      Last names are folded into full names, capitals into the names that they stand behind in brackets, offices and \
      possessives left out. Whether a name is an actor or a place is a guess by the words before it; you decide.

        dateline names
        dateline names --least 3 --limit 20 --format yaml
      """
  )

  @Option(help: ArgumentHelp("In how many articles a name has to stand.", valueName: "articles"))
  var least = 2

  @Option(help: ArgumentHelp("How many names at most.", valueName: "names"))
  var limit = 50

  @Option(help: "How to print them.")
  var format = Format.text

  @Option(help: ArgumentHelp("The folder with timeline.yml and articles/.", valueName: "folder"))
  var content = "content"

  func validate() throws {
    if least < 1 { throw ValidationError("--least takes a number from 1 on, not \(least).") }
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit).") }
  }

  func run() async throws {
    let (content, unread) = Content.load(from: self.content)
    guard let content else { throw CommandFailure(status: .failure, diagnostics: unread) }
    // Names are of the articles alone; whether all is well with the decisions takes the whole chronology.
    let diagnostics = content.decisions.isEmpty ? unread : unread + buildChronology(content).diagnostics
    let faults = diagnostics.filter { $0.severity == .error }
    let proposals = Array(proposeNames(content, least: least).prefix(limit))
    let text = format == .text ? Self.text(proposals) : Self.yaml(proposals)
    Console.current.writeOutput(Array(text.utf8))
    if proposals.isEmpty { Console.current.note("No name stands in \(least) articles or more that is not there yet.") }
    if !faults.isEmpty { throw CommandFailure(status: .failure, diagnostics: faults) }
  }

  private static func counts(_ proposal: NameProposal) -> String {
    "\(proposal.mentions) mention\(proposal.mentions == 1 ? "" : "s") in "
      + "\(proposal.articles) article\(proposal.articles == 1 ? "" : "s")"
  }

  private static func text(_ proposals: [NameProposal]) -> String {
    var text = ""
    for proposal in proposals {
      if !text.isEmpty { text += "\n" }
      text += "\(proposal.name)  \(proposal.kind.rawValue), \(counts(proposal))\n"
      if !proposal.aliases.isEmpty { text += "  also: \(proposal.aliases.joined(separator: ", "))\n" }
      for example in proposal.examples { text += "  \(example.location): \(example.text)\n" }
    }
    return text
  }

  /// Lists to paste below `actors:` and `places:`.
  private static func yaml(_ proposals: [NameProposal]) -> String {
    var text = ""
    for (kind, key) in [(NameProposal.Kind.actor, "actors"), (.place, "places")] {
      let chosen = proposals.filter { $0.kind == kind }
      if chosen.isEmpty { continue }
      text += "\(key):\n"
      for proposal in chosen {
        let place = proposal.examples.first.map { ", the first at \($0.location)" } ?? ""
        text += "  # \(counts(proposal))\(place)\n"
        text += "  - id: \(proposal.id)\n    name: \(quoted(proposal.name))\n"
        if !proposal.aliases.isEmpty {
          text += "    aliases: [\(proposal.aliases.map(quoted).joined(separator: ", "))]\n"
        }
      }
    }
    return text
  }

  /// A double-quoted scalar, which can hold any name.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "\"" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return "\"" + result + "\""
  }
}
