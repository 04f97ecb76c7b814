import CommonMark
import Testing

@Suite("Only harmless addresses are allowed")
struct WebAddressTests {
  @Test(
    "These are allowed",
    arguments: [
      ("https://example.org/a?b#c", .web), ("HTTP://example.org", .web), ("https://example.org:8080/", .web),
      ("mailto:desk@example.org", .mail), ("MailTo:desk@example.org", .mail), ("/a/b", .relative),
      ("a/b.html", .relative),
      ("../a", .relative), ("#note", .relative), ("?page=2", .relative), ("a/b:c", .relative),
      ("./javascript:x", .relative),
      ("https://example.org/%2F%5C", .web), ("https://пример.example/ж", .web), ("javascript%3Aalert(1)", .relative),
      ("java&#115;cript:x", .relative),
    ] as [(String, WebAddress.Kind)])
  func allowed(_ address: String, _ kind: WebAddress.Kind) {
    #expect(WebAddress.kind(of: address) == kind)
  }

  @Test(
    "These are not",
    arguments: [
      "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
      " javascript:alert(1)", "\u{1}javascript:alert(1)", "javascript\u{7F}:x", "vbscript:x", "data:text/html,x",
      "data:image/png;base64,AAAA", "file:///etc/passwd", "blob:x", "ftp://example.org/", "tel:1", "about:blank",
      "//example.org/x", "///example.org", "\\\\example.org", "/\\example.org", "\\/example.org",
      "https:\\\\example.org",
      "https:example.org", "https:/example.org", "https://", "https:///path", "https://?q", "https://#f",
      "https://@example.org", "http:", "mailto:", "%6aavascript:alert(1)", "ж:x", ":x", "1a:x",
      "https://example.org/a b", "view-source:https://example.org",
    ])
  func refused(_ address: String) {
    #expect(WebAddress.kind(of: address) == nil)
  }
}
