// How marks are taken into a run, in ASCII and beyond; one that no time expression has in it ends the run.

extension Lexer {
  mutating func mark(
    _ bytes: Span<UInt8>, _ index: Int, _ kinds: Span<ByteKind>, _ hand: (inout [Token], Bool) -> Int
  ) -> Int {
    func figure(_ offset: Int) -> Bool { offset >= 0 && offset < bytes.count && bytes[offset] &- 48 < 10 }
    let found: Mark
    switch bytes[index] {
    case UInt8(ascii: "-"):
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
        append(
          Token(start: index, end: index + 2, lexeme: Self.dash, number: 0, flags: pending.union([.mark, .plain])))
        return index + 2
      }
      found = .hyphen
    case UInt8(ascii: ","): found = .comma
    case UInt8(ascii: "/"): found = .slash
    case UInt8(ascii: "("): found = .open
    case UInt8(ascii: ")"): found = .close
    case UInt8(ascii: "+"): found = .plus
    case UInt8(ascii: "~"): found = .tilde
    case UInt8(ascii: "'"): return apostrophe(bytes, index, width: 1)
    case UInt8(ascii: ":") where figure(index - 1) && figure(index + 1): found = .colon
    case UInt8(ascii: ".") where figure(index - 1) && figure(index + 1): found = .period
    default:
      if !run.isEmpty { endRun(hand) }
      return index + 1
    }
    // A mark alone begins nothing.
    if run.isEmpty {
      pending = []
      return index + 1
    }
    append(
      Token(
        start: index, end: index + 1, lexeme: Self.lexeme(of: found), number: 0, flags: pending.union([.mark, .plain])))
    return index + 1
  }

  mutating func apostrophe(_ bytes: Span<UInt8>, _ index: Int, width: Int) -> Int {
    let after = index + width
    if !pending.contains(.spaced), !run.isEmpty, after < bytes.count, bytes[after] | 0x20 == UInt8(ascii: "s"),
      after + 1 >= bytes.count || !bytes[after + 1].isLetter
    {
      append(
        Token(start: index, end: after + 1, lexeme: Self.possessive, number: 0, flags: pending.union([.mark, .plain])))
      return after + 1
    }
    // By itself it begins nothing but a year without its century: '98.
    if !run.isEmpty || (after < bytes.count && bytes[after] &- 48 < 10) {
      append(
        Token(start: index, end: after, lexeme: Self.apostrophe, number: 0, flags: pending.union([.mark, .plain])))
    }
    return after
  }

  /// Takes punctuation outside ASCII, or passes over a word that no vocabulary of ASCII forms has.
  mutating func high(
    _ bytes: Span<UInt8>, _ index: Int, _ kinds: Span<ByteKind>, _ hand: (inout [Token], Bool) -> Int
  ) -> Int {
    guard let (sign, width) = Punctuation.at(index, bytes) else {
      let end = skipChunk(bytes, index, kinds)
      if !run.isEmpty { endRun(hand) }
      return end
    }
    switch sign {
    case .space: pending.insert(.spaced)
    case .apostrophe: return apostrophe(bytes, index, width: width)
    case .hyphen, .dash:
      if !run.isEmpty {
        let lexeme = sign == .hyphen ? Self.lexeme(of: .hyphen) : Self.dash
        append(
          Token(start: index, end: index + width, lexeme: lexeme, number: 0, flags: pending.union([.mark, .plain])))
      }
    case .stop: if !run.isEmpty { endRun(hand) }
    }
    return index + width
  }

  private static func lexeme(of mark: Mark) -> UInt16 { UInt16(Shape.index(of: mark)) }

  private static let dash = UInt16(Shape.index(of: .dash))
  private static let apostrophe = UInt16(Shape.index(of: .apostrophe))
  private static let possessive = UInt16(Shape.index(of: .possessive))
}
