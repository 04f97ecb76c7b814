import Testing

@testable import Publishing

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
    ("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"), ("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
  ])
  func gitNames(text: String, name: String) {
    #expect(GitBlobID.hexadecimal(of: Array(text.utf8), format: .sha1) == name)
  }

  @Test(arguments: ["", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
  func whatIsNoDigest(text: String) {
    #expect(SHA256(hexadecimal: text) == nil)
  }
}
