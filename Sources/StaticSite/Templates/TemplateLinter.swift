import SourceText

/// Checks every name in the templates against what the pages offer.
///
/// A partial is checked in each place that includes it, with the names of that place; what is wrong there is said once.
struct TemplateLinter {
  /// Names that tell where in a list one is; only directly inside the list's section.
  static let positions: Set<String> = ["first()", "last()"]
  /// How many tags a page may have, with its partials counted as often as they are included.
  private static let limit = 20_000

  private let trees: [String: ParsedTemplate]
  private var diagnostics: [Diagnostic] = []
  private var told: Set<Complaint> = []
  private var used: Set<String> = []
  private var visited = 0

  /// A template's tags and the file that they are in.
  struct ParsedTemplate: Sendable {
    let file: SourceFile
    let nodes: [TemplateNode]
  }

  private struct Complaint: Hashable {
    let path: String
    let range: Range<Int>
    let id: String
  }

  /// What names mean at one point of a template.
  private struct Scope {
    /// The things that are open, the innermost last.
    var shapes: [Shape]
    /// Whether the innermost section is that of a text.
    var isInText = false
    /// Whether the innermost section is that of a list.
    var isInList = false
    /// The blocks that templates built on this one replace.
    var overrides: [String: (template: String, content: [TemplateNode])] = [:]
    /// The templates that are open, the outermost first.
    var chain: [String]
  }

  /// - Parameter pages: The templates that make pages, each with the shapes that it starts with, the innermost last.
  static func check(
    _ trees: [String: ParsedTemplate], pages: [(template: String, shapes: [Shape])]
  ) -> [Diagnostic] {
    var linter = Self(trees: trees)
    for page in pages where trees[page.template] != nil {
      linter.used.insert(page.template)
      linter.visited = 0
      linter.walk(page.template, Scope(shapes: page.shapes, chain: [page.template]))
    }
    let names = Set(pages.map(\.template))
    for (name, tree) in trees where !linter.used.contains(name) {
      let meant = closestName(to: name, among: names.subtracting(trees.keys))
      linter.diagnostics.append(
        Diagnostic(
          .warning, id: "template-unused", "no page and no other template uses '\(name)'",
          at: SourceLocation(path: tree.file.path, line: 1, column: 1),
          hint: meant.map { "did you mean \($0).mustache?" }))
    }
    return linter.diagnostics
  }

  private init(trees: [String: ParsedTemplate]) { self.trees = trees }

  private mutating func walk(_ template: String, _ scope: Scope) {
    guard let tree = trees[template] else { return }
    walk(tree.nodes, in: tree.file, scope)
  }

  private mutating func walk(_ nodes: [TemplateNode], in file: SourceFile, _ scope: Scope) {
    for node in nodes {
      guard let tag = node.name else { continue }
      visited += 1
      guard visited <= Self.limit else {
        return report("template-too-large", "this page has more than \(Self.limit) tags", tag, file, hint: nil)
      }
      switch node {
      case .text: break
      case .variable(let name, let isEscaped): checkVariable(name, isEscaped: isEscaped, file, scope)
      case .section(let name, let isInverted, let content):
        checkSection(name, isInverted: isInverted, content, file, scope)
      case .partial(let name, _): include(name, blocks: [], file, scope)
      case .parent(let name, _, let blocks): include(name, blocks: blocks, file, scope)
      case .block(let name, _, let content):
        if let override = scope.overrides[name.text], let other = trees[override.template] {
          walk(override.content, in: other.file, scope)
        } else {
          walk(content, in: file, scope)
        }
      }
    }
  }

  private mutating func checkVariable(_ name: TemplateName, isEscaped: Bool, _ file: SourceFile, _ scope: Scope) {
    guard let kind = kind(of: name, file, scope) else { return }
    switch kind {
    case .text where !isEscaped:
      report(
        "template-unescaped", "'\(name.text)' is text and would not be escaped", name, file,
        hint: "write {{\(name.text)}}")
    case .html where isEscaped:
      report(
        "template-escaped-html", "'\(name.text)' is HTML and would be printed with its tags", name, file,
        hint: "write {{{\(name.text)}}}")
    case .text, .html: break
    case .flag, .object, .list, .texts:
      report(
        "template-not-text", "'\(name.text)' is \(word(for: kind)), which cannot be printed", name, file,
        hint: "write {{#\(name.text)}}…{{/\(name.text)}}")
    }
  }

