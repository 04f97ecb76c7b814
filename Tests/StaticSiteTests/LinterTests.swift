import SourceText
import Testing

@testable import StaticSite

/// What is said about mistakes in templates, to the letter.
struct LinterTests {
  private static let event = Shape(
    name: "event",
    fields: [
      .init(name: "title", summary: "", kind: .text),
      .init(name: "isClaim", summary: "", kind: .flag),
      .init(name: "steps", summary: "", kind: .texts),
    ])
  private static let page = Shape(
    name: "page",
    fields: [
      .init(name: "siteTitle", summary: "", kind: .text),
      .init(name: "body", summary: "", kind: .html),
      .init(name: "events", summary: "", kind: .list(event)),
      .init(name: "first", summary: "", kind: .object(event)),
    ])

  /// The printed diagnostics for templates given as `name: text`; `page` makes the page.
  private func check(_ templates: [String: String]) -> String {
    var trees: [String: TemplateLinter.ParsedTemplate] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, text) in templates {
      let file = SourceFile(path: "templates/\(name).mustache", bytes: Array(text.utf8))
      let (nodes, problems) = TemplateParser.parse(file)
      trees[name] = .init(file: file, nodes: nodes)
      diagnostics += problems
    }
    diagnostics += TemplateLinter.check(trees, pages: [("page", [Self.page])])
    return diagnostics.sorted(by: Diagnostic.isBefore).map { $0.text() }.joined()
  }

  @Test func aGoodTemplatePasses() {
    let text = """
      {{! a note }}<h1>{{siteTitle}}</h1>{{{body}}}{{first.title}}
      {{#events}}{{title}}{{siteTitle}}{{^last()}},{{/last()}}{{#isClaim}}!{{/isClaim}}{{#steps}}{{.}}{{/steps}}{{/events}}
      """
    #expect(check(["page": text]) == "")
  }

  @Test func anUnknownNameIsLocatedAndCorrected() {
    #expect(
      check(["page": "<p>\n  {{#events}}{{titel}}{{/events}}\n"]) == """
        templates/page.mustache:2:16: error: event has no 'titel' [template-unknown-name]
        2 |   {{#events}}{{titel}}{{/events}}
          |                ^~~~~ did you mean 'title'?

        """)
  }

  @Test func namesOfInnerThingsAreUnknownOutside() {
    #expect(
      check(["page": "{{title}}"]) == """
        templates/page.mustache:1:3: error: page has no 'title' [template-unknown-name]
        1 | {{title}}
          |   ^~~~~

        """)
  }

  @Test func textMustBeEscapedAndHTMLMustNot() {
    #expect(
      check(["page": "{{{siteTitle}}}{{&siteTitle}}{{body}}"]) == """
        templates/page.mustache:1:4: error: 'siteTitle' is text and would not be escaped [template-unescaped]
        1 | {{{siteTitle}}}{{&siteTitle}}{{body}}
          |    ^~~~~~~~~ write {{siteTitle}}
        templates/page.mustache:1:19: error: 'siteTitle' is text and would not be escaped [template-unescaped]
        1 | {{{siteTitle}}}{{&siteTitle}}{{body}}
          |                   ^~~~~~~~~ write {{siteTitle}}
        templates/page.mustache:1:32: error: 'body' is HTML and would be printed with its tags [template-escaped-html]
        1 | {{{siteTitle}}}{{&siteTitle}}{{body}}
          |                                ^~~~ write {{{body}}}

        """)
  }

  @Test func listsAndFlagsCannotBePrinted() {
    #expect(
      check(["page": "{{events}}{{first}}{{#events}}{{isClaim}}{{/events}}"]) == """
        templates/page.mustache:1:3: error: 'events' is a list, which cannot be printed [template-not-text]
        1 | {{events}}{{first}}{{#events}}{{isClaim}}{{/events}}
          |   ^~~~~~ write {{#events}}…{{/events}}
        templates/page.mustache:1:13: error: 'first' is a thing with parts (event), which cannot be printed [template-not-text]
        1 | {{events}}{{first}}{{#events}}{{isClaim}}{{/events}}
          |             ^~~~~ write {{#first}}…{{/first}}
        templates/page.mustache:1:33: error: 'isClaim' is true or false, which cannot be printed [template-not-text]
        1 | {{events}}{{first}}{{#events}}{{isClaim}}{{/events}}
          |                                 ^~~~~~~ write {{#isClaim}}…{{/isClaim}}

        """)
  }

  @Test func sectionsMustMatch() {
    #expect(
      check(["page": "{{#events}}{{#steps}}{{/events}}\n{{/first}}\n{{#first}}"]) == """
        templates/page.mustache:1:15: error: 'steps' is still open at '{{/events}}' [template-unclosed-section]
        1 | {{#events}}{{#steps}}{{/events}}
          |               ^~~~~ write {{/steps}} before it
        templates/page.mustache:2:4: error: '{{/first}}' closes nothing [template-unopened-section]
        2 | {{/first}}
          |    ^~~~~
        templates/page.mustache:3:4: error: 'first' is opened here and never closed [template-unclosed-section]
        3 | {{#first}}
          |    ^~~~~ write {{/first}} where it ends

        """)
  }

  @Test func anUnfinishedTagIsLocated() {
    #expect(
      check(["page": "<p>{{siteTitle\n"]) == """
        templates/page.mustache:1:4: error: this tag has no end [template-unclosed-tag]
        1 | <p>{{siteTitle
          |    ^~ write }}

        """)
  }

  @Test(arguments: ["{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}"])
  func whatTurnsOffEscapingIsRefused(tag: String) {
    #expect(check(["page": tag]).contains("[template-unsupported-tag]"))
  }

  @Test(arguments: ["{{lowercased(siteTitle)}}", "{{site title}}", "{{}}", "{{>*siteTitle}}", "{{first()}}", "{{.a}}"])
  func whatIsNoNameIsRefused(tag: String) {
    #expect(check(["page": tag]).contains("[template-bad-name]"))
  }

  @Test func partialsMustExistAndEnd() {
    #expect(
      check(["page": "{{>part}}{{>prat}}", "part": "{{>other}}", "other": "{{>part}}", "lost": ""]) == """
        templates/lost.mustache:1:1: warning: no page and no other template uses 'lost' [template-unused]
        templates/other.mustache:1:4: error: this template includes itself: part → other → part [template-recursion]
        1 | {{>part}}
          |    ^~~~
        templates/page.mustache:1:13: error: there is no template 'prat' [template-missing-partial]
        1 | {{>part}}{{>prat}}
          |             ^~~~ did you mean 'part'?

        """)
  }

  @Test func partialsThatMultiplyAreStopped() {
    var templates = ["page": "{{>p0}}"]
    for index in 0..<20 { templates["p\(index)"] = "{{>p\(index + 1)}}{{>p\(index + 1)}}" }
    templates["p20"] = "{{siteTitle}}"
    #expect(check(templates).contains("[template-too-large]"))
  }

  @Test func blocksMustExistInTheTemplateThatIsBuiltOn() {
    let templates = [
      "page": "{{<layout}}\n{{$mian}}{{titel}}{{/mian}}\n{{$main}}{{sitetitle}}{{/main}}\nlost{{/layout}}",
      "layout": "{{$main}}{{/main}}",
    ]
    #expect(
      check(templates) == """
        templates/page.mustache:2:4: error: 'layout' has no block 'mian' [template-unknown-block]
        2 | {{$mian}}{{titel}}{{/mian}}
          |    ^~~~ did you mean 'main'?
        templates/page.mustache:3:12: error: page has no 'sitetitle' [template-unknown-name]
        3 | {{$main}}{{sitetitle}}{{/main}}
          |            ^~~~~~~~~ did you mean 'siteTitle'?
        templates/page.mustache:4:1: error: only blocks may stand inside '{{<layout}}'; this would not be printed [template-stray-text]
        4 | lost{{/layout}}
          | ^ put it into a {{$block}}

        """)
  }

  @Test func hostileBytesDoNotCrash() {
    for text in [
      "{{", "{{{", "{{{}}", "{{/}}", "{{#a}}{{#a}}{{/a}}", "{{\u{0}}}", String(repeating: "{{#events}}", count: 5000),
    ] {
      _ = check(["page": text])
    }
  }
}
