internal import ArgumentParser
internal import Publishing

/// `dateline publish`
struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the site and bring it to its host: a folder, or a branch of a git repository.",
    discussion: """
      First the plan is printed: what is created (+), updated (~) and deleted (-). Then you are asked, unless --yes is \
      given. Files that dateline did not write stay, such as CNAME.

      A folder is swapped in one step. A branch gets one commit on top of its last one, made without touching the \
      working tree or the index, and pushed without force: what others pushed is never lost.

        dateline publish --to /srv/www/chronology
        dateline publish --remote origin --branch gh-pages --dry-run
        dateline publish --remote https://example.org/site.git --yes
      """
  )

  @OptionGroup var sources: SourceOptions

  @Option(help: ArgumentHelp("The folder to publish to.", valueName: "folder"))
  var to: String?

  @Option(help: ArgumentHelp("The git repository to publish to: a remote's name, an address or a path."))
  var remote: String?

  @Option(help: "The branch that is served; made when it does not exist.")
  var branch = "gh-pages"

  @Option(help: ArgumentHelp("The message of the commit.", valueName: "text"))
  var message: String?

  @Flag(name: [.customShort("n"), .long], help: "Print the plan and do nothing.")
  var dryRun = false

  @Flag(name: [.short, .long], help: "Do not ask.")
  var yes = false

  @Flag(help: "Accept a host that holds only files of others, and write over those in the way.")
  var force = false

  func validate() throws {
    if (to == nil) == (remote == nil) { throw ValidationError("Say where: either --to FOLDER or --remote REPOSITORY.") }
  }

  func run() async throws {
    if let to { try sources.keepApart(from: to) }
    let build = try SiteBuild(sources) { $0.unregistered() }
    do {
      if let to {
        try publish(build, to: try SiteFolder(to))
      } else if let remote {
        try await publish(
          build, to: try await GitBranch(remote: remote, branch: branch, git: GitTool(folder: ".")))
      }
    } catch let failure as PublishingFailure {
      throw CommandFailure(failure)
    }
  }

  private func publish(_ build: SiteBuild, to folder: SiteFolder) throws {
    let plan = try folder.plan(for: build.files, force: force)
    guard try confirm(plan, folder.path) else { return }
    _ = try Interruption.watch { isInterrupted throws(PublishingFailure) in
      try folder.apply(plan, isInterrupted: isInterrupted)
    }
    Console.current.print("\(folder.path): \(PlanText.summary(plan, done: true))")
  }

  private func publish(_ build: SiteBuild, to host: GitBranch) async throws {
    let plan = try await host.plan(for: build.files, force: force)
    guard try confirm(plan, host.name) else { return }
    let text = message ?? "Publish \(build.summary)\n\n\(PlanText.summary(plan, done: true))"
    if let commit = try await host.apply(plan, message: text) {
      Console.current.print("\(host.name): \(commit)")
    }
  }

  /// Prints the plan and asks.
  ///
  /// - Returns: Whether to go on.
  private func confirm(_ plan: PublicationPlan, _ place: String) throws -> Bool {
    let console = Console.current
    if plan.isEmpty {
      console.print("\(place): up to date")
      return false
    }
    console.print("\(place): \(PlanText.summary(plan, done: false))")
    for line in PlanText.lines(plan) { console.print(line) }
    if dryRun || yes { return !dryRun }
    guard console.isInteractive else {
      throw CommandFailure("publish-unconfirmed", "nobody is there to say yes", hint: "add --yes")
    }
    console.writeError(Array("Publish? [y/N] ".utf8))
    let answer = console.readLine()?.lowercased() ?? ""
    if answer == "y" || answer == "yes" { return true }
    console.note("Nothing was published.")
    return false
  }
}
