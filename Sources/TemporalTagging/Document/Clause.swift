/// The words around a place in a text, up to the end of the sentence on either side.
enum Clause {
  /// A word, and what it tells.
  struct Word {
    var packed: PackedWord
    var cues: Cues
    var range: Range<Int>

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
      packed = PackedWord(bytes, range)
      cues = CueTable.english[packed]
      self.range = range
    }

    init(_ plain: PlainWord) {
      packed = plain.packed
      cues = CueTable.english[packed]
      range = plain.range
    }

    func `is`(_ cue: Cues) -> Bool { !cues.isDisjoint(with: cue) }
  }

  /// How far a clause is followed, in bytes: longer ones say nothing reliable about a date at their other end.
  private static let reach = 240

  /// The word that ends at or before an offset, or `nil` at the beginning of the clause.
  static func word(before offset: Int, _ bytes: Span<UInt8>) -> Word? {
    var end = min(offset, bytes.count)
    // As a rule one space is between two words.
    if end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if let plain = PlainWord(endingAt: end, bytes) { return Word(plain) }
    while end > 0 {
      let byte = bytes[end - 1]
      if isWord(byte) {
        // The last byte of a quotation mark or a dash is no letter, though it is from 0x80 up.
        if byte >= 0x80, let mark = Punctuation.ending(at: end, bytes) {
          if mark.kind == .stop || mark.kind == .dash { return nil }
          end -= mark.width
          continue
        }
        break
      }
      if isStop(at: end - 1, bytes) { return nil }
      end -= 1
    }
    guard end > 0 else { return nil }
    var start = end
    // Nearly all words are of ASCII letters, which are seen eight at a time; all else is looked at byte by byte.
    while start >= 8 {
      let letters = EightBytes(bytes, at: start - 8).lastLetterCount
      start -= letters
      if letters < 8 { break }
    }
    while start > 0, isWord(bytes[start - 1]), Punctuation.ending(at: start, bytes) == nil { start -= 1 }
    guard start < end else { return nil }
    return Word(bytes, start..<end)
  }

  /// The word that begins at or after an offset, or `nil` at the end of the clause.
  static func word(after offset: Int, _ bytes: Span<UInt8>) -> Word? {
    var start = max(0, offset)
    if start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    if let plain = PlainWord(from: start, bytes) { return Word(plain) }
    while start < bytes.count {
      let byte = bytes[start]
      if isWord(byte) {
        if byte >= 0x80, let (kind, width) = Punctuation.at(start, bytes) {
          if kind == .stop || kind == .dash { return nil }
          start += width
          continue
        }
        break
      }
      if isStop(at: start, bytes) { return nil }
      start += 1
    }
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count {
      let letters = EightBytes(bytes, at: end).letterCount
      end += letters
      if letters < 8 { break }
    }
    while end < bytes.count, isWord(bytes[end]), bytes[end] < 0x80 || !Punctuation.isAt(end, bytes) { end += 1 }
    return Word(bytes, start..<end)
  }

  /// Whether a word is near enough to bear on a date.
  static func isNear(_ word: Word, _ range: Range<Int>) -> Bool {
    word.range.upperBound + reach > range.lowerBound && word.range.lowerBound < range.upperBound + reach
  }

  /// Whether the sentence, or the part of it that has its own verb, ends at a byte that is no letter.
  static func isStop(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"), UInt8(ascii: "\""),
      UInt8(ascii: ":"):
      return bytes[offset] != UInt8(ascii: ":") || !isFigure(offset + 1, bytes)
    case UInt8(ascii: "."): return isSentenceEnd(at: offset, bytes)
    case UInt8(ascii: "-"): return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "-")
    default: return false
    }
  }

  /// Whether a full stop ends a sentence, and not an abbreviation: "Feb. 6", "U.S. troops", "Mr. Low".
  static func isSentenceEnd(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    var next = offset + 1
    let limit = min(bytes.count, offset + reach)
    if next < bytes.count, isWord(bytes[next]), !Punctuation.isAt(next, bytes) { return false }
    while next < limit, bytes[next] <= 32 { next += 1 }
    if next < bytes.count, bytes[next] &- 97 < 26 || bytes[next] == UInt8(ascii: ",") { return false }
    var start = offset
    let floor = max(0, offset - 16)
    while start > floor, isWord(bytes[start - 1]) { start -= 1 }
    guard start < offset else { return true }
    let word = PackedWord(bytes, start..<offset)
    return offset - start > 1 && !abbreviations.contains(word)
  }

  private static let abbreviations = WordSet(
    words: "mr mrs ms dr prof gen sen gov rep col lt sgt capt maj adm st mt no vs jan feb mar apr jun jul aug sep sept "
      + "oct nov dec mon tue tues wed thu thur thurs fri sat sun rev hon")

  static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80 }

  private static func isFigure(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    offset < bytes.count && bytes[offset] &- 48 < 10
  }
}
