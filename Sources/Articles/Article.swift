package import CivilTime
package import CommonMark
package import SourceText

/// A dated news article, as it lies in the content folder.
package struct Article: Sendable {
  /// The file's name without its extension, or the front matter's `id`.
  package var id: String
  package var file: SourceFile
  package var title: String
  /// The standfirst under the title; its words stand in no block of `document`.
  package var deck: String?
  package var publisher: String?
  package var agency: String?
  package var authors: [String]
  package var published: PublicationDate
  package var url: String?
  /// A BCP 47 tag.
  package var language: String
  /// The id of the article whose text this one repeats, where the editors say so.
  package var copyOf: String?
  package var document: MarkdownDocument
}

/// The day on which an article came out, and how firmly that is known.
package struct PublicationDate: Hashable, Sendable {
  package var day: Day
  /// The date as the front matter has it, in EDTF: `2025-02-07~`.
  package var edtf: String
  package var isApproximate: Bool
  /// How the date is known, where the article does not print it.
  package var basis: String?
  package var location: SourceLocation
}
