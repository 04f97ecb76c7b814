/// Cuts a text into runs of tokens that the vocabulary knows; all else only ends runs.
///
/// One pass over the bytes. The run is bounded, so memory does not grow with the text.
///
/// Here is what words, figures and marks have in common; what each of them takes is in a file of its own.
struct Lexer: ~Copyable {
  /// The most tokens that a run keeps before its front is handed on.
  static let capacity = 384

  let grammar: Grammar
  private var finder: RunFinder
  /// The tokens since the last word that no vocabulary has.
  var run: [Token] = []
  /// What the next token has to say of the space before it.
  var pending: Token.Flags = []
  /// Where the unbroken row of letters and figures that is being read has its first token.
  var chunk = 0
  /// Whether the run has a trigger: without one there is no time in it.
  var isPromising = false

  /// Whether every word is read, and every run is handed on; slow, and with the same result.
  private let isThorough: Bool

  /// - Parameter isThorough: Whether to do without the finder, against which tests can hold it.
  init(_ grammar: Grammar, isThorough: Bool = false) {
    self.grammar = grammar
    self.isThorough = isThorough
    isPromising = isThorough
    finder = RunFinder(words: grammar.lexicon.words)
    // Hardly any run is longer, and a text has its own.
    run.reserveCapacity(Matcher.longest)
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
        guard grammar.lexicon.words.mayHave(packed), let form = grammar.lexicon.place(of: packed),
          end == count || bytes[end] < 0x80 || Punctuation.isAt(end, bytes)
        else {
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

  mutating func endRun(_ hand: (inout [Token], Bool) -> Int) {
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

  mutating func append(_ token: Token) {
    if token.flags.contains(.spaced) || run.last?.flags.contains(.mark) ?? true { chunk = run.count }
    run.append(token)
    if !token.flags.contains(.plain) { isPromising = true }
    pending = []
  }

  /// Drops what has been read of an unbroken row of letters and figures, and passes over the rest of it.
  mutating func skipChunk(_ bytes: Span<UInt8>, _ start: Int, _ kinds: Span<ByteKind>) -> Int {
    if let last = run.last, !pending.contains(.spaced), chunk < run.count, !last.flags.contains(.mark) {
      run.removeSubrange(chunk...)
    }
    return RunFinder.chunkEnd(start, bytes, kinds)
  }
}
