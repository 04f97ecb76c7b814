import DatelineCommands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@main
enum Main {
  static func main() async {
    // A reader that goes away is no accident: writing to it fails, and the console ends the process quietly.
    _ = signal(SIGPIPE, SIG_IGN)
    exit(await DatelineTool.run(Array(CommandLine.arguments.dropFirst()), console: .process))
  }
}
