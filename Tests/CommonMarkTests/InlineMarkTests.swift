import CommonMark
import Testing

@Suite("Marks around stretches of prose")
struct InlineMarkTests {
  /// Markdown, the stretch to mark, and the HTML with `[` and `]` around it.
  @Test(arguments: [
    ("on Monday last", "Monday", "<p>on [Monday] last</p>\n"),
    ("Monday", "Monday", "<p>[Monday]</p>\n"),
    ("on *Monday* last", "Monday last", "<p>on [<em>Monday</em> last]</p>\n"),
    ("on *Monday last* week", "last week", "<p>on <em>Monday [last]</em>[ week]</p>\n"),
    ("on **Mon**day", "Monday", "<p>on [<strong>Mon</strong>day]</p>\n"),
    ("last\nweek", "last week", "<p>[last\nweek]</p>\n"),
    ("last  \nweek", "last week", "<p>[last<br />\nweek]</p>\n"),
    ("*a **b c** d* e", "c d", "<p><em>a <strong>b [c]</strong>[ d]</em> e</p>\n"),
    ("*a **b c** d* e", "b c d e", "<p><em>a [<strong>b c</strong> d]</em>[ e]</p>\n"),
    ("`May 3` x", "y 3", "<p><code>Ma</code>[<code>y 3</code>] x</p>\n"),
    ("a &amp; b &lt; c", "& b <", "<p>a [&amp; b &lt;] c</p>\n"),
    ("[see Monday](/x) b", "Monday", "<p><a href=\"/x\">see [Monday]</a> b</p>\n"),
    ("[see Monday](/x) b", "Monday b", "<p><a href=\"/x\">see [Monday]</a>[ b]</p>\n"),
    ("a [Monday](/x) b", "a Monday b", "<p>[a <a href=\"/x\">Monday</a> b]</p>\n"),
    ("<b>Mon</b>day", "Monday", "<p>[Monday]</p>\n"),
    ("[Mon](data:x)day", "Monday", "<p>[Monday]</p>\n"),
    ("a<br>b c", "a b", "<p>[a<br />\nb] c</p>\n"),
    ("## In May", "May", "<h2>In [May]</h2>\n"),
    ("> - in May", "May", "<blockquote>\n<ul>\n<li>in [May]</li>\n</ul>\n</blockquote>\n"),
    ("ж Май ё", "Май", "<p>ж [Май] ё</p>\n"),
    ("a ![May](/m.png) b", "a  b", "<p>[a ]<img src=\"/m.png\" alt=\"May\" />[ b]</p>\n"),
  ])
  func one(_ markdown: String, _ words: String, _ html: String) throws {
    let text = document(markdown)
    #expect(text.html(marking: [try text.mark(words)]) == html)
  }

  @Test("A mark that is a link is none inside a link")
  func links() throws {
    let text = document("on [last Monday](/x) and *[June](/y) 5* and July")
    func mark(_ words: String) throws -> InlineMark {
      try text.mark(words, opening: "<time datetime=\"a>b\"><a href=\"e>'\" class='c'>", closing: "</a></time>")
    }
    let html = text.html(marking: [try mark("July"), try mark("Monday"), try mark("June 5")])
    #expect(
      html == """
        <p>on <a href="/x">last <time datetime="a>b">Monday</time></a> and \
        <em><a href="/y"><time datetime="a>b">June</time></a>\
        <time datetime="a>b"><a href="e>'" class='c'> 5</a></time></em> and \
        <time datetime="a>b"><a href="e>'" class='c'>July</a></time></p>

        """)
  }

  @Test("Many marks in many blocks, given in any order")
  func many() throws {
    let text = document("a b c d\n\n![x](y)\n\ne *f g* h")
    let marks = try [
      text.mark("h", block: 1), text.mark("a"), text.mark("c d"), text.mark("f", block: 1), text.mark("g", block: 1),
    ]
    #expect(
      text.html(marking: marks)
        == "<p>[a] b [c d]</p>\n<p><img src=\"y\" alt=\"x\" /></p>\n<p>e <em>[f] [g]</em> [h]</p>\n")
  }

  @Test("Of two that overlap the first stays; one beyond the text or without length does nothing")
  func overlap() throws {
    let text = document("a b c")
    func mark(_ range: Range<Int>, block: Int = 0) -> InlineMark {
      InlineMark(block: block, range: range, opening: "[", closing: "]")
    }
    #expect(text.html(marking: [mark(2..<5), mark(0..<3)]) == "<p>[a b] c</p>\n")
    #expect(text.html(marking: [mark(9..<12), mark(1..<1), mark(0..<1, block: 7)]) == "<p>a b c</p>\n")
    #expect(text.html(marking: [mark(4..<90)]) == "<p>a b [c]</p>\n")
  }

  @Test("A mark that ends within a character takes it whole")
  func characters() {
    let text = document("aжb")
    let html = text.html(marking: [InlineMark(block: 0, range: 0..<2, opening: "[", closing: "]")])
    #expect(html == "<p>[aж]b</p>\n")
  }
}
