package import CivilTime
package import SourceText

/// Everything below the content folder, read and checked.
package struct Content: Sendable {
  package var settings: TimelineSettings
  /// Ordered by publication day, then id.
  package var articles: [Article]

  package init(settings: TimelineSettings, articles: [Article]) {
    self.settings = settings
    self.articles = articles
  }
}

/// What `timeline.yml` says.
package struct TimelineSettings: Sendable {
  package var title: String
  package var summary: String
  package var language: String
  /// With a trailing slash; `nil` when not given.
  package var siteURL: String?
  /// What the articles leave to custom, where their own front matter does not say it.
  package var conventions: CalendarConventions
  package var actors: [NameEntry]
  package var places: [NameEntry]

  package init(
    title: String = "Timeline", summary: String = "", language: String = "en", siteURL: String? = nil,
    conventions: CalendarConventions = .standard, actors: [NameEntry] = [], places: [NameEntry] = []
  ) {
    self.title = title
    self.summary = summary
    self.language = language
    self.siteURL = siteURL
    self.conventions = conventions
    self.actors = actors
    self.places = places
  }
}

/// One person, organisation or place of `timeline.yml`.
package struct NameEntry: Sendable {
  /// Lower-case letters, digits and hyphens.
  package var id: String
  package var name: String
  /// Other spellings; the name itself is not among them.
  package var aliases: [String]
  package var summary: String
  package var location: SourceLocation

  package init(id: String, name: String, aliases: [String] = [], summary: String = "", location: SourceLocation) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.location = location
  }
}
