internal import ArgumentParser
internal import Chronology
internal import CivilTime
internal import SourceText

/// `dateline digest`
struct DigestCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "The story in short: the days that stand out most, each with a sentence of its clearest report.",
    discussion: """
      A day stands out by the independent sources that report it, more by those that do so in their opening or their \
      headline, and most by those that still tell it long after. Sentences are verbatim, with the place of each.

      The weight is that of the day, with all of its events, in plain reports: a source counts once for the day, as 1, and \
      more as said above. How many articles report the event whose sentence stands there is told beside it. In JSON, \
      "importance" and "events" are those of the day, in hundredths of one plain report, and "eventImportance" and \
      "eventReports" those of the event.

        dateline digest --days 10
        dateline digest --days 5 --from 2024-01-01 --to 2024-06-30 --format markdown
      """
  )

  @Option(help: "How many days.")
  var days = 10

  @Option(help: ArgumentHelp("The first day to choose from.", valueName: "YYYY-MM-DD"))
  var from: String?

  @Option(help: ArgumentHelp("The last day to choose from.", valueName: "YYYY-MM-DD"))
  var to: String?

  @Option(help: "How to print it.")
  var format = Format.text

  @Option(help: ArgumentHelp("The folder with timeline.yml and articles/.", valueName: "folder"))
  var content = "content"

  func validate() throws {
    if days < 1 { throw ValidationError("--days takes a number from 1 on, not \(days).") }
    let (first, last) = (try day(from, "--from"), try day(to, "--to"))
    if let first, let last, first > last { throw ValidationError("--from \(first) comes after --to \(last).") }
  }

  func run() async throws {
    let (chronicle, diagnostics) = Pipeline.chronology(content: content)
    guard let chronicle, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(status: .failure, diagnostics: diagnostics)
    }
    Console.current.report(diagnostics)
    let span = DaySpan(start: try day(from, "--from"), end: try day(to, "--to").map { $0 + 1 })
    // With the paths of files as the user would type them.
    let timeline = chronicle.result.timeline
    let digest = Digest(of: timeline, days: days, within: span)
    let text = DigestText(digest, of: timeline)
    switch format {
    case .text: Console.current.writeOutput(Array(text.plain.utf8))
    case .markdown: Console.current.writeOutput(Array(text.markdown.utf8))
    case .json: Console.current.writeOutput(text.json)
    }
    if digest.entries.count < days {
      let count = digest.entries.count
      Console.current.note("\(count == 1 ? "1 day has" : "\(count) days have") events of a certain day.")
    }
  }

  private func day(_ text: String?, _ option: String) throws -> Day? {
    guard let text else { return nil }
    guard case .date(.day(let day), nil)? = EDTFDate(text) else {
      throw ValidationError("\(option) takes a day such as 2024-03-15, not '\(text)'.")
    }
    return day
  }
}
