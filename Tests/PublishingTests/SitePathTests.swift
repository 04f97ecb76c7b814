import SourceText
import Testing

@testable import Publishing

@Suite struct SitePathTests {
  @Test(arguments: ["index.html", "events/2024-08-06-a.html", ".nojekyll", "a/…/b", "a..b", "...", "a b"])
  func goodPaths(path: String) {
    #expect(SitePath.fault(in: path) == nil)
  }

  @Test(arguments: [
    "", "/etc/passwd", "a//b", "a/", "..", "../a", "a/../../b", "./a", "a/.", "a\\b", "a\nb", "a\u{0}b", ".git/config",
    "a/.GIT/hooks/x", String(repeating: "a/", count: 600) + "b", String(repeating: "n", count: 256),
  ])
  func badPaths(path: String) {
    #expect(SitePath.fault(in: path) != nil)
  }

  @Test func collisions() {
    let files = site(["About.html": "1", "about.html": "2", "caf\u{E9}": "3", "cafe\u{301}": "4", "a": "5", "A/b": "6"])
    #expect(
      SitePath.faults(in: files).map(\.message) == [
        "two files for one place: 'About.html' and 'about.html'",
        "two files for one place: 'caf\u{E9}' and 'cafe\u{301}'",
        "'a' is a file and also the folder of 'A/b'",
      ])
  }

  @Test func theManifestsPlaceIsTaken() {
    #expect(SitePath.faults(in: site([".dateline-manifest": ""])).map(\.id) == ["output-path"])
  }

  @Test func parents() {
    #expect(SitePath.parents(of: "a/b/c.html") == ["a", "a/b"])
    #expect(SitePath.parents(of: "c.html") == [])
  }
}
