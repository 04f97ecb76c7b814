import Digests
package import SourceText

/// What publishing a site would do to each file of a host, before anything is done.
package struct PublicationPlan: Sendable {
  /// What happens to one file.
  package enum Action: String, Hashable, Sendable, CaseIterable {
    case create, update, delete
    /// Ours, and already as it should be; it is not written.
    case unchanged
    /// Not ours; it stays.
    case foreign
    /// Ours once and no longer part of the site, but somebody changed it since; it stays and is theirs now.
    case edited
  }

  package struct Step: Hashable, Sendable {
    package var action: Action
    package var path: String
  }

  /// One step for each file of the site and each that lies there, ordered by path; the manifest is left out.
  package var steps: [Step]
  /// The site, ordered by path.
  package var files: [RenderedFile]
  /// The digests of those that the host has already, in whatever form.
  var digests: [String: SHA256]
  /// The manifest that lies there now, or `nil` when there is none that can be read.
  package var previous: Manifest?

  /// The paths with the given action, in order.
  package func paths(_ action: Action) -> [String] { steps.filter { $0.action == action }.map(\.path) }

  /// Whether the host already holds exactly this site.
  package var isEmpty: Bool {
    previous?.digests == digests && !steps.contains { [.create, .update, .delete].contains($0.action) }
  }
}

/// What lies on a host, as far as a plan needs to know it.
struct HostState {
  enum Kind: Hashable { case file, folder, symbolicLink, other }

  /// Every entry below the root by path, folders included, the manifest and what belongs to the host itself left out.
  var entries: [String: Kind]
  var manifest: Manifest?
  /// Renders a file and compares it with what lies at its path; asked for entries of kind `file` only.
  var compare: @Sendable (RenderedFile, inout FileTransfer) -> Result<FileTransfer.Comparison, PublishingFailure>
  /// Whether the file at a path has this digest; asked for entries of kind `file` only.
  var matches: (String, SHA256) throws(PublishingFailure) -> Bool
}

extension PublicationPlan {
  /// What will lie in the manifest's place.
  ///
  /// - Parameter written: The digests of the files that are new to the host.
  func manifest(adding written: [String: SHA256]) -> Manifest {
    Manifest(digests: digests.merging(written) { _, new in new })
  }

  /// Compares a site with what lies on a host.
  ///
  /// - Parameters:
  ///   - force: Replace files that are not ours where a page must go, and accept a host that holds only such files.
  ///   - place: What to call the host in messages.
  /// - Throws: Every path that cannot be published, and every file that is in the way.
  init(for files: [RenderedFile], over state: HostState, force: Bool, place: String) throws(PublishingFailure) {
    let faults = SitePath.faults(in: files)
    guard faults.isEmpty else { throw PublishingFailure(faults) }
    self.files = files.sorted { SitePath.precedes($0.path, $1.path) }
    previous = state.manifest
    steps = []
    digests = [:]

    let wanted = Set(files.map(\.path))
    let folders = SitePath.folders(of: files.lazy.map(\.path))
    if state.manifest == nil, !force {
      try Self.refuseStrangers(in: state, folders: folders, place: place)
    }

    var unchanged: Set<String> = []
    let present = files.filter { state.entries[$0.path] == .file }.longestFirst
    let comparisons = present.concurrentMap(with: FileTransfer.init) { [compare = state.compare] transfer, file in
      compare(file, &transfer)
    }
    for (file, comparison) in zip(present, comparisons) {
      let comparison = try comparison.get()
      digests[file.path] = comparison.digest
      if comparison.isSame { unchanged.insert(file.path) }
    }

    var blocked: [Diagnostic] = []
    for file in self.files {
      let mine = state.manifest?.digests[file.path] != nil
      switch state.entries[file.path] {
      case nil: steps.append(Step(action: .create, path: file.path))
      case .folder: steps.append(Step(action: .create, path: file.path))
      case .file?:
        if unchanged.contains(file.path) {
          steps.append(Step(action: .unchanged, path: file.path))
        } else {
          steps.append(Step(action: .update, path: file.path))
          if !mine, !force, state.manifest != nil { blocked.append(Self.inTheWay(file.path, place)) }
        }
      case .symbolicLink?, .other?:
        steps.append(Step(action: .update, path: file.path))
        if !mine, !force { blocked.append(Self.inTheWay(file.path, place)) }
      }
    }

    for (path, kind) in state.entries where kind != .folder && !wanted.contains(path) {
      var action = Action.foreign
      if let digest = state.manifest?.digests[path] {
        // A link in the place of a page is somebody's work as much as an edited page is.
        action = kind == .file ? (try state.matches(path, digest) ? .delete : .edited) : .edited
      }
      if action != .delete {
        if folders.contains(path) {
          if force { action = .delete } else { blocked.append(Self.inTheWay(path, place)) }
        }
        for folder in SitePath.parents(of: path) where wanted.contains(folder) {
          blocked.append(
            Diagnostic(.error, id: "output-blocked", "'\(folder)' must become a file, but '\(path)' lies in it"))
        }
      }
      steps.append(Step(action: action, path: path))
    }
    guard blocked.isEmpty else { throw PublishingFailure(blocked.sorted { $0.message < $1.message }) }
    steps.sort { SitePath.precedes($0.path, $1.path) }
  }

  /// A host that has files but no manifest is most likely not a site of ours: a home folder, a source branch.
  ///
  /// Whose an `index.html` is nobody knows either; empty folders of names that the site has are accepted.
  private static func refuseStrangers(
    in state: HostState, folders: Set<String>, place: String
  ) throws(PublishingFailure) {
    let strangers = state.entries.filter { path, kind in kind != .folder || !folders.contains(path) }
    if strangers.isEmpty { return }
    throw PublishingFailure.notOurs(place, holding: strangers.keys.sorted(by: SitePath.precedes))
  }

  private static func inTheWay(_ path: String, _ place: String) -> Diagnostic {
    Diagnostic(
      .error, id: "output-blocked", "'\(path)' in '\(place)' is not ours and stands where a page must go",
      hint: "move it away, or use --force to replace it")
  }
}
