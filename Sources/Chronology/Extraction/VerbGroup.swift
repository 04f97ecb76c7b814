/// A verb with its auxiliaries, and what its form says.
struct VerbGroup: Sendable {
  enum Form: Sendable {
    case past, present, perfect, passive
    /// was living, were fighting: what was going on.
    case progressive
    /// A form of be with something other than a verb.
    case copula
    /// will begin, is to begin.
    case future
    /// could begin, would begin.
    case hypothetical
    case infinitive, gerund
    /// A participle that stands behind its noun: an offensive launched in August.
    case participle
  }

  /// Indices into the block's tokens: the first auxiliary, the verb itself.
  let first: Int
  let main: Int
  let form: Form
  let lemma: Word
  /// The number of the lemma in the book that the text was read with.
  let number: Int32
  let traits: WordTraits
  let isNegated: Bool
  /// Whether an adverb among the auxiliaries or before them makes a state or a habit of it.
  let isDurative: Bool

  /// Whether it can be the verb of a clause by itself.
  var isFinite: Bool {
    switch form {
    case .infinitive, .gerund, .participle: false
    default: true
    }
  }

  var isReporting: Bool { traits.contains(.reporting) && form != .copula && form != .passive }
}
