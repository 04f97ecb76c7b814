/// What a template prints, step by step: partials and parents put in place, every name looked up.
struct CompiledTemplate: Sendable {
  let steps: [Step]

  indirect enum Step: Sendable {
    case text([UInt8])
    /// Prints what a name stands for; text is escaped, HTML is not.
    case value(FieldPath)
    /// Prints the text whose section is open, escaped.
    case openText
    /// Goes on when the value is a true flag or, for `isInverted`, a false one.
    case flag(FieldPath, isInverted: Bool, [Step])
    /// Goes on when the value is an empty text, list or object.
    case absent(FieldPath, [Step])
    /// Opens a text that is not empty.
    case textSection(FieldPath, [Step])
    /// Opens each text in turn.
    case texts(FieldPath, [Step])
    /// Opens an object, if there is one.
    case object(FieldPath, [Step])
    /// Opens each thing in turn.
    case list(FieldPath, [Step])
    /// Goes on at the first or the last element of the list that is open or, for `isInverted`, at any other.
    case position(Position, isInverted: Bool, [Step])
  }

  enum Position: Sendable { case first, last }

  /// Where a value is: the things on the way are objects.
  struct FieldPath: Sendable {
    /// Which of the open things to begin at, the outermost being 0.
    let thing: Int
    let objects: [Int]
    let field: Int
  }
}
