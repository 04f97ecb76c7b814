/// Files as a commit holds them.
package enum GitRevision {
  /// The bytes of a file in a commit.
  ///
  /// - Parameters:
  ///   - path: The file, relative to `git.folder`, with neither a leading `/` nor `..`.
  ///   - revision: A name that git understands: `HEAD`, `v1.2`, `main~3`.
  /// - Throws: Where there is no repository, no such commit, or no such file in it.
  package static func contents(
    of path: String, at revision: String, git: GitTool
  ) async throws(PublishingFailure) -> [UInt8] {
    let inside = try await git.run(["rev-parse", "--git-dir"])
    guard inside.status == 0 else { throw PublishingFailure("git-no-repository", "there is no git repository here") }
    let found = try await git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    guard found.status == 0 else {
      throw PublishingFailure("git-no-revision", "git knows no commit '\(revision)'")
    }
    let file = try await git.run(["cat-file", "blob", found.line + ":./" + path])
    guard file.status == 0 else {
      throw PublishingFailure("git-no-file", "'\(path)' is not a file in the commit '\(revision)'")
    }
    return file.bytes
  }
}
