/// How much an event, or a day, stands out in the news, with the parts that make the figure.
///
/// Every source counts once, by the report of it that weighs most: 100 for the report, 50 more where it is prominent in
/// its article, and 200 more for each doubling of the days after which it is still told (``echo(days:)``), counted from the
/// event or, where that was before the first article of all, from the first article that tells of it. What is
/// announced and has not come yet counts half, and so does a caption, which has no echo. All figures are in hundredths of one plain report.
public struct Importance: Hashable, Sendable {
  /// For the sources themselves.
  public var reports = 0
  /// For those that tell it in their opening or their headline.
  public var prominence = 0
  /// For those that tell it long after.
  public var echo = 0

  /// Creates the importance of what nobody tells: 0.
  public init() {}

  /// The sum of the parts, in hundredths of one plain report.
  public var score: Int { reports + prominence + echo }

  /// 200 for what is told the day after, 400 for three days after, 600 for seven: 2 log₂(1 + *days*) in hundredths,
  /// linear between powers of two, so that every machine gets the same.
  public static func echo(days: Int) -> Int {
    guard days > 0 else { return 0 }
    let exponent = Int.bitWidth - 1 - (1 + days).leadingZeroBitCount
    let power = 1 << exponent
    return exponent * 200 + (1 + days - power) * 200 / power
  }

  static func += (left: inout Self, right: Self) {
    left.reports += right.reports
    left.prominence += right.prominence
    left.echo += right.echo
  }

  var halved: Self {
    var half = Self()
    half.reports = reports / 2
    half.prominence = prominence / 2
    half.echo = echo / 2
    return half
  }
}
