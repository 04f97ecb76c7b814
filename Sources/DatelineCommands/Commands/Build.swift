internal import ArgumentParser
internal import Publishing

/// `dateline build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the site from the content and the templates.",
    discussion: """
      The folder of the site is complete or untouched: the new site is laid out beside the old one, and the two are \
      swapped in one step. Only files whose bytes changed are written. Files that dateline did not write stay, and a \
      folder that holds only such files is refused.

        dateline build
        dateline build --output /srv/www/chronology --quiet
      """
  )

  @OptionGroup var sources: SourceOptions

  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("site")],
    help: ArgumentHelp("The folder of the site.", valueName: "folder"))
  var output = "site"

  @Flag(help: "Write beside files that are not ours, and over those in the way.")
  var force = false

  @Flag(name: [.short, .long], help: "Print nothing but what is wrong.")
  var quiet = false

  func run() async throws {
    try sources.keepApart(from: output)
    let build = try SiteBuild(sources)
    defer { Leftovers.keep(build) }
    do throws(PublishingFailure) {
      let folder = try SiteFolder(output)
      let plan = try folder.plan(for: build.files, force: force)
      _ = try Interruption.watch { isInterrupted throws(PublishingFailure) in
        try folder.apply(plan, isInterrupted: isInterrupted)
      }
      if quiet { return }
      Console.current.print(build.summary)
      Console.current.print("\(output): \(PlanText.summary(plan, done: true))")
      Console.current.print("Open \(output)/index.html in a browser.")
    } catch {
      throw CommandFailure(error)
    }
  }
}
