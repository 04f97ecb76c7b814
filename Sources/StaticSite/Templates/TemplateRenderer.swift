/// Prints one page by the steps of its template.
struct TemplateRenderer {
  private let context: PageContext
  /// The things that are open, the innermost last.
  private var things: [any BoundThing]
  /// The text whose section is open.
  private var text = ""
  /// Where the open list is.
  private var isFirst = false
  private var isLast = false
  private var output: [UInt8] = []

  /// - Parameter things: What the template may name from the start, the innermost last.
  /// - Complexity: O(*n*) in the number of bytes and of steps.
  static func render(_ template: CompiledTemplate, _ things: [any BoundThing], in context: PageContext) -> [UInt8] {
    var renderer = Self(context: context, things: things)
    renderer.output.reserveCapacity(startCapacity)
    renderer.run(template.steps)
    return renderer.output
  }

  /// Bytes; most pages fit.
  private static let startCapacity = 16 << 10

  private init(context: PageContext, things: [any BoundThing]) {
    self.context = context
    self.things = things
  }

  private mutating func run(_ steps: [CompiledTemplate.Step]) {
    for step in steps {
      switch step {
      case .text(let bytes): output += bytes
      case .value(let path): owner(of: path)?.write(path.field, in: context, to: &output)
      case .openText: HTMLText.append(text, to: &output)
      case .flag(let path, let isInverted, let content):
        if owner(of: path)?.isTrue(path.field, in: context) ?? false != isInverted { run(content) }
      case .absent(let path, let content):
        if !(owner(of: path)?.isPresent(path.field, in: context) ?? false) { run(content) }
      case .textSection(let path, let content):
        if let text = owner(of: path)?.text(path.field, in: context), !text.isEmpty { open([text], content) }
      case .texts(let path, let content): open(owner(of: path)?.texts(path.field, in: context) ?? [], content)
      case .object(let path, let content):
        if let thing = owner(of: path)?.object(path.field, in: context) {
          things.append(thing)
          run(content)
          things.removeLast()
        }
      case .list(let path, let content): open(owner(of: path)?.list(path.field, in: context) ?? [], content)
      case .position(let position, let isInverted, let content):
        if (position == .first ? isFirst : isLast) != isInverted { run(content) }
      }
    }
  }

  /// The thing whose field a path leads to, or `nil` when an object on the way is missing.
  private func owner(of path: CompiledTemplate.FieldPath) -> (any BoundThing)? {
    var thing = things[path.thing]
    for object in path.objects {
      guard let next = thing.object(object, in: context) else { return nil }
      thing = next
    }
    return thing
  }

  private mutating func open(_ texts: [String], _ content: [CompiledTemplate.Step]) {
    let outer = (text, isFirst, isLast)
    for (index, element) in texts.enumerated() {
      (text, isFirst, isLast) = (element, index == 0, index == texts.count - 1)
      run(content)
    }
    (text, isFirst, isLast) = outer
  }

  private mutating func open(_ list: [any BoundThing], _ content: [CompiledTemplate.Step]) {
    let outer = (isFirst, isLast)
    for (index, element) in list.enumerated() {
      (isFirst, isLast) = (index == 0, index == list.count - 1)
      things.append(element)
      run(content)
      things.removeLast()
    }
    (isFirst, isLast) = outer
  }
}
