import DatelineCommands
import Foundation
import Synchronization

/// One run of a command in this process, with everything that it wrote.
struct CommandRun {
  var status: Int32
  var output: String
  var errors: String

  /// - Parameters:
  ///   - input: What stands on the standard input.
  ///   - answers: What somebody types; `nil` for nobody there.
  init(
    _ arguments: String..., input: [UInt8] = [], answers: [String]? = nil, isColored: Bool = false
  ) async {
    await self.init(arguments, input: input, answers: answers, isColored: isColored)
  }

  init(
    _ arguments: [String], input: [UInt8] = [], answers: [String]? = nil, isColored: Bool = false
  ) async {
    let sink = Sink(answers: answers ?? [])
    let console = Console(
      writeOutput: { bytes in sink.state.withLock { $0.output += bytes } },
      writeError: { bytes in sink.state.withLock { $0.errors += bytes } },
      readInput: { input },
      readLine: { sink.state.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() } },
      isColored: isColored, isInteractive: answers != nil, columns: 80)
    status = await DatelineTool.run(arguments, console: console)
    output = sink.state.withLock { String(decoding: $0.output, as: UTF8.self) }
    errors = sink.state.withLock { String(decoding: $0.errors, as: UTF8.self) }
  }

  private final class Sink: Sendable {
    struct State {
      var output: [UInt8] = []
      var errors: [UInt8] = []
      var answers: [String]
    }
    let state: Mutex<State>

    init(answers: [String]) { state = Mutex(State(answers: answers)) }
  }
}

/// A folder for one test, gone when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("commands-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }
}
