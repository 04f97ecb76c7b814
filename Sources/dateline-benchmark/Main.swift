import Foundation

/// `dateline-benchmark tagger FOLDER`: how fast the engine reads, on one core.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "tagger" where arguments.count == 2: TaggerBenchmark.run(Corpus(folder: arguments[1]))
    case "hostile": HostileBenchmark.run()
    default:
      FileHandle.standardError.write(
        Data("usage: dateline-benchmark tagger FOLDER | dateline-benchmark hostile\n".utf8))
      exit(2)
    }
  }
}
