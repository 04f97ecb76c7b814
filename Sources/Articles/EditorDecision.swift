package import CommonMark
package import SourceText

/// What an editor decided about an event, as it lies in `content/events`.
package struct EditorDecision: Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    /// Two events are one.
    case merge
    /// Some reports tell of another event.
    case split
    /// The event was on another day.
    case redate = "re-date"
    case retitle
    /// The event is not to stand on the timeline.
    case drop
    /// The event belongs to the key events, whatever its weight.
    case pin
    /// Two events that look like one are two.
    case apart
    /// Something to know about the event.
    case note
  }

  /// A text of the front matter and its bytes in the file.
  package struct Located: Hashable, Sendable {
    package var text: String
    package var range: Range<Int>
  }

  package var file: SourceFile
  package var action: Action
  /// The id of the event.
  package var event: Located
  /// The id of another event: the one that this one or its reports go into, or that it is to be told apart from.
  package var other: Located?
  /// The reports that leave the event: `articles/harbour.md:12`, or as `dateline explain` names them.
  package var reports: [Located] = []
  /// In EDTF.
  package var date: Located?
  package var title: Located?
  /// Who decided.
  package var by: String
  /// The day of the decision, in ISO 8601.
  package var decided: Located
  /// The reason in one line.
  package var why: String
  /// The Markdown below the front matter.
  package var body: MarkdownDocument
  /// The bytes of that Markdown.
  package var bodyRange: Range<Int>
}

extension EditorDecision {
  /// The Markdown below the front matter, without blank lines around it.
  package var bodyText: String {
    let bytes = file.bytes[bodyRange]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    // An indented first line is a block of code, whose blanks count.
    let start = bytes[..<first].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[start...last], as: UTF8.self)
  }

}
