/// What a byte begins, as far as the lexer cares.
enum ByteKind: UInt8 {
  case other, letter, figure, blank, line, mark, high

  static let table: [ByteKind] = (0..<256).map { byte in
    let byte = UInt8(byte)
    switch byte {
    case _ where byte.isLetter, UInt8(ascii: "_"): return .letter
    case 48...57: return .figure
    case 32, 9, 13: return .blank
    case 10, 11, 12: return .line
    case 0x80...: return .high
    case _ where Array("-,/()+~':.".utf8).contains(byte): return .mark
    default: return .other
    }
  }
}

/// Punctuation outside ASCII, which parts words; every other sequence of bytes from 0x80 up is taken for letters.
enum Punctuation {
  case space, hyphen, dash, apostrophe, stop

  /// The mark of ASCII that stands for it: a typesetter's apostrophe is an apostrophe.
  var sign: UInt8 {
    switch self {
    case .space: 0
    case .hyphen: UInt8(ascii: "-")
    case .dash: 0xE2
    case .apostrophe: UInt8(ascii: "'")
    case .stop: UInt8(ascii: "\"")
    }
  }

  static func isAt(_ index: Int, _ bytes: Span<UInt8>) -> Bool { at(index, bytes) != nil }

  /// The punctuation that begins at an offset, and its length in bytes.
  static func at(_ index: Int, _ bytes: Span<UInt8>) -> (Punctuation, width: Int)? {
    switch bytes[index] {
    case 0xC2 where index + 1 < bytes.count:
      switch bytes[index + 1] {
      case 0xA0: return (.space, 2)  // no-break space
      case 0xAB, 0xBB: return (.stop, 2)  // « »
      default: return nil
      }
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x80...0x8A, 0xAF: return (.space, 3)  // spaces of fixed width
      case 0x8B...0x8F: return (.space, 3)  // zero width
      case 0x90, 0x91: return (.hyphen, 3)
      case 0x92...0x95: return (.dash, 3)
      case 0x98, 0x99: return (.apostrophe, 3)
      case 0x80...0xBF: return (.stop, 3)  // quotation marks, ellipsis and the like
      default: return nil  // not UTF-8
      }
    default: return nil
    }
  }

  /// The punctuation outside ASCII that ends at an offset, and its length in bytes.
  static func ending(at offset: Int, _ bytes: Span<UInt8>) -> (kind: Punctuation, width: Int)? {
    guard offset > 0, bytes[offset - 1] >= 0x80 else { return nil }
    if offset >= 3, let (kind, width) = at(offset - 3, bytes), width == 3 { return (kind, 3) }
    if offset >= 2, let (kind, width) = at(offset - 2, bytes), width == 2 { return (kind, 2) }
    return nil
  }

  static func isEnding(_ offset: Int, _ bytes: Span<UInt8>) -> Bool { ending(at: offset, bytes) != nil }
}
