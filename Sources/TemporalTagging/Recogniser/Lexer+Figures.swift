// How numbers in figures are taken into a run, with what belongs to them: `1,500`, `3rd`.

extension Lexer {
  /// Takes a number in figures, with `1,500` and `3rd`; returns the offset after it and whether it is a word by itself.
  mutating func figures(_ bytes: Span<UInt8>, _ start: Int, _ kinds: Span<ByteKind>) -> (Int, Bool) {
    var end = start
    var value = 0
    while end < bytes.count, bytes[end] &- 48 < 10 {
      if end - start < 9 { value = value * 10 + Int(bytes[end] - 48) }
      end += 1
    }
    var shape = Shape.index(figures: end - start, value: value)
    if end - start <= 3 {
      let groups = groupsOfThree(bytes, end)
      if groups.end > end {
        value = value * groups.scale + groups.value
        end = groups.end
        shape = value <= Int32.max ? Shape.grouped : Shape.longFigures
      }
    }
    var numeral = shape == Shape.longFigures ? Numeral.none : .figures
    if end < bytes.count {
      let kind = kinds[Int(bytes[end])]
      if kind == .letter, let ordinal = ordinalEnd(bytes, end, kinds) {
        end = ordinal
        shape = Shape.ordinal
        numeral = .ordinal
      } else if kind == .letter || (kind == .high && !Punctuation.isAt(end, bytes)) {
        // Letters follow at once: a word of the vocabulary may go on the row, anything else takes it all back.
        if kind == .high {
          if !pending.contains(.spaced), chunk < run.count { run.removeSubrange(chunk...) }
          return (skipChunk(bytes, end, kinds), false)
        }
      }
    }
    var flags = pending.union([.figures, .number])
    if !grammar.lexicon.lexemes[shape].isTrigger, Figures.areQuiet(start..<end, bytes) { flags.insert(.plain) }
    append(Token(start: start, end: end, lexeme: UInt16(shape), number: value, flags: flags, numeral: numeral))
    return (end, true)
  }

  private func groupsOfThree(_ bytes: Span<UInt8>, _ start: Int) -> (end: Int, value: Int, scale: Int) {
    var end = start
    var value = 0
    var scale = 1
    while end + 3 < bytes.count, bytes[end] == UInt8(ascii: ","), scale <= 1_000_000 {
      let figures = (bytes[end + 1] &- 48, bytes[end + 2] &- 48, bytes[end + 3] &- 48)
      guard figures.0 < 10, figures.1 < 10, figures.2 < 10 else { break }
      if end + 4 < bytes.count, bytes[end + 4] &- 48 < 10 { break }
      value = value * 1000 + Int(figures.0) * 100 + Int(figures.1) * 10 + Int(figures.2)
      scale *= 1000
      end += 4
    }
    return (end, value, scale)
  }

  /// The offset after `st`, `nd`, `rd` or `th`, where the word ends there.
  private func ordinalEnd(_ bytes: Span<UInt8>, _ start: Int, _ kinds: Span<ByteKind>) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if start + 2 < bytes.count, kinds[Int(bytes[start + 2])] == .letter || kinds[Int(bytes[start + 2])] == .figure {
      return nil
    }
    switch (bytes[start] | 0x20, bytes[start + 1] | 0x20) {
    case (115, 116), (110, 100), (114, 100), (116, 104): return start + 2
    default: return nil
    }
  }
}
