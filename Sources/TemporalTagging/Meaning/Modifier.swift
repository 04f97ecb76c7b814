/// How a phrase bends its value: the `mod` attribute of TIMEX3 (TimeML 1.2.1).
public enum Modifier: String, CaseIterable, Hashable, Sendable {
  /// Of a time: "more than six months ago".
  case before = "BEFORE"
  /// Of a time: "less than six months ago".
  case after = "AFTER"
  /// Of a time: "no less than a year ago".
  case onOrBefore = "ON_OR_BEFORE"
  /// Of a time: "no more than a year ago".
  case onOrAfter = "ON_OR_AFTER"
  /// Of a duration: "less than two hours", "nearly three years".
  case lessThan = "LESS_THAN"
  /// Of a duration: "more than five years".
  case moreThan = "MORE_THAN"
  /// Of a duration: "no more than ten days".
  case equalOrLess = "EQUAL_OR_LESS"
  /// Of a duration: "at least ten days".
  case equalOrMore = "EQUAL_OR_MORE"
  /// "early 2024", "the dawn of 2000".
  case start = "START"
  /// "the middle of the month", "mid-1990s".
  case mid = "MID"
  /// "late 2024", "the end of May".
  case end = "END"
  /// "about three years ago", "around Easter".
  case approx = "APPROX"
}
