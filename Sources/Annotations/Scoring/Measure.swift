/// Precision, recall and their harmonic mean, each from 0 through 1.
package struct Measure: Hashable, Sendable {
  /// The share of what was found that is right.
  package var precision: Double
  /// The share of what was expected that was found.
  package var recall: Double
  /// The harmonic mean of the two; 0 where both are.
  package var f1: Double

  /// - Parameters:
  ///   - correct: What both annotations have.
  ///   - found: What the one that is judged has; nothing found is a precision of 0.
  ///   - expected: What the gold annotation has; nothing expected is a recall of 0.
  package init(correct: Int, found: Int, expected: Int) {
    precision = Self.share(correct, of: found)
    recall = Self.share(correct, of: expected)
    f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// A part of a whole, 0 where there is no whole.
  static func share(_ part: Int, of whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }
}

extension Score {
  /// The measures that a report prints a line of, by the names under which it does.
  package enum Criterion: String, CaseIterable, Sendable {
    case strict, relaxed, type, value
    case everything = "strict+type+value"
  }

  /// The measure by one criterion.
  package func measure(_ criterion: Criterion) -> Measure {
    let correct =
      switch criterion {
      case .strict: strict
      case .relaxed: paired
      case .type: type
      case .value: value
      case .everything: strictTypeValue
      }
    return Measure(correct: correct, found: system, expected: gold)
  }

  /// The share of the pairs that have one value: TempEval-3's value accuracy.
  package var valueAccuracy: Double { Measure.share(value, of: paired) }
  /// The share of the pairs with one extent that have one value.
  package var strictValueAccuracy: Double { Measure.share(strictValue, of: strict) }
  /// The share of the pairs that have one type.
  package var typeAccuracy: Double { Measure.share(type, of: paired) }
  /// The share of the gold mentions with a calendar value for which that value was found.
  package var calendarRecall: Double { Measure.share(calendarValue, of: calendar) }
}
