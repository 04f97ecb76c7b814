import Articles
import Chronology
import CommonMark

/// A time expression of an article, with its words.
struct MarkSubject: Sendable {
  /// From 1, in the order of the text.
  let number: Int
  let mark: TimeMark
  /// The words as the text has them.
  let phrase: String
}

extension Views {
  static let mark = View<MarkSubject>(
    "date in an article",
    [
      .number("number", "Its number, from 1") { subject, _ in subject.number },
      .text("phrase", "The words") { subject, _ in subject.phrase },
      .text("date", "The date in words; empty for a duration and the like") { subject, page in
        subject.mark.edtf.map { page.date($0).text }
      },
      .text("edtf", "The date in EDTF") { subject, _ in subject.mark.edtf },
      .text("explanation", "How the words come to mean the date") { subject, _ in subject.mark.explanation },
      .text("textLink", "The place in the text") { subject, _ in "#\(ArticleMarks.textAnchor(subject.number))" },
      .text("anchor", "The fragment of its entry in the list, where the text links to unless it dates an event") {
        subject, _ in ArticleMarks.listAnchor(subject.number)
      },
      .text("eventLink", "The page of the event that it dates") { subject, page in
        subject.mark.event.flatMap { page.site.event($0) }.map { page.link(to: $0) }
      },
      .text("eventTitle", "The event that it dates") { subject, page in
        subject.mark.event.flatMap { page.site.event($0) }?.title
      },
    ])
}

/// The dates of an article as links in its text.
enum ArticleMarks {
  static func textAnchor(_ number: Int) -> String { "t\(number)" }
  static func listAnchor(_ number: Int) -> String { "d\(number)" }

  /// The marks of an article that lie within its text, each with its words.
  static func subjects(of article: Article, marks: [TimeMark]) -> [MarkSubject] {
    marks.enumerated().compactMap { index, mark in
      guard article.document.blocks.indices.contains(mark.block) else { return nil }
      let text = article.document.blocks[mark.block].text.utf8
      guard mark.range.upperBound <= text.count,
        let phrase = String(text.dropFirst(mark.range.lowerBound).prefix(mark.range.count))
      else { return nil }
      return MarkSubject(number: index + 1, mark: mark, phrase: phrase)
    }
  }

  /// What to put around each: a `<time>` where HTML has a value for it, in a link to the event that it dates or to its
  /// entry in the list of dates.
  static func inlineMarks(_ subjects: [MarkSubject], in page: PageContext) -> [InlineMark] {
    subjects.map { subject in
      let event = subject.mark.event.flatMap { page.site.event($0) }
      let target = event.map { page.link(to: $0) } ?? "#\(listAnchor(subject.number))"
      let kind = event == nil ? "date" : "date dates-event"
      let link = "<a class=\"\(kind)\" id=\"\(textAnchor(subject.number))\" href=\"\(HTMLText.escape(target))\">"
      let time = subject.mark.datetime.map { "<time datetime=\"\(HTMLText.escape($0))\">" } ?? "<span>"
      return InlineMark(
        block: subject.mark.block, range: subject.mark.range, opening: link + time,
        closing: (subject.mark.datetime == nil ? "</span>" : "</time>") + "</a>")
    }
  }
}
