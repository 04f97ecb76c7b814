/// Cuts a block of prose into tokens.
///
/// - Complexity: O(*n*) in the number of bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var position = 0
  private var quoteIsOpen = false
  /// The word being read, in small letters.
  private var key = WordBuilder()

  /// The tokens of a text by itself.
  static func tokens(of text: String) -> [Token] {
    var book = WordBook()
    return tokens(of: Array(text.utf8), book: &book)
  }

  /// - Parameter book: Where the words get their numbers.
  static func tokens(of bytes: [UInt8], book: inout WordBook) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.tokens.reserveCapacity(bytes.count / 5)
    tokenizer.run(&book)
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0x20 }

  private mutating func run(_ book: inout WordBook) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 {
        position += 1
      } else if Self.isLetter(byte) || Self.isDigit(byte) || (byte >= 0x80 && punctuation(at: position) == nil) {
        word(&book)
      } else {
        mark()
      }
    }
  }

  private mutating func add(_ kind: Token.Kind, _ length: Int) {
    tokens.append(Token(kind, at: position..<position + length))
    position += length
  }

  private mutating func mark() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): add(.stop, 1)
    case UInt8(ascii: ","): add(.comma, 1)
    case UInt8(ascii: ":"): add(.colon, 1)
    case UInt8(ascii: ";"): add(.semicolon, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): add(.openBracket, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): add(.closeBracket, 1)
    case UInt8(ascii: "-"):
      add(.dash, self.byte(position + 1) == byte ? (self.byte(position + 2) == byte ? 3 : 2) : 1)
    case UInt8(ascii: "\""): straightQuote()
    default:
      if let (kind, length) = punctuation(at: position) {
        add(kind, length)
      } else {
        add(.other, 1)
      }
    }
  }

  /// A straight mark opens where a space stands before it and none after it, and otherwise takes its turn.
  private mutating func straightQuote() {
    let spaceBefore = byte(position - 1) <= 0x20 || byte(position - 1) == UInt8(ascii: "(")
    let spaceAfter = byte(position + 1) <= 0x20
    if spaceBefore != spaceAfter { quoteIsOpen = !spaceBefore }
    add(quoteIsOpen ? .closeQuote : .openQuote, 1)
    quoteIsOpen.toggle()
  }

  /// The marks outside ASCII that split words: General Punctuation, guillemets and the no-break space.
  private func punctuation(at offset: Int) -> (Token.Kind, Int)? {
    if byte(offset) == 0xC2 {
      switch byte(offset + 1) {
      case 0xAB: return (.openQuote, 2)
      case 0xBB: return (.closeQuote, 2)
      case 0xA0: return (.other, 2)
      default: return nil
      }
    }
    guard byte(offset) == 0xE2, byte(offset + 1) == 0x80 else { return nil }
    switch byte(offset + 2) {
    case 0x93, 0x94, 0x95: return (.dash, 3)
    case 0x9C, 0x9E: return (.openQuote, 3)
    case 0x9D: return (.closeQuote, 3)
    case 0xA6: return (.stop, 3)
    case 0x98, 0x99, 0xAF, 0x80...0x8A: return (.other, 3)
    default: return nil
    }
  }

  /// The length of an apostrophe at the offset, 0 where there is none.
  private func apostrophe(at offset: Int) -> Int {
    if byte(offset) == UInt8(ascii: "'") { return 1 }
    return byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && byte(offset + 2) == 0x99 ? 3 : 0
  }

  /// Reads a word of plain letters that no mark is part of or may belong to, as most are; `false` where it is another.
  private mutating func plainWord(_ book: inout WordBook) -> Bool {
    var end = position
    var low: UInt64 = 0
    var high: UInt64 = 0
    while end < bytes.count, Self.isLetter(bytes[end]) {
      let offset = end - position
      let byte = UInt64(bytes[end] | 0x20)
      if offset < 8 {
        low |= byte << UInt64(offset * 8)
      } else if offset < Word.inlineLimit {
        high |= byte << UInt64(offset * 8 - 64)
      } else {
        return false
      }
      end += 1
    }
    guard end > position, end == bytes.count || Self.endsWord(bytes[end]) else { return false }
    add(Word(low: low, high: high | UInt64(end - position) << 56), to: end, isNumber: false, isPossessive: false, &book)
    return true
  }

  /// Whether a byte behind letters is no part of a word, whatever stands around it.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && !isDigit(byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "'")
  }

  private mutating func word(_ book: inout WordBook) {
    if plainWord(&book) { return }
    let start = position
    key.removeAll()
    var end = start
    var isNumber = Self.isDigit(bytes[start])
    while end < bytes.count {
      let byte = bytes[end]
      if Self.isLetter(byte) {
        key.append(byte | 0x20)
        if isNumber, end > start, !Self.isDigit(bytes[end - 1]) { isNumber = false }
      } else if Self.isDigit(byte) {
        key.append(byte)
      } else if byte >= 0x80, punctuation(at: end) == nil {
        key.append(byte)
      } else if byte == UInt8(ascii: "-"), isInner(end + 1) {
        key.append(byte)
        isNumber = false
      } else if byte == UInt8(ascii: "."), joinsStop(at: end, book.lexicon) {
        key.append(byte)
      } else if byte == UInt8(ascii: ","), isNumber, Self.isDigit(self.byte(end + 1)), Self.isDigit(bytes[end - 1]) {
        // 1,500 is the number 1500.
      } else if case let length = apostrophe(at: end), length > 0, isInner(end + length) {
        key.append(UInt8(ascii: "'"))
        end += length - 1
      } else {
        break
      }
      end += 1
    }
    var isPossessive = false
    if key.count > 2, key[key.count - 2] == UInt8(ascii: "'"), key[key.count - 1] == UInt8(ascii: "s") {
      key.removeLast(2)
      isPossessive = true
    } else if key.last == UInt8(ascii: "s"), case let length = apostrophe(at: end), length > 0,
      self.byte(end + length) <= 0x20
    {
      end += length
      isPossessive = true
    }
    add(key.word, to: end, isNumber: isNumber, isPossessive: isPossessive, &book)
  }

  private mutating func add(_ word: Word, to end: Int, isNumber: Bool, isPossessive: Bool, _ book: inout WordBook) {
    let start = position
    // "US" is no pronoun, nor is "WHO".
    let isAcronym =
      (word == "us" || word == "who")
      && bytes[start..<end].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let number = book.number(of: word)
    tokens.append(
      Token(
        word, number: number, form: book.form(number), at: start..<end, isNumber: isNumber,
        isTelling: !isNumber && !isAcronym,
        isCapitalised: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start]) || bytes[start] >= 0xC3,
        isPossessive: isPossessive))
    position = end
  }

  private func isInner(_ offset: Int) -> Bool {
    let byte = self.byte(offset)
    return Self.isLetter(byte) || Self.isDigit(byte) || (byte >= 0x80 && punctuation(at: offset) == nil)
  }

  /// Whether a full stop belongs to the word before it: in `1.5`, `U.S.`, `a.m.`, `Feb.` and after an initial.
  private func joinsStop(at offset: Int, _ lexicon: EnglishLexicon) -> Bool {
    let next = byte(offset + 1)
    if Self.isDigit(byte(offset - 1)), Self.isDigit(next) { return true }
    if key.count == 1, Self.isLetter(byte(offset - 1)), !Self.isDigit(next) {
      return key[0] != UInt8(ascii: "i") || Self.isLetter(next)
    }
    if key.count >= 3, key[key.count - 2] == UInt8(ascii: "."), Self.isLetter(byte(offset - 1)) { return true }
    return lexicon.isAbbreviation(key.word)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
