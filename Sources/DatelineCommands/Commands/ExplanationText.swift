internal import Chronology
internal import SourceText

/// How a date was found, as lines of a label and a sentence.
struct ExplanationText {
  private(set) var lines: [String]

  /// - Parameter heading: The line that the others stand below.
  init(_ heading: String) { lines = [heading] }

  mutating func add(_ label: String, _ text: String) {
    lines.append("  " + label + String(repeating: " ", count: max(1, 10 - label.utf8.count)) + text)
  }

  /// The arithmetic, what was supplied, and what was rejected, a line each.
  mutating func add(_ steps: [String], _ inferences: [String], _ rejected: [String]) {
    for step in steps { add("step", step) }
    for inference in inferences { add("inferred", inference) }
    for reading in rejected { add("rejected", reading) }
  }

  /// Everything about one date of one report.
  mutating func add(_ derivation: Derivation) {
    add("rule", derivation.rule)
    if let anchor = derivation.anchor {
      add("anchor", Self.anchor(anchor.origin.rawValue, anchor.edtf, at: anchor.location?.description))
    }
    add(derivation.steps, derivation.inferences, derivation.rejected)
  }

  /// - Parameters:
  ///   - origin: The kind of anchor, as the data files name it.
  ///   - edtf: Its date, or `nil` for an event of unknown date.
  ///   - place: Where it is stated.
  static func anchor(_ origin: String, _ edtf: String?, at place: String? = nil) -> String {
    let words =
      switch origin {
      case "publication": "the day of publication"
      case "mention": "the date named before"
      case "utterance": "the day on which the words were spoken"
      default: "the event that is named"
      }
    return "\(edtf ?? "unknown"), \(words)" + (place.map { " (\($0))" } ?? "")
  }
}
