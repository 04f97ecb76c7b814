import Foundation
import SourceText
import Testing

@testable import Publishing

/// Real repositories in a temporary folder: a bare one that plays the host, and a clone that plays the user's.
@Suite struct GitBranchTests {
  let temporary: TemporaryFolder
  let git: GitTool
  var remote: String { temporary.path + "/host.git" }

  /// Nothing of the machine's configuration reaches git here.
  static func environment(_ home: String) -> [String: String?] {
    [
      "HOME": home, "XDG_CONFIG_HOME": home, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_TERMINAL_PROMPT": "0", "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org",
      "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org", "GIT_DIR": nil, "GIT_WORK_TREE": nil,
      "GIT_CEILING_DIRECTORIES": home,
    ]
  }

  init() async throws {
    temporary = try TemporaryFolder()
    let environment = Self.environment(temporary.path)
    let above = GitTool(folder: temporary.path, environment: environment)
    _ = try await above.require("set up", ["init", "--quiet", "--bare", "--initial-branch=main", "host.git"])
    _ = try await above.require("set up", ["init", "--quiet", "--initial-branch=main", "clone"])
    git = GitTool(folder: temporary.path + "/clone", environment: environment)
    _ = try await git.require("set up", ["remote", "add", "origin", temporary.path + "/host.git"])
    try temporary.write("clone/article.md", "text\n")
    _ = try await git.require("set up", ["add", "article.md"])
    _ = try await git.require("set up", ["commit", "--quiet", "-m", "Begin"])
    _ = try await git.require("set up", ["push", "--quiet", "origin", "main"])
  }

  @discardableResult
  func publish(
    _ files: [RenderedFile], to branch: String = "pages", force: Bool = false
  ) async throws -> (PublicationPlan, String?) {
    let host = try await GitBranch(remote: "origin", branch: branch, git: git)
    let plan = try await host.plan(for: files, force: force)
    return (plan, try await host.apply(plan, message: "Publish"))
  }

  /// A command in the host's repository.
  func host(_ arguments: String...) async throws -> String {
    var tool = git
    tool.gitFolder = remote
    return try await tool.require("look", arguments).text
  }

  func ids(_ body: () async throws -> Void) async -> [String] {
    do {
      try await body()
      return []
    } catch { return (error as? PublishingFailure)?.diagnostics.map(\.id) ?? ["\(error)"] }
  }

