import TemporalTagging

/// Lists the differences of an evaluation, each in the words around it.
package struct DifferenceReport: Sendable {
  private let documents: [String: SourceDocument]

  /// - Parameter documents: The texts; a difference in any other document is listed without its words.
  package init(documents: [SourceDocument]) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// How many differences there are of each kind, then the first of them, two lines each.
  ///
  /// - Parameters:
  ///   - limit: How many to list.
  ///   - kinds: Which to list.
  package func text(
    _ differences: [Evaluation.Difference], limit: Int, kinds: Set<Evaluation.Kind> = Set(Evaluation.Kind.allCases)
  ) -> String {
    let counts = Evaluation.Kind.allCases.map { kind in
      "\(kind.rawValue) \(differences.count { $0.kind == kind })"
    }
    var scalars: (id: String, text: [Unicode.Scalar]) = ("", [])
    var text = "errors: " + counts.joined(separator: ", ") + "\n"
    for difference in differences.lazy.filter({ kinds.contains($0.kind) }).prefix(max(0, limit)) {
      let document = documents[difference.documentID]
      if scalars.id != difference.documentID || scalars.text.isEmpty {
        scalars = (difference.documentID, document.map { Array($0.text.unicodeScalars) } ?? [])
      }
      let range = difference.range
      text += Column.left(difference.kind.rawValue, 8) + " \(difference.documentID)"
      text += " dct=\(document?.reference?.description ?? "-") @\(range.lowerBound)"
      text += "  gold: \(Self.describe(difference.gold)) | sys: \(Self.describe(difference.system))\n"
      if !scalars.text.isEmpty { text += "         " + Self.context(range, scalars.text) + "\n" }
    }
    return text
  }

  private static func describe(_ mention: AnnotatedMention?) -> String {
    guard let mention else { return "-" }
    let modifier = mention.modifier.map { " mod=" + $0 } ?? ""
    return "\(mention.type.rawValue) \(mention.value)\(modifier)"
  }

  /// The mention in brackets between forty code points on each side, each stretch of white space as one space.
  private static func context(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> String {
    let start = min(range.lowerBound, text.count)
    let end = min(range.upperBound, text.count)
    var shown = String.UnicodeScalarView()
    for scalar in text[max(0, start - 40)..<start] { shown.append(scalar) }
    shown.append(contentsOf: "[[".unicodeScalars)
    shown.append(contentsOf: text[start..<end])
    shown.append(contentsOf: "]]".unicodeScalars)
    shown.append(contentsOf: text[end..<min(end + 40, text.count)])
    var squeezed = String.UnicodeScalarView()
    for scalar in shown {
      // A terminal would obey other control characters.
      let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if !isSpace { squeezed.append(scalar) } else if squeezed.last != " " { squeezed.append(" ") }
    }
    return String(squeezed)
  }
}
