import SourceText

/// What templates may name about a thing, and how each name gets its value: the one declaration that rendering,
/// checking and the documentation of templates go by.
///
/// A class, since it is asked for with every field that is printed.
final class View<Thing: AnyObject & Sendable>: Sendable {
  let shape: Shape
  fileprivate let values: [Value]

  /// - Parameters:
  ///   - name: What the thing is called in messages: `event`.
  ///   - fields: Its names, each once.
  init(_ name: String, _ fields: [Field]) {
    shape = Shape(name: name, fields: fields.map(\.entry))
    values = fields.map(\.value)
  }

  struct Field: Sendable {
    fileprivate let entry: Shape.Field
    fileprivate let value: Value

    private init(_ name: String, _ summary: String, _ kind: Shape.Kind, _ value: Value) {
      entry = Shape.Field(name: name, summary: summary, kind: kind)
      self.value = value
    }

    /// Text to be escaped; `nil` and the empty text are false as a section.
    static func text(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing, PageContext) -> String?
    ) -> Self {
      Self(name, summary, .text, .text(value))
    }

    /// A link to a file of the site, given by its path as ``PagePath/reference(_:)`` makes it.
    static func link(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing, PageContext) -> String?
    ) -> Self {
      Self(name, summary, .text, .link(value))
    }

    /// A place in a file, as `path:line:column`.
    static func place(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing) -> SourceLocation?
    ) -> Self {
      Self(name, summary, .text, .place(value))
    }

    /// HTML that is printed as it is, in UTF-8.
    static func html(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing, PageContext) -> [UInt8]?
    ) -> Self {
      Self(name, summary, .html, .html(value))
    }

    static func number(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing, PageContext) -> Int
    ) -> Self {
      Self(name, summary, .text, .number(value))
    }

    static func flag(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing, PageContext) -> Bool
    ) -> Self {
      Self(name, summary, .flag, .flag(value))
    }

    static func texts(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Thing, PageContext) -> [String]
    ) -> Self {
      Self(name, summary, .texts, .texts(value))
    }

    /// - Parameter view: The names of each element; those of its own view begin with them.
    static func list<Element: Viewed>(
      _ name: String, _ summary: String, of view: View<Element>,
      _ value: @escaping @Sendable (Thing, PageContext) -> [Element]
    ) -> Self {
      Self(name, summary, .list(view.shape), .list { value($0, $1) })
    }

    /// - Parameter view: The names of the part; those of its own view begin with them.
    static func object<Part: Viewed>(
      _ name: String, _ summary: String, of view: View<Part>,
      _ value: @escaping @Sendable (Thing, PageContext) -> Part?
    ) -> Self {
      Self(name, summary, .object(view.shape), .object { value($0, $1) })
    }
  }

  fileprivate enum Value: Sendable {
    case text(@Sendable (Thing, PageContext) -> String?)
    case link(@Sendable (Thing, PageContext) -> String?)
    case place(@Sendable (Thing) -> SourceLocation?)
    case html(@Sendable (Thing, PageContext) -> [UInt8]?)
    case number(@Sendable (Thing, PageContext) -> Int)
    case flag(@Sendable (Thing, PageContext) -> Bool)
    case texts(@Sendable (Thing, PageContext) -> [String])
    case list(@Sendable (Thing, PageContext) -> [any BoundThing])
    case object(@Sendable (Thing, PageContext) -> (any BoundThing)?)
  }
}

/// Something that templates print; fields go by their index in its view's shape.
///
/// A field of another kind than asked for has no value. The templates' compiler asks for none such. Things are classes,
/// since an event or an article is printed on many pages, and none of them is to copy it.
protocol BoundThing: AnyObject, Sendable {
  /// Prints a text escaped, HTML as it is.
  func write(_ field: Int, in context: PageContext, to output: inout [UInt8])
  func text(_ field: Int, in context: PageContext) -> String?
  func isTrue(_ field: Int, in context: PageContext) -> Bool
  /// Whether there is an object, or anything in a text or a list.
  func isPresent(_ field: Int, in context: PageContext) -> Bool
  func texts(_ field: Int, in context: PageContext) -> [String]
  func list(_ field: Int, in context: PageContext) -> [any BoundThing]
  func object(_ field: Int, in context: PageContext) -> (any BoundThing)?
}

/// A thing that gets its values by the view of its class, which is final: so each class gets code of its own for this.
protocol Viewed: BoundThing {
  static var view: View<Self> { get }
}

extension Viewed {
  func write(_ field: Int, in context: PageContext, to output: inout [UInt8]) {
    switch Self.view.values[field] {
    case .text(let value): if let text = value(self, context) { HTMLText.append(text, to: &output) }
    case .link(let value):
      guard let path = value(self, context) else { break }
      HTMLText.append(context.root, to: &output)
      HTMLText.append(path, to: &output)
    case .place(let value):
      guard let place = value(self) else { break }
      HTMLText.append(place.path, to: &output)
      output.append(UInt8(ascii: ":"))
      HTMLText.append(String(place.line), to: &output)
      output.append(UInt8(ascii: ":"))
      HTMLText.append(String(place.column), to: &output)
    case .number(let value): HTMLText.append(String(value(self, context)), to: &output)
    case .html(let value): if let html = value(self, context) { output += html }
    case .flag, .texts, .list, .object: break
    }
  }

  func text(_ field: Int, in context: PageContext) -> String? {
    switch Self.view.values[field] {
    case .text(let value): value(self, context)
    case .link(let value): value(self, context).map { context.root + $0 }
    case .place(let value): value(self)?.description
    case .number(let value): String(value(self, context))
    case .html(let value): value(self, context).map { String(decoding: $0, as: UTF8.self) }
    case .flag, .texts, .list, .object: nil
    }
  }

  func isTrue(_ field: Int, in context: PageContext) -> Bool {
    if case .flag(let value) = Self.view.values[field] { value(self, context) } else { false }
  }

  func isPresent(_ field: Int, in context: PageContext) -> Bool {
    switch Self.view.values[field] {
    case .text, .link, .place, .number: !(text(field, in: context) ?? "").isEmpty
    case .html(let value): !(value(self, context) ?? []).isEmpty
    case .flag(let value): value(self, context)
    case .texts(let value): !value(self, context).isEmpty
    case .list(let value): !value(self, context).isEmpty
    case .object(let value): value(self, context) != nil
    }
  }

  func texts(_ field: Int, in context: PageContext) -> [String] {
    if case .texts(let value) = Self.view.values[field] { value(self, context) } else { [] }
  }

  func list(_ field: Int, in context: PageContext) -> [any BoundThing] {
    if case .list(let value) = Self.view.values[field] { value(self, context) } else { [] }
  }

  func object(_ field: Int, in context: PageContext) -> (any BoundThing)? {
    if case .object(let value) = Self.view.values[field] { value(self, context) } else { nil }
  }
}

/// The views of everything that templates print, one beside the other; each is declared in the file of its thing.
enum Views {}
