import JSONText
import TemporalTagging

extension Score {
  /// The figures as a table of percentages.
  ///
  /// - Parameter byType: Whether a second table counts the mentions of each type.
  package func table(byType: Bool = false) -> String {
    var lines = ["gold \(gold)  system \(system)  paired \(paired)"]
    lines.append(row("", ["P", "R", "F1"]))
    for criterion in Criterion.allCases {
      let measure = measure(criterion)
      lines.append(
        row(criterion.rawValue, [measure.precision, measure.recall, measure.f1].map { Percentage.text($0) }))
    }
    lines.append(
      "value accuracy: paired \(Percentage.text(valueAccuracy))  on exact spans \(Percentage.text(strictValueAccuracy));"
        + "  type accuracy: paired \(Percentage.text(typeAccuracy))")
    lines.append("calendar-valued gold: \(calendar), value recall \(Percentage.text(calendarRecall))")
    if byType {
      lines.append(typeRow("type", ["gold", "system", "paired", "value"]))
      for type in Self.types where self[type] != OfType() {
        let counts = self[type]
        lines.append(
          typeRow(type.rawValue, [counts.gold, counts.system, counts.paired, counts.value].map(\.description)))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    Column.left(name, 18) + cells.map { " " + Column.right($0, 7) }.joined()
  }

  private func typeRow(_ name: String, _ cells: [String]) -> String {
    Column.left(name, 10) + zip(cells, [6, 6, 7, 6]).map { " " + Column.right($0, $1) }.joined()
  }

  /// The figures as a JSON object, shares unrounded.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("gold", gold)
      writer.field("system", system)
      writer.field("paired", paired)
      for criterion in Criterion.allCases {
        let measure = measure(criterion)
        writer.array(criterion.rawValue, [measure.precision, measure.recall, measure.f1]) { $0.element($1) }
      }
      writer.field("value_accuracy_paired", valueAccuracy)
      writer.field("value_accuracy_strict", strictValueAccuracy)
      writer.field("type_accuracy_paired", typeAccuracy)
      writer.field("calendar_gold", calendar)
      writer.field("calendar_value_recall", calendarRecall)
    }
    writer.finish()
    return writer.bytes
  }
}

/// Pads the ASCII text of a table's cell.
enum Column {
  static func left(_ text: String, _ width: Int) -> String { text + padding(text, width) }

  static func right(_ text: String, _ width: Int) -> String { padding(text, width) + text }

  private static func padding(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
