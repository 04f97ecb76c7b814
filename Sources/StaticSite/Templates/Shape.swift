/// What templates may name inside one kind of thing: the untyped face of a `View`, for checking and for documentation.
struct Shape: Sendable {
  /// What the thing is called in messages and in the table of names: `event`.
  let name: String
  let fields: [Field]

  struct Field: Sendable {
    let name: String
    /// What it holds, for whoever writes a template; a sentence without a full stop.
    let summary: String
    let kind: Kind
  }

  indirect enum Kind: Sendable {
    /// Text, escaped where it is printed; as a section it is true unless empty.
    case text
    /// HTML made by the program and safe to print as it is, with `{{{name}}}`.
    case html
    /// True or false; for sections only.
    case flag
    /// One thing of the given shape, or nothing.
    case object(Shape)
    /// Any number of things of the given shape.
    case list(Shape)
    /// Any number of texts, each `{{.}}`.
    case texts
  }

  /// - Complexity: O(*n*) in the number of fields.
  func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