  private mutating func checkSection(
    _ name: TemplateName, isInverted: Bool, _ content: [TemplateNode], _ file: SourceFile, _ scope: Scope
  ) {
    var inner = scope
    if Self.positions.contains(name.text) {
      if !scope.isInList {
        report(
          "template-position-outside-list", "'\(name.text)' has a meaning only directly inside a list's section", name,
          file, hint: nil)
      }
    } else if let kind = kind(of: name, file, scope) {
      if !isInverted {
        switch kind {
        case .flag: break
        case .text, .html:
          inner.isInText = true
          inner.isInList = false
        case .object(let shape):
          inner.shapes.append(shape)
          inner.isInText = false
          inner.isInList = false
        case .list(let shape):
          inner.shapes.append(shape)
          inner.isInText = false
          inner.isInList = true
        case .texts:
          inner.isInText = true
          inner.isInList = true
        }
      }
    } else {
      // What is inside an unknown section has no known names; one message is enough.
      return
    }
    walk(content, in: file, inner)
  }

  private mutating func include(_ name: TemplateName, blocks: [TemplateNode], _ file: SourceFile, _ scope: Scope) {
    guard let tree = trees[name.text] else {
      let meant = closestName(to: name.text, among: trees.keys)
      return report(
        "template-missing-partial", "there is no template '\(name.text)'", name, file,
        hint: meant.map { "did you mean '\($0)'?" } ?? "add \(name.text).mustache")
    }
    used.insert(name.text)
    guard !scope.chain.contains(name.text) else {
      let way = (scope.chain.drop { $0 != name.text } + [name.text]).joined(separator: " → ")
      return report("template-recursion", "this template includes itself: \(way)", name, file, hint: nil)
    }
    var inner = scope
    inner.chain.append(name.text)
    inner.isInList = false
    let known = Self.blockNames(in: tree.nodes)
    for case .block(let block, _, let content) in blocks {
      if !known.contains(block.text) {
        report(
          "template-unknown-block", "'\(name.text)' has no block '\(block.text)'", block, file,
          hint: closestName(to: block.text, among: known).map { "did you mean '\($0)'?" })
      }
      // Of two templates that replace one block, the outer one wins.
      if inner.overrides[block.text] == nil, let template = scope.chain.last {
        inner.overrides[block.text] = (template, content)
      }
    }
    walk(name.text, inner)
  }

  private static func blockNames(in nodes: [TemplateNode]) -> Set<String> {
    var names: Set<String> = []
    for node in nodes {
      switch node {
      case .block(let name, _, let content):
        names.insert(name.text)
        names.formUnion(blockNames(in: content))
      case .section(_, _, let content): names.formUnion(blockNames(in: content))
      case .parent(_, _, let blocks): names.formUnion(blockNames(in: blocks))
      case .text, .variable, .partial: break
      }
    }
    return names
  }

  /// What a name stands for; `nil`, and a message, when it stands for nothing.
  private mutating func kind(of name: TemplateName, _ file: SourceFile, _ scope: Scope) -> Shape.Kind? {
    if name.text == "." {
      if scope.isInText { return .text }
      report("template-dot", "'.' has a meaning only inside a list of texts", name, file, hint: nil)
      return nil
    }
    do throws(ResolvedName.Failure) {
      return try ResolvedName(name.text, in: scope.shapes).kind
    } catch {
      switch error {
      case .unknown(let part):
        let known = scope.shapes.flatMap { $0.fields.map(\.name) }
        let place = scope.shapes.last?.name ?? "page"
        report(
          "template-unknown-name", "\(place) has no '\(part)'", name, file,
          hint: closestName(to: part, among: known).map { "did you mean '\($0)'?" })
      case .unknownPart(let part, let owner):
        report("template-unknown-name", "'\(owner)' has no '\(part)'", name, file, hint: nil)
      }
    }
    return nil
  }

  private func word(for kind: Shape.Kind) -> String {
    switch kind {
    case .text: "text"
    case .html: "HTML"
    case .flag: "true or false"
    case .object(let shape): "a thing with parts (\(shape.name))"
    case .list, .texts: "a list"
    }
  }

  private mutating func report(
    _ id: String, _ message: String, _ name: TemplateName, _ file: SourceFile, hint: String?
  ) {
    guard told.insert(Complaint(path: file.path, range: name.range, id: id)).inserted else { return }
    diagnostics.append(Diagnostic(.error, id: id, message, in: file, name.range, hint: hint))
  }
}
