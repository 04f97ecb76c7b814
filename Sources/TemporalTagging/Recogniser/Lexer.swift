/// Cuts a text into runs of tokens that the vocabulary knows; all else only ends runs.
///
/// One pass over the bytes. The run is bounded, so memory does not grow with the text.
///
/// Longer than its neighbours, since words, figures and marks end and extend each other's rows: apart, each would have to
/// see the run, the flags that wait for the next token, and the row that is being read.
struct Lexer: ~Copyable {
  /// The most tokens that a run keeps before its front is handed on.
  static let capacity = 384

  private let grammar: Grammar
  private var finder: RunFinder
  private(set) var run: [Token] = []
  private var pending: Token.Flags = []
  /// Where the unbroken row of letters and figures that is being read has its first token.
  private var chunk = 0
  /// Whether the run has a trigger: without one there is no time in it.
  private var isPromising = false

  /// Whether every word is read, and every run is handed on; slow, and with the same result.
  private let isThorough: Bool

  /// - Parameter isThorough: Whether to do without the finder, against which tests can hold it.
  init(_ grammar: Grammar, isThorough: Bool = false) {
    self.grammar = grammar
    self.isThorough = isThorough
    isPromising = isThorough
    finder = RunFinder(words: grammar.lexicon.words)
    run.reserveCapacity(Self.capacity)
  }

  /// Reads the whole text.
  ///
  /// - Parameter hand: Called with each run, and with whether the run ends there. Returns how many tokens it is done
  ///   with; after the end of a run that is taken to be all of them.
  mutating func read(_ bytes: Span<UInt8>, hand: (inout [Token], Bool) -> Int) {
    let kindTable = ByteKind.table
    let kinds = kindTable.span
    let count = bytes.count
    var index = 0
    // The word or number that the lexer was sent for.
    var telling = -1
    while index < count {
      if index > telling, run.isEmpty, !isThorough {
        pending = []
        (index, telling) = finder.next(from: index, in: bytes, kinds: kinds)
        if index == count { break }
      }
      let byte = bytes[index]
      // What stands between most tokens is told apart before all else.
      if byte == UInt8(ascii: " ") {
        pending.insert(.spaced)
        index += 1
        continue
      }
      switch kinds[Int(byte)] {
      case .letter:
        let (packed, end) = Self.letters(index, bytes)
        let form = grammar.lexicon.number(of: packed)
        if form == 0 || (end < count && bytes[end] >= 0x80 && !Punctuation.isAt(end, bytes)) {
          index = skipChunk(bytes, end, kinds)
          endRun(hand)
          continue
        }
        index = word(bytes, index..<end, form, kinds)
        if index < 0 {
          index = skipChunk(bytes, end, kinds)
          if !run.isEmpty { endRun(hand) }
        }
      case .figure:
        let (end, isWhole) = figures(bytes, index, kinds)
        index = end
        if !isWhole { endRun(hand) }
      case .blank:
        pending.insert(.spaced)
        index += 1
      case .line:
        if pending.contains(.broken), !run.isEmpty { endRun(hand) }
        pending.formUnion([.spaced, .broken])
        index += 1
      case .mark:
        index = mark(bytes, index, kinds, hand)
      case .high:
        index = high(bytes, index, kinds, hand)
      case .other:
        if !run.isEmpty { endRun(hand) }
        index += 1
      }
      if run.count >= Self.capacity { passOn(hand) }
    }
    if !run.isEmpty { endRun(hand) }
  }

  // MARK: Runs

  private mutating func endRun(_ hand: (inout [Token], Bool) -> Int) {
    if isPromising, let first = run.first, run.count > 1 || grammar.lexicon.lexemes[Int(first.lexeme)].standsAlone {
      _ = hand(&run, true)
    }
    while !run.isEmpty { run.removeLast() }
    isPromising = isThorough
    pending = []
    chunk = 0
  }

