/// Finds the next word or number without which there is no time expression, so that the lexer reads nothing else.
///
/// Most words of a text are none of the vocabulary's, and most of those that are stand among their like: "of the two".
/// Here a word costs some forty instructions and no branch: sixty-four bytes at a time are cut into words, and each is
/// looked up by its first eight letters at once.
///
/// What is unclear is left to the lexer: case does not matter, and letters beside a low line or a letter outside ASCII are
/// looked up by themselves.
struct RunFinder {
  let words: WordFilter
  /// Where the block that is being looked at begins.
  private var base = -Self.width
  /// Where words and numbers of the block begin that the lexer shall be sent for.
  private var telling: UInt64 = 0
  /// Where words of the block begin that no vocabulary has, and which end a run.
  private var unknown: UInt64 = 0
  /// The last of these in the blocks before, or -1.
  private var lastUnknown = -1
  /// The bytes of the next block.
  private var ahead = ByteMasks()
  /// Whether the block before ends with a letter or figure, and whether it ends with a figure.
  private var carried: (row: UInt64, figure: UInt64) = (0, 0)

  private static let width = 64

  init(words: WordFilter) { self.words = words }

  /// Where the lexer should begin, and how far it has to read at least. The offsets that it is asked for must not fall.
  ///
  /// - Parameter offset: Not within a row of letters and figures, and not within a run.
  /// - Returns: An offset at or before the first token of the run, and that of the next token that a rule may ask for;
  ///   twice the end of the text, where there is none.
  /// - Complexity: O(*n*) in the bytes passed over.
  mutating func next(from offset: Int, in bytes: Span<UInt8>, kinds: Span<ByteKind>) -> (start: Int, telling: Int) {
    var offset = offset
    while true {
      while offset < base &+ Self.width {
        let found = telling & (UInt64.max &<< UInt64(truncatingIfNeeded: max(0, offset &- base)))
        if found == 0 { break }
        let place = found.trailingZeroBitCount
        let before = unknown & ~(UInt64.max &<< UInt64(truncatingIfNeeded: place))
        let last = before == 0 ? lastUnknown : base &+ 63 &- before.leadingZeroBitCount
        if last < offset { return (offset, base &+ place) }
        offset = Self.chunkEnd(last, bytes, kinds)
        // Otherwise it is a part of the unknown word: "the_May".
        if offset <= base &+ place { return (offset, base &+ place) }
      }
      if unknown != 0 { lastUnknown = base &+ 63 &- unknown.leadingZeroBitCount }
      base &+= Self.width
      if base >= bytes.count { return (bytes.count, bytes.count) }
      read(bytes)
    }
  }

  /// Looks up the words and numbers that begin in the block.
  private mutating func read(_ bytes: Span<UInt8>) {
    let block = base == 0 ? ByteMasks(bytes, at: 0) : ahead
    ahead = ByteMasks(bytes, at: base &+ Self.width)
    (telling, unknown) = look(at: block, bytes)
    carried = ((block.letters | block.figures) &>> 63, block.figures &>> 63)
  }

  private func look(at block: ByteMasks, _ bytes: Span<UInt8>) -> (telling: UInt64, unknown: UInt64) {
    let places = words.places.span
    var telling: UInt64 = 0
    var known: UInt64 = 0
    let words = block.letters & ~((block.letters | block.figures) &<< 1 | carried.row)
    var starts = words
    // Added to the letters of a word, its first bit moves on to the place behind the last.
    var ends = (block.letters &+ words) & ~block.letters
    while ends != 0 {
      let place = starts.trailingZeroBitCount
      let length = ends.trailingZeroBitCount &- place
      let kind = Self.kind(base &+ place, length: length, bytes, places)
      let bit = starts & (0 &- starts)
      known |= bit & (0 &- (kind & 1))
      telling |= bit & (0 &- (kind &>> 1))
      starts ^= bit
      ends &= ends &- 1
    }
    // The last word may go on in the next block.
    if starts != 0 {
      let place = starts.trailingZeroBitCount
      let length = min(64 &+ (~ahead.letters).trailingZeroBitCount &- place, 64)
      let kind = Self.kind(base &+ place, length: length, bytes, places)
      known |= starts & (0 &- (kind & 1))
      telling |= starts & (0 &- (kind &>> 1))
    }
    var numbers = block.figures & ~(block.figures &<< 1 | carried.figure)
    while numbers != 0 {
      let place = UInt64(truncatingIfNeeded: numbers.trailingZeroBitCount)
      numbers &= numbers &- 1
      let start = base &+ Int(truncatingIfNeeded: place)
      let end = start &+ Self.length(block.figures, ahead.figures, place)
      telling |= (Figures.areQuiet(start..<end, bytes) ? 0 : 1) &<< place
    }
    return (telling, words & ~known)
  }

  /// The bits of what a word may be that begins at an offset.
  @inline(__always)
  private static func kind(_ offset: Int, length: Int, _ bytes: Span<UInt8>, _ places: Span<UInt64>) -> UInt64 {
    let start = EightBytes(bytes, at: offset).lowercased & EightBytes.first(min(length, 8))
    return WordFilter.kind(of: start, length: length, in: places).rawValue
  }

  /// How many bits are set from a place on, in the first of two masks and on into the second.
  @inline(__always)
  private static func length(_ mask: UInt64, _ next: UInt64, _ place: UInt64) -> Int {
    (~(mask &>> place | (next &<< 1) &<< (63 &- place))).trailingZeroBitCount
  }

  /// Where the unbroken row of letters and figures ends in which an offset lies.
  static func chunkEnd(_ start: Int, _ bytes: Span<UInt8>, _ kinds: Span<ByteKind>) -> Int {
    var end = start
    while end < bytes.count {
      let kind = kinds[Int(bytes[end])]
      if kind == .letter || kind == .figure { end += 1; continue }
      if kind == .high, !Punctuation.isAt(end, bytes) { end += 1; continue }
      break
    }
    return end
  }
}
