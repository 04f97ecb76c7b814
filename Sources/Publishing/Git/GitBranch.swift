import Digests
package import SourceText

/// A branch of a git repository, near or far, that holds a site: what GitHub Pages and its like serve.
///
/// Neither the index nor the working tree is touched. The new commit follows the branch's last one and is pushed
/// without force, so that nothing that others pushed is lost; files of theirs stay, such as `CNAME`.
package struct GitBranch: Sendable {
  /// A remote's name, an address or a path, as `git push` takes it.
  package let remote: String
  package let branch: String
  private let git: GitTool
  private let scratch: ScratchFolder?
  /// The branch's last commit, or `nil` when there is no such branch yet.
  package let tip: String?
  private let format: GitBlobID.Format
  private let tree: GitTree

  /// Where the branch stands in our own repository while we work.
  private var reference: String { "refs/dateline/\(branch)" }
  /// How the branch is called in messages.
  package var name: String { "\(remote) \(branch)" }

  /// Fetches the branch.
  ///
  /// The repository that `git` runs in lends its remotes, credentials and objects; outside of one, an empty repository
  /// in a temporary folder serves.
  package init(remote: String, branch: String, git: GitTool) async throws(PublishingFailure) {
    self.remote = remote
    self.branch = branch
    guard !remote.isEmpty, !remote.hasPrefix("-"), !remote.utf8.contains(where: { $0 < 0x20 }) else {
      throw PublishingFailure("git-remote", "'\(remote)' is not a remote")
    }
    guard !branch.hasPrefix("-"), try await git.run(["check-ref-format", "refs/heads/\(branch)"]).status == 0 else {
      throw PublishingFailure("git-branch", "'\(branch)' is not a name for a branch")
    }
    var git = git
    if try await git.run(["rev-parse", "--git-dir"]).status == 0 {
      scratch = nil
    } else {
      let folder = try ScratchFolder()
      _ = try await git.require("make a temporary repository", ["init", "--quiet", "--bare", folder.path])
      git.gitFolder = folder.path
      scratch = folder
    }
    self.git = git

    let heads = try await git.run(["ls-remote", "--quiet", "--", remote, "refs/heads/\(branch)"])
    guard heads.status == 0 else {
      throw PublishingFailure("git-remote", "git cannot reach '\(remote)': \(heads.complaint)")
    }
    let reference = "refs/dateline/\(branch)"
    if heads.bytes.isEmpty {
      _ = try await git.require("clear '\(reference)'", ["update-ref", "-d", reference])
      tip = nil
      tree = GitTree()
    } else {
      _ = try await git.require(
        "fetch '\(branch)' from '\(remote)'",
        [
          "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--", remote,
          "+refs/heads/\(branch):\(reference)",
        ])
      let commit = try await git.require("read '\(branch)'", ["rev-parse", "--verify", reference + "^{commit}"]).line
      tip = commit
      tree = GitTree(
        listing: try await git.require("list '\(branch)'", ["ls-tree", "-r", "-z", "--full-tree", commit]).bytes)
    }
    let named = try await git.run(["rev-parse", "--show-object-format"])
    format = GitBlobID.Format(rawValue: named.line) ?? .sha1
  }

  /// Compares a site with what the branch holds; nothing is written. `.nojekyll` joins the site, since without it
  /// GitHub leaves out files whose names begin with `_`.
  package func plan(
    for files: [RenderedFile], force: Bool = false
  ) async throws(PublishingFailure) -> PublicationPlan {
    var files = files
    if !files.contains(where: { $0.path == ".nojekyll" }) { files.append(RenderedFile(path: ".nojekyll", bytes: [])) }

    var manifest: Manifest?
    if let entry = tree.entries[Manifest.fileName], entry.kind == .file {
      let file = SourceFile(path: "\(branch):\(Manifest.fileName)", bytes: try await contents(entry.object))
      let (parsed, diagnostics) = Manifest.parse(file)
      if !force, !diagnostics.isEmpty { throw PublishingFailure(diagnostics) }
      if diagnostics.isEmpty { manifest = parsed }
    }
    // Only a file that is about to go has to be looked into, to see whether it is still what we wrote.
    let wanted = Set(files.map(\.path))
    var stale: [String: SHA256] = [:]
    for path in (manifest?.digests.keys).map(Array.init) ?? [] where !wanted.contains(path) {
      guard let entry = tree.entries[path], entry.kind == .file else { continue }
      stale[path] = SHA256(of: try await contents(entry.object))
    }
    var entries = tree.entries.mapValues(\.kind)
    entries[Manifest.fileName] = nil
    let state = HostState(
      entries: entries, manifest: manifest,
      compare: { [tree, format] file, _ in
        let bytes = file.bytes
        let isSame = tree.entries[file.path]?.object == GitBlobID.hexadecimal(of: bytes, format: format)
        return .success(.init(isSame: isSame, digest: SHA256(of: bytes)))
      },
      matches: { [stale] (path, digest) throws(PublishingFailure) in stale[path] == digest })
    return try PublicationPlan(for: files, over: state, force: force, place: name)
  }

  /// Commits the planned site and pushes the commit.
  ///
  /// - Returns: The commit's name, or `nil` when there was nothing to do.
  /// - Throws: What git refused; the branch is as it was.
  package func apply(_ plan: PublicationPlan, message: String) async throws(PublishingFailure) -> String? {
    if plan.isEmpty { return nil }
    var stream = FastImport(
      reference: reference, committer: try await committer(), message: message + "\n", parent: tip)
    for path in plan.paths(.delete) { stream.delete(path) }
    let written = Set(plan.paths(.create) + plan.paths(.update))
    var digests: [String: SHA256] = [:]
    for file in plan.files where written.contains(file.path) {
      let bytes = file.bytes
      digests[file.path] = SHA256(of: bytes)
      stream.write(file.path, bytes)
    }
    stream.write(Manifest.fileName, plan.manifest(adding: digests).bytes)
    stream.finish()
    _ = try await git.require(
      "write the commit", ["fast-import", "--quiet", "--date-format=raw"], input: stream.bytes)
    let commit = try await git.require("read the commit", ["rev-parse", "--verify", reference]).line
    let pushed = try await git.run(["push", "--quiet", "--", remote, "\(commit):refs/heads/\(branch)"])
    _ = try await git.run(["update-ref", "-d", reference])
    guard pushed.status == 0 else {
      if pushed.errors.contains("[rejected]") {
        throw PublishingFailure(
          "git-moved", "'\(branch)' of '\(remote)' moved on while we worked; nothing was pushed", hint: "run again")
      }
      throw PublishingFailure("git-push", "git cannot push to '\(remote)': \(pushed.complaint)")
    }
    return commit
  }

  private func contents(_ object: String) async throws(PublishingFailure) -> [UInt8] {
    try await git.require("read a file of '\(branch)'", ["cat-file", "blob", object]).bytes
  }

  /// Who commits: whoever git takes the user for, or dateline where git has no idea, as on a build machine.
  private func committer() async throws(PublishingFailure) -> String {
    let known = try await git.run(["var", "GIT_COMMITTER_IDENT"])
    if known.status == 0 { return known.line }
    return try await git.require(
      "name a committer",
      ["-c", "user.name=dateline", "-c", "user.email=dateline@localhost", "var", "GIT_COMMITTER_IDENT"]
    ).line
  }
}
