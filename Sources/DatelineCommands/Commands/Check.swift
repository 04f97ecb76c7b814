internal import ArgumentParser

/// `dateline check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the content and the templates and say what is wrong, without writing anything.",
    discussion: """
      Everything that is wrong is reported at once, in the form FILE:LINE:COLUMN that editors turn into links.

        dateline check
        dateline check --strict              warnings count as errors

      An article of a later day than today is a warning. Today is what the clock says, unless --today is given; no build \
      asks the clock.
      """
  )

  @OptionGroup var sources: SourceOptions

  @Flag(help: "Fail on warnings, too.")
  var strict = false

  @Option(help: ArgumentHelp("The day that counts as today.", valueName: "date"))
  var today: Today?

  func run() async throws {
    let today = (today ?? .byClock).day
    let build = try SiteBuild(sources) {
      $0.future(after: today) + $0.decidedLater(than: today) + $0.unregistered()
    }
    if strict, build.warnings > 0 { throw CommandFailure(status: .failure) }
    let verdict = build.warnings == 0 ? "nothing wrong" : "no errors, " + SiteBuild.count(build.warnings, "warning")
    Console.current.print("\(build.summary), \(SiteBuild.count(build.files.count, "file")): \(verdict)")
  }
}
