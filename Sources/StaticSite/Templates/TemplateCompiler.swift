/// Turns templates that the linter has passed into steps.
///
/// Partials and parents are put in place where they are included, since what a name means depends on that place. The
/// linter has made sure that this comes to an end, and to a bounded number of steps.
struct TemplateCompiler {
  private let trees: [String: [TemplateNode]]

  /// What names mean at one point of a template.
  private struct Scope {
    /// The things that are open, the innermost last.
    var shapes: [Shape]
    /// What goes before each line: the blanks before the tags of the partials that are open.
    var indentation: [UInt8] = []
    /// The blocks that templates built on this one replace.
    var overrides: [String: [TemplateNode]] = [:]
  }

  /// - Parameters:
  ///   - trees: All templates by name, without any error.
  ///   - shapes: The things that the page starts with, the innermost last.
  static func compile(
    _ template: String, of trees: [String: [TemplateNode]], shapes: [Shape]
  ) -> CompiledTemplate {
    let compiler = Self(trees: trees)
    var compiled = CompiledTemplate()
    compiler.append(trees[template] ?? [], Scope(shapes: shapes), to: &compiled)
    return compiled
  }

  private init(trees: [String: [TemplateNode]]) { self.trees = trees }

  /// - Parameter isIndented: Whether the line that the nodes begin in has its indentation already.
  private func append(
    _ nodes: [TemplateNode], _ scope: Scope, isIndented: Bool = false, to compiled: inout CompiledTemplate
  ) {
    var isIndented = isIndented
    for node in nodes {
      switch node {
      case .text(let text):
        if text.startsLine, !isIndented { compiled.append(scope.indentation) }
        compiled.append(text.bytes)
      case .variable(let name, _):
        if name.text == "." { compiled.appendOpenText() }
        if let found = try? ResolvedName(name.text, in: scope.shapes) { compiled.appendValue(found) }
      case .section(let name, let isInverted, let content):
        appendSection(name, isInverted: isInverted, content, scope, to: &compiled)
      case .partial(let name, let place): include(name, place, blocks: [], scope, to: &compiled)
      case .parent(let name, let place, let blocks): include(name, place, blocks: blocks, scope, to: &compiled)
      case .block(let name, let place, let content):
        guard let override = scope.overrides[name.text] else {
          append(content, scope, isIndented: !place.isStandalone, to: &compiled)
          break
        }
        if place.isStandalone { compiled.append(scope.indentation + place.indentation) }
        var inner = scope
        inner.indentation += place.indentation
        append(override, inner, isIndented: true, to: &compiled)
      }
      isIndented = false
    }
  }

  private func include(
    _ name: TemplateName, _ place: TagPlace, blocks: [TemplateNode], _ scope: Scope,
    to compiled: inout CompiledTemplate
  ) {
    var inner = scope
    if place.isStandalone { inner.indentation += place.indentation }
    for case .block(let block, _, let content) in blocks where inner.overrides[block.text] == nil {
      inner.overrides[block.text] = content
    }
    append(trees[name.text] ?? [], inner, isIndented: !place.isStandalone, to: &compiled)
  }

  private func appendSection(
    _ name: TemplateName, isInverted: Bool, _ content: [TemplateNode], _ scope: Scope,
    to compiled: inout CompiledTemplate
  ) {
    func append(_ action: CompiledTemplate.Step.Action, _ found: ResolvedName?, opening shape: Shape? = nil) {
      var inner = scope
      if let shape { inner.shapes.append(shape) }
      compiled.appendSection(action, found) { self.append(content, inner, to: &$0) }
    }
    if TemplateLinter.positions.contains(name.text) {
      let isFirst = name.text == "first()"
      append(isFirst ? (isInverted ? .notFirst : .first) : (isInverted ? .notLast : .last), nil)
      return
    }
    guard let found = try? ResolvedName(name.text, in: scope.shapes) else { return }
    switch found.kind {
    case .flag: append(isInverted ? .notFlag : .flag, found)
    case _ where isInverted: append(.absent, found)
    case .text, .html: append(.textSection, found)
    case .object(let shape): append(.object, found, opening: shape)
    case .list(let shape): append(.list, found, opening: shape)
    case .texts: append(.texts, found)
    }
  }
}
