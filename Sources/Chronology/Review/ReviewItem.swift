package import SourceText

/// One thing for an editor to look at, with what a decision on it would look like.
package struct ReviewItem: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A decision that fits no event, or says what is so without it.
    case unfit = "unfit-decision"
    /// The address of a published event that leads nowhere any more.
    case dying = "dying-id"
    /// Reports contradict each other, within one event or across two that may be one.
    case disputed
    /// Two events that much speaks for being one.
    case nearDuplicate = "near-duplicate"
    /// An event that an editor took off the timeline.
    case dropped
    /// The date rests on something approximate.
    case approximate
    /// Every report counts the date from something that its article does not print as its day of publication.
    case anchor = "inferred-anchor"
    /// A time is counted from an event, and several could be meant.
    case openAnchor = "open-anchor"
    /// A month or a year is known, or a stretch of days, and not the day.
    case coarse = "coarse-date"
    /// All reports draw on one source.
    case singleSource = "single-source"

    /// Why somebody should look.
    package var summary: String {
      switch self {
      case .unfit: "a decision does not fit"
      case .dying: "a published address leads nowhere"
      case .disputed: "reports contradict each other"
      case .nearDuplicate: "two events may be one"
      case .dropped: "an editor took it off the timeline"
      case .approximate: "the date is approximate"
      case .anchor: "the date is counted from something inferred"
      case .openAnchor: "a time is counted from an event that could be one of several"
      case .coarse: "the day is not known"
      case .singleSource: "one source alone tells of it"
      }
    }
  }

  package var kind: Kind
  /// The events, by id; the first is the one that a decision would be about.
  package var events: [String]
  /// The date in EDTF, or empty where there is no event.
  package var date: String
  package var title: String
  /// What there is to see, a line each.
  package var details: [String]
  /// Where it is, in a file of the content.
  package var location: SourceLocation?
  /// Decisions that would settle it, ready to be put into `content/events`.
  package var drafts: [DecisionDraft] = []
}

/// A decision that is still to be taken.
package struct DecisionDraft: Hashable, Sendable {
  /// The name of the file, without its extension.
  package var name: String
  package var action: Decision.Action
  /// What it would do, for whoever chooses.
  package var summary: String
  /// The lines of the front matter that are special to it; an empty value is to be filled in.
  package var fields: [Field]

  package struct Field: Hashable, Sendable {
    package var key: String
    package var value: String
    /// What stands behind it as a comment.
    package var comment = ""
  }

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - by: Who decides; empty leaves it to be filled in.
  ///   - decided: The day in ISO 8601.
  ///   - why: The reason; empty leaves it to be filled in.
  package func text(by: String = "", decided: String, why: String = "") -> String {
    var text = "---\naction: \(action.rawValue)\n"
    for field in fields {
      let comment = field.comment.isEmpty ? "" : "  # " + Self.oneLine(field.comment)
      text += "\(field.key):\(field.value.isEmpty ? "" : " " + Self.scalar(field.value))\(comment)\n"
    }
    for (key, value) in [("by", by), ("decided", decided), ("why", why)] {
      text += "\(key):\(value.isEmpty ? "" : " " + Self.scalar(value))\n"
    }
    return text + "---\n"
  }

  /// The value as YAML reads it back: as it is where nothing in it is a sign, else in quotes.
  private static func scalar(_ value: String) -> String {
    let isPlain =
      value.utf8.allSatisfy { Tokenizer.isDigit($0) || (0x61...0x7A).contains($0 | 0x20) || "-./ ".utf8.contains($0) }
      && value.utf8.first != UInt8(ascii: "-") && value.utf8.first != 0x20 && value.utf8.last != 0x20
    if isPlain { return value }
    var quoted = "\""
    for scalar in oneLine(value).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return line
  }
}
