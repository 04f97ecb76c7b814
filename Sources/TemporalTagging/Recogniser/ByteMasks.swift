/// Which of sixty-four bytes are letters and which are figures: a bit for each byte, the first one lowest.
///
/// With these, words are found without a step from each to the next, so that the processor works on several at once.
struct ByteMasks {
  /// ASCII letters of either case.
  private(set) var letters: UInt64 = 0
  private(set) var figures: UInt64 = 0

  /// No byte at all.
  init() {}

  /// The bytes from an offset on; those past the end of the text are neither.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0)
    if offset <= bytes.count &- 64 {
      add(ThirtyTwoBytes(bytes, at: offset), 0)
      add(ThirtyTwoBytes(bytes, at: offset &+ 32), 4)
    } else if offset < bytes.count {
      for place in 0..<8 { add(EightBytes(bytes, at: offset &+ place &* 8), place) }
    }
  }

  @inline(__always)
  private mutating func add(_ bytes: ThirtyTwoBytes, _ place: Int) {
    let (letters, figures) = (bytes.letters, bytes.figures)
    // Most have no figure.
    let hasFigures = !figures.isNone
    for lane in 0..<4 {
      let shift = UInt64(truncatingIfNeeded: (place &+ lane) &* 8)
      self.letters |= Self.gathered(letters[lane]) &<< shift
      if hasFigures { self.figures |= Self.gathered(figures[lane]) &<< shift }
    }
  }

  @inline(__always)
  private mutating func add(_ eight: EightBytes, _ place: Int) {
    let shift = UInt64(truncatingIfNeeded: place &* 8)
    letters |= Self.gathered(eight.letters) &<< shift
    figures |= Self.gathered(eight.figures) &<< shift
  }

  /// The high bits of eight bytes side by side: the multiplication moves each to its place, and no two meet.
  @inline(__always)
  private static func gathered(_ high: UInt64) -> UInt64 { (high &* 0x0002_0408_1020_4081) &>> 56 }
}
