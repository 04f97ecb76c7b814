import Articles
import Chronology
import CommonMark

/// A time expression of an article, with its words.
final class MarkSubject: Viewed {
  /// From 1, in the order of the text.
  let number: Int
  let mark: TimeMark
  /// The words as the text has them.
  let phrase: String
  /// The event that it dates.
  let event: EventSubject?
  /// Whether the text has a fragment for it; a mark that overlaps another may have none.
  let isPlaced: Bool

  init(number: Int, mark: TimeMark, phrase: String, event: EventSubject?, isPlaced: Bool = false) {
    self.number = number
    self.mark = mark
    self.phrase = phrase
    self.event = event
    self.isPlaced = isPlaced
  }

  /// The same with a fragment in the text.
  var placed: MarkSubject {
    MarkSubject(number: number, mark: mark, phrase: phrase, event: event, isPlaced: true)
  }

  static var view: View<MarkSubject> { Views.mark }
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
      .flag("isDate", "Whether it is a date, and not a duration and the like") { subject, _ in
        subject.mark.edtf != nil
      },
      .text("edtf", "The date in EDTF") { subject, _ in subject.mark.edtf },
      .text("explanation", "How the words come to mean the date") { subject, _ in subject.mark.explanation },
      .text("textLink", "The place in the text, or its entry in the list where the text has none") { subject, _ in
        "#"
          + (subject.isPlaced
            ? ArticleMarks.textAnchor(subject.number) : ArticleMarks.listAnchor(subject.number))
      },
      .text("anchor", "The fragment of its entry in the list, where the text links to unless it dates an event") {
        subject, _ in ArticleMarks.listAnchor(subject.number)
      },
      .flag("datesEvent", "Whether it dates an event") { subject, _ in subject.event != nil },
      .link("eventLink", "The page of the event that it dates") { subject, _ in subject.event?.path },
      .text("eventTitle", "The event that it dates") { subject, _ in subject.event?.event.title },
    ])
}

/// The dates of an article as links in its text.
enum ArticleMarks {
  static func textAnchor(_ number: Int) -> String { "t\(number)" }
  static func listAnchor(_ number: Int) -> String { "d\(number)" }

  /// The marks of an article that lie within its text, each with its words.
  static func subjects(of article: Article, marks: [TimeMark], in site: SiteIndex) -> [MarkSubject] {
    let blocks = article.document.blocks
    return marks.enumerated().compactMap { index, mark in
      guard blocks.indices.contains(mark.block) else { return nil }
      let text = blocks[mark.block].text.utf8
      guard mark.range.upperBound <= text.count,
        let phrase = String(text.dropFirst(mark.range.lowerBound).prefix(mark.range.count))
      else { return nil }
      return MarkSubject(
        number: index + 1, mark: mark, phrase: phrase, event: mark.event.flatMap { site.event($0) })
    }
  }

  /// The article as HTML with its dates linked, and the marks with what became of them.
  ///
  /// Each date is a `<time>` where HTML has a value for it, in a link to the event that it dates or to its entry in the
  /// list of dates.
  static func body(of article: Article, _ subjects: [MarkSubject], in page: PageContext) -> ArticleBody {
    let html = article.document.bytes(marking: subjects.map { inlineMark($0, in: page) })
    var placed: Set<Int> = []
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var position = 0
    // Markup may divide the words of a mark, which are then wrapped piece by piece; only the first gets the fragment.
    while let found = nextMarker(in: html, from: position) {
      result += html[position..<found]
      let digits = html[(found + marker.count)...].prefix { $0 != UInt8(ascii: "\"") }
      position = min(found + marker.count + digits.count + 1, html.count)
      if let number = Int(String(decoding: digits, as: UTF8.self)), placed.insert(number).inserted {
        result += " id=\"\(textAnchor(number))\"".utf8
      }
    }
    result += html[position...]
    return ArticleBody(html: result, marks: subjects.map { placed.contains($0.number) ? $0.placed : $0 })
  }

  private static func inlineMark(_ subject: MarkSubject, in page: PageContext) -> InlineMark {
    var opening: [UInt8] = []
    if let event = subject.event {
      opening += "<a class=\"date dates-event\" href=\"".utf8
      HTMLText.append(page.root, to: &opening)
      HTMLText.append(event.path, to: &opening)
    } else {
      opening += "<a class=\"date\" href=\"#".utf8
      opening += listAnchor(subject.number).utf8
    }
    let datetime = subject.mark.datetime
    opening += (datetime == nil ? "\"><span" : "\"><time").utf8
    opening += marker
    opening += String(subject.number).utf8
    if let datetime {
      opening += "\" datetime=\"".utf8
      HTMLText.append(datetime, to: &opening)
    }
    opening += "\">".utf8
    return InlineMark(
      block: subject.mark.block, range: subject.mark.range, opening: String(decoding: opening, as: UTF8.self),
      closing: datetime == nil ? "</span></a>" : "</time></a>")
  }

  /// Stands for the fragment until it is known which piece is the first. Text and attributes of an article cannot hold
  /// it, for in them quotes are references.
  private static let marker = Array(" data-mark=\"".utf8)

  /// How far a search for the marker may go on from a byte that stands where its last one should: to where that byte
  /// stands in the marker (Horspool, "Practical fast searching in strings", 1980).
  private static let skips: [Int] = {
    var skips = [Int](repeating: marker.count, count: 256)
    for (index, byte) in marker.dropLast().enumerated() { skips[Int(byte)] = marker.count - 1 - index }
    return skips
  }()

  private static func nextMarker(in html: [UInt8], from start: Int) -> Int? {
    var end = start + marker.count
    while end <= html.count {
      let last = html[end - 1]
      if last == UInt8(ascii: "\""), html[end - marker.count..<end].elementsEqual(marker) { return end - marker.count }
      end += skips[Int(last)]
    }
    return nil
  }
}

/// An article ready for its page.
struct ArticleBody: Sendable {
  let html: [UInt8]
  let marks: [MarkSubject]
}
