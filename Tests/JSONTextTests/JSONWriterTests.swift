import JSONText
import Testing

@Suite struct JSONWriterTests {
  private func write(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout)
    for name in ["one", "two\u{7}\"\n"] {
      writer.object { writer in
        writer.field("name", name)
        writer.field("nothing", String?.none)
        writer.array("numbers", [0.1, 100, 1.0 / 3]) { $0.element($1) }
        writer.array("none", [Int]()) { $0.element($1) }
        writer.object("inner") { $0.field("flag", true) }
      }
      writer.finish()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func writesALineForEachValueWhenCompact() {
    #expect(
      write(.compact) == #"""
        {"name":"one","numbers":[0.1,100.0,0.3333333333333333],"none":[],"inner":{"flag":true}}
        {"name":"two\u0007\"\n","numbers":[0.1,100.0,0.3333333333333333],"none":[],"inner":{"flag":true}}

        """#)
  }

  @Test func writesOneValueALineWhenIndented() {
    #expect(
      write(.indented).hasPrefix(
        """
        {
          "name": "one",
          "numbers": [
            0.1,
            100.0,
            0.3333333333333333
          ],
          "none": [],
        """))
  }
}
