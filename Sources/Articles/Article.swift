package import CivilTime
package import CommonMark
package import SourceText

/// A dated news article, as it lies in the content folder.
package struct Article: Sendable {
  /// The file's name without its extension, or the front matter's `id`, fit for a path: no slash, no space.
  package var id: String
  package var file: SourceFile
  package var title: String
  /// The standfirst under the title; its words stand in no block of `document`.
  package var deck: String?
  /// The heading under which the publisher files the article: `Human Rights`.
  package var section: String?
  package var publisher: String?
  /// The news agency whose report the article prints or draws on.
  package var agency: String?
  package var authors: [String]
  package var tags: [String] = []
  package var published: PublicationDate
  /// An address of the web, checked.
  package var url: String?
  /// A BCP 47 tag.
  package var language: String
  /// The place, day and source with which the body begins, word for word: `Kyiv, Ukraine, Feb 7 (V7N)`.
  package var dateline: String?
  /// The id of the article whose text this one repeats, where the editors say so.
  package var copyOf: String?
  /// How dates without a year are to be read; `nil` leaves it to the engine.
  package var mode: ReadingMode?
  /// What the article leaves to custom, such as the order of day and month in "03/04/2025".
  package var conventions = CalendarConventions.standard
  /// What the editors know beside the article, in the order of the front matter.
  package var bases: [Basis] = []
  /// A remark of the editors.
  package var note: String?
  /// The name of the file as it was collected.
  package var archive: String?
  /// When the article was collected, in EDTF.
  package var retrieved: String?
  package var document: MarkdownDocument

  package enum ReadingMode: String, CaseIterable, Hashable, Sendable {
    /// Dates are told from the day of publication.
    case news
    /// Dates are told from the last date named, as in histories and encyclopaedias.
    case narrative
  }

  /// How something is known that the article does not print: `published-basis: …`.
  package struct Basis: Hashable, Sendable {
    /// The key of the front matter that it speaks of.
    package var key: String
    package var text: String
  }
}

/// The day on which an article came out, and how firmly that is known.
package struct PublicationDate: Hashable, Sendable {
  /// The day from which the article's dates are told; the first one where only a month or a year is known.
  package var day: Day
  /// The date as the front matter has it, in EDTF: `2025-02-07~`.
  package var edtf: String
  package var isApproximate: Bool
  /// How the date is known, where the article does not print it.
  package var basis: String?
  package var location: SourceLocation

  package init(day: Day, edtf: String, isApproximate: Bool, basis: String? = nil, location: SourceLocation) {
    self.day = day
    self.edtf = edtf
    self.isApproximate = isApproximate
    self.basis = basis
    self.location = location
  }

  /// The last day that it may be: that of the month or the year, where no more is known.
  package var lastDay: Day { EDTFDate(edtf)?.days.end.map { max(day, $0 - 1) } ?? day }
}
