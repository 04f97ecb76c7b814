/// Finds where the next run begins that holds more than words of grammar, so that the lexer reads nothing else.
///
/// Most words of a text are none of the vocabulary's, and most of those that are stand alone: "of the". Here a word costs
/// a few instructions and hardly a branch, since it is looked up by its eight first letters at once.
///
/// It keeps the rules of `Lexer` for where a run ends. Where the two part, nothing breaks but speed, as long as the start
/// found here is not too late: the lexer ends runs by itself.
struct RunFinder {
  let words: WordTable

  /// The offset at which the lexer should begin: that of the first token of the next run with a telling word or a number
  /// in it, or the end of the text.
  ///
  /// - Parameter offset: Not within a word, and not within a run.
  /// - Complexity: O(*n*) in the bytes passed over, and those of the run.
  func start(from offset: Int, in bytes: Span<UInt8>, kinds: Span<ByteKind>) -> Int {
    let count = bytes.count
    var index = offset
    /// Where the row of plain words that is being read began, or -1.
    var start = -1
    /// Whether a line ended since its last word.
    var isBroken = false
    while index < count {
      let eight = EightBytes(bytes, at: index)
      var length = eight.letterCount
      if length == 0 {
        let byte = bytes[index]
        switch kinds[Int(byte)] {
        case .blank: index += 1
        case .figure: return start < 0 ? index : start
        case .line:
          if isBroken { start = -1 }
          isBroken = true
          index += 1
        case .mark:
          let next = index + 1 < count ? bytes[index + 1] : 0
          if start < 0, byte == UInt8(ascii: "'"), next &- 48 < 10 { return index }
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") { start = -1 }
          isBroken = false
          index += 1
        case .high:
          if let (sign, width) = Punctuation.at(index, bytes) {
            if sign == .stop { start = -1 }
            if start < 0, sign == .apostrophe, index + width < count, bytes[index + width] &- 48 < 10 { return index }
            if sign != .space { isBroken = false }
            index += width
          } else {
            index = Self.chunkEnd(index, bytes, kinds)
            start = -1
          }
        case .letter:
          index = Self.chunkEnd(index, bytes, kinds)
          start = -1
        case .other:
          start = -1
          index += 1
        }
        continue
      }
      let isCapital = bytes[index] & 0x20 == 0
      let entry = words[eight.lowercased & (UInt64.max &>> (64 &- UInt64(truncatingIfNeeded: length) &* 8))]
      var kind = entry.kind(isCapital: isCapital)
      if length == 8 {
        while true {
          let more = EightBytes(bytes, at: index + length).letterCount
          length += more
          if more < 8 { break }
        }
        // Of a longer word the lexer shall see the rest.
        if length > 8 { kind = entry.contains(.prefix) ? WordTable.Kind.telling.rawValue : 0 }
      }
      if kind == WordTable.Kind.telling.rawValue { return start < 0 ? index : start }
      let here = index
      index += length
      let next = index < count ? bytes[index] : 0
      if next > 32 {
        switch kinds[Int(next)] {
        case .letter, .high:
          let end = Self.chunkEnd(index, bytes, kinds)
          if end > index { kind = 0 }
          index = end
        case .figure where kind == 0: index = Self.chunkEnd(index, bytes, kinds)
        // "a.m."
        case .mark where kind != 0 && length == 1 && next == UInt8(ascii: "."): return start < 0 ? here : start
        default: break
        }
      } else {
        index += next == 32 ? 1 : 0
      }
      start = kind == 0 ? -1 : start < 0 ? here : start
      isBroken = false
    }
    return count
  }

  /// Where the unbroken row of letters and figures ends in which an offset lies.
  static func chunkEnd(_ start: Int, _ bytes: Span<UInt8>, _ kinds: Span<ByteKind>) -> Int {
    var end = start
    while end < bytes.count {
      let kind = kinds[Int(bytes[end])]
      if kind == .letter || kind == .figure { end += 1; continue }
      if kind == .high, !Punctuation.isAt(end, bytes) { end += 1; continue }
      break
    }
    return end
  }
}
