internal import ArgumentParser
internal import CivilTime
internal import JSONText
internal import SourceText
internal import TemporalTagging

/// `dateline resolve`
struct Resolve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Resolve the time expressions of a phrase or a sentence, and explain each.",
    discussion: """
      Printed are the date in EDTF (ISO 8601-2), type and value in TIMEX3, the rule that read the phrase, what it \
      counted from, and the way to the result. The status is 1 when there is no time expression.

        dateline resolve "last week Thursday" --published 2025-02-11
        dateline resolve "They will meet on Tuesday." --published 2025-02-07~ --json
      """
  )

  @Argument(help: "The words; - reads them from the standard input.")
  var text: String

  @Option(help: ArgumentHelp("The day of publication in EDTF; with ~ when it is approximate.", valueName: "date"))
  var published: String

  @OptionGroup(title: "Conventions")
  var options: ConventionOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let console = Console.current
    guard let date = EDTFDate(published), !date.interval().isOpenStart, !date.interval().isOpenEnd else {
      throw CommandFailure("published", "'\(published)' is not a date", hint: "write it like 2025-02-11")
    }
    let words = try text == "-" ? Self.words(of: TextInput.read("-")) : text
    let mentions = TemporalTagger.english.mentions(
      in: words, context: DocumentContext(published: date, conventions: try options.conventions()))
    let extents = Self.extents(of: mentions, in: words)
    if json {
      console.writeOutput(Self.json(mentions, extents, in: words))
    } else {
      for (index, mention) in mentions.enumerated() {
        if index > 0 { console.print("") }
        for line in Self.lines(mention, extents[index], in: words) { console.print(line) }
      }
    }
    if mentions.isEmpty {
      if !json { console.note("There is no time expression in these words.") }
      throw CommandFailure(status: .failure)
    }
  }

  /// What a terminal hands over may end in line breaks that are no part of the words.
  private static func words(of file: SourceFile) -> String {
    var words = String(decoding: file.bytes, as: UTF8.self)
    while words.last?.isNewline == true { words.removeLast() }
    return words
  }

  private static func phrase(_ mention: Mention, in words: String) -> String {
    String(decoding: Array(words.utf8)[mention.range], as: UTF8.self)
  }

  /// In EDTF the days that each phrase speaks of as it stands, where that is not the date that its words name: from "the
  /// summer" on, after "since".
  private static func extents(of mentions: [Mention], in words: String) -> [String?] {
    let bytes = Array(words.utf8)
    return mentions.indices.map { index in
      guard let extent = Mention.extent(at: index, of: mentions, in: bytes.span),
        extent != mentions[index].resolution?.interval
      else { return nil }
      return EDTFDate(extent, at: .day).description
    }
  }

  private static func lines(_ mention: Mention, _ extent: String?, in words: String) -> [String] {
    let explanation = mention.explanation(in: words)
    let modifier = mention.timex.modifier.map { " \($0.rawValue)" } ?? ""
    var text = ExplanationText(phrase(mention, in: words))
    if let resolution = mention.resolution { text.add("edtf", resolution.edtf) }
    if let extent { text.add("extent", extent) }
    text.add("timex3", "\(mention.timex.kind.rawValue) \(mention.value)\(modifier)")
    if let zone = mention.timex.zone { text.add("zone", zone.phrase) }
    text.add("rule", mention.timex.rule)
    if mention.anchor.origin != .none {
      text.add("anchor", ExplanationText.anchor(mention.anchor.origin.rawValue, mention.anchor.time?.edtf))
    }
    text.add(explanation.steps, explanation.inferences, explanation.rejected)
    return text.lines
  }

  private static func json(_ mentions: [Mention], _ extents: [String?], in words: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.array("mentions", Array(zip(mentions, extents))) { writer, each in
        let (mention, extent) = each
        let explanation = mention.explanation(in: words)
        writer.object { writer in
          writer.field("phrase", phrase(mention, in: words))
          writer.field("edtf", mention.resolution?.edtf)
          writer.field("extent", extent)
          writer.field("type", mention.timex.kind.rawValue)
          writer.field("value", mention.value)
          writer.field("mod", mention.timex.modifier?.rawValue)
          writer.field("zone", mention.timex.zone?.name)
          writer.field("rule", mention.timex.rule)
          if mention.anchor.origin != .none {
            writer.object("anchor") { writer in
              writer.field("origin", mention.anchor.origin.rawValue)
              writer.field("edtf", mention.anchor.time?.edtf)
            }
          }
          writer.field("steps", explanation.steps)
          writer.field("inferences", explanation.inferences)
          writer.field("rejected", explanation.rejected)
        }
      }
    }
    writer.finish()
    return writer.bytes
  }
}
