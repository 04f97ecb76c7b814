import Foundation

/// `dateline-benchmark build CONTENT TEMPLATES`: how fast a whole site is made, and in how much memory.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "build" where arguments.count == 3: BuildBenchmark.run(content: arguments[1], templates: arguments[2])
    default:
      FileHandle.standardError.write(Data("usage: dateline-benchmark build CONTENT TEMPLATES\n".utf8))
      exit(2)
    }
  }
}
