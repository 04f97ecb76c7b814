/// Compares what two timelines say outside their events.
struct GeneralComparison {
  let old: Timeline
  let new: Timeline

  func changes() -> [TimelineDiff.Change] {
    field("title", old.title, new.title) + field("summary", old.summary, new.summary)
      + field("language", old.language, new.language) + field("address", old.siteURL, new.siteURL)
      + list("article", old.articles, new.articles, id: \.id, fields: Self.fields)
      + list("actor", old.actors, new.actors, id: \.id, fields: Self.fields)
      + list("place", old.places, new.places, id: \.id, fields: Self.fields)
  }

  private func field(_ name: String, _ old: String?, _ new: String?) -> [TimelineDiff.Change] {
    guard old != new else { return [] }
    return [.init(.general, was: old.map { "\(name): \($0)" }, now: new.map { "\(name): \($0)" })]
  }

  private func list<Element>(
    _ name: String, _ old: [Element], _ new: [Element], id: (Element) -> String,
    fields: (Element) -> [(String, String?)]
  ) -> [TimelineDiff.Change] {
    let before = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(id))
    var changes = old.filter { !after.contains(id($0)) }.map {
      TimelineDiff.Change(.general, was: "\(name) \(id($0))")
    }
    for element in new {
      guard let partner = before[id(element)] else {
        changes.append(.init(.general, now: "\(name) \(id(element))"))
        continue
      }
      for ((key, was), (_, now)) in zip(fields(partner), fields(element)) {
        changes += field("\(name) \(id(element)), \(key)", was, now)
      }
    }
    return changes
  }

  private static func fields(_ article: ArticleRecord) -> [(String, String?)] {
    [
      ("file", article.path), ("title", article.title), ("publisher", article.publisher),
      ("agency", article.agency), ("authors", article.authors.joined(separator: ", ")),
      ("publication date", article.published), ("basis of the publication date", article.publishedBasis),
      ("address", article.url), ("language", article.language), ("copy of", article.copyOf),
    ]
  }

  private static func fields(_ entity: NamedEntity) -> [(String, String?)] {
    [("name", entity.name), ("aliases", entity.aliases.joined(separator: ", ")), ("summary", entity.summary)]
  }
}
