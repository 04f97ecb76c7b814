import CommonMark
import SourceText
import Testing

@Suite("HTML of a page")
struct HTMLTests {
  @Test("The highest headings become h2, the others keep their distance")
  func headings() {
    #expect(document("# A\n## B\n###### C").html() == "<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>\n")
    #expect(document("### A\n#### B\n### C").html() == "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n")
  }

  @Test("A caption is a figure with its words escaped")
  func caption() throws {
    let text = document("```caption\nA <b> & \"c\" [AFP]\n  on Monday\n```")
    #expect(text.blocks.map(\.kind) == [.caption])
    #expect(text.blocks[0].text == "A <b> & \"c\" [AFP] on Monday")
    #expect(
      text.html()
        == "<figure>\n<figcaption>A &lt;b&gt; &amp; &quot;c&quot; [AFP] on Monday</figcaption>\n</figure>\n")
    #expect(
      text.html(marking: [try text.mark("Monday", opening: "<time>", closing: "</time>")])
        == "<figure>\n<figcaption>A &lt;b&gt; &amp; &quot;c&quot; [AFP] on <time>Monday</time></figcaption>\n</figure>\n"
    )
  }

  @Test("Code that is no caption stays code and is no prose")
  func code() {
    let text = document("```\nMonday\n```\n\n    Tuesday\n\n```captions\nx\n```")
    #expect(text.blocks.isEmpty)
    #expect(text.html().contains("<pre><code>Monday"))
  }

  @Test("Raw HTML is left out and reported where it stands")
  func rawHTML() {
    let text = document("a <b onclick=\"x()\">b</b> c\n\n<script>\nalert(1)\n</script>\n\nd<!-- e -->")
    #expect(text.html() == "<p>a b c</p>\n<p>d</p>\n")
    #expect(text.blocks.map(\.text) == ["a b c", "d"])
    #expect(
      text.diagnostics.map { "\($0.location?.description ?? "") \($0.id) \($0.length)" } == [
        "test.md:1:3 markdown-html 17", "test.md:1:21 markdown-html 4", "test.md:3:1 markdown-html 8",
        "test.md:7:2 markdown-html 10",
      ])
  }

  @Test("A paragraph of nothing but raw HTML leaves nothing")
  func onlyRawHTML() {
    #expect(document("<i></i>").html() == "")
  }

  @Test(
    "A link with a bad address is its text, and the report names the whole link",
    arguments: [
      ("x [a *b*](javascript:alert\\(1\\) \"t\") y", "<p>x a <em>b</em> y</p>\n", "1:3"),
      ("[a](javascript&#58;x)", "<p>a</p>\n", "1:1"), ("[a](java&Tab;script:x)", "<p>a</p>\n", "1:1"),
      ("[a](//h/x)", "<p>a</p>\n", "1:1"), ("[a](\\\\\\\\h/x)", "<p>a</p>\n", "1:1"),
      ("<data:text/html,x>", "<p>data:text/html,x</p>\n", "1:1"),
      ("> q\n> [a][r] b\n\n[r]: file:///x", "<blockquote>\n<p>q\na b</p>\n</blockquote>\n", "2:3"),
      ("[a](<>)", "<p>a</p>\n", "1:1"),
    ])
  func badLinks(_ markdown: String, _ html: String, _ place: String) {
    let text = document(markdown)
    #expect(text.html() == html)
    #expect(text.diagnostics.map(\.id) == ["markdown-address"])
    #expect(text.diagnostics.first?.location?.description == "test.md:\(place)")
  }

  @Test("The report of a bad link, as it is printed")
  func badLinkText() {
    #expect(
      document("see [this](javascript:x) now").diagnostics.map { $0.text() } == [
        """
        test.md:1:5: warning: the address of this link is not allowed and left out: javascript:x [markdown-address]
        1 | see [this](javascript:x) now
          |     ^~~~~~~~~~~~~~~~~~~~ use http, https, mailto or a relative path

        """
      ])
  }

  @Test("Good links stay as they are")
  func goodLinks() {
    let text = document("[a](https://example.org/?a=1&b=2 \"t\") <desk@example.org> [b](../x)")
    #expect(text.diagnostics.isEmpty)
    #expect(text.html().contains("<a href=\"https://example.org/?a=1&amp;b=2\" title=\"t\">a</a>"))
    #expect(text.html().contains("<a href=\"mailto:desk@example.org\">"))
  }

  @Test("Pictures: our own stay, those of other sites become links, bad ones their description")
  func images() {
    #expect(document("![A *b*](/i.png)").html() == "<p><img src=\"/i.png\" alt=\"A b\" /></p>\n")
    #expect(
      document("![A *b*](https://x.example/i.png)").html()
        == "<p><a href=\"https://x.example/i.png\">A b</a></p>\n")
    #expect(
      document("![](https://x.example/i.png)").html()
        == "<p><a href=\"https://x.example/i.png\">https://x.example/i.png</a></p>\n")
    #expect(
      document("[![A](https://x.example/i.png) b](/c)").html() == "<p><a href=\"/c\">A b</a></p>\n")
    #expect(document("![A ![b](data:x)](data:y)").html() == "<p>A b</p>\n")
    #expect(document("![a](/i.png)").blocks.isEmpty)
    #expect(document("![a](https://x.example/i.png)").diagnostics.map(\.id) == ["markdown-remote-image"])
  }

  @Test("Quotes and dashes stay as they are written")
  func noSmartPunctuation() {
    #expect(document("\"a\" -- 'b' ... c").html() == "<p>&quot;a&quot; -- 'b' ... c</p>\n")
  }

  @Test("Kinds of blocks")
  func kinds() {
    let text = document("# H\n\np\n\n> q\n> - i\n\n- a\n\n  b\n  > c\n\nS\n---")
    #expect(
      text.blocks.map(\.kind) == [
        .heading(1), .paragraph, .quotation, .listItem, .listItem, .listItem, .quotation, .heading(2),
      ])
    #expect(text.blocks.map(\.text) == ["H", "p", "q", "i", "a", "b", "c", "S"])
  }
}
