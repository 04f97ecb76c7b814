/// What a template prints, step by step: partials and parents put in place, every name looked up.
///
/// One flat list of small steps, so that to print a page copies none of them and counts no owners.
struct CompiledTemplate: Sendable {
  /// The content of a section stands behind its step, up to ``Step/end``.
  private(set) var steps: [Step] = []
  /// All literal text.
  private(set) var text: [UInt8] = []
  /// The objects on the ways of all paths, each the index of a field.
  private(set) var objects: [Int] = []
  /// No text goes into the steps before this one, since they end a section.
  private var closed = 0

  struct Step: Sendable {
    enum Action: Sendable {
      /// Prints literal text.
      case text
      /// Prints what a name stands for; text is escaped, HTML is not.
      case value
      /// Prints the text whose section is open, escaped.
      case openText
      /// Goes on when the value is a true flag.
      case flag
      /// Goes on when the value is a false flag.
      case notFlag
      /// Goes on when the value is an empty text, list or object.
      case absent
      /// Opens a text that is not empty.
      case textSection
      /// Opens each text in turn.
      case texts
      /// Opens an object, if there is one.
      case object
      /// Opens each thing in turn.
      case list
      /// Goes on at the first element of the list that is open, or at the last, or at any other.
      case first, notFirst, last, notLast
    }

    let action: Action
    /// Which of the open things to begin at, the outermost being 0.
    fileprivate(set) var thing = 0
    /// Where in ``CompiledTemplate/objects`` the objects on the way are.
    fileprivate(set) var path = 0..<0
    /// The field of the thing or of the last object.
    fileprivate(set) var field = 0
    /// Where in ``CompiledTemplate/text`` the literal text is.
    fileprivate(set) var text = 0..<0
    /// The step after the content.
    fileprivate(set) var end = 0
  }

  /// Appends literal text to a page; a slice of ours would be counted among our owners, page after page.
  func appendText(_ range: Range<Int>, to output: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }
  }

  mutating func append(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = text.count
    text += bytes
    if steps.count > closed, let last = steps.indices.last, steps[last].action == .text {
      steps[last].text = steps[last].text.lowerBound..<text.count
    } else {
      append(Step(action: .text, text: start..<text.count))
    }
  }

  mutating func appendOpenText() { append(Step(action: .openText)) }

  mutating func appendValue(_ name: ResolvedName) { append(step(.value, name)) }

  /// - Parameters:
  ///   - name: What the section asks for; `nil` where it asks for a position.
  ///   - content: Appends what stands in the section.
  mutating func appendSection(_ action: Step.Action, _ name: ResolvedName?, content: (inout Self) -> Void) {
    let start = steps.count
    append(name.map { step(action, $0) } ?? Step(action: action))
    closed = steps.count
    content(&self)
    steps[start].end = steps.count
    closed = steps.count
  }

  private mutating func append(_ step: Step) {
    steps.append(step)
    steps[steps.count - 1].end = steps.count
  }

  private mutating func step(_ action: Step.Action, _ name: ResolvedName) -> Step {
    let start = objects.count
    objects += name.path.dropLast()
    return Step(
      action: action, thing: name.thing, path: start..<objects.count, field: name.path.last ?? 0)
  }
}
