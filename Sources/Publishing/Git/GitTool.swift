internal import Subprocess

/// Runs git in one repository, without a shell, and with nothing of the caller's set-up that would change its output.
package struct GitTool: Sendable {
  /// Where git runs; relative paths among the arguments count from there.
  var folder: String
  /// The repository, where it is not the one that `folder` lies in.
  var gitFolder: String?
  /// Variables to set; `nil` takes one away. Tests shut out the user's configuration with it.
  var environment: [String: String?]

  package init(folder: String, environment: [String: String?] = [:]) {
    self.folder = folder
    self.environment = environment
  }

  /// What git wrote, and how it ended.
  struct Output {
    var status: Int
    var bytes: [UInt8]
    var errors: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The output without its last line break.
    var line: String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
    /// The line in which git says what is wrong, without `fatal:`.
    var complaint: String {
      let lines = errors.split(separator: "\n")
      for mark in ["fatal: ", "error: "] {
        if let line = lines.first(where: { $0.hasPrefix(mark) }) { return String(line.dropFirst(mark.count)) }
      }
      return lines.first.map(String.init) ?? "it ended with status \(status)"
    }
  }

  /// Runs one git command to its end; a status other than 0 is a result.
  ///
  /// - Throws: Only when git cannot be run at all.
  func run(_ arguments: [String], input: [UInt8] = []) async throws(PublishingFailure) -> Output {
    var all = ["-C", folder]
    if let gitFolder { all.append("--git-dir=\(gitFolder)") }
    // Neither a pager, nor colours, nor quoted paths, nor a collection of garbage in the middle.
    all += ["--no-pager", "-c", "color.ui=false", "-c", "core.quotePath=false", "-c", "gc.auto=0"]
    var variables: [Environment.Key: String?] = [:]
    let fixed: [String: String?] = ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_INDEX_FILE": nil]
    for (name, value) in fixed.merging(environment, uniquingKeysWith: { $1 }) {
      variables[Environment.Key(stringLiteral: name)] = value
    }
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(all + arguments), environment: .inherit.updating(variables),
        input: .array(input), output: .bytes(limit: 1 << 30), error: .string(limit: 1 << 20))
      let status: Int =
        switch result.terminationStatus {
        case .exited(let code): Int(code)
        case .signaled(let signal): 128 + Int(signal)
        }
      return Output(status: status, bytes: result.standardOutput, errors: result.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw PublishingFailure("git-missing", "git is not installed", hint: "install it: https://git-scm.com/downloads")
    } catch {
      throw PublishingFailure("git-failed", "git could not be run: \(error)")
    }
  }

  /// Runs a git command that must succeed.
  ///
  /// - Parameter purpose: What is being done, for the message: `read the branch 'pages'`.
  func require(_ purpose: String, _ arguments: [String], input: [UInt8] = []) async throws(PublishingFailure) -> Output
  {
    let output = try await run(arguments, input: input)
    guard output.status == 0 else {
      throw PublishingFailure("git-failed", "git cannot \(purpose): \(output.complaint)")
    }
    return output
  }
}
