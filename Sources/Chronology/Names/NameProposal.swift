package import SourceText

/// A name that the articles use and that `timeline.yml` does not have.
package struct NameProposal: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case actor, place }

  /// Lower-case letters, digits and hyphens, as `timeline.yml` wants.
  package var id: String
  /// The fullest spelling that is used often.
  package var name: String
  /// The other spellings, the most used first.
  package var aliases: [String]
  /// A place where it stands behind "in", "at" and the like often enough; else an actor, which the editor may change.
  package var kind: Kind
  package var mentions: Int
  package var articles: Int
  /// The first mention in each of the first articles that have it.
  package var examples: [Example]

  package struct Example: Hashable, Sendable {
    package var location: SourceLocation
    /// The words around it.
    package var text: String
  }
}
