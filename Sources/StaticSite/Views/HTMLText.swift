/// Text made safe for HTML and XML, between tags and inside quoted attributes.
enum HTMLText {
  /// The text with `<`, `>`, `&` and both quotes written as references, and characters that XML forbids (controls other
  /// than tab and line breaks, U+FFFE, U+FFFF) as U+FFFD.
  ///
  /// Goes by bytes, and so by scalars: a quote followed by a combining mark is one `Character`, and yet the quote ends an
  /// attribute.
  static func escape(_ text: String) -> String {
    var escaped: [UInt8] = []
    append(text, to: &escaped)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends the text, made safe in the same way.
  ///
  /// - Complexity: O(*n*) in the number of bytes; one copy of each.
  static func append(_ text: String, to output: inout [UInt8]) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe append($0, to: &output) }
    if isDone == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe append($0, to: &output) } }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    while true {
      let end = unsafe firstSpecial(in: text, from: start)
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      start = end + 1
      switch unsafe text[end] {
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
      case 0xEF:
        // U+FFFE and U+FFFF.
        guard end + 2 < text.count, unsafe text[end + 1] == 0xBF, unsafe text[end + 2] >= 0xBE else {
          output.append(0xEF)
          break
        }
        output.append(contentsOf: "\u{FFFD}".utf8)
        start = end + 3
      default: output.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
  }

  /// The offset of the first byte at or after `start` that may belong to a character that is not printed as it is; else
  /// the end.
  private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let end = min(index + 8, text.count)
      let isSafe = unsafe end - index == 8 && !mayBeSpecial(eight(text, at: index))
      if !isSafe {
        for index in index..<end { if unsafe isSpecial(text[index]) { return index } }
      }
      index = end
    }
    return text.count
  }

  private static func eight(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    unsafe UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether one of eight bytes may be special; a borrow between two of them may raise a false alarm.
  private static func mayBeSpecial(_ eight: UInt64) -> Bool {
    func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- each(0x01)) & ~bytes }
    let controls = (eight &- each(0x20)) & ~eight
    // `"` is 0x22, `&` and `'` are 0x26 and 0x27, `<` and `>` 0x3C and 0x3E.
    let quotes = zeros(eight ^ each(0x22)) | zeros(eight & each(0xFE) ^ each(0x26))
    let brackets = zeros(eight & each(0xFD) ^ each(0x3C))
    let others = zeros(eight ^ each(0x7F)) | zeros(eight ^ each(0xEF))
    return (controls | quotes | brackets | others) & each(0x80) != 0
  }

  /// Whether a byte may belong to a character that is not printed as it is; 0xEF begins U+FFFE.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte == 0x7F || byte == 0xEF
  }

  /// The special ones among the first 64 bytes: all controls but tab and line breaks, both quotes, `&`, `<` and `>`.
  private static let special: UInt64 = 0x5000_00C4_FFFF_D9FF
}
