/// Prints a share of 0 through 1 as a percentage with two decimals, rounded as C's `%.2f` rounds: exactly, and a tie to
/// the even digit.
enum Percentage {
  /// - Parameter share: 0 through 1.
  static func text(_ share: Double) -> String {
    let hundredths = roundedHundredths(share * 100)
    let cents = hundredths % 100
    return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// The number times 100, as the nearest whole number.
  ///
  /// The multiplication is done on the significand as a whole number, since doing it on the number would round twice.
  private static func roundedHundredths(_ number: Double) -> UInt64 {
    guard number > 0, number <= 100 else { return 0 }
    // number == significand / 2^shift, and the significand has 53 bits: times 100 it has 60 at most.
    let significand = (number.significandBitPattern | 1 << 52) * 100
    let shift = 52 - Int(number.exponent)
    guard number.isNormal, shift < 64 else { return 0 }
    let whole = significand >> UInt64(shift)
    let rest = significand & ((1 << UInt64(shift)) - 1)
    let half: UInt64 = 1 << UInt64(shift - 1)
    return rest > half || (rest == half && whole % 2 == 1) ? whole + 1 : whole
  }
}
