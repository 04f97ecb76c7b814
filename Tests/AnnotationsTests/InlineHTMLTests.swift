import Annotations
import TemporalTagging
import Testing

@Suite struct InlineHTMLTests {
  @Test func marksMentionsAndEscapesTheRest() {
    let document = SourceDocument(id: "x", reference: nil, text: "<b>É \"May 2024\" & now\u{0}</b>")
    let html = document.inlineHTML([
      AnnotatedMention(6..<14, .date, "2024-05"), AnnotatedMention(18..<21, .date, "\"PRESENT_REF\" & <x>"),
    ])
    #expect(
      String(decoding: html, as: UTF8.self) == """
        &lt;b&gt;É "<time datetime="2024-05" data-type="DATE" data-value="2024-05">May 2024</time>" &amp; \
        <span data-type="DATE" data-value="&quot;PRESENT_REF&quot; &amp; &lt;x&gt;">now</span>\u{FFFD}&lt;/b&gt;
        """)
  }

  @Test(arguments: [
    ("2024", true), ("2024-05", true), ("2024-05-31", true), ("2024-W09", true), ("2024-05-31T09:30", true),
    ("2024-05-31T09:30:15", true), ("T09:30", true), ("P3D", true), ("PT36H", true), ("P1DT12H", true),
    ("PT1H30M", true), ("0000", false), ("202", false), ("2024-13", false), ("2024-02-30", false),
    ("2024-W54", false), ("2024-Q1", false), ("2024-SU", false), ("2024-W09-WE", false), ("2024-05-31TMO", false),
    ("2024-05-31T09", false), ("2024-05-31T24:00", false), ("XXXX-05-31", false), ("P2W", false), ("P1M", false),
    ("P1Y", false), ("PXD", false), ("P", false), ("PT", false), ("P1DT", false), ("PD", false), ("P1H", false),
    ("PT1D", false), ("P3D2D", false), ("P1D12H", false), ("2024-05-31/2024-06-01", false), ("", false),
  ])
  func timeIsForValuesThatHTMLHas(value: String, isTime: Bool) {
    let document = SourceDocument(id: "x", reference: nil, text: "x")
    let html = String(decoding: document.inlineHTML([AnnotatedMention(0..<1, .date, value)]), as: UTF8.self)
    #expect(html.hasPrefix("<time datetime=\"\(value)\" ") == isTime)
    #expect(html.hasSuffix(isTime ? "</time>" : "</span>"))
  }
}
