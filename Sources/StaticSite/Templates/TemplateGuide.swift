/// The guide for whoever writes templates, made from the views that the pages really have.
enum TemplateGuide {
  /// Markdown: what each template makes, and every name that it may use.
  static func markdown() -> String {
    var text = """
      # Templates

      Each page of the site is made by one of these [Mustache](https://mustache.github.io) templates. Other files of this
      folder go into the site as they are, but for `not-found.css`, which stands within the page for addresses that do not
      exist, and this guide.

      `{{name}}` prints a text, escaped. `{{{name}}}` prints HTML that the program made. `{{#name}}…{{/name}}` is printed
      once for a thing, for each element of a list, and for a text or a flag if there is something in it; `{{^name}}` if
      there is nothing. `{{.}}` is an element of a list of texts. Inside a list, `{{^last()}}, {{/last()}}` is printed for
      all elements but the last, and `{{#first()}}` for the first. A name that a thing does not have is looked for in what
      is around it. `{{>name}}` includes another template, and `{{<layout}}{{$content}}…{{/content}}{{/layout}}` builds on
      one. Changed delimiters, pragmas, lambdas and transforms are not allowed. `dateline check` tells of every name that
      does not exist.

      This file is generated; a test compares it with the program.

      ## Pages

      | template | page |
      |---|---|

      """
    for page in PageTemplate.allCases { text += "| `\(page.rawValue).mustache` | \(page.summary) |\n" }
    text += table("On every page", Views.site.shape)
    var shown: Set<String> = []
    var queue: [Shape] = []
    for page in PageTemplate.allCases where !page.shape.fields.isEmpty {
      text += table("In `\(page.rawValue).mustache`", page.shape)
      queue += parts(of: page.shape)
    }
    while !queue.isEmpty {
      let shape = queue.removeFirst()
      guard shown.insert(shape.name).inserted else { continue }
      text += table("In each \(shape.name)", shape)
      queue += parts(of: shape)
    }
    return text
  }

  private static func table(_ heading: String, _ shape: Shape) -> String {
    "\n## \(heading)\n\n| name | is | holds |\n|---|---|---|\n"
      + shape.fields.map { "| `\($0.name)` | \(kind($0.kind)) | \($0.summary) |\n" }.joined()
  }

  private static func parts(of shape: Shape) -> [Shape] {
    shape.fields.compactMap { field in
      switch field.kind {
      case .object(let part), .list(let part): part
      case .text, .html, .flag, .texts: nil
      }
    }
  }

  private static func kind(_ kind: Shape.Kind) -> String {
    switch kind {
    case .text: "text"
    case .html: "HTML"
    case .flag: "flag"
    case .object(let shape): "\(shape.name)"
    case .list(let shape): "list: \(shape.name)"
    case .texts: "list of texts"
    }
  }
}
