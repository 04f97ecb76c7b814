import Testing

@testable import Publishing

@Suite struct GitBlobIDTests {
  /// What `git hash-object` prints.
  @Test(arguments: [
    ("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"), ("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
  ])
  func names(text: String, name: String) {
    #expect(GitBlobID.hexadecimal(of: Array(text.utf8), format: .sha1) == name)
  }
}
