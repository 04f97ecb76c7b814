import Testing

@testable import Digests

@Suite struct DigestTests {
  /// The examples of FIPS 180-4 and of NIST's CAVP, around the lengths at which the padding takes another block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
  ])
  func sha256(text: String, digest: String) {
    #expect(SHA256(of: Array(text.utf8)).hexadecimal == digest)
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func sha1(text: String, digest: String) {
    #expect(SHA1(of: Array(text.utf8)).hexadecimal == digest)
  }

  /// Every length around a block and its padding, and many blocks: the last two examples of FIPS 180-2 and its tests.
  @Test func manyBlocks() {
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256(of: million).hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    let all = (0...130).map { SHA256(of: Array(million.prefix($0))).hexadecimal }
    #expect(Set(all).count == 131)
    #expect(all[55] == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318")
    #expect(all[56] == "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a")
  }

  @Test(arguments: [1, 3, 63, 64, 65, 200])
  func piecesMakeTheDigestOfTheWhole(length: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var message = SHA256.Message()
    for start in stride(from: 0, to: bytes.count, by: length) {
      message.add(Array(bytes[start..<min(start + length, bytes.count)]))
    }
    #expect(message.digest() == SHA256(of: bytes))
  }

  /// A processor without instructions for SHA-256 computes what the others do: the first example of FIPS 180-4.
  @Test func anyProcessorGivesTheSame() {
    let block = Array("abc".utf8) + [0x80] + [UInt8](repeating: 0, count: 59) + [24]
    var state = SHA256.start
    block.withUnsafeBytes { SHA256.compressAnywhere(&state, $0) }
    #expect(
      state == [
        0xba78_16bf, 0x8f01_cfea, 0x4141_40de, 0x5dae_2223, 0xb003_61a3, 0x9617_7a9c, 0xb410_ff61, 0xf200_15ad,
      ])
  }

  @Test func bytesAndDigitsAgree() throws {
    let digest = SHA256(of: Array("abc".utf8))
    #expect(digest.bytes.prefix(4) == [0xBA, 0x78, 0x16, 0xBF])
    #expect(digest.bytes.count == 32)
    #expect(SHA256(hexadecimal: digest.hexadecimal) == digest)
  }

  @Test(arguments: ["", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
  func whatIsNoDigest(text: String) {
    #expect(SHA256(hexadecimal: text) == nil)
  }
}
