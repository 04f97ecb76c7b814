/// What stands beside a number in figures, as far as it says that there may be a time in it.
enum Figures {
  /// Whether a number has nothing at it that makes a time of it: "5 of the 300", but not "5:30", "5pm", "'98" and "1998".
  ///
  /// Such a number is read where another word gives the reason to; see `Triggers`.
  @inline(__always)
  static func areQuiet(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if range.count > 3 && !isGrouped(range, bytes) { return false }
    if range.lowerBound > 0 {
      let before = bytes[range.lowerBound - 1]
      if before == UInt8(ascii: "'") || before >= 0x80 { return false }
    }
    guard range.upperBound < bytes.count else { return true }
    switch bytes[range.upperBound] {
    case UInt8(ascii: " "), UInt8(ascii: ","): return true
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "'"), 0x80...: return false
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      return range.upperBound + 1 >= bytes.count || bytes[range.upperBound + 1] &- 48 >= 10
    case let byte: return (byte | 0x20) &- 97 >= 26
    }
  }

  /// Whether the figures are more than one group: "1,500".
  private static func isGrouped(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    bytes[range.upperBound - 4] == UInt8(ascii: ",")
  }

  /// Whether figures with a mark right after them are never quiet; with a hyphen they are not where figures follow it.
  static func areLoud(before mark: Mark) -> Bool {
    switch mark {
    case .colon, .slash, .apostrophe, .possessive, .period: true
    case .hyphen, .dash, .comma, .open, .close, .tilde, .plus: false
    }
  }
}
