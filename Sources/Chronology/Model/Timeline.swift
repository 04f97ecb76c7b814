/// One chronology out of many articles: events in the order of their dates, with all their sources.
public struct Timeline: Hashable, Sendable {
  /// The heading of the chronology.
  public var title: String
  /// One paragraph of plain text on what the chronology covers; may be empty.
  public var summary: String
  /// The BCP 47 tag of the language that the chronology is written in: `en`.
  public var language: String
  /// The address of the published site, with a trailing slash, or `nil` when it is not known.
  public var siteURL: String?
  /// The events, ordered by first day, then precision (coarse before fine), then last day, then id.
  public var events: [Event]
  /// The articles, ordered by publication date, then id.
  public var articles: [ArticleRecord]
  /// People and organisations that the editors named, ordered by id.
  public var actors: [NamedEntity]
  /// Places that the editors named, ordered by id.
  public var places: [NamedEntity]
  /// Addresses of events that went into others, ordered by id.
  public var redirects: [Redirect] = []
  /// Events that editors took off the timeline, in its order.
  public var dropped: [Event] = []

  /// Creates a timeline; events, articles and names have to be in their orders.
  public init(
    title: String, summary: String = "", language: String = "en", siteURL: String? = nil, events: [Event] = [],
    articles: [ArticleRecord] = [], actors: [NamedEntity] = [], places: [NamedEntity] = []
  ) {
    self.title = title
    self.summary = summary
    self.language = language
    self.siteURL = siteURL
    self.events = events
    self.articles = articles
    self.actors = actors
    self.places = places
  }
}

/// A person, an organisation or a place, under one name with all its spellings.
public struct NamedEntity: Hashable, Sendable {
  /// What pages and data files call it: lower case letters, digits and hyphens.
  public var id: String
  /// The name to show.
  public var name: String
  /// Other spellings that mean the same, in the order in which the editors wrote them.
  public var aliases: [String]
  /// What it is, in a few words; may be empty.
  public var summary: String

  /// Creates an entity.
  public init(id: String, name: String, aliases: [String] = [], summary: String = "") {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.summary = summary
  }
}

/// What the chronology keeps of an article: where it came from and when it was published.
public struct ArticleRecord: Hashable, Sendable {
  /// The file's name without its extension, or the front matter's `id`.
  public var id: String
  /// The file, relative to the content folder.
  public var path: String
  /// The headline.
  public var title: String
  /// Who published it; `nil` where nobody says.
  public var publisher: String?
  /// The news agency whose text it carries, in whole or in part.
  public var agency: String?
  /// Who wrote it, as printed.
  public var authors: [String]
  /// The publication date in EDTF: `2025-02-07~`.
  public var published: String
  /// How the publication date is known, where it is not printed on the article.
  public var publishedBasis: String?
  /// The address that it was published at.
  public var url: String?
  /// A BCP 47 tag.
  public var language: String
  /// The article whose text this one repeats, or `nil`.
  public var copyOf: String?

  /// Creates a record; what is left out is not known.
  public init(
    id: String, path: String, title: String, publisher: String? = nil, agency: String? = nil,
    authors: [String] = [], published: String, publishedBasis: String? = nil, url: String? = nil,
    language: String = "en", copyOf: String? = nil
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.publisher = publisher
    self.agency = agency
    self.authors = authors
    self.published = published
    self.publishedBasis = publishedBasis
    self.url = url
    self.language = language
    self.copyOf = copyOf
  }
}
