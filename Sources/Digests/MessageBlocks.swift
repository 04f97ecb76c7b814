/// The padding that SHA-1 and SHA-256 share (FIPS 180-4, 5.1.1): blocks of sixteen big-endian words.
enum MessageBlocks {
  /// Calls `body` with bytes and where in them a block of 64 begins, for each block of the padded message.
  static func forEach(in bytes: [UInt8], _ body: ([UInt8], Int) -> Void) {
    let whole = bytes.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) { body(bytes, start) }
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    for start in stride(from: 0, to: tail.count, by: 64) { body(tail, start) }
  }

  @inline(__always)
  static func word(in bytes: [UInt8], at offset: Int) -> UInt32 {
    UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16 | UInt32(bytes[offset + 2]) << 8
      | UInt32(bytes[offset + 3])
  }
}
