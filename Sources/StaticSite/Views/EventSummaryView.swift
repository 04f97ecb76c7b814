import Chronology
import CivilTime

extension Views {
  /// An event wherever events are listed.
  static let eventSummary = View<Event>("event", summaryFields)

  /// An event on its own page.
  static let event = View<Event>("event", summaryFields + detailFields)

  private static let summaryFields: [View<Event>.Field] = [
    .text("id", "Its id in data files, and its anchor on the timeline") { event, _ in event.id },
    .text("link", "Its page") { event, page in page.link(to: event) },
    .text("title", "A short clause in the words of the clearest report") { event, _ in event.title },
    .text("summary", "A sentence of one report, verbatim") { event, _ in event.summary },
    .text("date", "The date in words: `about 7 February 2025`") { event, page in page.date(event.date.edtf).text },
    .text("dateNote", "What is not known of the date: `day not known`") { event, page in
      EventDateNote.text(event.date, in: page.site)
    },
    .text("datetime", "The date for `datetime`, unless it is uncertain or no single day, month or year") {
      event, page in event.date.isApproximate ? nil : page.site.datetime(event.date.edtf)
    },
    .text("weekday", "The day of the week, of an exact day") { event, page in
      guard event.date.isExactDay, event.date.span.isOneDay, let day = event.date.span.start else { return nil }
      return page.site.words.weekdays[day.weekday.rawValue - 1]
    },
    .text("edtf", "The date in EDTF") { event, _ in event.date.edtf },
    .flag("isApproximate", "Whether the date is not to be taken as certain") { event, _ in event.date.isApproximate },
    .flag("isHappening", "Whether it happened, rather than was said, planned or photographed") { event, _ in
      event.kind == .happening
    },
    .flag("isStatement", "Whether somebody said it; the date is that of the saying") { event, _ in
      event.kind == .statement
    },
    .flag("isPlanned", "Whether it was to happen") { event, _ in event.kind == .planned },
    .flag("isPhotograph", "Whether a photograph shows it") { event, _ in event.kind == .photograph },
    .flag("isClaim", "Whether the reports hold it for a claim") { event, _ in event.attribution?.isClaim ?? false },
    .text("speaker", "Who says so") { event, _ in event.attribution?.speaker },
    .text("verb", "The verb with which they say so: `said`") { event, _ in event.attribution?.verb },
    .text("saying", "Speaker and verb as a phrase: `the mayor said`, `according to the mayor`") { event, _ in
      event.attribution?.phrase
    },
    .flag("hasLabels", "Whether there is anything to say of its kind, its speaker or how certain it is") { event, _ in
      event.kind != .happening || event.attribution != nil || event.date.isApproximate || !event.disagreements.isEmpty
    },
    .number("reportTotal", "How many articles report it") { event, _ in Set(event.reports.map(\.article)).count },
    .flag("isOneReport", "Whether exactly one article reports it") { event, _ in
      Set(event.reports.map(\.article)).count == 1
    },
    .number("passageTotal", "How many passages of those articles tell of it") { event, _ in event.reports.count },
    .number(
      "independentTotal",
      "How many of those articles are independent: no copies, nor of one agency, nor with one sentence word for word"
    ) {
      event, page in
      page.site.independentReports(of: event)
    },
    .flag("hasDependentReports", "Whether some of those articles are copies, draw on one agency or share a sentence") {
      event, page in
      page.site.independentReports(of: event) < Set(event.reports.map(\.article)).count
    },
    .flag("isDisputed", "Whether reports contradict each other") { event, _ in !event.disagreements.isEmpty },
    .list("actors", "The people and organisations named", of: Views.entity) { event, page in
      event.actors.compactMap { page.site.entity($0, .actor) }.map { EntitySubject(entity: $0, kind: .actor) }
    },
    .flag("hasActors", "Whether any are named") { event, page in
      event.actors.contains { page.site.entity($0, .actor) != nil }
    },
    .list("places", "The places named", of: Views.entity) { event, page in
      event.places.compactMap { page.site.entity($0, .place) }.map { EntitySubject(entity: $0, kind: .place) }
    },
    .flag("hasPlaces", "Whether any are named") { event, page in
      event.places.contains { page.site.entity($0, .place) != nil }
    },
    .flag("hasNames", "Whether any person, organisation or place is named") { event, page in
      event.actors.contains { page.site.entity($0, .actor) != nil }
        || event.places.contains { page.site.entity($0, .place) != nil }
    },
    .texts("publishers", "Who reports it, each once: publishers, or headlines of articles without one") {
      event, page in
      var seen: Set<String> = []
      return event.reports.compactMap { page.site.record($0.article) }.map { $0.publisher ?? $0.title }
        .filter { seen.insert($0).inserted }
    },
    .list("sources", "The articles that report it, each once", of: Views.articleSummary) { event, page in
      var seen: Set<String> = []
      return event.reports.filter { seen.insert($0.article).inserted }.compactMap { page.site.record($0.article) }
    },
  ]
}

/// What a date leaves open, where its words may be taken for more than they say.
enum EventDateNote {
  static func text(_ date: EventDate, in site: SiteIndex) -> String? {
    let words = site.words
    if let note = (site.dates[date.edtf] ?? DateText(edtf: date.edtf, words: words)).note { return note }
    guard date.span.start != nil, date.span.end != nil else { return nil }
    switch date.granularity {
    case .weekend, .week, .month: return words.dayNotKnown
    case .season, .quarter, .half: return words.monthNotKnown
    case .decade, .century, .millennium: return words.yearNotKnown
    case .second, .minute, .hour, .dayPart, .day, .year: return nil
    }
  }
}

extension DaySpan {
  /// Whether it is exactly one day.
  var isOneDay: Bool {
    guard let start, let end else { return false }
    return end - start == 1
  }
}

extension Attribution {
  /// Speaker and verb in the order in which English has them.
  var phrase: String { verb.hasPrefix("according") ? "\(verb) \(speaker)" : "\(speaker) \(verb)" }
}
