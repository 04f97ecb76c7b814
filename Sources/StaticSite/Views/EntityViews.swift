import Chronology

/// A person, organisation or place with the kind of its page.
final class EntitySubject: Viewed {
  let entity: NamedEntity
  let kind: EntityKind
  /// The path of its page, as a reference.
  let path: String

  init(_ entity: NamedEntity, _ kind: EntityKind) {
    self.entity = entity
    self.kind = kind
    path = PagePath.reference(SitePaths.entity(entity.id, kind))
  }

  static var view: View<EntitySubject> { Views.entity }
}

extension Views {
  /// A name with its link, wherever names are listed.
  static let entity = View<EntitySubject>(
    "name",
    [
      .text("id", "Its id in data files") { subject, _ in subject.entity.id },
      .text("name", "The name to show") { subject, _ in subject.entity.name },
      .link("link", "Its page") { subject, _ in subject.path },
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
final class EntityPage: Viewed {
  let subject: EntitySubject

  init(_ subject: EntitySubject) { self.subject = subject }

  static var view: View<EntityPage> { Views.entityPage }
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
final class EntityListPage: Viewed {
  let kind: EntityKind

  init(kind: EntityKind) { self.kind = kind }

  static var view: View<EntityListPage> { Views.entityList }
}

extension Views {
  static let entityList = View<EntityListPage>(
    "list of names",
    [
      .flag("isActorList", "Whether it lists people and organisations") { page, _ in page.kind == .actor },
      .flag("isPlaceList", "Whether it lists places") { page, _ in page.kind == .place },
      .list("entities", "The names, in the order of their spelling", of: Views.entity) { page, context in
        context.site.entities(page.kind).sorted {
          ($0.entity.name, $0.entity.id) < ($1.entity.name, $1.entity.id)
        }
      },
    ])
}
