/// Joins the words of a number into one token, as they come in: `two hundred and twenty-five`, `nineteen ninety-six`.
enum Numbers {
  /// Takes a token into the number at the end of the run, if they belong together.
  ///
  /// - Parameters:
  ///   - article: The lexeme of the word that stands for one: `a hundred`.
  ///   - and: The lexeme of the word that may stand between: `two hundred and five`.
  /// - Returns: Whether the token was taken.
  static func join(
    _ token: Token, _ numeral: Numeral, _ number: Int, article: UInt16, and: UInt16, to run: inout [Token]
  ) -> Bool {
    guard var index = run.indices.last else { return false }
    if numeral == .hundred || numeral == .scale, run[index].lexeme == article {
      run[index] = Token(
        start: run[index].start, end: token.end, lexeme: UInt16(Shape.spelled), number: number,
        flags: run[index].flags.union(.number), numeral: numeral)
      return true
    }
    var hasAnd = false
    if run[index].lexeme == and, index > 0 {
      hasAnd = true
      index -= 1
    }
    // A hyphen may stand between tens and units alone.
    var hasHyphen = false
    if run[index].lexeme == UInt16(Shape.index(of: .hyphen)), !run[index].flags.contains(.spaced), index > 0 {
      hasHyphen = true
      index -= 1
    }
    let head = run[index]
    guard head.numeral != .none, !token.flags.contains(.broken) || !head.flags.contains(.figures) else { return false }
    guard let (value, joined) = sum(head.number, head.numeral, number, numeral, hasAnd: hasAnd, hasHyphen: hasHyphen)
    else { return false }
    run.removeSubrange((index + 1)...)
    run[index].end = token.end
    run[index].number = value
    run[index].numeral = joined
    run[index].flags.insert(.number)
    run[index].lexeme = UInt16(shape(of: joined, value, hasFigures: head.flags.contains(.figures)))
    return true
  }

  /// What a joined number can be: "nineteen ninety-six" is a year, "two thousand and five" a year or an amount.
  private static func shape(of numeral: Numeral, _ value: Int, hasFigures: Bool) -> Int {
    switch numeral {
    case .year: Shape.spokenYear
    case .yearHead: Shape.unknown
    case .ordinal: Shape.ordinal
    default: !hasFigures && (1100...2099).contains(value) ? Shape.spelledYear : Shape.spelled
    }
  }

  private static func sum(
    _ left: Int, _ head: Numeral, _ right: Int, _ tail: Numeral, hasAnd: Bool, hasHyphen: Bool
  ) -> (Int, Numeral)? {
    switch (head, tail) {
    case (.tens, .unit) where !hasAnd: (left + right, .compound)
    case (.tens, .ordinal) where !hasAnd && right < 10: (left + right, .ordinal)
    case (.year, .unit) where !hasAnd && left % 10 == 0 && left % 100 != 0 && left < 3000: (left + right, .year)
    case (.teen, .teen), (.teen, .tens), (.tens, .teen), (.tens, .tens):
      hasAnd || hasHyphen || left < 10 || left > 20 || right < 10 ? nil : (left * 100 + right, .year)
    case (.teen, .zero), (.tens, .zero):
      hasAnd || hasHyphen || !(10...20).contains(left) ? nil : (left * 100, .yearHead)
    case (.yearHead, .unit): hasAnd || hasHyphen ? nil : (left + right, .year)
    case (.unit, .hundred), (.teen, .hundred), (.tens, .hundred), (.compound, .hundred):
      hasAnd || hasHyphen ? nil : (left * right, .hundred)
    case (.figures, .scale), (.unit, .scale), (.teen, .scale), (.tens, .scale), (.compound, .scale),
      (.hundred, .scale):
      hasAnd || hasHyphen || left > 1_000_000 ? nil : (left * right, .scale)
    case (.hundred, .unit), (.hundred, .teen), (.hundred, .tens): (left + right, tail == .tens ? .tens : .compound)
    case (.scale, .unit), (.scale, .teen), (.scale, .tens), (.scale, .hundred):
      left % 1000 == 0 && right < 1000 ? (left + right, tail) : nil
    default: nil
    }
  }
}
