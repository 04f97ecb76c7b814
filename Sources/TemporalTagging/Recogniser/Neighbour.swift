/// A word or number beside a match, whether the vocabulary knows it or not.
struct Neighbour {
  /// The word in lower case; `.none` where the sentence or the text ends first.
  var word = PackedWord.none
  /// Whether it begins with a capital.
  var isCapitalised = false
  /// Whether it begins with a figure.
  var isNumber = false
  /// The byte that touches the match on this side, 0 at the end of the text; `Punctuation.sign` for marks outside ASCII.
  var touching: UInt8 = 0
  /// The first mark between the match and the word, told in the same way, 0 where there is only white space.
  var mark: UInt8 = 0
  /// Where the word stands.
  var range: Range<Int> = 0..<0
}

extension Neighbour {
  /// The word before an offset, no further back than the sentence.
  init(before offset: Int, _ bytes: Span<UInt8>) {
    guard offset > 0 else { return }
    touching = bytes[offset - 1]
    if touching >= 0x80 { touching = Punctuation.ending(at: offset, bytes)?.kind.sign ?? touching }
    // As a rule one space is between, or a comma and a space.
    if touching == UInt8(ascii: " "), offset > 1 {
      let isAfterComma = bytes[offset - 2] == UInt8(ascii: ",")
      if let plain = PlainWord(endingAt: offset - (isAfterComma ? 2 : 1), bytes) {
        if isAfterComma { mark = UInt8(ascii: ",") }
        take(plain)
        return
      }
    }
    var end = offset
    let limit = max(0, offset - 24)
    while end > limit {
      let byte = bytes[end - 1]
      if Self.isWord(byte) {
        guard byte >= 0x80, let (kind, width) = Punctuation.ending(at: end, bytes) else { break }
        if mark == 0 { mark = kind.sign }
        end -= width
        continue
      }
      if byte > 32 {
        if mark == 0 { mark = byte }
        if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";") { return }
        if byte == UInt8(ascii: "."), end < offset, !Self.endsInitials(end - 1, bytes), !Self.endsTitle(end - 1, bytes)
        {
          return
        }
      }
      end -= 1
    }
    guard end > 0, Self.isWord(bytes[end - 1]) else { return }
    var start = end
    let floor = max(0, end - 16)
    if end >= 8 { start -= EightBytes(bytes, at: end - 8).lastLetterCount }
    while start > floor, Self.isWord(bytes[start - 1]), bytes[start - 1] < 0x80 || !Punctuation.isEnding(start, bytes) {
      start -= 1
    }
    take(bytes, start..<end)
  }

  /// The word after an offset, no further than the sentence.
  init(after offset: Int, _ bytes: Span<UInt8>) {
    guard offset < bytes.count else { return }
    touching = bytes[offset]
    if touching >= 0x80 { touching = Punctuation.at(offset, bytes)?.0.sign ?? touching }
    let isBeforeComma = touching == UInt8(ascii: ",")
    let space = isBeforeComma ? offset + 1 : offset
    if space < bytes.count, bytes[space] == UInt8(ascii: " "), let plain = PlainWord(from: space + 1, bytes) {
      if isBeforeComma { mark = touching }
      take(plain)
      return
    }
    var start = offset
    let limit = min(bytes.count, offset + 24)
    while start < limit {
      let byte = bytes[start]
      if Self.isWord(byte) {
        guard byte >= 0x80, let (kind, width) = Punctuation.at(start, bytes) else { break }
        if mark == 0 { mark = kind.sign }
        start += width
        continue
      }
      if byte > 32 {
        if mark == 0 { mark = byte }
        if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";") { return }
        if byte == UInt8(ascii: "."), start + 1 >= bytes.count || bytes[start + 1] <= 32 { return }
      }
      start += 1
    }
    guard start < bytes.count, Self.isWord(bytes[start]) else { return }
    var end = start + EightBytes(bytes, at: start).letterCount
    let ceiling = min(bytes.count, start + 16)
    while end < ceiling, Self.isWord(bytes[end]), bytes[end] < 0x80 || !Punctuation.isAt(end, bytes) { end += 1 }
    take(bytes, start..<end)
  }

  private mutating func take(_ plain: PlainWord) {
    range = plain.range
    word = plain.packed
    isCapitalised = plain.isCapitalised
  }

  private mutating func take(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    self.range = range
    word = PackedWord(bytes, range)
    let first = bytes[range.lowerBound]
    isCapitalised = first &- 65 < 26
    isNumber = first &- 48 < 10
  }

  /// Whether a period is the last of an abbreviation in initials: "U.S."
  private static func endsInitials(_ period: Int, _ bytes: Span<UInt8>) -> Bool {
    period >= 3 && isWord(bytes[period - 1]) && bytes[period - 2] == UInt8(ascii: ".") && isWord(bytes[period - 3])
  }

  /// Whether a period is that of a title, which a name follows, or of "circa": "Ms. June", "c. 1820".
  private static func endsTitle(_ period: Int, _ bytes: Span<UInt8>) -> Bool {
    var start = period
    while start > 0, period - start < 4, isWord(bytes[start - 1]) { start -= 1 }
    return (1...3).contains(period - start) && titles.contains(PackedWord(bytes, start..<period))
  }

  /// Abbreviations of up to three letters that no sentence ends with.
  private static let titles = WordSet(words: "mr mrs ms dr gov sen rep c ca")

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80
  }
}
