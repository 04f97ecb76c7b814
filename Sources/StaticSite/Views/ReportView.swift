import Chronology
import SourceText

/// One report of an event.
struct ReportSubject: Sendable {
  let event: Event
  let index: Int

  var report: Report { event.reports[index] }
}

extension Views {
  static let report = View<ReportSubject>(
    "passage",
    [
      .number("number", "Its number, from 1") { subject, _ in subject.index + 1 },
      .text("anchor", "Its fragment on the event's page: `passage-1`") { subject, _ in "passage-\(subject.index + 1)" },
      .text("quote", "The words of the article, verbatim") { subject, _ in subject.report.quote },
      .object("article", "The article", of: Views.articleSummary) { subject, page in
        page.site.record(subject.report.article)
      },
      .text("articleLink", "The place in the article that gives the date, or the article") { subject, page in
        let link = page.link(toArticle: subject.report.article)
        let number = page.site.markNumber(of: subject.report, event: subject.event)
        return number.map { "\(link)#\(ArticleMarks.textAnchor($0))" } ?? link
      },
      .text("location", "Where the words begin: file, line and column") { subject, _ in
        subject.report.location.description
      },
      .flag("isCaption", "Whether the words are a photo caption") { subject, _ in subject.report.isCaption },
      .flag("isCopy", "Whether the article repeats another's text, so that both count once") { subject, _ in
        subject.report.copyOf != nil
      },
      .object("original", "The article whose text it repeats", of: Views.articleSummary) { subject, page in
        subject.report.copyOf.flatMap { page.site.record($0) }
      },
      .text("speaker", "Who says so in this report") { subject, _ in subject.report.attribution?.speaker },
      .text("verb", "The verb with which they say so") { subject, _ in subject.report.attribution?.verb },
      .text("saying", "Speaker and verb as a phrase: `the mayor said`, `according to the mayor`") { subject, _ in
        subject.report.attribution?.phrase
      },
      .flag("isClaim", "Whether this report holds it for a claim") { subject, _ in
        subject.report.attribution?.isClaim ?? false
      },
      .flag("hasLabels", "Whether it is a caption, a copy or somebody's words") { subject, _ in
        subject.report.isCaption || subject.report.copyOf != nil || subject.report.attribution != nil
      },
      .text("date", "The date that this report gives; empty when it gives none") { subject, page in
        subject.report.date.map { page.date($0.edtf).text }
      },
      .text("dateNote", "What is not known of that date") { subject, page in
        subject.report.date.flatMap { EventDateNote.text($0, in: page.site) }
      },
      .text("edtf", "That date in EDTF") { subject, _ in subject.report.date?.edtf },
      .object("derivation", "How the date was found; nothing when the report gives none", of: Views.derivation) {
        subject, _ in subject.report.derivation
      },
    ])
}

extension Views {
  static let derivation = View<Derivation>(
    "derivation",
    [
      .text("phrase", "The words that tell the time") { derivation, _ in derivation.phrase },
      .text("phraseLocation", "Where they begin: file, line and column") { derivation, _ in
        derivation.location.description
      },
      .text("rule", "The rule that read them") { derivation, _ in derivation.rule },
      .flag("hasAnchor", "Whether the rule counts from another date") { derivation, _ in derivation.anchor != nil },
      .text("anchorDate", "The date that it counts from, in words") { derivation, page in
        derivation.anchor.map { page.date($0.edtf).text }
      },
      .text("anchorEDTF", "The date that it counts from, in EDTF") { derivation, _ in derivation.anchor?.edtf },
      .text("anchorLocation", "Where that date is stated") { derivation, _ in
        derivation.anchor?.location?.description
      },
      .flag("isFromPublication", "Whether it counts from the day of publication") { derivation, _ in
        derivation.anchor?.origin == .publication
      },
      .flag("isFromMention", "Whether it counts from a date named before") { derivation, _ in
        derivation.anchor?.origin == .mention
      },
      .flag("isFromUtterance", "Whether it counts from the day on which the quoted words were spoken") {
        derivation, _ in derivation.anchor?.origin == .utterance
      },
      .flag("isFromEvent", "Whether it counts from another event") { derivation, _ in
        derivation.anchor?.origin == .event
      },
      .texts("steps", "The arithmetic, step by step") { derivation, _ in derivation.steps },
      .flag("hasSteps", "Whether there is arithmetic") { derivation, _ in !derivation.steps.isEmpty },
      .texts("inferences", "What the text does not say and was supplied") { derivation, _ in derivation.inferences },
      .flag("hasInferences", "Whether anything was supplied") { derivation, _ in !derivation.inferences.isEmpty },
      .texts("rejected", "Other readings and why they lost") { derivation, _ in derivation.rejected },
      .flag("hasRejected", "Whether other readings were considered") { derivation, _ in !derivation.rejected.isEmpty },
    ])
}
