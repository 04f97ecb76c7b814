extension BinaryInteger {
  /// The quotient rounded towards minus infinity, so that cells of a grid are equally long on both sides of zero.
  func flooredQuotient(by divisor: Self) -> Self {
    let quotient = self / divisor
    return (self % divisor != 0 && (self < 0) != (divisor < 0)) ? quotient - 1 : quotient
  }

  /// The remainder that goes with it: 0 through `divisor - 1` for a positive divisor.
  func flooredRemainder(by divisor: Self) -> Self { self - flooredQuotient(by: divisor) * divisor }
}
