import CommonMark
import SourceText
import Testing

@Suite("Quotes and lists in each other, as deep as people write, and no deeper")
struct NestingGuardTests {
  @Test(arguments: [
    String(repeating: "> ", count: 100) + "words", String(repeating: "- ", count: 100) + "words",
    String(repeating: "* ", count: 500), String(repeating: "- ", count: 500),
    "> " + String(repeating: "- ", count: 500), String(repeating: "-", count: 5_000) + " words",
    String(repeating: " ", count: 400) + "words", String(repeating: "*words* ", count: 5_000),
    String(repeating: "1.", count: 5_000), String(repeating: "a\n\n", count: 5_000),
    "- 1. + * > 1) words",
  ])
  func isRead(_ markdown: String) { #expect(document(markdown).diagnostics.isEmpty) }

  @Test(arguments: [
    (String(repeating: "> ", count: 101) + "words", 201),
    (String(repeating: ">", count: 101), 101),
    (String(repeating: "- ", count: 101) + "words", 201),
    (String(repeating: "+ ", count: 101), 201),
    (String(repeating: "12) ", count: 101), 401),
    (String(repeating: "> - ", count: 60) + "words", 201),
    (String(repeating: " ", count: 401) + "- words", 402),
    (String(repeating: "\t", count: 101) + "- words", 102),
  ])
  func isRefused(_ markdown: String, column: Int) {
    let text = document("a\n\n" + markdown + "\n\nb")
    #expect(text.diagnostics.map(\.id) == ["markdown-nesting"])
    #expect(text.diagnostics.first?.location?.line == 3)
    #expect(text.diagnostics.first?.location?.column == column)
    #expect(text.blocks.isEmpty)
    #expect(text.html().isEmpty)
  }
}
