/// Finds the next word or number that a time expression may be made of, so that the lexer reads nothing else.
///
/// Most words of a text are none of the vocabulary's, and most of those that are stand among their like: "of the". Here
/// a word costs a few instructions and hardly a branch, since it is looked up by its first eight letters at once.
struct RunFinder {
  let words: WordTable

  /// Where the lexer should begin, and how far it has to read at least.
  ///
  /// - Parameter offset: Not within a word, and not within a run.
  /// - Returns: An offset at or before the first token of the next run that holds more than words of grammar, and one
  ///   within the first such token; twice the end of the text, where there is none. Between the two there is nothing but
  ///   words of grammar, blanks and marks, and now and then another word that was taken for one of these.
  /// - Complexity: O(*n*) in the bytes passed over.
  func next(from offset: Int, in bytes: Span<UInt8>, kinds: Span<ByteKind>) -> (start: Int, telling: Int) {
    let count = bytes.count
    let places = words.places.span
    var index = offset
    var start = offset
    while index < count {
      let eight = EightBytes(bytes, at: index)
      var length = eight.letterCount
      if length == 0 {
        let byte = UInt8(truncatingIfNeeded: eight.bits)
        switch kinds[Int(byte)] {
        case .blank, .line: index &+= 1
        case .figure: return (start, index)
        case .mark:
          index &+= 1
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") { start = index }
        case .other:
          index &+= 1
          start = index
        case .letter:
          index = Self.chunkEnd(index, bytes, kinds)
          start = index
        case .high:
          if let (sign, width) = Punctuation.at(index, bytes) {
            index &+= width
            if sign == .stop { start = index }
          } else {
            index = Self.chunkEnd(index, bytes, kinds)
            start = index
          }
        }
        continue
      }
      let entry = words.entry(of: eight.lowercased & EightBytes.first(length), in: places)
      // The bits for a capital are two places above those for a small letter.
      var kind = WordTable.Entry(rawValue: entry.rawValue &>> UInt16(truncatingIfNeeded: (~eight.bits &>> 4) & 2))
      if length == 8 {
        while index &+ length < count {
          let more = EightBytes(bytes, at: index &+ length).letterCount
          length &+= more
          if more < 8 { break }
        }
        // Of a longer word the lexer shall see the rest.
        if length > 8 { kind = entry.contains(.prefix) ? .telling : [] }
      }
      if kind.contains(.telling) { return (start, index) }
      let end = index &+ length
      let next =
        length < 8 ? UInt8(truncatingIfNeeded: eight.bits &>> UInt64(length &* 8)) : end < count ? bytes[end] : 0
      if next == 32 {
        // Most words end here.
        index = end &+ 1
      } else {
        index = end
        switch kinds[Int(next)] {
        case .letter, .high:
          index = Self.chunkEnd(end, bytes, kinds)
          if index > end { kind = [] }
        case .figure where !kind.contains(.plain): index = Self.chunkEnd(end, bytes, kinds)
        // "a.m."
        case .mark where kind.contains(.plain) && length == 1 && next == UInt8(ascii: "."): return (start, end - 1)
        default: break
        }
      }
      start = kind.contains(.plain) ? start : index
    }
    return (count, count)
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
