import Chronology
import CivilTime

extension Views {
  /// An event wherever events are listed.
  static let eventSummary = View<EventSubject>("event", summaryFields)

  /// An event on its own page.
  static let event = View<EventSubject>("event", summaryFields + detailFields)

  private static let summaryFields: [View<EventSubject>.Field] = [
    .text("id", "Its id in data files, and its anchor on the timeline") { subject, _ in subject.event.id },
    .link("link", "Its page") { subject, _ in subject.path },
    .text("title", "A short clause in the words of the clearest report") { subject, _ in subject.event.title },
    .text("summary", "A sentence of one report, verbatim") { subject, _ in subject.event.summary },
    .text("context", "What the report says right before, where the sentence leans on it; verbatim") { subject, _ in
      subject.event.reports.first { $0.quote == subject.event.summary }?.context
    },
    .text("date", "The date in words: `about 7 February 2025`") { subject, _ in subject.date },
    .text("dateNote", "What is not known of the date: `day not known`") { subject, _ in subject.dateNote },
    .text("datetime", "The date for `datetime`, unless it is uncertain or no single day, month or year") {
      subject, _ in subject.datetime
    },
    .text("weekday", "The day of the week, of an exact day") { subject, page in
      let date = subject.event.date
      guard date.isExactDay, date.span.isOneDay, let day = date.span.start else { return nil }
      return page.site.words.weekdays[day.weekday.rawValue - 1]
    },
    .text("edtf", "The date in EDTF") { subject, _ in subject.event.date.edtf },
    .flag("isApproximate", "Whether the date is not to be taken as certain") { subject, _ in
      subject.event.date.isApproximate
    },
    .flag("isHappening", "Whether it happened, rather than was said, planned or photographed") { subject, _ in
      subject.event.kind == .happening
    },
    .flag("isStatement", "Whether somebody said it; the date is that of the saying") { subject, _ in
      subject.event.kind == .statement
    },
    .flag("isPlanned", "Whether it was to happen") { subject, _ in subject.event.kind == .planned },
    .flag("isPhotograph", "Whether a photograph shows it") { subject, _ in subject.event.kind == .photograph },
    .flag("isClaim", "Whether the reports hold it for a claim") { subject, _ in
      subject.event.attribution?.isClaim ?? false
    },
    .text("speaker", "Who says so") { subject, _ in subject.event.attribution?.speaker },
    .text("verb", "The verb with which they say so: `said`") { subject, _ in subject.event.attribution?.verb },
    .text("saying", "Speaker and verb as a phrase: `the mayor said`, `according to the mayor`") { subject, _ in
      subject.event.attribution?.phrase
    },
    .flag("hasLabels", "Whether there is anything to say of its kind, its speaker or how certain it is") {
      subject, _ in
      let event = subject.event
      return event.kind != .happening || event.attribution != nil || event.date.isApproximate || event.isDisputed
        || event.engineDate != nil || event.engineTitle != nil
    },
    .number("reportTotal", "How many articles report it") { subject, _ in subject.articleTotal },
    .flag("isOneReport", "Whether exactly one article reports it") { subject, _ in subject.articleTotal == 1 },
    .number("passageTotal", "How many passages of those articles tell of it") { subject, _ in
      subject.event.reports.count
    },
    .number(
      "independentTotal",
      "How many of those articles are independent: no copies, nor of one agency, nor with one sentence word for word"
    ) { subject, _ in subject.independentTotal },
    .flag("hasDependentReports", "Whether some of those articles are copies, draw on one agency or share a sentence") {
      subject, _ in subject.independentTotal < subject.articleTotal
    },
    .flag("isDisputed", "Whether reports contradict each other, in the event or across two that may be one") {
      subject, _ in subject.event.isDisputed
    },
    .flag("hasDisagreements", "Whether reports of the event contradict each other") { subject, _ in
      !subject.event.disagreements.isEmpty
    },
    .list("decisions", "What editors decided about it", of: Views.decision) { subject, _ in
      subject.event.decisions.map(DecisionSubject.init)
    },
    .flag("hasDecisions", "Whether editors decided anything about it") { subject, _ in
      !subject.event.decisions.isEmpty
    },
    .flag("isPinned", "Whether an editor holds it for a key event") { subject, _ in subject.event.isPinned },
    .text("engineDate", "The date that the engine read, where an editor gave another, in words") { subject, page in
      subject.event.engineDate.map { page.date($0.edtf).text }
    },
    .text("engineEDTF", "That date in EDTF") { subject, _ in subject.event.engineDate?.edtf },
    .text("engineTitle", "The title that the engine took, where an editor gave another") { subject, _ in
      subject.event.engineTitle
    },
    .list("actors", "The people and organisations named", of: Views.entity) { subject, _ in subject.actors },
    .flag("hasActors", "Whether any are named") { subject, _ in !subject.actors.isEmpty },
    .list("places", "The places named", of: Views.entity) { subject, _ in subject.places },
    .flag("hasPlaces", "Whether any are named") { subject, _ in !subject.places.isEmpty },
    .flag("hasNames", "Whether any person, organisation or place is named") { subject, _ in
      !subject.actors.isEmpty || !subject.places.isEmpty
    },
    .texts("publishers", "Who reports it, each once: publishers, or headlines of articles without one") {
      subject, _ in subject.publishers
    },
    .list("sources", "The articles that report it, each once", of: Views.articleSummary) { subject, _ in
      subject.sources
    },
  ]
}

/// What a date leaves open, where its words may be taken for more than they say.
enum EventDateNote {
  static func text(_ date: EventDate, in dates: DateTable) -> String? {
    let words = dates.words
    if let note = dates.text(date.edtf).note { return note }
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
