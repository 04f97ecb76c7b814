package import SourceText
import TemporalTagging

/// Reads one TimeML document, in the form of TempEval-3 (`DOCID`, `DCT`, `TEXT`) or of TimeBank 1.2 (no `TEXT`).
///
/// The text is all that stands in `TEXT`, or in the whole document where there is none, tags taken out and nothing
/// trimmed; tags other than `TIMEX3` count for nothing. A `TIMEX3` without text, which names an implied time, is no
/// mention. The creation time is that of the `TIMEX3` in `DCT` or with `functionInDocument="CREATION_TIME"`.
package struct TimeMLReader {
  /// A `TIMEX3` that is not closed yet, or is done.
  private struct Mark {
    var tag: XMLTag
    /// Code points from the beginning of the text.
    var start: Int
    var end: Int?
    /// Whether it says when the document was made, and not a mention of the text.
    var isCreationTime: Bool
  }

  private let file: SourceFile
  private var diagnostics: [Diagnostic] = []
  private var text: [UInt8] = []
  /// The code points in `text`.
  private var count = 0
  private var marks: [Mark] = []
  /// The places in `marks` of those that are open, the outermost first.
  private var openMarks: [Int] = []
  private var name: [UInt8] = []
  /// The elements around the current place that matter: `DOCID`, `DCT` and `TEXT`.
  private var sections: [String] = []

  private init(_ file: SourceFile) { self.file = file }

  /// - Returns: The document and its mentions, or nothing when the file is not XML; and everything that is wrong.
  package static func read(_ file: SourceFile) -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    var reader = Self(file)
    do {
      let events = try events(file)
      let hasText = events.contains { event in
        if case .start(let tag) = event { tag.name == "TEXT" } else { false }
      }
      for event in events { reader.take(event, hasText: hasText) }
    } catch {
      reader.diagnostics.append(
        .annotation("timeml-syntax", error.message, in: file, error.range, hint: error.hint))
      return (Corpus(), reader.diagnostics)
    }
    return (reader.corpus(), reader.diagnostics)
  }

  private static func events(_ file: SourceFile) throws(XMLFailure) -> [XMLEvent] {
    var scanner = try XMLScanner(file.bytes)
    var events: [XMLEvent] = []
    while let event = try scanner.next() { events.append(event) }
    return events
  }

  private mutating func take(_ event: XMLEvent, hasText: Bool) {
    let isInText = hasText ? sections.contains("TEXT") : !sections.contains("DOCID")
    switch event {
    case .start(let tag):
      if ["DOCID", "DCT", "TEXT"].contains(tag.name) { sections.append(tag.name) }
      guard tag.name == "TIMEX3" else { return }
      let isCreation = sections.contains("DCT") || tag["functionInDocument"] == "CREATION_TIME"
      openMarks.append(marks.count)
      marks.append(Mark(tag: tag, start: count, isCreationTime: isCreation && !(hasText && isInText)))
    case .end(let name):
      if name == sections.last { sections.removeLast() }
      if name == "TIMEX3", let mark = openMarks.popLast() { marks[mark].end = count }
    case .text(let bytes):
      if sections.contains("DOCID") { name += bytes }
      guard isInText else { return }
      text += bytes
      count += bytes.count { $0 & 0b1100_0000 != 0b1000_0000 }
    }
  }

  private mutating func corpus() -> Corpus {
    let id = name.split(whereSeparator: XMLScanner.isSpace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
    var corpus = Corpus()
    let documentID = id.isEmpty ? Self.stem(file.path) : id
    corpus.documents = [
      SourceDocument(id: documentID, reference: reference(), text: String(decoding: text, as: UTF8.self))
    ]
    corpus.annotations = [Annotation(documentID: documentID, mentions: mentions())]
    return corpus
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".tml") ? name.dropLast(4) : name)
  }

  private mutating func reference() -> CreationTime? {
    guard
      let tag = marks.first(where: \.isCreationTime)?.tag
        ?? marks.first(where: { $0.tag["functionInDocument"] == "CREATION_TIME" })?.tag
    else {
      report("timeml-creation-time", "no TIMEX3 says when the document was made", 0..<1, severity: .warning)
      return nil
    }
    let value = tag["value"] ?? ""
    if let time = CreationTime(value) { return time }
    report("timeml-creation-time", "the creation time is not a date: \(value)", tag.range(of: "value"))
    return nil
  }

  private mutating func mentions() -> [AnnotatedMention] {
    var mentions: [AnnotatedMention] = []
    var tags: [XMLTag] = []
    var places: [String: AnnotatedMention.Reference] = [:]
    for mark in marks {
      let id = mark.tag["tid"]
      if mark.isCreationTime {
        if let id { places[id] = .creationTime }
        continue
      }
      guard let end = mark.end, end > mark.start, let type = type(of: mark.tag) else { continue }
      if let id, places.updateValue(.mention(mentions.count), forKey: id) != nil {
        report("timeml-tid", "the tid '\(id)' stands twice", mark.tag.range(of: "tid"))
      }
      var mention = AnnotatedMention(mark.start..<end, type, mark.tag["value"] ?? "")
      mention.modifier = mark.tag["mod"]
      mention.quantifier = mark.tag["quant"]
      mention.frequency = mark.tag["freq"]
      mention.isRelative = mark.tag["temporalFunction"] == "true"
      mentions.append(mention)
      tags.append(mark.tag)
    }
    for (index, tag) in tags.enumerated() {
      mentions[index].anchor = tag["anchorTimeID"].flatMap { places[$0] }
      mentions[index].beginPoint = tag["beginPoint"].flatMap { places[$0] }
      mentions[index].endPoint = tag["endPoint"].flatMap { places[$0] }
    }
    return mentions
  }

  private mutating func type(of tag: XMLTag) -> TimexKind? {
    guard let name = tag["type"] else {
      report("timeml-type", "this TIMEX3 has no type", tag.range, hint: TimexKind.hint)
      return nil
    }
    if let type = TimexKind(rawValue: name) { return type }
    report("timeml-type", "TIMEX3 has no type '\(name)'", tag.range(of: "type"), hint: TimexKind.hint)
    return nil
  }

  private mutating func report(
    _ id: String, _ message: String, _ range: Range<Int>, hint: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(.annotation(id, message, in: file, range, hint: hint, severity: severity))
  }
}
