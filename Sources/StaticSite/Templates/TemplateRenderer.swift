import SourceText

/// Prints one page by the steps of its template.
struct TemplateRenderer {
  private let template: CompiledTemplate
  private let context: PageContext
  /// The things that are open, the innermost last.
  private var things: [any BoundThing]
  /// The text whose section is open.
  private var text = ""
  /// Where the open list is.
  private var isFirst = false
  private var isLast = false

  /// - Parameter things: What the template may name from the start, the innermost last.
  /// - Complexity: O(*n*) in the number of bytes and of steps.
  static func render(
    _ template: CompiledTemplate, _ things: [any BoundThing], in context: PageContext, to output: inout ByteStream
  ) {
    var renderer = Self(template, things, in: context)
    renderer.run(0..<template.steps.count, to: &output)
  }

  private init(_ template: CompiledTemplate, _ things: [any BoundThing], in context: PageContext) {
    self.template = template
    self.context = context
    self.things = things
  }

  private mutating func run(_ range: Range<Int>, to output: inout ByteStream) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = template.steps[index]
      let content = index + 1..<step.end
      index = step.end
      switch step.action {
      case .text: template.appendText(step.text, to: &output.bytes)
      case .value: owner(of: step)?.write(step.field, in: context, to: &output.bytes)
      case .openText: HTMLText.append(text, to: &output.bytes)
      case .flag: if owner(of: step)?.isTrue(step.field, in: context) == true { run(content, to: &output) }
      case .notFlag: if owner(of: step)?.isTrue(step.field, in: context) != true { run(content, to: &output) }
      case .absent: if owner(of: step)?.isPresent(step.field, in: context) != true { run(content, to: &output) }
      case .textSection:
        if let text = owner(of: step)?.text(step.field, in: context), !text.isEmpty {
          open([text], content, to: &output)
        }
      case .texts: open(owner(of: step)?.texts(step.field, in: context) ?? [], content, to: &output)
      case .object:
        if let thing = owner(of: step)?.object(step.field, in: context) {
          things.append(thing)
          run(content, to: &output)
          things.removeLast()
        }
      case .list: open(owner(of: step)?.list(step.field, in: context) ?? [], content, to: &output)
      case .first: if isFirst { run(content, to: &output) }
      case .notFirst: if !isFirst { run(content, to: &output) }
      case .last: if isLast { run(content, to: &output) }
      case .notLast: if !isLast { run(content, to: &output) }
      }
    }
  }

  /// The thing whose field a step asks for, or `nil` when an object on the way is missing.
  private func owner(of step: CompiledTemplate.Step) -> (any BoundThing)? {
    if step.path.isEmpty { return things[step.thing] }
    var thing = things[step.thing]
    for index in step.path {
      guard let next = thing.object(template.objects[index], in: context) else { return nil }
      thing = next
    }
    return thing
  }

  private mutating func open(_ texts: [String], _ content: Range<Int>, to output: inout ByteStream) {
    let outer = (text, isFirst, isLast)
    for (index, element) in texts.enumerated() {
      (text, isFirst, isLast) = (element, index == 0, index == texts.count - 1)
      run(content, to: &output)
    }
    (text, isFirst, isLast) = outer
  }

  private mutating func open(_ list: [any BoundThing], _ content: Range<Int>, to output: inout ByteStream) {
    let outer = (isFirst, isLast)
    for (index, element) in list.enumerated() {
      (isFirst, isLast) = (index == 0, index == list.count - 1)
      things.append(element)
      run(content, to: &output)
      things.removeLast()
      output.pass()
    }
    (isFirst, isLast) = outer
  }
}
