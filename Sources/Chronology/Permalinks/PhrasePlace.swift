import Articles
import SourceText

/// Where in a sentence its date phrase stands, since a sentence may date two events by two phrases, or by the same words
/// twice.
enum PhrasePlace {
  /// The ranges of a phrase in a sentence, in UTF-8 offsets: whole words only, none overlapping the one before.
  static func ranges(of phrase: String, in sentence: String) -> [Range<Int>] {
    let (words, text) = (Array(phrase.utf8), Array(sentence.utf8))
    guard !words.isEmpty, words.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + words.count <= text.count {
      let end = start + words.count
      if text[start] == words[0], text[start..<end].elementsEqual(words), start == 0 || !isPart(text[start - 1]),
        end == text.count || !isPart(text[end])
      {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    Tokenizer.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  /// Which of the ranges is that of a report's own phrase.
  ///
  /// Lines and columns are those of the file. Markup only adds to them, so it is the last range on the line that begins
  /// no later.
  static func index(of report: Report, among ranges: [Range<Int>]) -> Int {
    guard ranges.count > 1, let place = report.derivation?.location else { return 0 }
    let text = Array(report.quote.utf8)
    var line = report.location.line
    var lineStart = 0
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      if line == place.line { break }
      line += 1
      lineStart = offset + 1
    }
    let column = place.line == report.location.line ? place.column - report.location.column : place.column - 1
    return ranges.lastIndex { $0.lowerBound <= lineStart + column } ?? 0
  }
}

extension PermalinkEntry.Source {
  /// How a report is known again.
  init(_ report: Report) {
    let phrase = report.derivation?.phrase
    let ranges = phrase.map { PhrasePlace.ranges(of: $0, in: report.quote) } ?? []
    self.init(
      article: report.article, sentence: SentenceFingerprint.of(report.quote), phrase: phrase,
      occurrence: PhrasePlace.index(of: report, among: ranges) + 1)
  }

  /// Whether both are dated by the same words in the same place.
  func hasPhrase(of other: Self) -> Bool { phrase == other.phrase && occurrence == other.occurrence }
}
