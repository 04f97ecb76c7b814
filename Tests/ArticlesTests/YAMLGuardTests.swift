import SourceText
import Testing

@testable import Articles

@Suite("YAML that costs more than its length")
struct YAMLGuardTests {
  private func fault(_ yaml: String) -> YAMLGuard.Fault? {
    let bytes = Array(yaml.utf8)
    var check = YAMLGuard(bytes, in: 0..<bytes.count)
    return check.firstFault()
  }

  @Test(
    "Aliases and anchors are found wherever a node may begin",
    arguments: [
      "a: *b", "a: &b c", "- *b", "- - *b", "[*b]", "[a, *b]", "{a: *b}", "{a:*b}", "? *b", "*b : c", "  *b", "--- *b",
      "a: !!str *b", "a: [\n  *b]", "a: |\n  text\nb: *c", "a: >-\n  text\n\n  more\n- *c", "a: 'it''s'\nb: *c",
      "a: \"\\\"\"\nb: *c",
      "# c\rb: *c", "a: b\u{85}c: *d", "a: b\u{2028}c: *d", "- a: |\n    b\n  c: *d", "- |\n  a\n- *b", "a: b # c\n*d",
      "\"a\": *b",
      "a:\n- |\n \"\n- *b",
    ])
  func aliases(_ yaml: String) {
    guard case .alias = fault(yaml) else {
      Issue.record("\(yaml.debugDescription) passed")
      return
    }
  }

  @Test(
    "Elsewhere they are letters",
    arguments: [
      "a: b*c & d", "a: '*b'", "a: \"&b\"", "a: \"b: *c\"", "a: Q&A", "# *b", "a: b # *c", "a: |\n  *b*\n  &c",
      "a: >\n  b: *c",
      "- >-\n  *b*", "a: AT&T, *the* firm", "a:b*c: d", "a: it's *b*", "a: https://x.example/?b=1&c=2*3",
    ])
  func letters(_ yaml: String) {
    #expect(fault(yaml) == nil)
  }

  @Test("Deep nesting is refused, whatever it is made of")
  func depth() {
    for yaml in [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
      "a: " + String(repeating: "- ", count: 100_000),
      String(repeating: "? ", count: 100_000), (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ] {
      guard case .depth = fault(yaml) else {
        Issue.record("\(yaml.prefix(20)) passed")
        continue
      }
    }
  }

  @Test("A small bomb goes off nowhere")
  func bomb() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<40 {
      yaml += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    #expect(read(yaml).report.contains("[yaml-alias]"))
  }

  @Test("As deep as is allowed can be read")
  func allowed() {
    #expect(
      read(
        "title: A\npublished: 2025-02-11\ntags: " + String(repeating: "[", count: 31)
          + String(repeating: "]", count: 31)
      ).report.contains("[wrong-type]"))
    #expect(
      read(
        "title: A\npublished: 2025-02-11\ntags:\n"
          + (1..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      ).report.contains("[wrong-type]"))
  }
}
