internal import ArgumentParser

/// The command line as a function: arguments in, a status out.
package enum DatelineTool {
  /// The version of the program, after https://semver.org.
  package static let version = "0.1.0"

  /// Runs the command that the arguments name.
  ///
  /// - Parameters:
  ///   - arguments: Without the program's own name.
  ///   - console: Where it reads and writes.
  /// - Returns: The status to end with: 0, 1 or 2, as `ExitStatus` says.
  package static func run(_ arguments: [String], console: Console) async -> Int32 {
    await Console.$current.withValue(console) {
      do {
        var command = try Dateline.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return ExitStatus.success.rawValue
      } catch let failure as CommandFailure {
        console.report(failure.diagnostics)
        return failure.status.rawValue
      } catch {
        return finish(error, console)
      }
    }
  }

  /// What ArgumentParser throws: a request for help or the version, or arguments that it cannot take.
  private static func finish(_ error: any Error, _ console: Console) -> Int32 {
    let text = Dateline.fullMessage(for: error, columns: console.columns)
    let isSuccess = Dateline.exitCode(for: error).isSuccess
    if !text.isEmpty { isSuccess ? console.print(text) : console.note(text) }
    return isSuccess ? ExitStatus.success.rawValue : ExitStatus.trouble.rawValue
  }
}
