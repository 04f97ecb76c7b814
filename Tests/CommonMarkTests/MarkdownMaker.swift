/// Makes hostile Markdown at random and knows of each word of its prose where it stands.
///
/// Every word of prose is unique, so that finding it is no matter of luck; addresses, titles, labels and tags repeat the
/// words of the prose around them as decoys.
struct MarkdownMaker {
  private(set) var bytes: [UInt8] = []
  /// Each word of prose, as read, with the bytes that hold it.
  private(set) var words: [(text: String, source: Range<Int>)] = []
  private var random: UInt64
  private var counter = 0
  private var prefix: [String] = []
  private var lineBreak = "\n"

  /// - Parameter seed: The same seed makes the same text.
  init(seed: Int) {
    random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    lineBreak = ["\n", "\r\n", "\n", "\r"][below(4)]
    if below(5) == 0 { write("\u{FEFF}") }
    for _ in 0...below(6) { makeBlock(depth: 0) }
  }

  private mutating func below(_ bound: Int) -> Int {
    // xorshift64*
    random ^= random >> 12
    random ^= random << 25
    random ^= random >> 27
    return Int((random &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  // MARK: - Blocks

  private mutating func makeBlock(depth: Int) {
    switch below(depth > 3 ? 4 : 8) {
    case 0:
      write("#" + String(repeating: "#", count: below(5)) + [" ", "\t", "   "][below(3)])
      makeInlines(below(4) + 1, canBreak: false)
      write([" ##", "", "  #  "][below(3)])
    case 1:
      makeInlines(below(4) + 1, canBreak: true)
      newLine()
      write(["===", "---"][below(2)])
    case 2:
      write("```caption")
      for _ in 0...below(2) {
        newLine()
        write(["", "  ", "\t"][below(3)])
        makeWord(isPlain: true)
        write(" ")
        makeWord(isPlain: true)
      }
      newLine()
      write("```")
    case 3: makeInlines(below(9) + 1, canBreak: true)
    case 4, 5: nest("> ", depth)
    case 6: nest(["- ", "*   ", "+\t"][below(3)], depth)
    default: nest(["1. ", "10) ", "7.   "][below(3)], depth)
    }
    blankLine()
  }

  /// A container with blocks in it: its mark on the first line, and on each further line what continues it.
  private mutating func nest(_ mark: String, _ depth: Int) {
    write(mark)
    let isQuote = mark == "> "
    // A tab behind a marker reaches the next stop, which lies deeper the deeper the marker does; four is always enough.
    prefix.append(
      isQuote ? [">", "> ", ">  "][below(3)] : String(repeating: " ", count: mark == "+\t" ? 4 : mark.utf8.count))
    if mark == "+\t" {
      bytes.removeLast()
      write("   ")
    }
    for _ in 0...below(2) { makeBlock(depth: depth + 1) }
    prefix.removeLast()
    write("<!-- -->")
    blankLine()
  }

  private mutating func newLine() {
    write(lineBreak)
    for part in prefix { write(part == ">" ? "> " : part) }
  }

  private mutating func blankLine() {
    newLine()
    newLine()
  }

  // MARK: - Inlines

  private mutating func makeInlines(_ count: Int, canBreak: Bool) {
    makeWord(isPlain: false)
    for _ in 1..<max(2, count) {
      if canBreak, below(3) == 0 {
        write(["", "  ", "\\"][below(3)])
        newLine()
        write(["", " ", "   "][below(3)])
      } else {
        write(" ")
      }
      makeInline(depth: 0)
    }
  }

  private mutating func makeInline(depth: Int) {
    let decoy = words.last?.text.filter { $0.isASCII && $0.isLetter } ?? "decoy"
    switch below(depth > 2 ? 2 : 12) {
    case 0, 1: makeWord(isPlain: false)
    case 2: wrap("*", "*", depth)
    case 3: wrap("**", "**", depth)
    case 4: wrap("_", "_", depth)
    case 5: wrap("[", "](/\(decoy)_(\(decoy)) \"\(decoy) \\\" \(decoy)\")", depth + 1)
    case 6: wrap("[", "](<\(decoy) a> '\(decoy)')", depth + 1)
    case 7: write("![\(decoy) *x*](/\(decoy).png \"\(decoy)\")")
    case 8:
      write("`` ` ")
      makeWord(isPlain: true)
      write(" ``")
    case 9:
      write("<i title=\"\(decoy)\">")
      makeWord(isPlain: false)
      write("</i>")
    case 10: write("\\* &amp; &nosuch; &#1078; &NotEqualTilde; 1 < 2 [\(decoy)] !")
    default:
      write("<https://")
      makeWord(isPlain: true)
      write(".example/>")
    }
  }

  private mutating func wrap(_ opening: String, _ closing: String, _ depth: Int) {
    write(opening)
    makeWord(isPlain: false)
    if !opening.hasPrefix("[") {
      write(" ")
      makeInline(depth: depth + 1)
      write(" ")
      makeWord(isPlain: true)
    }
    write(closing)
  }

  /// A unique word, with an escape, an entity or letters beyond ASCII in it.
  private mutating func makeWord(isPlain: Bool) {
    counter += 1
    let number = String(counter)
    let start = bytes.count
    let (source, text) =
      switch below(isPlain ? 1 : 6) {
      case 1: ("w\\*\(number)x", "w*\(number)x")
      case 2: ("w&amp;\(number)x", "w&\(number)x")
      case 3: ("wж😀\(number)x", "wж😀\(number)x")
      case 4: ("w&#x416;\(number)x", "wЖ\(number)x")
      case 5: ("w\\\(number)x", "w\\\(number)x")
      default: ("w\(number)x", "w\(number)x")
      }
    write(source)
    words.append((text, start..<bytes.count))
  }
}
