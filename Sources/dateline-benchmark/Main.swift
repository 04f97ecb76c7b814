import Foundation

/// How fast the engine reads, on one core, and how fast a whole site is made, and in how much memory.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "tagger" where arguments.count == 2: TaggerBenchmark.run(Corpus(folder: arguments[1]))
    case "hostile" where arguments.count == 1: HostileBenchmark.run()
    case "build" where arguments.count == 3: BuildBenchmark.run(content: arguments[1], templates: arguments[2])
    case "merge" where arguments.count == 2:
      guard let mentions = Int(arguments[1]), mentions > 0 else { fallthrough }
      MergeBenchmark.run(mentions: mentions)
    default:
      let usage = """
        usage: dateline-benchmark tagger FOLDER
               dateline-benchmark hostile
               dateline-benchmark build CONTENT TEMPLATES
               dateline-benchmark merge MENTIONS

        """
      FileHandle.standardError.write(Data(usage.utf8))
      exit(2)
    }
  }
}
