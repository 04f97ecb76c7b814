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
    if offset >= bytes.count { return }
    var shift: UInt64 = 0
    while shift < 64 {
      let eight = EightBytes(bytes, at: offset &+ Int(truncatingIfNeeded: shift))
      letters |= Self.gathered(eight.letters) &<< shift
      figures |= Self.gathered(eight.figures) &<< shift
      shift &+= 8
    }
  }

  /// The high bits of eight bytes side by side: the multiplication moves each to its place, and no two meet.
  @inline(__always)
  private static func gathered(_ high: UInt64) -> UInt64 { (high &* 0x0002_0408_1020_4081) &>> 56 }
}
