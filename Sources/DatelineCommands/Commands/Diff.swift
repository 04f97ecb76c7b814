internal import ArgumentParser
internal import Chronology
internal import Publishing

/// `dateline diff`
struct Diff: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown }

  static let configuration = CommandConfiguration(
    abstract: "Tell what changed between two chronologies: events, dates, sources, each with its reason.",
    discussion: """
      A side is a timeline.json, a folder that holds one (a built site) or a content folder, or a git revision, of which \
      the committed site is read. What exists as a path is taken for a path. Without NEW the working tree is the new \
      side: its content, read and resolved afresh. Without OLD, HEAD is the old side.

        dateline diff
        dateline diff v1.0 HEAD --format markdown
        dateline diff old/timeline.json new/timeline.json

      The status is 0 when the two tell the same, 1 when they differ, 2 when one of them cannot be read.
      """
  )

  @Argument(help: "The old side: a file, a folder or a git revision.")
  var old = "HEAD"

  @Argument(help: "The new side; the content of the working tree when not given.")
  var new: String?

  @Option(help: "How to print the differences.")
  var format = Format.text

  @Option(help: ArgumentHelp("The folder of the built site, as committed.", valueName: "folder"))
  var site = "site"

  @OptionGroup var sources: SourceOptions

  func run() async throws {
    let sides = TimelineSides(site: site)
    let before = try await sides.timeline(old)
    let after = try await sides.timeline(new ?? sources.content)
    let difference = TimelineDiff(from: before, to: after)
    Console.current.writeOutput(Array((format == .text ? difference.text() : difference.markdown()).utf8))
    if !difference.isEmpty { throw CommandFailure(status: .failure) }
  }
}
