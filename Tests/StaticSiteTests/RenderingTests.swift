import Articles
import SourceText
import Testing

@testable import StaticSite

/// Compiled templates print what the Mustache specification says, and what another implementation prints.
struct RenderingTests {
  private final class Item: Viewed {
    let name: String
    let note: String?
    let steps: [String]

    init(name: String, note: String? = nil, steps: [String] = []) {
      (self.name, self.note, self.steps) = (name, note, steps)
    }

    static var view: View<Item> { RenderingTests.item }
  }

  private final class Page: Viewed {
    let items = [
      Item(name: "x", note: "<n>", steps: ["1", "", "3&"]), Item(name: "y"), Item(name: "z", steps: ["only"]),
    ]

    static var view: View<Page> { RenderingTests.page }
  }

  private static let item = View<Item>(
    "item",
    [
      .text("name", "") { item, _ in item.name },
      .text("note", "") { item, _ in item.note },
      .texts("steps", "") { item, _ in item.steps },
      .flag("isNoted", "") { item, _ in item.note != nil },
    ])
  private static let page = View<Page>(
    "page",
    [
      .text("title", "") { _, _ in "A <b> & \"c\"\u{301}'" },
      .html("html", "") { _, _ in Array("<i>é</i>\n<b/>".utf8) },
      .text("lines", "") { _, _ in "one\ntwo" },
      .text("empty", "") { _, _ in nil },
      .flag("yes", "") { _, _ in true },
      .flag("no", "") { _, _ in false },
      .list("items", "", of: item) { page, _ in page.items },
      .list("none", "", of: item) { _, _ in [] },
      .object("first", "", of: item) { page, _ in page.items.first },
      .object("missing", "", of: item) { _, _ in nil },
    ])
  private static let context = PageContext(
    site: SiteIndex(timeline: Fixture.timeline, articles: [], marks: [:]), path: "index.html")

