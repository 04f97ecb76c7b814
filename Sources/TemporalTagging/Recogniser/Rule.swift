/// One way in which a language tells a time: a pattern, what it means, and the examples that are its tests.
public struct Rule: Sendable {
  /// The name under which results are explained; unique in its table.
  public let name: String
  /// The token pattern; see `PatternCompiler` for the notation.
  public let pattern: String
  /// Phrases that the rule reads, each with its value on Friday 15 March 2024 as TIMEX3 has it.
  ///
  /// They are made when they are asked for, since the tagger never asks.
  public var examples: [Example] { listed().map { Example($0.key, $0.value) } }
  /// Phrases that look alike and are not this rule's.
  public var counterexamples: [String] { listedCounterexamples() }
  private let listed: @Sendable () -> KeyValuePairs<String, String>
  private let listedCounterexamples: @Sendable () -> [String]
  /// Reads a match, or declines it with `nil`.
  let meaning: @Sendable (borrowing Match) -> Reading?

  /// A phrase that the rule reads, and its value.
  public struct Example: Hashable, Sendable {
    /// The phrase itself, without the words around it.
    public var phrase: String { parts.count == 3 ? String(parts[1]) : marked }
    /// The phrase with the words around it that it needs; written in the table as "the [two-week] talks".
    public var text: String { parts.joined() }
    /// The TIMEX3 value, with `mod` after a space where there is one.
    public let value: String

    init(_ marked: String, _ value: String) {
      self.marked = marked
      self.value = value
    }

    /// As the table has it. It is taken apart when it is asked for, since the tagger never does.
    private let marked: String

    private var parts: [Substring] { marked.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" } }
  }

  init(
    _ name: String, _ pattern: String,
    examples: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, String>,
    not counterexamples: @autoclosure @escaping @Sendable () -> [String] = [],
    meaning: @escaping @Sendable (borrowing Match) -> Reading?
  ) {
    self.name = name
    self.pattern = pattern
    listed = examples
    listedCounterexamples = counterexamples
    self.meaning = meaning
  }
}
