package import SourceText

/// Everything below the content folder, read and checked.
package struct Content: Sendable {
  package var settings: TimelineSettings
  /// Ordered by publication day, then id.
  package var articles: [Article]
}

/// What `timeline.yml` says.
package struct TimelineSettings: Sendable {
  package var title: String
  package var summary: String
  package var language: String
  /// With a trailing slash; `nil` when not given.
  package var siteURL: String?
  package var actors: [NameEntry]
  package var places: [NameEntry]
}

/// One person, organisation or place of `timeline.yml`.
package struct NameEntry: Sendable {
  package var id: String
  package var name: String
  package var aliases: [String]
  package var summary: String
  package var location: SourceLocation
}
