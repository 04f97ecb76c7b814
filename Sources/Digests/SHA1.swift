/// The SHA-1 digest of FIPS 180-4: git's names for files, and no protection against anybody.
package struct SHA1: Hashable, Sendable {
  /// The digest in 40 lower-case hexadecimal digits.
  package let hexadecimal: String

  /// - Complexity: O(*n*) in the number of bytes.
  package init(of bytes: [UInt8]) {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    var schedule = [UInt32](repeating: 0, count: 80)
    func take(_ blocks: UnsafeRawBufferPointer) {
      for start in stride(from: 0, to: blocks.count, by: MessageBlocks.length) {
        unsafe compress(blocks, start)
      }
    }
    func compress(_ blocks: UnsafeRawBufferPointer, _ start: Int) {
      for index in 0..<16 { schedule[index] = unsafe MessageBlocks.word(in: blocks, at: start + 4 * index) }
      for index in 16..<80 {
        let mixed = schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16]
        schedule[index] = mixed << 1 | mixed >> 31
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for index in 0..<80 {
        let (choice, constant): (UInt32, UInt32) =
          switch index {
          case ..<20: ((b & c) | (~b & d), 0x5a82_7999)
          case ..<40: (b ^ c ^ d, 0x6ed9_eba1)
          case ..<60: ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
          default: (b ^ c ^ d, 0xca62_c1d6)
          }
        let next = (a << 5 | a >> 27) &+ choice &+ e &+ constant &+ schedule[index]
        (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
      }
      for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }
    var message = MessageBlocks()
    unsafe message.add(bytes, take)
    unsafe message.finish(take)
    hexadecimal = Hexadecimal.text(state)
  }
}
