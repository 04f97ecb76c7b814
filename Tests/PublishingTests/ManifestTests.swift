import SourceText
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  @Test func itIsWrittenSortedInTheFormOfSha256sum() {
    let manifest = Manifest(of: site(["b.html": "abc", "a/z.html": "", "B.html": "abc"]))
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self) == """
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  B.html
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/z.html
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.html

        """)
  }

  @Test func itReadsWhatItWrites() {
    let manifest = Manifest(of: site(["index.html": "1", "with two  spaces.html": "2", "é/ü.html": "3"]))
    let (read, diagnostics) = Manifest.parse(SourceFile(path: "m", bytes: manifest.bytes))
    #expect(read == manifest)
    #expect(diagnostics == [])
  }

  @Test(arguments: [
    "<<<<<<< HEAD", "ba78  index.html",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ../../etc/passwd",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  /etc/passwd",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad *index.html",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ", "\u{0}",
  ])
  func hostileLinesAreLocated(line: String) {
    let good = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n"
    let (manifest, diagnostics) = Manifest.parse(SourceFile(path: "m", bytes: Array((good + line + "\n").utf8)))
    #expect(manifest.digests.keys.sorted() == ["index.html"])
    #expect(diagnostics.map(\.id) == ["manifest-malformed"])
    #expect(diagnostics.first?.location?.description == "m:2:1")
  }
}
