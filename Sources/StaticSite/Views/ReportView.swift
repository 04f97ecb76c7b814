import Chronology
import SourceText

/// One report of an event.
final class ReportSubject: Viewed {
  let event: EventSubject
  let index: Int
  let report: Report

  init(_ event: EventSubject, _ index: Int) {
    self.event = event
    self.index = index
    report = event.event.reports[index]
  }

  static var view: View<ReportSubject> { Views.report }
}

extension Views {
  static let report = View<ReportSubject>(
    "passage",
    [
      .number("number", "Its number, from 1") { subject, _ in subject.index + 1 },
      .text("anchor", "Its fragment on the event's page: `passage-1`") { subject, _ in "passage-\(subject.index + 1)" },
      .text("quote", "The words of the article, verbatim") { subject, _ in subject.report.quote },
      .text("context", "What the article says right before, where the words lean on it; verbatim") { subject, _ in
        subject.report.context
      },
      .object("article", "The article", of: Views.articleSummary) { subject, page in
        page.site.article(subject.report.article)
      },
      .link("articleLink", "The place in the article that gives the date, or the article") { subject, page in
        let id = subject.report.article
        guard let article = page.site.article(id) else { return PagePath.reference(SitePaths.article(id)) }
        let number = subject.report.derivation.flatMap {
          article.markNumber(at: $0.location, event: subject.event.event.id)
        }
        return number.map { "\(article.path)#\(ArticleMarks.textAnchor($0))" } ?? article.path
      },
      .place("location", "Where the words begin: file, line and column") { $0.report.location },
      .flag("isCaption", "Whether the words are a photo caption") { subject, _ in subject.report.isCaption },
      .flag("isCopy", "Whether the article repeats another's text, so that both count once") { subject, _ in
        subject.report.copyOf != nil
      },
      .object("original", "The article whose text it repeats", of: Views.articleSummary) { subject, page in
        subject.report.copyOf.flatMap { page.site.article($0) }
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
        subject.report.date.flatMap { EventDateNote.text($0, in: page.site.dates) }
      },
      .text("edtf", "That date in EDTF") { subject, _ in subject.report.date?.edtf },
      .object("derivation", "How the date was found; nothing when the report gives none", of: Views.derivation) {
        subject, _ in subject.report.derivation.map(DerivationSubject.init)
      },
    ])
}

/// How a report came by its date.
final class DerivationSubject: Viewed {
  let derivation: Derivation

  init(_ derivation: Derivation) { self.derivation = derivation }

  static var view: View<DerivationSubject> { Views.derivation }
}

extension Views {
  static let derivation = View<DerivationSubject>(
    "derivation",
    [
      .text("phrase", "The words that tell the time") { subject, _ in subject.derivation.phrase },
      .place("phraseLocation", "Where they begin: file, line and column") { $0.derivation.location },
      .text("rule", "The rule that read them") { subject, _ in subject.derivation.rule },
      .flag("hasAnchor", "Whether the rule counts from another date") { subject, _ in subject.derivation.anchor != nil
      },
      .text("anchorDate", "The date that it counts from, in words") { subject, page in
        subject.derivation.anchor.map { page.date($0.edtf).text }
      },
      .text("anchorEDTF", "The date that it counts from, in EDTF") { subject, _ in subject.derivation.anchor?.edtf },
      .place("anchorLocation", "Where that date is stated") { $0.derivation.anchor?.location },
      .flag("isFromPublication", "Whether it counts from the day of publication") { subject, _ in
        subject.derivation.anchor?.origin == .publication
      },
      .flag("isFromMention", "Whether it counts from a date named before") { subject, _ in
        subject.derivation.anchor?.origin == .mention
      },
      .flag("isFromUtterance", "Whether it counts from the day on which the quoted words were spoken") {
        subject, _ in subject.derivation.anchor?.origin == .utterance
      },
      .flag("isFromEvent", "Whether it counts from another event") { subject, _ in
        subject.derivation.anchor?.origin == .event
      },
      .texts("steps", "The arithmetic, step by step") { subject, _ in subject.derivation.steps },
      .flag("hasSteps", "Whether there is arithmetic") { subject, _ in !subject.derivation.steps.isEmpty },
      .texts("inferences", "What the text does not say and was supplied") { subject, _ in subject.derivation.inferences
      },
      .flag("hasInferences", "Whether anything was supplied") { subject, _ in !subject.derivation.inferences.isEmpty },
      .texts("rejected", "Other readings and why they lost") { subject, _ in subject.derivation.rejected },
      .flag("hasRejected", "Whether other readings were considered") { subject, _ in
        !subject.derivation.rejected.isEmpty
      },
    ])
}