  private mutating func passOn(_ hand: (inout [Token], Bool) -> Int) {
    let done = isPromising ? min(max(hand(&run, false), 1), run.count) : run.count - Matcher.longest
    run.removeFirst(done)
    chunk = max(0, chunk - done)
  }

  private mutating func append(_ token: Token) {
    if token.flags.contains(.spaced) || run.last?.flags.contains(.mark) ?? true { chunk = run.count }
    run.append(token)
    if !token.flags.contains(.plain) { isPromising = true }
    pending = []
  }

  // MARK: Words

  /// The ASCII letters that begin at an offset, and where they end; no further than a word of the vocabulary may go.
  @inline(__always)
  private static func letters(_ start: Int, _ bytes: Span<UInt8>) -> (word: PackedWord, end: Int) {
    let first = EightBytes(bytes, at: start)
    let count = first.letterCount
    if count == 0 { return (.none, start) }
    if count < 8 { return (PackedWord(letters: first.bits, 0, count: count), start &+ count) }
    let more = EightBytes(bytes, at: start &+ 8)
    let moreCount = more.letterCount
    let end = start &+ 8 &+ moreCount
    return moreCount < 8 ? (PackedWord(letters: first.bits, more.bits, count: 8 &+ moreCount), end) : (.unknown, end)
  }

