internal import Annotations
internal import ArgumentParser
internal import SourceText
internal import TemporalTagging

/// `dateline tag`
struct Tag: AsyncParsableCommand {
  enum Manner: String, CaseIterable, ExpressibleByArgument {
    case news, narrative

    var mode: Mode { self == .news ? .news : .narrative }
  }
  enum Format: String, CaseIterable, ExpressibleByArgument { case list, jsonl, timeml, html }

  static let configuration = CommandConfiguration(
    abstract: "Find the time expressions of a text, and what each resolves to.",
    discussion: """
      The text is read from a file or from the standard input. Formats: 'list' has a line for each expression, with \
      place, words, TIMEX3 type and value; 'timeml' is the text as a TimeML document; 'html' is the text with <time> \
      elements; 'jsonl' is a line of JSON with offsets in Unicode code points.

      With --jsonl, the input is a document a line, {"id","dct","text"}, and the output an annotation a line, \
      {"id","mentions":[{"start","end","type","value","mod","from","to"}]}.

        dateline tag article.txt --published 2025-02-11
        dateline tag --format timeml --published 2025-02-11 < article.txt > article.tml
        dateline tag --jsonl < docs.jsonl > out.jsonl
      """
  )

  @Argument(help: "The text; - is the standard input.")
  var file = "-"

  @Option(help: ArgumentHelp("The day on which the text came out; relative dates need it.", valueName: "date"))
  var published: String?

  @Option(help: "How to print what is found.")
  var format = Format.list

  @Option(help: "What dates count from: news or narrative; as the text shows if not said.")
  var mode: Manner?

  @OptionGroup(title: "Conventions")
  var options: ConventionOptions

  @Flag(help: "Read documents and write annotations, both as JSON Lines.")
  var jsonl = false

  func validate() throws {
    if jsonl, published != nil { throw ValidationError("With --jsonl each document says itself when it came out.") }
  }

  func run() async throws {
    if jsonl { return try tagLines() }
    var reference: CreationTime?
    if let published {
      reference = CreationTime(published)
      if reference == nil {
        throw CommandFailure("published", "'\(published)' is not a date", hint: "write it like 2025-02-11")
      }
    }
    let source = try TextInput.read(file)
    let document = SourceDocument(
      id: source.path, reference: reference, text: String(decoding: source.bytes, as: UTF8.self))
    let annotation = document.annotation(conventions: try options.conventions(), mode: mode?.mode)
    let console = Console.current
    switch format {
    case .jsonl: console.writeOutput(annotation.jsonLine())
    case .timeml: console.writeOutput(document.timeML(annotation.mentions))
    case .html: console.writeOutput(document.inlineHTML(annotation.mentions))
    case .list: console.writeOutput(Array(Self.list(annotation.mentions, in: source).utf8))
    }
  }

  private func tagLines() throws {
    let (corpus, diagnostics) = AnnotationLinesReader.read(try TextInput.read(file))
    let conventions = try options.conventions()
    for document in corpus.documents {
      Console.current.writeOutput(document.annotation(conventions: conventions, mode: mode?.mode).jsonLine())
    }
    if diagnostics.contains(where: { $0.severity == .error }) {
      throw CommandFailure(status: .failure, diagnostics: diagnostics)
    }
    Console.current.report(diagnostics)
  }

  /// `12:5  last week Thursday  DATE 2025-02-06`, a line for each.
  private static func list(_ mentions: [AnnotatedMention], in file: SourceFile) -> String {
    var text = ""
    var codePoint = 0
    var offset = 0
    // Mentions come in order, so one walk over the bytes finds them all.
    func bytes(upTo target: Int) -> Int {
      while codePoint < target, offset < file.bytes.count {
        offset += 1
        while offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        codePoint += 1
      }
      return offset
    }
    for mention in mentions {
      let start = bytes(upTo: mention.range.lowerBound)
      let end = bytes(upTo: mention.range.upperBound)
      let place = file.location(at: start)
      let words = String(decoding: file.bytes[start..<end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
      let modifier = mention.modifier.map { " \($0)" } ?? ""
      text += "\(place.line):\(place.column)  \(words)  \(mention.type.rawValue) \(mention.value)\(modifier)\n"
    }
    return text
  }
}