  @Test func aBranchIsMadeWhereThereIsNone() async throws {
    let (plan, commit) = try await publish(site(["index.html": "1", "events/é \"x\".html": "2"]))
    #expect(plan.paths(.create) == [".nojekyll", "events/é \"x\".html", "index.html"])
    #expect(commit != nil)
    #expect(
      try await host("ls-tree", "-r", "-z", "--name-only", "pages").split(separator: "\0") == [
        ".dateline-manifest", ".nojekyll", "events/é \"x\".html", "index.html",
      ])
    #expect(try await host("show", "pages:index.html") == "1")
    #expect(try await host("rev-list", "--count", "pages") == "1\n")
    #expect(try await host("log", "-1", "--format=%an %s", "pages") == "Ada Publish\n")
  }

  @Test func neitherIndexNorWorkingTreeNorBranchesAreTouched() async throws {
    try temporary.write("clone/article.md", "unsaved work\n")
    try temporary.write("clone/new.md", "staged\n")
    _ = try await git.require("set up", ["add", "new.md"])
    let status = try await git.require("look", ["status", "--porcelain"]).text
    let references = try await git.require("look", ["for-each-ref"]).text
    let index = FileManager.default.contents(atPath: temporary.path + "/clone/.git/index")
    try await publish(site(["index.html": "1"]))
    #expect(FileManager.default.contents(atPath: temporary.path + "/clone/.git/index") == index)
    #expect(try await git.require("look", ["status", "--porcelain"]).text == status)
    // Git notes where the pushed branch stands, as after any push.
    let after = try await git.require("look", ["for-each-ref"]).text.split(separator: "\n")
    #expect(after.filter { !$0.hasSuffix("refs/remotes/origin/pages") }.joined(separator: "\n") + "\n" == references)
  }

  @Test func theSecondTimeNothingIsDone() async throws {
    let (_, first) = try await publish(site(["index.html": "1"]))
    let (plan, second) = try await publish(site(["index.html": "1"]))
    #expect(plan.isEmpty)
    #expect(second == nil)
    #expect(try await host("rev-parse", "pages") == first.map { $0 + "\n" })
  }

  @Test func theSameSiteIsTheSameTree() async throws {
    try await publish(site(["b.html": "1", "a.html": "2"]), to: "one")
    try await publish(site(["a.html": "2", "b.html": "1"]), to: "two")
    #expect(try await host("rev-parse", "one^{tree}") == (try await host("rev-parse", "two^{tree}")))
  }

  @Test func filesOfOthersStayAndHistoryGoesOn() async throws {
    try await publish(site(["index.html": "1", "old/a.html": "2"]))
    try await commit(["CNAME": "example.org\n", "old/theirs.txt": "x"], to: "pages")
    let (plan, _) = try await publish(site(["index.html": "2"]))
    #expect(plan.paths(.foreign) == ["CNAME", "old/theirs.txt"])
    #expect(plan.paths(.delete) == ["old/a.html"])
    #expect(plan.paths(.update) == ["index.html"])
    #expect(try await host("show", "pages:CNAME") == "example.org\n")
    #expect(try await host("show", "pages:old/theirs.txt") == "x")
    #expect(try await host("rev-list", "--count", "pages") == "3\n")
  }

  @Test func whatOthersPushMeanwhileIsNotLost() async throws {
    try await publish(site(["index.html": "1"]))
    let branch = try await GitBranch(remote: "origin", branch: "pages", git: git)
    let plan = try await branch.plan(for: site(["index.html": "2"]))
    try await commit(["CNAME": "example.org\n"], to: "pages")
    #expect(await ids { _ = try await branch.apply(plan, message: "Publish") } == ["git-moved"])
    #expect(try await host("show", "pages:CNAME") == "example.org\n")
    #expect(try await host("show", "pages:index.html") == "1")
    try await publish(site(["index.html": "2"]))
    #expect(try await host("show", "pages:index.html") == "2")
  }

  @Test func aBranchOfSourcesIsRefused() async throws {
    #expect(await ids { try await publish(site(["index.html": "1"]), to: "main") } == ["output-not-ours"])
    try await publish(site(["index.html": "1"]), to: "main", force: true)
    #expect(try await host("show", "main:article.md") == "text\n")
    #expect(try await host("show", "main:index.html") == "1")
  }

  @Test func aLinkInThePlaceOfAPageIsRefused() async throws {
    try await publish(site(["a.html": "1"]))
    _ = try await git.require("set up", ["fetch", "--quiet", "origin", "pages"])
    let target = try await git.require("set up", ["hash-object", "-w", "--stdin"], input: Array("../x".utf8)).line
    let stream = """
      commit refs/heads/linked
      committer Ada <ada@example.org> 1700000000 +0000
      data 1
      L
      from FETCH_HEAD^0
      M 120000 \(target) index.html

      """
    _ = try await git.require("set up", ["fast-import", "--quiet"], input: Array(stream.utf8))
    _ = try await git.require("set up", ["push", "--quiet", "origin", "linked:pages"])
    let files = site(["a.html": "1", "index.html": "2"])
    #expect(await ids { try await publish(files) } == ["output-blocked"])
    try await publish(files, force: true)
    #expect(try await host("ls-tree", "pages", "index.html").hasPrefix("100644 "))
  }

  @Test func outsideOfARepository() async throws {
    let loose = GitTool(folder: temporary.path, environment: Self.environment(temporary.path))
    let branch = try await GitBranch(remote: "host.git", branch: "pages", git: loose)
    let plan = try await branch.plan(for: site(["index.html": "1"]))
    #expect(try await branch.apply(plan, message: "Publish") != nil)
    #expect(try await host("show", "pages:index.html") == "1")
    #expect(temporary.names() == ["clone", "host.git"])
  }

  @Test func withoutAName() async throws {
    var environment = Self.environment(temporary.path)
    for name in ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"] {
      environment[name] = .some(nil)
    }
    let nobody = GitTool(folder: temporary.path + "/clone", environment: environment)
    _ = try await nobody.require("set up", ["config", "user.useConfigOnly", "true"])
    let branch = try await GitBranch(remote: "origin", branch: "pages", git: nobody)
    let plan = try await branch.plan(for: site(["index.html": "1"]))
    #expect(try await branch.apply(plan, message: "Publish") != nil)
    #expect(try await host("log", "-1", "--format=%an", "pages") == "dateline\n")
  }

  @Test(arguments: [
    ("--upload-pack=touch x", "pages", "git-remote"), ("", "pages", "git-remote"), ("nowhere", "pages", "git-remote"),
    ("origin", "-f", "git-branch"), ("origin", "a..b", "git-branch"), ("origin", "", "git-branch"),
    ("origin", "pages:main", "git-branch"), ("ext::sh -c touch% x", "pages", "git-remote"),
  ])
  func hostileNames(remote: String, branch: String, id: String) async throws {
    #expect(await ids { _ = try await GitBranch(remote: remote, branch: branch, git: git) } == [id])
    #expect(temporary.names("clone") == [".git", "article.md"])
  }

  @Test func aDamagedManifestIsLocated() async throws {
    try await publish(site(["index.html": "1"]))
    try await commit([".dateline-manifest": "garbage\n"], to: "pages")
    #expect(await ids { try await publish(site(["index.html": "1"])) } == ["manifest-malformed"])
  }

  @Test func filesOfARevision() async throws {
    try temporary.write("clone/article.md", "changed\n")
    let bytes = try await GitRevision.contents(of: "article.md", at: "HEAD", git: git)
    #expect(String(decoding: bytes, as: UTF8.self) == "text\n")
    for (path, revision, id) in [
      ("article.md", "v9", "git-no-revision"), ("article.md", "--all", "git-no-revision"),
      ("missing.md", "HEAD", "git-no-file"),
    ] {
      #expect(await ids { _ = try await GitRevision.contents(of: path, at: revision, git: git) } == [id])
    }
    let loose = GitTool(folder: temporary.path, environment: Self.environment(temporary.path))
    #expect(
      await ids { _ = try await GitRevision.contents(of: "a", at: "HEAD", git: loose) } == ["git-no-repository"])
  }

  /// Somebody else commits to a branch of the host.
  func commit(_ files: KeyValuePairs<String, String>, to branch: String) async throws {
    var stream = FastImport(
      reference: "refs/heads/\(branch)", committer: "Bob <bob@example.org> 1700000000 +0000", message: "Mine\n",
      parent: try await host("rev-parse", branch).split(separator: "\n").first.map(String.init))
    for (path, text) in files { stream.write(path, Array(text.utf8)) }
    stream.finish()
    var tool = git
    tool.gitFolder = remote
    _ = try await tool.require("commit", ["fast-import", "--quiet"], input: stream.bytes)
  }
}
