internal import ArgumentParser

/// `dateline check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the content and the templates and say what is wrong, without writing anything.",
    discussion: """
      Everything that is wrong is reported at once, in the form FILE:LINE:COLUMN that editors turn into links.

        dateline check
        dateline check --strict              warnings count as errors
      """
  )

  @OptionGroup var sources: SourceOptions

  @Flag(help: "Fail on warnings, too.")
  var strict = false

  func run() async throws {
    let build = try SiteBuild(sources)
    if strict, build.hasWarnings { throw CommandFailure(status: .failure) }
    let verdict = build.hasWarnings ? "no errors" : "nothing wrong"
    Console.current.print("\(build.summary), \(SiteBuild.count(build.files.count, "file")): \(verdict)")
  }
}