  /// What a template named `page` prints; `nil` when it is not a good one.
  private func render(_ texts: [String: String]) -> String? {
    var trees: [String: TemplateLinter.ParsedTemplate] = [:]
    for (name, text) in texts {
      let file = SourceFile(path: "\(name).mustache", bytes: Array(text.utf8))
      let (nodes, problems) = TemplateParser.parse(file)
      guard problems.isEmpty else { return nil }
      trees[name] = .init(file: file, nodes: nodes)
    }
    guard TemplateLinter.check(trees, pages: [("page", [Self.page.shape])]).allSatisfy({ $0.severity != .error }) else {
      return nil
    }
    let compiled = TemplateCompiler.compile("page", of: trees.mapValues(\.nodes), shapes: [Self.page.shape])
    let file = RenderedFile(path: "page.html") { output in
      TemplateRenderer.render(compiled, [Page()], in: Self.context, to: &output)
    }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "", "plain\n", "{{title}}|{{{html}}}|{{&html}}|{{empty}}|",
    "{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}{{#no}}c{{/no}}{{^no}}d{{/no}}",
    "{{#title}}[{{title}}{{.}}]{{/title}}{{^title}}!{{/title}}{{#empty}}!{{/empty}}{{^empty}}none{{/empty}}",
    "{{#items}}{{name}}{{^last()}}, {{/last()}}{{/items}}", "{{#items}}{{#first()}}>{{/first()}}{{name}};{{/items}}",
    "{{#items}}{{#isNoted}}{{^last()}}{{note}}{{/last()}}{{/isNoted}}{{title}}{{/items}}",
    "{{#items}}<{{#steps}}{{.}}{{^last()}},{{/last()}}{{/steps}}{{^steps}}-{{/steps}}>{{/items}}",
    "{{^none}}no items{{/none}}{{#none}}!{{/none}}{{^items}}!{{/items}}",
    "{{first.name}}{{missing.name}}|{{#first}}{{name}}{{#steps}}{{.}}{{/steps}}{{/first}}{{#missing}}!{{/missing}}{{^missing}}?{{/missing}}",
    "a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\n  {{#yes}}  \n  b\n  {{/yes}}\nc", "{{#items}}\n{{name}}\n{{/items}}\n",
    "a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\n", "x {{#yes}}\n y {{/yes}} z\n", "  {{title}}\n  {{! note }}\n end",
    "{{! a }}\n{{! b }} c\n",
    "{{#yes}} {{#no}} {{/no}} {{/yes}}\n", "|\n\n{{#no}}\n\n{{/no}}\n|", "{ {{title}} } {\n", "é{{#yes}}ü{{/yes}}\n",
  ])
  func printsWhatMustachePrints(_ text: String) throws {
    let ours = try #require(render(["page": text]))
    #expect(ours == (try oracle(["page": text])))
  }

  @Test(
    arguments: [
      (["page": "<{{>part}}>\n", "part": "{{title}}"], nil),
      (["page": "{{#items}}\n{{>part}}\n{{/items}}\n", "part": "- {{name}}\n  {{title}}\n"], nil),
      (["page": "a\n  {{>part}}\nb\n", "part": "{{title}}\n{{{html}}}\n"], nil),
      (["page": "a\n  {{>part}}\nb\n", "part": "one\n  {{>inner}}\nlast", "inner": "x\n\ny\n"], nil),
      (["page": " {{>part}}\n>", "part": ">\n>"], " >\n >>"),
      (["page": "{{<base}}{{$a}}mine{{/a}}{{/base}}", "base": "[{{$a}}theirs{{/a}}|{{$b}}{{title}}{{/b}}]"], nil),
      (
        [
          "page": "{{<base}}\n{{$a}}\n{{#items}}{{name}}{{/items}}\n{{/a}}\n{{/base}}\n",
          "base": "<\n{{$a}}\n{{/a}}\n>\n",
        ], nil
      ),
      (
        [
          "page": "{{<middle}}{{$a}}1{{/a}}{{/middle}}", "middle": "{{<base}}{{$a}}2{{/a}}{{$b}}3{{/b}}{{/base}}",
          "base": "{{$a}}{{/a}}{{$b}}{{/b}}",
        ], nil
      ),
      (["page": "{{<base}}{{$a}}<{{$b}}in{{/b}}>{{/a}}{{/base}}", "base": "{{$a}}{{/a}}"], nil),
      (["page": "{{#items}}{{<base}}{{$a}}{{name}}{{/a}}{{/base}}{{/items}}", "base": "({{$a}}{{/a}})"], nil),
      // From the specification of inheritance.
      (
        ["page": "{{<base}}{{$a}}\none\ntwo{{/a}}\n{{/base}}\n", "base": "Hi,\n  {{$a}}{{/a}}\n"], "Hi,\n  one\n  two\n"
      ),
      (
        ["page": "{{<base}}{{$a}}\n    one\n    two\n{{/a}}{{/base}}\n", "base": "Hi,\n  {{$a}}\n  {{/a}}\n"],
        "Hi,\n  one\n  two\n\n"
      ),
    ] as [([String: String], String?)])
  func putsTemplatesTogether(_ texts: [String: String], _ expected: String?) throws {
    let ours = try #require(render(texts))
    #expect(ours == (try expected ?? oracle(texts)))
  }

  private func oracle(_ texts: [String: String]) throws -> String {
    try #require(
      try MustacheOracle.render("page", of: texts, [(Page(), Self.page.shape)], in: Self.context))
  }

  @Test func everyPageIsWhatMustacheMakesOfIt() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/templates"
    let suffix = ".mustache"
    let files = TemplateFolder.read(folder).files.filter { $0.path.hasSuffix(suffix) }
    let texts = Dictionary(
      uniqueKeysWithValues: files.map {
        (String($0.path.dropFirst(folder.count + 1).dropLast(suffix.count)), String(decoding: $0.bytes, as: UTF8.self))
      })
    let templates = Fixture.templates()
    let site = SiteIndex(timeline: DecisionPagesTests.timeline, articles: Fixture.articles, marks: Fixture.marks)
    let pages = PagePlan.pages(of: site, style: templates.inlineStyle)
    #expect(Set(pages.map(\.template)).count == PageTemplate.allCases.count)
    for page in pages {
      let context = PageContext(site: site, path: page.path)
      let theirs = try MustacheOracle.render(
        page.template.rawValue, of: texts,
        [(page.frame, Views.site.shape), (page.content(context), page.template.shape)], in: context)
      let ours = String(decoding: page.file(in: site, with: templates).bytes, as: UTF8.self)
      #expect(ours == theirs, "\(page.path)")
    }
  }
}
