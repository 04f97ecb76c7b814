internal import Chronology
internal import Publishing
internal import SourceText

/// What `build`, `check` and `publish` do before they part: read, resolve, render, and say what is wrong.
struct SiteBuild: Sendable {
  var chronicle: Pipeline.Chronicle
  /// The site, to be published as a whole.
  var files: [RenderedFile]
  /// How many things were reported that are no errors, and no mere notes.
  var warnings: Int

  /// Reads and renders everything, and reports everything that is wrong on the way.
  ///
  /// - Parameter more: What else is to be said of the content.
  /// - Throws: `CommandFailure` with status 1 when there is an error; nothing has been written then.
  init(_ sources: SourceOptions, more: (Pipeline.Chronicle) -> [Diagnostic] = { _ in [] }) throws {
    let (chronicle, contentFaults) = Pipeline.chronology(content: sources.content)
    let (templates, templateFaults) = Pipeline.templates(sources.templates)
    var diagnostics = contentFaults + templateFaults + (chronicle.map(more) ?? [])
    var rendered: [RenderedFile]?
    if let chronicle, let templates {
      let (files, faults) = Pipeline.site(of: chronicle, templates: templates)
      diagnostics += faults
      rendered = files
    }
    warnings = diagnostics.count { $0.severity == .warning }
    Console.current.report(diagnostics)
    guard let chronicle, let rendered, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(status: .failure)
    }
    self.chronicle = chronicle
    files = rendered
  }

  /// `5 articles, 31 events`.
  var summary: String {
    let timeline = chronicle.result.timeline
    return "\(Self.count(timeline.articles.count, "article")), \(Self.count(timeline.events.count, "event"))"
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension SourceOptions {
  /// Refuses an output that would take the place of what it is made from.
  func keepApart(from output: String) throws {
    guard let place = InputFile.resolve(output) else { return }
    for folder in [content, templates] {
      guard let source = InputFile.resolve(folder) else { continue }
      if source == place || source.hasPrefix(place + "/") || place.hasPrefix(source + "/") {
        throw CommandFailure(
          "output-overlap", "the site cannot lie in '\(output)', since '\(folder)' does", hint: "choose another folder")
      }
    }
  }
}
