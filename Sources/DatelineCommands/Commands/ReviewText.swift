internal import Chronology
internal import JSONText
internal import SourceText

/// The worklist in the forms that `dateline review` prints.
struct ReviewText {
  let items: [ReviewItem]
  /// The content folder, as the user named it.
  let folder: String
  let by: String
  let why: String
  let decided: String

  /// A line an item, and the names of its decisions.
  var brief: String {
    var text = ""
    for item in items {
      text += heading(item)
      if !item.drafts.isEmpty { text += "  " + item.drafts.map(\.name).joined(separator: "  ") + "\n" }
    }
    return text + counts
  }

  /// Each item with what there is to see and the text of its decisions.
  var plain: String {
    var text = ""
    for item in items {
      text += heading(item)
      for detail in item.details { text += "  \(Self.oneLine(detail))\n" }
      for draft in item.drafts {
        text += "\n  \(draft.summary): \(folder)/events/\(draft.name).md\n\n"
        text += draft.text(by: by, decided: decided, why: why)
      }
      text += "\n"
    }
    return text + counts
  }

  private func heading(_ item: ReviewItem) -> String {
    let place = item.location.map { "\($0): " } ?? ""
    let date = item.date.isEmpty ? "" : item.date + "  "
    let ids = item.events.isEmpty ? "" : "  [" + item.events.joined(separator: ", ") + "]"
    return Self.oneLine("\(place)\(item.kind.rawValue): \(date)\(item.title)\(ids)") + "\n"
  }

  /// `2 disputed, 5 single-source`.
  private var counts: String {
    let parts = ReviewItem.Kind.allCases.compactMap { kind -> String? in
      let count = items.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return parts.isEmpty ? "Nothing to look at.\n" : parts.joined(separator: ", ") + "\n"
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { root in
      root.array("items", items) { writer, item in
        writer.object { object in
          object.field("kind", item.kind.rawValue)
          object.field("summary", item.kind.summary)
          object.field("events", item.events)
          object.field("date", item.date)
          object.field("title", item.title)
          object.field("details", item.details)
          object.field("location", item.location?.description)
          object.array("decisions", item.drafts) { writer, draft in
            writer.object { object in
              object.field("name", draft.name)
              object.field("action", draft.action.rawValue)
              object.field("summary", draft.summary)
              object.field("text", draft.text(by: by, decided: decided, why: why))
            }
          }
        }
      }
    }
    writer.finish()
    return writer.bytes
  }

  /// A control character in a title or a quotation must not drive the terminal.
  private static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : scalar)
    }
    return line
  }
}
