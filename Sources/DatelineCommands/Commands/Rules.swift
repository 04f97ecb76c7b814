internal import ArgumentParser
internal import JSONText
internal import TemporalTagging

/// `dateline rules`
struct Rules: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

  static let configuration = CommandConfiguration(
    abstract: "List the rules that read time expressions, with their examples.",
    discussion: """
      The table is the engine's own, so it cannot go stale. The values hold on Friday 15 March 2024.

        dateline rules
        dateline rules ago --format markdown
      """
  )

  @Argument(help: "Only rules with this in their names.")
  var name: String?

  @Option(help: "How to print the table.")
  var format = Format.text

  func run() async throws {
    let rules = TemporalTagger.english.rules.filter { rule in name.map { rule.name.contains($0) } ?? true }
    if rules.isEmpty {
      throw CommandFailure("rules-none", "no rule has '\(name ?? "")' in its name", hint: "'dateline rules' lists all")
    }
    switch format {
    case .text: Console.current.writeOutput(Array(Self.text(rules).utf8))
    case .markdown: Console.current.writeOutput(Array(Self.markdown(rules).utf8))
    case .json: Console.current.writeOutput(Self.json(rules))
    }
  }

  private static func text(_ rules: [Rule]) -> String {
    var text = ""
    for rule in rules {
      text += "\(rule.name)\n  \(rule.pattern)\n"
      for example in rule.examples { text += "    \(example.phrase) = \(example.value)\n" }
      for phrase in rule.counterexamples { text += "    not: \(phrase)\n" }
    }
    return text
  }

  private static func markdown(_ rules: [Rule]) -> String {
    var text = "| rule | pattern | examples | not |\n|---|---|---|---|\n"
    for rule in rules {
      let examples = rule.examples.map { "\(code($0.phrase)) = \(code($0.value))" }
      let others = rule.counterexamples.map(code)
      text += "| \(code(rule.name)) | \(code(rule.pattern)) | \(examples.joined(separator: "<br>")) "
      text += "| \(others.joined(separator: "<br>")) |\n"
    }
    return text
  }

  /// A code span that a table cell can hold.
  private static func code(_ text: String) -> String {
    "`" + text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + "`"
  }

  private static func json(_ rules: [Rule]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.array("rules", rules) { writer, rule in
        writer.object { writer in
          writer.field("name", rule.name)
          writer.field("pattern", rule.pattern)
          writer.array("examples", rule.examples) { writer, example in
            writer.object { writer in
              writer.field("phrase", example.phrase)
              writer.field("value", example.value)
            }
          }
          writer.field("counterexamples", rule.counterexamples)
        }
      }
    }
    writer.finish()
    return writer.bytes
  }
}
