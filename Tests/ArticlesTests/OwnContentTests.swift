import Articles
import CivilTime
import CommonMark
import SourceText
import Testing

/// The content folder of this repository is part of what it ships, so it is checked like code.
@Suite("The repository's own content")
struct OwnContentTests {
  static let folder = String(#filePath.split(separator: "/Tests/")[0]) + "/content"
  let content: Content
  let diagnostics: [Diagnostic]

  init() throws {
    let (content, diagnostics) = Content.load(from: Self.folder)
    self.content = try #require(content)
    self.diagnostics = diagnostics
  }

  @Test("Nothing is wrong with it")
  func noDiagnostics() {
    #expect(diagnostics.map { $0.text() } == [])
  }

  @Test("Each article has the date that a careful desk gives it")
  func dates() {
    let dates = content.articles.map { "\($0.id) \($0.published.edtf) \($0.published.day.weekday)" }
    #expect(
      dates == [
        "2025-02-07-corridor-ready-kontur 2025-02-07~ friday",
        "2025-02-07-corridor-ready-v7n 2025-02-07 friday",
        "2025-02-11-corridor-talks 2025-02-11 tuesday",
        "2025-02-11-corridor-talks-copy 2025-02-11 tuesday",
        "2025-02-24-evacuation-agreement 2025-02-24 monday",
      ])
  }

  @Test("A date that no page prints says how it is known")
  func bases() {
    #expect(content.articles.map { $0.published.basis != nil } == [true, true, true, false, false])
  }

  @Test("A copy names its original, and repeats it word for word")
  func copies() throws {
    let copy = try #require(content.articles.first { $0.copyOf != nil })
    let original = try #require(content.articles.first { $0.id == copy.copyOf })
    #expect(content.articles.count { $0.copyOf != nil } == 1)
    #expect(Prose.words(of: copy) == Prose.words(of: original))
  }

  /// The words of each text as collected, by count and by fingerprint, so that no edit changes them unseen.
  @Test(
    "The wording is that of the collected texts",
    arguments: [
      ("2025-02-11-corridor-talks-copy", 280, "f6e8701f0cdc14ee"),
      ("2025-02-11-corridor-talks", 280, "f6e8701f0cdc14ee"),
      ("2025-02-07-corridor-ready-kontur", 686, "fc1a544eac98fc65"),
      ("2025-02-07-corridor-ready-v7n", 503, "f433986b056e222a"),
      ("2025-02-24-evacuation-agreement", 291, "5189c4e72efb416"),
    ])
  func wording(_ id: String, _ count: Int, _ fingerprint: String) throws {
    let article = try #require(content.articles.first { $0.id == id })
    let words = Prose.words(of: article)
    #expect(words.count == count)
    #expect(Prose.fingerprint(words) == fingerprint)
  }

  @Test(
    "No furniture of the collected pages is left",
    arguments: [
      "newsletter", "donat", "Support The", "Related article", "Captcha", "Do you like this article", "END/WD",
      "Comment:",
      "Original url", "Privacy Policy", "Khinshtein", "Dear readers",
    ])
  func furniture(_ words: String) {
    for article in content.articles {
      #expect(!article.document.blocks.contains { $0.text.contains(words) }, "\(article.id)")
    }
  }

  @Test("Captions are marked as such, each once")
  func captions() {
    let captions = content.articles.map { $0.document.blocks.filter { $0.kind == .caption }.map(\.text) }
    #expect(captions.map(\.count) == [2, 0, 1, 1, 1])
    for captions in captions { #expect(Set(captions).count == captions.count) }
  }

  @Test("Each byte of prose is found in its file")
  func sourceMap() {
    for article in content.articles {
      for block in article.document.blocks {
        let range = block.sourceRange(of: 0..<block.text.utf8.count)
        #expect(article.file.bytes[range].elementsEqual(block.text.utf8), "\(block.text)")
      }
    }
  }

  @Test("Every name of the settings stands in an article")
  func names() {
    let texts = content.articles.flatMap { [$0.title] + $0.document.blocks.map(\.text) }
      .map { $0.replacing("’", with: "'").lowercased() }
    for entry in content.settings.actors + content.settings.places {
      let spellings = ([entry.name] + entry.aliases).map { $0.replacing("’", with: "'").lowercased() }
      #expect(spellings.contains { spelling in texts.contains { $0.contains(spelling) } }, "\(entry.id)")
      for alias in spellings.dropFirst() {
        #expect(texts.contains { $0.contains(alias) }, "\(entry.id): \(alias)")
      }
    }
  }
}
