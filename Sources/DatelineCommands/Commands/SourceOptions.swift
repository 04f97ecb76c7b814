internal import ArgumentParser

/// Where the content and the templates lie.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with timeline.yml and articles/.", valueName: "folder"))
  var content = "content"

  @Option(help: ArgumentHelp("The folder with the Mustache templates.", valueName: "folder"))
  var templates = "templates"
}
