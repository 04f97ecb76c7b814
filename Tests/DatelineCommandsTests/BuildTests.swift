import Foundation
import Testing

/// `build`, `check` and `publish` on a small content folder.
@Suite struct BuildTests {
  let temporary: TemporaryFolder
  var site: String { temporary.path + "/site" }

  init() throws {
    temporary = try TemporaryFolder()
    try SampleContent.write(to: temporary)
  }

  func run(_ command: String, _ arguments: String..., answers: [String]? = nil) async -> CommandRun {
    let sources = ["--content", temporary.path + "/content", "--templates", SampleContent.templates]
    return await CommandRun([command] + sources + arguments, answers: answers)
  }

  func names(_ folder: String) -> [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: folder))?.sorted() ?? []
  }

  @Test func aSiteIsBuiltOnceAndThenLeftAlone() async throws {
    let first = await run("build", "--output", site)
    #expect(first.status == 0)
    #expect(first.errors == "")
    #expect(first.output.hasPrefix("1 article, 2 events\n\(site): "))
    #expect(first.output.hasSuffix(" created\nOpen \(site)/index.html in a browser.\n"))
    #expect(names(site).contains("index.html"))
    #expect(names(site).contains("timeline.json"))
    let second = await run("build", "--output", site)
    #expect(second.output.contains(" unchanged\n"))
    #expect(await run("build", "--output", site, "--quiet").output == "")
  }

  @Test func theSiteDoesNotDependOnWhereItIsMade() async throws {
    let other = try TemporaryFolder()
    try SampleContent.write(to: other)
    _ = await run("build", "--output", site)
    let elsewhere = await CommandRun(
      "build", "--content", other.path + "//content/", "--templates", SampleContent.templates, "--output",
      other.path + "/public/site")
    #expect(elsewhere.status == 0)
    let names = names(site)
    #expect(names == self.names(other.path + "/public/site"))
    for name in names { #expect(temporary.text("site/" + name) == other.text("public/site/" + name), "\(name)") }
    #expect(temporary.text("site/timeline.json")?.contains(temporary.path) == false)
  }

  @Test(arguments: [
    ("huge.md", 50_000_001), ("binary.md", 64), ("empty.md", 0),
  ])
  func hostileArticlesAreLocated(name: String, size: Int) async throws {
    _ = await run("build", "--output", site)
    let before = temporary.text("site/index.html")
    try temporary.write("content/articles/\(name)", [UInt8](repeating: 0xFF, count: size))
    let failed = await run("build", "--output", site)
    #expect(failed.status == 1)
    #expect(failed.errors.contains("articles/\(name)"))
    #expect(failed.errors.utf8.count < 2000)
    #expect(temporary.text("site/index.html") == before)
  }

  @Test func aFolderNamedLikeAnArticleIsNoCrash() async throws {
    try FileManager.default.createDirectory(
      atPath: temporary.path + "/content/articles/x.md", withIntermediateDirectories: true)
    try temporary.link("content/articles/loop.md", to: "loop.md")
    let checked = await run("check")
    #expect(checked.status == 0 || checked.status == 1)
  }

  @Test func theOldSiteStandsWhenTheContentHasErrors() async throws {
    _ = await run("build", "--output", site)
    let before = temporary.text("site/index.html")
    try temporary.write("content/articles/broken.md", "---\ntitle: X\npublished: 31.02.2024\n---\n\nText.\n")
    for command in ["build", "check"] {
      let arguments = command == "build" ? ["--output", site] : []
      let sources = ["--content", temporary.path + "/content", "--templates", SampleContent.templates]
      let failed = await CommandRun([command] + sources + arguments)
      #expect(failed.status == 1)
      #expect(failed.output == "")
      #expect(failed.errors.hasPrefix("\(temporary.path)/content/articles/broken.md:3:12: error: "))
    }
    #expect(temporary.text("site/index.html") == before)
  }

  @Test func errorsOfContentAndTemplatesAreReportedTogether() async throws {
    try temporary.write("content/articles/broken.md", "no front matter\n")
    try temporary.write("templates/timeline.mustache", "{{#open}}")
    let failed = await CommandRun(
      "build", "--content", temporary.path + "/content", "--templates", temporary.path + "/templates", "--output", site)
    #expect(failed.status == 1)
    #expect(failed.errors.contains("content/articles/broken.md:1:1: error: "))
    #expect(failed.errors.contains("templates/timeline.mustache:1:"))
    #expect(!FileManager.default.fileExists(atPath: site))
  }

  @Test(arguments: ["content", "content/articles", "content/articles/site", "."])
  func theSiteCannotTakeThePlaceOfItsSources(output: String) async throws {
    try FileManager.default.createDirectory(
      atPath: temporary.path + "/content/articles/site", withIntermediateDirectories: true)
    let before = names(temporary.path)
    let refused = await run("build", "--output", temporary.path + "/" + output, "--force")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("[output-overlap]"))
    #expect(names(temporary.path) == before)
  }

  @Test func aFolderOfOthersIsRefused() async throws {
    try temporary.write("site/novel.txt", "Chapter 1")
    let refused = await run("build", "--output", site)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("[output-not-ours]"))
    #expect(names(site) == ["novel.txt"])
    #expect(await run("build", "--output", "/proc/nowhere/site").status == 2)
  }

  @Test func missingFoldersAreOneEach() async throws {
    let missing = await CommandRun(
      "check", "--content", temporary.path + "/a", "--templates", temporary.path + "/b")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("\(temporary.path)/a"))
    #expect(missing.errors.contains("\(temporary.path)/b"))
  }

  @Test func checkWritesNothing() async throws {
    let before = names(temporary.path)
    let checked = await run("check")
    #expect(checked.status == 0)
    #expect(checked.output.hasSuffix(" files: nothing wrong\n"))
    #expect(names(temporary.path) == before)
  }

  @Test func publishAsksFirst() async throws {
    let plan = await run("publish", "--to", site, "--dry-run")
    #expect(plan.status == 0)
    #expect(plan.output.contains("\n+ index.html\n"))
    #expect(!FileManager.default.fileExists(atPath: site))

    let nobody = await run("publish", "--to", site)
    #expect(nobody.status == 2)
    #expect(nobody.errors.contains("[publish-unconfirmed]"))
    for answers in [[], ["no"], ["n"], [""]] {
      let refused = await run("publish", "--to", site, answers: answers)
      #expect(refused.status == 0)
      #expect(refused.errors == "Publish? [y/N] Nothing was published.\n")
    }
    #expect(!FileManager.default.fileExists(atPath: site))

    #expect(await run("publish", "--to", site, answers: ["Y"]).output.hasSuffix(" created\n"))
    #expect(await run("publish", "--to", site, "--yes").output == "\(site): up to date\n")
  }

  @Test func publishToABranchOfARepositoryByPath() async throws {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "init", "--quiet", "--bare", temporary.path + "/host.git"]
    try git.run()
    git.waitUntilExit()
    let host = temporary.path + "/host.git"
    let dry = await run("publish", "--remote", host, "--branch", "pages", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.hasPrefix("\(host) pages: "))
    #expect(dry.output.contains("\n+ .nojekyll\n"))
    #expect(!FileManager.default.fileExists(atPath: host + "/refs/heads/pages"))
    let done = await run("publish", "--remote", host, "--branch", "pages", "--yes")
    #expect(done.status == 0)
    #expect(FileManager.default.fileExists(atPath: host + "/refs/heads/pages"))
    #expect(
      await run("publish", "--remote", host, "--branch", "pages", "--yes").output == "\(host) pages: up to date\n")
    let nowhere = await run("publish", "--remote", temporary.path + "/missing.git", "--yes")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("[git-remote]"))
  }
}