  /// Takes a word that the vocabulary has; returns the offset after it, or -1 when it is none written like this.
  private mutating func word(_ bytes: Span<UInt8>, _ range: Range<Int>, _ number: Int, _ kinds: Span<ByteKind>)
    -> Int
  {
    let form = grammar.lexicon.forms[number]
    let isCapital = bytes[range.lowerBound] < 97
    var lexeme = isCapital ? form.capital : form.lower
    var isTrigger = isCapital ? form.isTrigger.capital : form.isTrigger.lower
    var end = range.upperBound
    if range.count == 1, lexeme != 0, let initials = initials(bytes, range.lowerBound) {
      lexeme = initials.lexeme
      isTrigger = grammar.lexicon.lexemes[Int(lexeme)].isTrigger
      end = initials.end
    }
    if lexeme == 0 { return -1 }
    var flags = pending
    if !isTrigger { flags.insert(.plain) }
    if isCapital { flags.insert(.capital) } else if form.isWeak { flags.insert(.weak) }
    var token = Token(start: range.lowerBound, end: end, lexeme: lexeme, number: Int(form.number), flags: flags)
    if form.numeral != .none {
      token.flags.insert(.number)
      token.numeral = form.numeral
      if Numbers.join(
        token, form.numeral, token.number, article: grammar.lexicon.named.a, and: grammar.lexicon.named.and, to: &run)
      {
        pending = []
        if isTrigger { isPromising = true }
        return end
      }
    }
    append(token)
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), form.isAbbreviation { end += 1 }
    return end
  }

  /// Reads `a.m.`, `p.m.`, `A.D.`, `B.C.`, `B.C.E.` and `C.E.`, whose letters are words by themselves.
  private func initials(_ bytes: Span<UInt8>, _ start: Int) -> (lexeme: UInt16, end: Int)? {
    guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: ".") else { return nil }
    let lexeme: UInt16
    var end = start + 3
    switch (bytes[start], bytes[start + 2]) {
    case (UInt8(ascii: "A"), UInt8(ascii: "D")): lexeme = grammar.lexicon.named.ad
    case (UInt8(ascii: "C"), UInt8(ascii: "E")): lexeme = grammar.lexicon.named.ce
    case (UInt8(ascii: "B"), UInt8(ascii: "C")):
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1] == UInt8(ascii: "E") {
        lexeme = grammar.lexicon.named.bce
        end += 2
      } else {
        lexeme = grammar.lexicon.named.bc
      }
    case (let first, let second) where second | 0x20 == UInt8(ascii: "m"):
      switch first | 0x20 {
      case UInt8(ascii: "a"): lexeme = grammar.lexicon.named.am
      case UInt8(ascii: "p"): lexeme = grammar.lexicon.named.pm
      default: return nil
      }
    default: return nil
    }
    if end < bytes.count {
      if bytes[end] == UInt8(ascii: ".") { end += 1 } else if bytes[end].isLetter { return nil }
    }
    return (lexeme, end)
  }

  /// Drops what has been read of an unbroken row of letters and figures, and passes over the rest of it.
  private mutating func skipChunk(_ bytes: Span<UInt8>, _ start: Int, _ kinds: Span<ByteKind>) -> Int {
    if let last = run.last, !pending.contains(.spaced), chunk < run.count, !last.flags.contains(.mark) {
      run.removeSubrange(chunk...)
    }
    return RunFinder.chunkEnd(start, bytes, kinds)
  }

  // MARK: Numbers

  /// Takes a number in figures, with `1,500` and `3rd`; returns the offset after it and whether it is a word by itself.
  private mutating func figures(_ bytes: Span<UInt8>, _ start: Int, _ kinds: Span<ByteKind>) -> (Int, Bool) {
    var end = start
    var value = 0
    while end < bytes.count, bytes[end] &- 48 < 10 {
      if end - start < 9 { value = value * 10 + Int(bytes[end] - 48) }
      end += 1
    }
    var shape = Shape.index(figures: end - start, value: value)
    if end - start <= 3 {
      let groups = groupsOfThree(bytes, end)
      if groups.end > end {
        value = value * groups.scale + groups.value
        end = groups.end
        shape = value <= Int32.max ? Shape.grouped : Shape.longFigures
      }
    }
    var numeral = shape == Shape.longFigures ? Numeral.none : .figures
    if end < bytes.count {
      let kind = kinds[Int(bytes[end])]
      if kind == .letter, let ordinal = ordinalEnd(bytes, end, kinds) {
        end = ordinal
        shape = Shape.ordinal
        numeral = .ordinal
      } else if kind == .letter || (kind == .high && !Punctuation.isAt(end, bytes)) {
        // Letters follow at once: a word of the vocabulary may go on the row, anything else takes it all back.
        if kind == .high {
          if !pending.contains(.spaced), chunk < run.count { run.removeSubrange(chunk...) }
          return (skipChunk(bytes, end, kinds), false)
        }
      }
    }
    var flags = pending.union([.figures, .number])
    if !grammar.lexicon.lexemes[shape].isTrigger, Figures.areQuiet(start..<end, bytes) { flags.insert(.plain) }
    append(Token(start: start, end: end, lexeme: UInt16(shape), number: value, flags: flags, numeral: numeral))
    return (end, true)
  }

  private func groupsOfThree(_ bytes: Span<UInt8>, _ start: Int) -> (end: Int, value: Int, scale: Int) {
    var end = start
    var value = 0
    var scale = 1
    while end + 3 < bytes.count, bytes[end] == UInt8(ascii: ","), scale <= 1_000_000 {
      let figures = (bytes[end + 1] &- 48, bytes[end + 2] &- 48, bytes[end + 3] &- 48)
      guard figures.0 < 10, figures.1 < 10, figures.2 < 10 else { break }
      if end + 4 < bytes.count, bytes[end + 4] &- 48 < 10 { break }
      value = value * 1000 + Int(figures.0) * 100 + Int(figures.1) * 10 + Int(figures.2)
      scale *= 1000
      end += 4
    }
    return (end, value, scale)
  }

  /// The offset after `st`, `nd`, `rd` or `th`, where the word ends there.
  private func ordinalEnd(_ bytes: Span<UInt8>, _ start: Int, _ kinds: Span<ByteKind>) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if start + 2 < bytes.count, kinds[Int(bytes[start + 2])] == .letter || kinds[Int(bytes[start + 2])] == .figure {
      return nil
    }
    switch (bytes[start] | 0x20, bytes[start + 1] | 0x20) {
    case (115, 116), (110, 100), (114, 100), (116, 104): return start + 2
    default: return nil
    }
  }

  // MARK: Marks

  private mutating func mark(
    _ bytes: Span<UInt8>, _ index: Int, _ kinds: Span<ByteKind>, _ hand: (inout [Token], Bool) -> Int
  ) -> Int {
    func figure(_ offset: Int) -> Bool { offset >= 0 && offset < bytes.count && bytes[offset] &- 48 < 10 }
    let found: Mark
    switch bytes[index] {
    case UInt8(ascii: "-"):
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
        append(
          Token(start: index, end: index + 2, lexeme: Self.dash, number: 0, flags: pending.union([.mark, .plain])))
        return index + 2
      }
      found = .hyphen
    case UInt8(ascii: ","): found = .comma
    case UInt8(ascii: "/"): found = .slash
    case UInt8(ascii: "("): found = .open
    case UInt8(ascii: ")"): found = .close
    case UInt8(ascii: "+"): found = .plus
    case UInt8(ascii: "~"): found = .tilde
    case UInt8(ascii: "'"): return apostrophe(bytes, index, width: 1)
    case UInt8(ascii: ":") where figure(index - 1) && figure(index + 1): found = .colon
    case UInt8(ascii: ".") where figure(index - 1) && figure(index + 1): found = .period
    default:
      if !run.isEmpty { endRun(hand) }
      return index + 1
    }
    // A mark alone begins nothing.
    if run.isEmpty {
      pending = []
      return index + 1
    }
    append(
      Token(
        start: index, end: index + 1, lexeme: Self.lexeme(of: found), number: 0, flags: pending.union([.mark, .plain])))
    return index + 1
  }

  private mutating func apostrophe(_ bytes: Span<UInt8>, _ index: Int, width: Int) -> Int {
    let after = index + width
    if !pending.contains(.spaced), !run.isEmpty, after < bytes.count, bytes[after] | 0x20 == UInt8(ascii: "s"),
      after + 1 >= bytes.count || !bytes[after + 1].isLetter
    {
      append(
        Token(start: index, end: after + 1, lexeme: Self.possessive, number: 0, flags: pending.union([.mark, .plain])))
      return after + 1
    }
    // By itself it begins nothing but a year without its century: '98.
    if !run.isEmpty || (after < bytes.count && bytes[after] &- 48 < 10) {
      append(
        Token(start: index, end: after, lexeme: Self.apostrophe, number: 0, flags: pending.union([.mark, .plain])))
    }
    return after
  }

  /// Takes punctuation outside ASCII, or passes over a word that no vocabulary of ASCII forms has.
  private mutating func high(
    _ bytes: Span<UInt8>, _ index: Int, _ kinds: Span<ByteKind>, _ hand: (inout [Token], Bool) -> Int
  ) -> Int {
    guard let (sign, width) = Punctuation.at(index, bytes) else {
      let end = skipChunk(bytes, index, kinds)
      if !run.isEmpty { endRun(hand) }
      return end
    }
    switch sign {
    case .space: pending.insert(.spaced)
    case .apostrophe: return apostrophe(bytes, index, width: width)
    case .hyphen, .dash:
      if !run.isEmpty {
        let lexeme = sign == .hyphen ? Self.lexeme(of: .hyphen) : Self.dash
        append(
          Token(start: index, end: index + width, lexeme: lexeme, number: 0, flags: pending.union([.mark, .plain])))
      }
    case .stop: if !run.isEmpty { endRun(hand) }
    }
    return index + width
  }

  private static func lexeme(of mark: Mark) -> UInt16 { UInt16(Shape.index(of: mark)) }

  private static let dash = UInt16(Shape.index(of: .dash))
  private static let apostrophe = UInt16(Shape.index(of: .apostrophe))
  private static let possessive = UInt16(Shape.index(of: .possessive))
}
