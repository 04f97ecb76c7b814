// How words are taken into a run: one of the vocabulary's extends it, and may join a number before it.

extension Lexer {
  /// The ASCII letters that begin at an offset, and where they end; no further than a word of the vocabulary may go.
  @inline(__always)
  static func letters(_ start: Int, _ bytes: Span<UInt8>) -> (word: PackedWord, end: Int) {
    let first = EightBytes(bytes, at: start)
    let count = first.letterCount
    if count == 0 { return (.none, start) }
    if count < 8 { return (PackedWord(letters: first.bits, 0, count: count), start &+ count) }
    let more = EightBytes(bytes, at: start &+ 8)
    let moreCount = more.letterCount
    let end = start &+ 8 &+ moreCount
    return moreCount < 8 ? (PackedWord(letters: first.bits, more.bits, count: 8 &+ moreCount), end) : (.unknown, end)
  }

  /// Takes a word that the vocabulary has; returns the offset after it, or -1 when it is none written like this.
  mutating func word(_ bytes: Span<UInt8>, _ range: Range<Int>, _ place: Int, _ kinds: Span<ByteKind>)
    -> Int
  {
    let form = grammar.lexicon.forms[place]
    let isCapital = bytes[range.lowerBound] < 97
    var lexeme = isCapital ? form.capital : form.lower
    var isTrigger = isCapital ? form.isTrigger.capital : form.isTrigger.lower
    var end = range.upperBound
    if range.count == 1, lexeme != 0, let initials = initials(bytes, range.lowerBound) {
      lexeme = initials.lexeme
      isTrigger = grammar.lexicon.lexemes[Int(lexeme)].isTrigger
      end = initials.end
    }
    if lexeme == 0 { return -1 }
    var flags = pending
    if !isTrigger { flags.insert(.plain) }
    if isCapital { flags.insert(.capital) } else if form.isWeak { flags.insert(.weak) }
    var token = Token(start: range.lowerBound, end: end, lexeme: lexeme, number: Int(form.number), flags: flags)
    if form.numeral != .none {
      token.flags.insert(.number)
      token.numeral = form.numeral
      if Numbers.join(
        token, form.numeral, token.number, article: grammar.lexicon.named.a, and: grammar.lexicon.named.and, to: &run)
      {
        pending = []
        if isTrigger { isPromising = true }
        return end
      }
    }
    append(token)
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), form.isAbbreviation { end += 1 }
    return end
  }

  /// Reads `a.m.`, `p.m.`, `A.D.`, `B.C.`, `B.C.E.` and `C.E.`, whose letters are words by themselves.
  private func initials(_ bytes: Span<UInt8>, _ start: Int) -> (lexeme: UInt16, end: Int)? {
    guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: ".") else { return nil }
    let lexeme: UInt16
    var end = start + 3
    switch (bytes[start], bytes[start + 2]) {
    case (UInt8(ascii: "A"), UInt8(ascii: "D")): lexeme = grammar.lexicon.named.ad
    case (UInt8(ascii: "C"), UInt8(ascii: "E")): lexeme = grammar.lexicon.named.ce
    case (UInt8(ascii: "B"), UInt8(ascii: "C")):
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1] == UInt8(ascii: "E") {
        lexeme = grammar.lexicon.named.bce
        end += 2
      } else {
        lexeme = grammar.lexicon.named.bc
      }
    case (let first, let second) where second | 0x20 == UInt8(ascii: "m"):
      switch first | 0x20 {
      case UInt8(ascii: "a"): lexeme = grammar.lexicon.named.am
      case UInt8(ascii: "p"): lexeme = grammar.lexicon.named.pm
      default: return nil
      }
    default: return nil
    }
    if end < bytes.count {
      if bytes[end] == UInt8(ascii: ".") { end += 1 } else if bytes[end].isLetter { return nil }
    }
    return (lexeme, end)
  }
}
