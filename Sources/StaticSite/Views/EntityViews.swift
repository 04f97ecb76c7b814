import Chronology

/// A person, organisation or place with the kind of its page.
struct EntitySubject: Sendable {
  let entity: NamedEntity
  let kind: EntityKind
}

extension Views {
  /// A name with its link, wherever names are listed.
  static let entity = View<EntitySubject>(
    "name",
    [
      .text("id", "Its id in data files") { subject, _ in subject.entity.id },
      .text("name", "The name to show") { subject, _ in subject.entity.name },
      .text("link", "Its page") { subject, page in
        page.link(to: SitePaths.entity(subject.entity.id, subject.kind))
      },
      .text("about", "What it is, in a few words") { subject, _ in subject.entity.summary },
      .texts("aliases", "Other spellings") { subject, _ in subject.entity.aliases },
      .flag("hasAliases", "Whether there are other spellings") { subject, _ in !subject.entity.aliases.isEmpty },
      .flag("isActor", "Whether it is a person or an organisation") { subject, _ in subject.kind == .actor },
      .flag("isPlace", "Whether it is a place") { subject, _ in subject.kind == .place },
      .number("eventTotal", "How many events name it") { subject, page in
        page.site.events(of: subject.entity.id, subject.kind).count
      },
      .flag("isInOneEvent", "Whether exactly one event names it") { subject, page in
        page.site.events(of: subject.entity.id, subject.kind).count == 1
      },
      .flag("isInNoEvent", "Whether no event names it") { subject, page in
        page.site.events(of: subject.entity.id, subject.kind).isEmpty
      },
    ])
}

/// The page of one name.
struct EntityPage: Sendable {
  let subject: EntitySubject
}

extension Views {
  static let entityPage = View<EntityPage>(
    "name page",
    [
      .object("entity", "The person, organisation or place", of: Views.entity) { page, _ in page.subject },
      .list("sections", "Its events under years and months", of: Views.section) { page, context in
        TimelineSections.sections(
          of: context.site.events(of: page.subject.entity.id, page.subject.kind), words: context.site.words)
      },
    ])
}

/// The list of all names of one kind.
struct EntityListPage: Sendable {
  let kind: EntityKind
}

extension Views {
  static let entityList = View<EntityListPage>(
    "list of names",
    [
      .flag("isActorList", "Whether it lists people and organisations") { page, _ in page.kind == .actor },
      .flag("isPlaceList", "Whether it lists places") { page, _ in page.kind == .place },
      .list("entities", "The names, in the order of their spelling", of: Views.entity) { page, context in
        let timeline = context.site.timeline
        return (page.kind == .actor ? timeline.actors : timeline.places)
          .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
          .map { EntitySubject(entity: $0, kind: page.kind) }
      },
    ])
}
