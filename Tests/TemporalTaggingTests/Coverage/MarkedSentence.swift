import CivilTime
import Testing

@testable import TemporalTagging

/// A sentence with its time expressions in brackets, and what each means to a text of Tuesday, 11 February 2025.
struct MarkedSentence: CustomTestStringConvertible, Sendable {
  let marked: String
  /// The values of TIMEX3 in the order of the text, parted by ` | `, each with its `mod` after a space.
  let values: String
  var testDescription: String { marked }

  init(_ marked: String, _ values: String = "") {
    self.marked = marked
    self.values = values
  }

  static let publication = Day(year: 2025, month: 2, day: 11)!

  /// Expects the expressions that the brackets mark, with their values, and no others.
  func expectFound(_ location: SourceLocation = #_sourceLocation) {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    let mentions = TemporalTagger.english.mentions(
      in: text, context: DocumentContext(publication: ReferenceTime(Self.publication)))
    let bytes = Array(text.utf8)
    var found: [UInt8] = []
    var end = 0
    for mention in mentions {
      found += bytes[end..<mention.range.lowerBound] + Array("[".utf8) + bytes[mention.range] + Array("]".utf8)
      end = mention.range.upperBound
    }
    found += bytes[end...]
    #expect(String(decoding: found, as: UTF8.self) == marked, sourceLocation: location)
    let values = mentions.map { $0.value + ($0.timex.modifier.map { " \($0.rawValue)" } ?? "") }
    #expect(values.joined(separator: " | ") == self.values, sourceLocation: location)
  }
}
