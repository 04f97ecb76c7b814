/// Cuts a message into the blocks that SHA-1 and SHA-256 share (FIPS 180-4, 5.1.1): sixteen big-endian words each, the
/// last ones padded.
struct MessageBlocks {
  /// Bytes in a block.
  static let length = 64

  /// What does not yet make a block.
  private var rest: [UInt8] = []
  /// Bytes of the message so far.
  private var count = 0

  /// Takes the next bytes of the message.
  ///
  /// - Parameter body: Gets whole blocks, any number at once.
  /// - Complexity: O(*n*); no byte is copied that is not at the end of a piece.
  mutating func add(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
    count += bytes.count
    unsafe bytes.withUnsafeBytes { bytes in
      var bytes = unsafe bytes
      if !rest.isEmpty {
        let missing = min(Self.length - rest.count, bytes.count)
        unsafe rest.append(contentsOf: bytes.prefix(missing))
        unsafe bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(missing))
        guard rest.count == Self.length else { return }
        unsafe rest.withUnsafeBytes(body)
        rest.removeAll(keepingCapacity: true)
      }
      let whole = bytes.count / Self.length * Self.length
      if whole > 0 { unsafe body(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole))) }
      unsafe rest.append(contentsOf: bytes.dropFirst(whole))
    }
  }

  /// Ends the message.
  mutating func finish(_ body: (UnsafeRawBufferPointer) -> Void) {
    let bits = UInt64(count) &* 8
    rest.append(0x80)
    while rest.count % Self.length != 56 { rest.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { rest.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    unsafe rest.withUnsafeBytes(body)
  }

  /// The word at an offset that lies in the blocks.
  @inline(__always)
  static func word(in blocks: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    unsafe UInt32(bigEndian: blocks.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
