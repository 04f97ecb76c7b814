import Mustache
import SourceText

@testable import StaticSite

/// swift-mustache with our subjects and our escaping: what our own rendering is compared with.
enum MustacheOracle {
  /// - Parameter things: What the template may name from the start, the innermost last, each with its shape.
  static func render(
    _ template: String, of texts: [String: String], _ things: [(thing: any BoundThing, shape: Shape)],
    in context: PageContext
  ) throws -> String? {
    MustacheContentTypes.register(ContentType(), named: "HTML-TEXT")
    var library = MustacheLibrary()
    for (name, text) in texts { try library.register("{{% CONTENT_TYPE: HTML-TEXT}}\n" + text, named: name) }
    let root = Root(things: things.reversed().map { Parent(thing: $0.thing, shape: $0.shape, context: context) })
    return library.render(root, withTemplate: template)
  }

  private struct ContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText.escape(text) }
  }

  private final class Root: MustacheParent {
    let things: [Parent]
    init(things: [Parent]) { self.things = things }
    func child(named name: String) -> Any? { things.lazy.compactMap { $0.child(named: name) }.first }
  }

  private final class Parent: MustacheParent {
    let thing: any BoundThing
    let shape: Shape
    let context: PageContext

    init(thing: any BoundThing, shape: Shape, context: PageContext) {
      (self.thing, self.shape, self.context) = (thing, shape, context)
    }

    func child(named name: String) -> Any? {
      guard let index = shape.index(of: name) else { return nil }
      switch shape.fields[index].kind {
      case .text, .html: return Text(renderText: thing.text(index, in: context) ?? "")
      case .flag: return thing.isTrue(index, in: context)
      case .texts: return thing.texts(index, in: context).map(Text.init(renderText:))
      case .object(let shape):
        return thing.object(index, in: context).map { Parent(thing: $0, shape: shape, context: context) }
          ?? Text(renderText: "") as Any
      case .list(let shape):
        return thing.list(index, in: context).map { Parent(thing: $0, shape: shape, context: context) }
      }
    }
  }

  /// A text prints itself, is false when empty, and has no parts.
  private struct Text: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }
    func child(named name: String) -> Any? { nil }
  }
}
