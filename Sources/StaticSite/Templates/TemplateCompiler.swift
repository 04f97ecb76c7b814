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
    var steps: [CompiledTemplate.Step] = []
    compiler.append(trees[template] ?? [], Scope(shapes: shapes), to: &steps)
    return CompiledTemplate(steps: steps)
  }

  private init(trees: [String: [TemplateNode]]) { self.trees = trees }

  /// - Parameter isIndented: Whether the line that the nodes begin in has its indentation already.
  private func append(
    _ nodes: [TemplateNode], _ scope: Scope, isIndented: Bool = false, to steps: inout [CompiledTemplate.Step]
  ) {
    var isIndented = isIndented
    for node in nodes {
      switch node {
      case .text(let text):
        if text.startsLine, !isIndented { append(scope.indentation, to: &steps) }
        append(text.bytes, to: &steps)
      case .variable(let name, _):
        if name.text == "." { steps.append(.openText) }
        if let found = find(name, scope) { steps.append(.value(found.place)) }
      case .section(let name, let isInverted, let content):
        if let section = section(name, isInverted: isInverted, content, scope) { steps.append(section) }
      case .partial(let name, let place): include(name, place, blocks: [], scope, to: &steps)
      case .parent(let name, let place, let blocks): include(name, place, blocks: blocks, scope, to: &steps)
      case .block(let name, let place, let content):
        guard let override = scope.overrides[name.text] else {
          append(content, scope, isIndented: !place.isStandalone, to: &steps)
          break
        }
        if place.isStandalone { append(scope.indentation + place.indentation, to: &steps) }
        var inner = scope
        inner.indentation += place.indentation
        append(override, inner, isIndented: true, to: &steps)
      }
      isIndented = false
    }
  }

  private func include(
    _ name: TemplateName, _ place: TagPlace, blocks: [TemplateNode], _ scope: Scope,
    to steps: inout [CompiledTemplate.Step]
  ) {
    var inner = scope
    if place.isStandalone { inner.indentation += place.indentation }
    for case .block(let block, _, let content) in blocks where inner.overrides[block.text] == nil {
      inner.overrides[block.text] = content
    }
    append(trees[name.text] ?? [], inner, isIndented: !place.isStandalone, to: &steps)
  }

  private func section(
    _ name: TemplateName, isInverted: Bool, _ content: [TemplateNode], _ scope: Scope
  ) -> CompiledTemplate.Step? {
    func body(opening shape: Shape? = nil) -> [CompiledTemplate.Step] {
      var inner = scope
      if let shape { inner.shapes.append(shape) }
      var steps: [CompiledTemplate.Step] = []
      append(content, inner, to: &steps)
      return steps
    }
    if TemplateLinter.positions.contains(name.text) {
      return .position(name.text == "first()" ? .first : .last, isInverted: isInverted, body())
    }
    guard let (place, kind) = find(name, scope) else { return nil }
    switch kind {
    case .flag: return .flag(place, isInverted: isInverted, body())
    case _ where isInverted: return .absent(place, body())
    case .text, .html: return .textSection(place, body())
    case .object(let shape): return .object(place, body(opening: shape))
    case .list(let shape): return .list(place, body(opening: shape))
    case .texts: return .texts(place, body())
    }
  }

  private func find(
    _ name: TemplateName, _ scope: Scope
  ) -> (place: CompiledTemplate.FieldPath, kind: Shape.Kind)? {
    guard let found = try? ResolvedName(name.text, in: scope.shapes), let field = found.path.last else { return nil }
    return (.init(thing: found.thing, objects: found.path.dropLast(), field: field), found.kind)
  }

  /// Text beside text becomes one step.
  private func append(_ bytes: [UInt8], to steps: inout [CompiledTemplate.Step]) {
    guard !bytes.isEmpty else { return }
    if case .text(let before) = steps.last {
      steps[steps.count - 1] = .text(before + bytes)
    } else {
      steps.append(.text(bytes))
    }
  }
}
