import CSHA256

/// The SHA-256 digest of FIPS 180-4.
package struct SHA256: Hashable, Sendable {
  /// Eight words, the first one the highest.
  private let words: SIMD8<UInt32>

  /// The digest in 64 lower-case hexadecimal digits, as `sha256sum` prints it.
  package var hexadecimal: String { Hexadecimal.text(words.indices.map { words[$0] }) }

  /// The 32 bytes of the digest.
  package var bytes: [UInt8] {
    words.indices.flatMap { index in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: words[index] >> UInt32($0)) }
    }
  }

  /// - Complexity: O(*n*) in the number of bytes; one pass, no copy of them.
  package init(of bytes: [UInt8]) {
    var message = Message()
    message.add(bytes)
    self = message.digest()
  }

  private init(words: SIMD8<UInt32>) { self.words = words }

  /// A message that comes piece by piece.
  package struct Message {
    private var state = SHA256.start
    private var blocks = MessageBlocks()

    package init() {}

    package mutating func add(_ bytes: [UInt8]) {
      unsafe blocks.add(bytes) { unsafe SHA256.compress(&state, $0) }
    }

    /// Ends the message.
    package mutating func digest() -> SHA256 {
      unsafe blocks.finish { unsafe SHA256.compress(&state, $0) }
      return SHA256(words: state)
    }
  }

  /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
  static let start = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// Reads 64 lower-case hexadecimal digits, or returns `nil`.
  package init?(hexadecimal: some StringProtocol) {
    guard let words = Hexadecimal.words(hexadecimal.utf8), words.count == 8 else { return nil }
    self.words = SIMD8(words)
  }

  private static func compress(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawBufferPointer) {
    guard hasInstructions else { return unsafe compressAnywhere(&state, blocks) }
    unsafe withUnsafeMutableBytes(of: &state) { state in
      unsafe csha256_compress(
        state.baseAddress?.assumingMemoryBound(to: UInt32.self), blocks.baseAddress,
        blocks.count / MessageBlocks.length)
    }
  }

  /// Whether the processor has instructions for this.
  private static let hasInstructions = csha256_is_supported() != 0

  /// The same on any processor.
  static func compressAnywhere(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawBufferPointer) {
    // On the stack, since an array would be checked for other owners at each of its 64 words.
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      unsafe constants.withUnsafeBufferPointer { constants in
        for start in stride(from: 0, to: blocks.count, by: MessageBlocks.length) {
          for index in 0..<16 { unsafe schedule[index] = MessageBlocks.word(in: blocks, at: start &+ 4 &* index) }
          unsafe compress(&state, schedule, constants)
        }
      }
    }
  }

  /// The computation of FIPS 180-4, 6.2.2, for one block.
  ///
  /// - Parameters:
  ///   - w: 64 words, of which the first sixteen are the block.
  ///   - k: The 64 constants.
  private static func compress(
    _ state: inout SIMD8<UInt32>, _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>
  ) {
    for index in 16..<64 {
      let early = unsafe w[index &- 15]
      let late = unsafe w[index &- 2]
      let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early &>> 3)
      let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late &>> 10)
      unsafe w[index] = w[index &- 16] &+ sigma0 &+ w[index &- 7] &+ sigma1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds a turn: after eight, each variable has been each letter once, and nothing had to move.
    for i in stride(from: 0, to: 64, by: 8) {
      round(a, b, c, &d, e, f, g, &h, unsafe k[i] &+ w[i])
      round(h, a, b, &c, d, e, f, &g, unsafe k[i &+ 1] &+ w[i &+ 1])
      round(g, h, a, &b, c, d, e, &f, unsafe k[i &+ 2] &+ w[i &+ 2])
      round(f, g, h, &a, b, c, d, &e, unsafe k[i &+ 3] &+ w[i &+ 3])
      round(e, f, g, &h, a, b, c, &d, unsafe k[i &+ 4] &+ w[i &+ 4])
      round(d, e, f, &g, h, a, b, &c, unsafe k[i &+ 5] &+ w[i &+ 5])
      round(c, d, e, &f, g, h, a, &b, unsafe k[i &+ 6] &+ w[i &+ 6])
      round(b, c, d, &e, f, g, h, &a, unsafe k[i &+ 7] &+ w[i &+ 7])
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round; `d` becomes the standard's next *e*, `h` its next *a*.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ input: UInt32
  ) {
    let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ (e & (f ^ g))) &+ input
    d = d &+ first
    h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    (value &>> count) | (value &<< (32 &- count))
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
