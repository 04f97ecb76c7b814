/// What templates may name about a subject, and how each name gets its value: the one declaration that rendering,
/// checking and the documentation of templates go by.
struct View<Subject: Sendable>: Sendable {
  let shape: Shape
  fileprivate let values: [Value]

  /// - Parameters:
  ///   - name: What the subject is called in messages: `event`.
  ///   - fields: Its names, each once.
  init(_ name: String, _ fields: [Field]) {
    shape = Shape(name: name, fields: fields.map(\.entry))
    values = fields.map(\.value)
  }

  /// A subject ready for templates.
  func bind(_ subject: Subject) -> any BoundThing { BoundView(values: values, subject: subject) }

  struct Field: Sendable {
    fileprivate let entry: Shape.Field
    fileprivate let value: Value

    private init(_ name: String, _ summary: String, _ kind: Shape.Kind, _ value: Value) {
      entry = Shape.Field(name: name, summary: summary, kind: kind)
      self.value = value
    }

    /// Text to be escaped; `nil` and the empty text are false as a section.
    static func text(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> String?
    ) -> Self {
      Self(name, summary, .text, .text(value))
    }

    /// HTML that is printed as it is, in UTF-8.
    static func html(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> [UInt8]?
    ) -> Self {
      Self(name, summary, .html, .html(value))
    }

    static func number(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> Int
    ) -> Self {
      Self(name, summary, .text, .text { String(value($0, $1)) })
    }

    static func flag(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> Bool
    ) -> Self {
      Self(name, summary, .flag, .flag(value))
    }

    static func texts(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> [String]
    ) -> Self {
      Self(name, summary, .texts, .texts(value))
    }

    static func list<Element>(
      _ name: String, _ summary: String, of view: View<Element>,
      _ value: @escaping @Sendable (Subject, PageContext) -> [Element]
    ) -> Self {
      Self(name, summary, .list(view.shape), .list { value($0, $1).map(view.bind) })
    }

    static func object<Part>(
      _ name: String, _ summary: String, of view: View<Part>,
      _ value: @escaping @Sendable (Subject, PageContext) -> Part?
    ) -> Self {
      Self(name, summary, .object(view.shape), .object { value($0, $1).map(view.bind) })
    }
  }

  fileprivate enum Value: Sendable {
    case text(@Sendable (Subject, PageContext) -> String?)
    case html(@Sendable (Subject, PageContext) -> [UInt8]?)
    case flag(@Sendable (Subject, PageContext) -> Bool)
    case texts(@Sendable (Subject, PageContext) -> [String])
    case list(@Sendable (Subject, PageContext) -> [any BoundThing])
    case object(@Sendable (Subject, PageContext) -> (any BoundThing)?)
  }
}

/// Some subject with its view; fields go by their index in the view's shape.
///
/// A field of another kind than asked for has no value. The templates' compiler asks for none such.
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

/// A class, so that opening a list does not copy its elements.
private final class BoundView<Subject: Sendable>: BoundThing {
  private let values: [View<Subject>.Value]
  private let subject: Subject

  init(values: [View<Subject>.Value], subject: Subject) {
    self.values = values
    self.subject = subject
  }

  func write(_ field: Int, in context: PageContext, to output: inout [UInt8]) {
    switch values[field] {
    case .text(let value): if let text = value(subject, context) { HTMLText.append(text, to: &output) }
    case .html(let value): output += value(subject, context) ?? []
    case .flag, .texts, .list, .object: break
    }
  }

  func text(_ field: Int, in context: PageContext) -> String? {
    switch values[field] {
    case .text(let value): value(subject, context)
    case .html(let value): value(subject, context).map { String(decoding: $0, as: UTF8.self) }
    case .flag, .texts, .list, .object: nil
    }
  }

  func isTrue(_ field: Int, in context: PageContext) -> Bool {
    if case .flag(let value) = values[field] { value(subject, context) } else { false }
  }

  func isPresent(_ field: Int, in context: PageContext) -> Bool {
    switch values[field] {
    case .text(let value): !(value(subject, context) ?? "").isEmpty
    case .html(let value): !(value(subject, context) ?? []).isEmpty
    case .flag(let value): value(subject, context)
    case .texts(let value): !value(subject, context).isEmpty
    case .list(let value): !value(subject, context).isEmpty
    case .object(let value): value(subject, context) != nil
    }
  }

  func texts(_ field: Int, in context: PageContext) -> [String] {
    if case .texts(let value) = values[field] { value(subject, context) } else { [] }
  }

  func list(_ field: Int, in context: PageContext) -> [any BoundThing] {
    if case .list(let value) = values[field] { value(subject, context) } else { [] }
  }

  func object(_ field: Int, in context: PageContext) -> (any BoundThing)? {
    if case .object(let value) = values[field] { value(subject, context) } else { nil }
  }
}

/// The views of everything that templates print, one beside the other; each is declared in the file of its subject.
enum Views {}
