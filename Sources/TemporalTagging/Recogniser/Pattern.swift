/// The token pattern of a rule, parsed.
///
/// A pattern is a row of words, `{classes}`, `(either|or)`, `[optional]` parts and marks. White space before an element
/// means that white space may stand there; an element written without it must follow at once: `{hour}:{minute}`.
/// `~` joins two elements by white space or a hyphen: `{n}~{unit}` reads `six months` and `six-month`.
indirect enum Pattern {
  case element(Element, isTight: Bool)
  case sequence([Pattern])
  case either([Pattern])

  enum Element: Hashable {
    case word(String)
    case mark(Mark)
    case named(WordClass)
  }

  /// Parses a pattern; a malformed one is a mistake in the rule table and stops the program.
  init(_ text: String) {
    var parser = PatternParser(text)
    self = parser.alternatives(isTight: false)
    precondition(parser.isAtEnd, "unbalanced pattern: \(text)")
  }

  /// The words that the pattern names literally.
  func forEachElement(_ body: (Element) -> Void) {
    switch self {
    case .element(let element, _): body(element)
    case .sequence(let parts), .either(let parts): for part in parts { part.forEachElement(body) }
    }
  }
}

/// Marks that may stand between the words of a time expression.
enum Mark: String, CaseIterable {
  case hyphen = "-"
  case dash = "–"
  case slash = "/"
  case colon = ":"
  case comma = ","
  case period = "."
  case apostrophe = "'"
  case possessive = "'s"
  case open = "("
  case close = ")"
  case tilde = "˜"
  case plus = "+"

  /// The place of the mark in `allCases`.
  var number: Int {
    switch self {
    case .hyphen: 0
    case .dash: 1
    case .slash: 2
    case .colon: 3
    case .comma: 4
    case .period: 5
    case .apostrophe: 6
    case .possessive: 7
    case .open: 8
    case .close: 9
    case .tilde: 10
    case .plus: 11
    }
  }
}

private struct PatternParser {
  private let text: [UInt8]
  private var index = 0
  private let source: String

  init(_ source: String) {
    self.source = source
    text = Array(source.utf8)
  }

  var isAtEnd: Bool { index == text.count }

  mutating func alternatives(isTight: Bool) -> Pattern {
    var options = [sequence(isTight: isTight)]
    while peek == UInt8(ascii: "|") {
      index += 1
      options.append(sequence(isTight: isTight))
    }
    return options.count == 1 ? options[0] : .either(options)
  }

  private var peek: UInt8? { index < text.count ? text[index] : nil }

  private mutating func sequence(isTight leading: Bool) -> Pattern {
    var parts: [Pattern] = []
    var isTight = leading
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "):
        isTight = false
        index += 1
        continue
      case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        return .sequence(parts)
      case UInt8(ascii: "~"):
        index += 1
        parts.append(.either([.element(.mark(.hyphen), isTight: true), .sequence([])]))
        isTight = false
        continue
      case UInt8(ascii: "("):
        index += 1
        parts.append(alternatives(isTight: isTight))
        expect(UInt8(ascii: ")"))
      case UInt8(ascii: "["):
        index += 1
        parts.append(.either([alternatives(isTight: isTight), .sequence([])]))
        expect(UInt8(ascii: "]"))
      case UInt8(ascii: "{"):
        parts.append(.element(.named(name()), isTight: isTight))
      case UInt8(ascii: "\\"):
        index += 1
        parts.append(.element(.mark(mark()), isTight: isTight))
      default:
        if ByteAutomaton.columns[Int(byte)] != 0 {
          parts.append(.element(.word(word()), isTight: isTight))
        } else {
          parts.append(.element(.mark(mark()), isTight: isTight))
        }
      }
      isTight = true
    }
    return .sequence(parts)
  }

  private mutating func expect(_ byte: UInt8) {
    precondition(peek == byte, "unbalanced pattern: \(source)")
    index += 1
  }

  private mutating func name() -> WordClass {
    let start = index + 1
    while let byte = peek, byte != UInt8(ascii: "}") { index += 1 }
    let name = String(decoding: text[start..<index], as: UTF8.self)
    expect(UInt8(ascii: "}"))
    guard let named = WordClass(name: name) else { preconditionFailure("no class {\(name)}: \(source)") }
    return named
  }

  private mutating func word() -> String {
    let start = index
    while let byte = peek, ByteAutomaton.columns[Int(byte)] != 0 { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self).lowercasedASCII
  }

  private mutating func mark() -> Mark {
    let rest = String(decoding: text[index...], as: UTF8.self)
    let found = Mark.allCases.filter { rest.hasPrefix($0.rawValue) }.max {
      $0.rawValue.utf8.count < $1.rawValue.utf8.count
    }
    guard let found else { preconditionFailure("no mark at: \(rest)") }
    index += found.rawValue.utf8.count
    return found
  }
}

extension String {
  fileprivate var lowercasedASCII: String {
    String(decoding: utf8.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
