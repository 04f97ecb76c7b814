package import Articles
import JSONText
import SourceText

/// The registry as it is to be after this build: nothing is forgotten, what has an event is brought up to date.
package struct PermalinkUpdate: Sendable {
  /// How many sentences of an event are kept; a line that has so many does not grow, however many reports come.
  private static let sourceLimit = 8

  package enum Change: String, Hashable, Sendable {
    case added, changed, merged
    /// An event has an id back that was registered as merged.
    case revived
    case dying
  }

  /// In the order of their ids.
  package private(set) var entries: [PermalinkEntry] = []
  /// What happens to which id, in the same order.
  package private(set) var changes: [(id: String, change: Change, detail: String)] = []
  /// Whether the text of the registry is another afterwards.
  package private(set) var isNeeded: Bool

  package init(_ registry: Permalinks, after result: ChronologyResult) {
    let timeline = result.timeline
    let events = Dictionary(
      (timeline.events + timeline.dropped).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let redirects = Dictionary(
      timeline.redirects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(registry.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    isNeeded = false
    for id in Set(events.keys).union(known.keys).sorted() {
      let before = known[id]
      var entry = before
      if let event = events[id] {
        let adopted = result.permalinks.adopted[id] ?? []
        let reports = event.reports.indices.filter { !adopted.contains($0) }.map { event.reports[$0] }
        entry = PermalinkEntry(
          id: id, date: (event.engineDate ?? event.date).edtf, title: event.title,
          sources: Self.sources(reports, before: before))
        if before == nil {
          changes.append((id, .added, "\(event.date.edtf) “\(event.title)”"))
        } else if before?.mergedInto != nil {
          changes.append((id, .revived, "no more merged into \(before?.mergedInto ?? "")"))
        } else if let before, let entry, !Self.areEqual(before, entry) {
          changes.append((id, .changed, Self.difference(before, entry)))
        }
      } else if let redirect = redirects[id] {
        if before?.mergedInto != redirect.into {
          changes.append((id, .merged, "into \(redirect.into): \(redirect.reason)"))
        }
        entry?.mergedInto = redirect.into
        // It goes on being known by its own sentences, for the day on which the decision is taken back.
        if let reports = result.permalinks.absorbed[id] { entry?.sources = Self.sources(reports, before: before) }
      } else if let before {
        changes.append((id, .dying, "\(before.date) “\(before.title)”"))
      }
      if let entry { entries.append(entry) }
    }
    isNeeded = registry.file.map { $0.bytes != bytes } ?? !entries.isEmpty
  }

  private static func sources(_ reports: [Report], before: PermalinkEntry?) -> [PermalinkEntry.Source] {
    var all: [PermalinkEntry.Source] = []
    for report in reports {
      let source = PermalinkEntry.Source(report)
      if !all.contains(source) { all.append(source) }
      // An event of many reports is known by the first few.
      if all.count > 4 * sourceLimit { break }
    }
    let kept = before?.sources.filter(all.contains) ?? []
    return kept + all.filter { !kept.contains($0) }.prefix(max(0, sourceLimit - kept.count))
  }

  private static func areEqual(_ a: PermalinkEntry, _ b: PermalinkEntry) -> Bool {
    var (a, b) = (a, b)
    (a.line, b.line) = (0, 0)
    return a == b
  }

  private static func difference(_ old: PermalinkEntry, _ new: PermalinkEntry) -> String {
    var parts: [String] = []
    if old.date != new.date { parts.append("\(old.date) is \(new.date) now") }
    if old.title != new.title { parts.append("called “\(new.title)” now") }
    let gained = new.sources.count { !old.sources.contains($0) }
    let lost = old.sources.count { !new.sources.contains($0) }
    if gained > 0 { parts.append("\(gained) sentence\(gained == 1 ? "" : "s") more") }
    if lost > 0 { parts.append("\(lost) sentence\(lost == 1 ? "" : "s") gone") }
    return parts.joined(separator: ", ")
  }

  /// The text of the registry: a line an event, keys in a fixed order.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      var writer = JSONWriter(.compact)
      writer.object { object in
        object.field("id", entry.id)
        object.field("merged-into", entry.mergedInto)
        object.field("date", entry.date)
        object.field("title", entry.title)
        object.array("sources", entry.sources) { writer, source in
          writer.object { object in
            object.field("article", source.article)
            object.field("sentence", SentenceFingerprint.text(source.sentence))
            object.field("phrase", source.phrase)
            if source.occurrence > 1 { object.field("occurrence", source.occurrence) }
          }
        }
      }
      writer.finish()
      bytes += writer.bytes
    }
    return bytes
  }
}
