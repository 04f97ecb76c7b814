package import CivilTime
import CommonMark
package import SourceText

/// Reads one article.
package enum ArticleReader {
  /// How long an article may be, in bytes: 50 MB.
  package static let byteLimit = 50_000_000

  private static let aliases = ["date": "published", "source": "publisher", "author": "authors"]
  /// The keys of which the editors may say how they know: `published-basis`.
  private static let withBasis = ["title", "publisher", "agency", "authors", "published", "copy-of", "language"]
  private static let keys =
    [
      "agency", "archive", "author", "authors", ConventionReader.key, "copy-of", "date", "dateline", "deck", "id",
      "language", "mode", "note",
      "published", "publisher", "retrieved", "section", "source", "tags", "title", "url",
    ] + withBasis.map { $0 + "-basis" }

  /// Reads front matter and body; `nil` when the article cannot be used, and the diagnostics then say why.
  ///
  /// - Parameters:
  ///   - language: The language of an article that does not say its own.
  ///   - conventions: Its conventions, as far as it does not say its own.
  package static func read(
    _ file: SourceFile, language: String = "en", conventions: CalendarConventions = .standard
  ) -> (Article?, [Diagnostic]) {
    if let fault = FilePurpose.article.fault(in: file) { return (nil, [fault]) }
    let fence: FrontMatterFence
    switch FrontMatterFence.find(in: file, of: .article) {
    case .success(let found): fence = found
    case .failure(let fault): return (nil, [fault.diagnostic])
    }
    var diagnostics: [Diagnostic] = []
    guard let mapping = YAMLMapping(file, in: fence.yaml, diagnostics: &diagnostics) else { return (nil, diagnostics) }
    let isWhole = diagnostics.isEmpty
    let place = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3..<6 : 0..<3
    var fields = Fields(
      mapping, of: "the front matter", in: file, place: place, known: keys, aliases: aliases)
    let document = MarkdownDocument(file: file, body: fence.body)
    var article = article(&fields, file, language: language, document)
    article?.conventions = ConventionReader.read(&fields, usual: conventions)
    return (isWhole ? article : nil, diagnostics + fields.diagnostics + document.diagnostics)
  }

  private static func article(
    _ fields: inout Fields, _ file: SourceFile, language: String, _ document: MarkdownDocument
  ) -> Article? {
    let title = fields.required("title", example: "title: What the article is called")
    let bases = withBasis.compactMap { key in
      fields.text(key + "-basis").map { Article.Basis(key: key, text: $0) }
    }
    let published = published(&fields, basis: bases.first { $0.key == "published" }?.text)
    let id = id(&fields, file)
    let article = Article(
      id: id ?? "", file: file, title: title ?? "", deck: fields.text("deck"), section: fields.text("section"),
      publisher: fields.text("publisher"), agency: fields.text("agency"),
      authors: fields.texts("authors").map(\.text), tags: fields.texts("tags").map(\.text),
      published: published
        ?? PublicationDate(day: Day(ordinal: 0), edtf: "", isApproximate: true, location: file.location(at: 0)),
      url: fields.webAddress("url"), language: fields.languageTag("language") ?? language,
      dateline: dateline(&fields, document), copyOf: fields.text("copy-of").map(ArticleID.make), mode: mode(&fields),
      bases: bases, note: fields.text("note"), archive: fields.text("archive"), retrieved: retrieved(&fields),
      document: document)
    return title != nil && published != nil && id != nil ? article : nil
  }

  private static func id(_ fields: inout Fields, _ file: SourceFile) -> String? {
    let given = fields.located("id")
    let id = ArticleID.make(given?.text ?? ArticleID.stem(of: file.path))
    if !id.isEmpty { return id }
    fields.error(
      "bad-id", "the article has no name that a page could have", at: given?.range ?? 0..<1,
      hint: "write id: with letters or digits")
    return nil
  }

  private static func published(_ fields: inout Fields, basis: String?) -> PublicationDate? {
    guard let text = fields.required("published", example: "published: 2025-02-11"),
      let entry = fields.entry("published"), let (_, range) = fields.located("published")
    else { return nil }
    guard let reading = PublicationDateText.read(text) else {
      fields.error(
        "front-matter-date", "'\(entry.key)' is not a date: \(text)", at: range,
        hint: PublicationDateText.hint(for: text))
      return nil
    }
    if reading.granularity > .day {
      fields.report(
        Diagnostic(
          .warning, id: "front-matter-coarse-date",
          "the day is not known, so dates that count from it are no finer than \(reading.edtf)", in: fields.file, range,
          hint: "if the day is known, write it; how else it is known can be told by published-basis"))
    }
    return PublicationDate(
      day: reading.day, edtf: reading.edtf, isApproximate: reading.isApproximate || reading.granularity > .day,
      basis: basis, location: fields.file.location(at: range.lowerBound))
  }

  private static func retrieved(_ fields: inout Fields) -> String? {
    guard let (text, range) = fields.located("retrieved") else { return nil }
    if let reading = PublicationDateText.read(text) { return reading.edtf }
    fields.error(
      "front-matter-date", "'retrieved' is not a date: \(text)", at: range, hint: PublicationDateText.hint(for: text))
    return nil
  }

  private static func mode(_ fields: inout Fields) -> Article.ReadingMode? {
    guard let (text, range) = fields.located("mode") else { return nil }
    if let mode = Article.ReadingMode(rawValue: text) { return mode }
    let names = Article.ReadingMode.allCases.map(\.rawValue)
    fields.error(
      "bad-mode", "there is no mode '\(text)'", at: range,
      hint: closestName(to: text, among: names).map { "did you mean '\($0)'?" }
        ?? "write \(names.joined(separator: " or "))")
    return nil
  }

  private static func dateline(_ fields: inout Fields, _ document: MarkdownDocument) -> String? {
    guard let (text, range) = fields.located("dateline") else { return nil }
    let begins = document.blocks.first { $0.kind == .paragraph }?.text.utf8.starts(with: text.utf8) ?? false
    if begins { return text }
    fields.report(
      Diagnostic(
        .warning, id: "dateline-not-found", "the body does not begin with this dateline", in: fields.file, range,
        hint: "copy it word for word"))
    return nil
  }
}
