import DatelineCommands

@main
enum Main {
  static func main() async {}
}
