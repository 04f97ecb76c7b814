extension TimelineDiff {
  /// The difference for a terminal or a log: a mark, date and title a changed event, what changed below it.
  package func text() -> String {
    guard !isEmpty else { return "No differences.\n" }
    var lines = [summary]
    for change in general { lines += [""] + Self.lines(change, indent: "", escape: { $0 }) }
    for event in events {
      lines += ["", "\(Self.mark(event)) \(event.date)  \(event.title)  [\(Self.ids(event))]"]
      for change in event.changes { lines += Self.lines(change, indent: "    ", escape: { $0 }) }
    }
    return lines.map(Self.oneLine).joined(separator: "\n") + "\n"
  }

  /// The difference as CommonMark, to go into a pull request.
  package func markdown() -> String {
    guard !isEmpty else { return "No differences.\n" }
    var lines = ["**\(summary)**"]
    if !general.isEmpty { lines.append("") }
    for change in general { lines += Self.lines(change, indent: "- ", escape: Self.escape) }
    for event in events {
      lines += ["", "### \(Self.escape(event.date)): \(Self.escape(event.title))", "", "`\(Self.ids(event))`", ""]
      for change in event.changes { lines += Self.lines(change, indent: "- ", escape: Self.escape) }
    }
    return lines.map(Self.oneLine).joined(separator: "\n") + "\n"
  }

  /// `2 added, 1 re-dated`, in the order of the kinds.
  package var summary: String {
    let kinds = events.flatMap { Set($0.changes.map(\.kind)) } + general.map(\.kind)
    let counts = Change.Kind.allCases.compactMap { kind -> String? in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : "\(count) \(Self.word(kind))"
    }
    return counts.joined(separator: ", ")
  }

  private static func lines(_ change: Change, indent: String, escape: (String) -> String) -> [String] {
    let step = String(repeating: " ", count: indent.utf8.count)
    let head =
      switch (change.was, change.now) {
      case _ where change.kind == .added || change.kind == .removed: word(change.kind)
      case (let was?, let now?): "\(word(change.kind)): \(escape(was)) → \(escape(now))"
      case (let was?, nil): "\(word(change.kind)): no more: \(escape(was))"
      case (nil, let now?): "\(word(change.kind)): new: \(escape(now))"
      case (nil, nil): word(change.kind)
      }
    let hasBullets = indent.utf8.first == UInt8(ascii: "-")
    return [indent + head] + change.reasons.map { step + (hasBullets ? "- " : "  ") + "because \(escape($0))" }
  }

  private static func word(_ kind: Change.Kind) -> String {
    switch kind {
    case .attribution: "attribution changed"
    case .actors: "actors changed"
    case .places: "places changed"
    case .kind: "kind changed"
    case .disagreement: "disagreement changed"
    case .decision: "decision changed"
    case .general: "outside the events"
    default: kind.rawValue
    }
  }

  private static func mark(_ event: EventChange) -> String {
    switch event.changes.first?.kind {
    case .added, .split: "+"
    case .removed, .merged: "-"
    default: "~"
    }
  }

  private static func ids(_ event: EventChange) -> String {
    event.oldID.map { "\($0) → \(event.id)" } ?? event.id
  }

  /// A line break in a quotation must not end a line of the report.
  private static func oneLine(_ line: String) -> String {
    String(decoding: line.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The text with a backslash before everything that Markdown or HTML would read as markup.
  private static func escape(_ text: String) -> String {
    let special = Set(#"\`*_[]<>#|~&!"#.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if special.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
