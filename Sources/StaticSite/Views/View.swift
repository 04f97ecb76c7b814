import Mustache

/// What templates may name about a subject, and how each name gets its value: the one declaration that rendering,
/// checking and the documentation of templates go by.
struct View<Subject: Sendable>: Sendable {
  let shape: Shape
  private let values: [String: @Sendable (Subject, PageContext) -> Any]

  /// - Parameters:
  ///   - name: What the subject is called in messages: `event`.
  ///   - fields: Its names; of two fields with one name the later counts.
  init(_ name: String, _ fields: [Field]) {
    shape = Shape(name: name, fields: fields.map(\.entry))
    values = Dictionary(fields.map { ($0.entry.name, $0.value) }, uniquingKeysWith: { _, later in later })
  }

  /// A subject ready for Mustache.
  func bind(_ subject: Subject, in context: PageContext) -> BoundView<Subject> {
    BoundView(view: self, subject: subject, context: context)
  }

  fileprivate func value(named name: String, of subject: Subject, in context: PageContext) -> Any? {
    values[name]?(subject, context)
  }

  struct Field: Sendable {
    fileprivate let entry: Shape.Field
    fileprivate let value: @Sendable (Subject, PageContext) -> Any

    private init(
      _ name: String, _ summary: String, _ kind: Shape.Kind,
      value: @escaping @Sendable (Subject, PageContext) -> Any
    ) {
      entry = Shape.Field(name: name, summary: summary, kind: kind)
      self.value = value
    }

    /// Text to be escaped; `nil` and the empty text are false as a section.
    static func text(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> String?
    ) -> Self {
      Self(name, summary, .text) { ViewText($0, in: $1, value) }
    }

    /// HTML that is printed as it is.
    static func html(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> String?
    ) -> Self {
      Self(name, summary, .html) { ViewText($0, in: $1, value) }
    }

    static func number(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> Int
    ) -> Self {
      Self(name, summary, .text) { ViewText(renderText: String(value($0, $1))) }
    }

    static func flag(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> Bool
    ) -> Self {
      Self(name, summary, .flag) { value($0, $1) }
    }

    static func texts(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageContext) -> [String]
    ) -> Self {
      Self(name, summary, .texts) { value($0, $1).map(ViewText.init(renderText:)) }
    }

    static func list<Element>(
      _ name: String, _ summary: String, of view: View<Element>,
      _ value: @escaping @Sendable (Subject, PageContext) -> [Element]
    ) -> Self {
      Self(name, summary, .list(view.shape)) { subject, context in
        value(subject, context).map { view.bind($0, in: context) }
      }
    }

    static func object<Part>(
      _ name: String, _ summary: String, of view: View<Part>,
      _ value: @escaping @Sendable (Subject, PageContext) -> Part?
    ) -> Self {
      Self(name, summary, .object(view.shape)) { subject, context in
        value(subject, context).map { view.bind($0, in: context) } ?? ViewText(renderText: "") as Any
      }
    }
  }
}

/// A subject under the names that its view declares.
///
/// Mustache climbs to the enclosing things for a name that the innermost does not know. A declared name never climbs:
/// a value that is missing is an empty text, so that an event without an attribution does not borrow another's.
///
/// A class, because Mustache copies what is on its stack for every tag.
final class BoundView<Subject: Sendable>: MustacheParent, Sendable {
  private let view: View<Subject>
  private let subject: Subject
  private let context: PageContext

  fileprivate init(view: View<Subject>, subject: Subject, context: PageContext) {
    self.view = view
    self.subject = subject
    self.context = context
  }

  func child(named name: String) -> Any? { view.value(named: name, of: subject, in: context) }
}

/// A page's own names before those that all pages share.
final class PageRoot: MustacheParent {
  private let page: any MustacheParent
  private let site: any MustacheParent

  init(page: any MustacheParent, site: any MustacheParent) {
    self.page = page
    self.site = site
  }

  func child(named name: String) -> Any? { page.child(named: name) ?? site.child(named: name) }
}

/// A text as a template value: it prints itself, is false when empty, and has no parts.
struct ViewText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  init(renderText: String) { self.renderText = renderText }

  fileprivate init<Subject>(
    _ subject: Subject, in context: PageContext, _ value: (Subject, PageContext) -> String?
  ) {
    renderText = value(subject, context) ?? ""
  }

  func child(named name: String) -> Any? { nil }
}

/// The views of everything that templates print, one beside the other; each is declared in the file of its subject.
enum Views {}
