/// Finds out why something changed, by comparing what the two timelines say of articles, phrases and rules.
struct ChangeReasons {
  private let oldArticles: [String: ArticleRecord]
  private let newArticles: [String: ArticleRecord]
  private let oldQuotes: Set<[String]>
  private let newQuotes: Set<[String]>
  /// Whether the editors list other actors or places, or spell them otherwise.
  let hasOtherNames: Bool

  init(old: Timeline, new: Timeline) {
    oldArticles = Dictionary(old.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    newArticles = Dictionary(new.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    oldQuotes = Self.quotes(old)
    newQuotes = Self.quotes(new)
    hasOtherNames = old.actors != new.actors || old.places != new.places
  }

  private static func quotes(_ timeline: Timeline) -> Set<[String]> {
    Set(timeline.events.flatMap(\.reports).map { [$0.article, $0.quote] })
  }

  func added(_ event: Event) -> [String] {
    unique(event.reports.map { gained($0) })
  }

  func removed(_ event: Event) -> [String] {
    unique(event.reports.map { lost($0) })
  }

  func split(_ event: Event) -> [String] {
    unique(event.reports.map { "\(Self.name($0)) no longer counts as a report of the other event" })
  }

  func merged(_ event: Event, into target: Event) -> [String] {
    let indices = target.reports.indices.filter { index in
      event.reports.contains { $0.article == target.reports[index].article && $0.quote == target.reports[index].quote }
    }
    return unique(target.merges.filter { indices.contains($0.report) || indices.contains($0.with) }.flatMap(\.reasons))
  }

  /// Whether the sentence told something before, and whether it still does.
  func told(_ report: Report) -> Bool { oldQuotes.contains([report.article, report.quote]) }
  func tells(_ report: Report) -> Bool { newQuotes.contains([report.article, report.quote]) }

  func gained(_ report: Report) -> String {
    if oldArticles[report.article] == nil { return "article \(report.article) is new" }
    if oldQuotes.contains([report.article, report.quote]) { return "\(Self.name(report)) told another event before" }
    return "article \(report.article) now gives \(Self.dateText(report))"
  }

  func lost(_ report: Report) -> String {
    if newArticles[report.article] == nil { return "article \(report.article) is gone" }
    if newQuotes.contains([report.article, report.quote]) { return "\(Self.name(report)) tells another event now" }
    return "article \(report.article) no longer gives \(Self.dateText(report))"
  }

  /// Why the date of one report is another now; `nil` when neither the date nor the way to it changed.
  func derivation(from old: Report, to new: Report) -> String? {
    guard let before = old.derivation, let after = new.derivation else {
      if old.derivation == nil, new.derivation == nil { return nil }
      return new.derivation == nil
        ? "report \(new.article) no longer gives a date" : "report \(new.article) now gives \(Self.dateText(new))"
    }
    var parts: [String] = []
    if before.phrase != after.phrase {
      parts.append("report \(new.article) is now dated by “\(after.phrase)”, before by “\(before.phrase)”")
    }
    if before.rule != after.rule {
      parts.append("“\(after.phrase)” in \(new.article) is now read by rule \(after.rule), before by \(before.rule)")
    }
    if before.anchor?.edtf != after.anchor?.edtf || before.anchor?.origin != after.anchor?.origin {
      parts.append(anchor(from: before.anchor, to: after.anchor, article: new.article))
    }
    if parts.isEmpty, before.steps != after.steps || before.inferences != after.inferences || old.date != new.date {
      let steps = after.steps.joined(separator: "; ")
      parts.append("“\(after.phrase)” in \(new.article) is now reckoned otherwise: \(steps)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func anchor(from old: Derivation.Anchor?, to new: Derivation.Anchor?, article: String) -> String {
    if let before = oldArticles[article]?.published, let after = newArticles[article]?.published, before != after {
      return "the publication date of article \(article) changed from \(before) to \(after)"
    }
    let (before, after) = (Self.anchorText(old), Self.anchorText(new))
    return "the date in \(article) is now counted from \(after), before from \(before)"
  }

  private static func anchorText(_ anchor: Derivation.Anchor?) -> String {
    anchor.map { "the \($0.origin.rawValue) \($0.edtf)" } ?? "nothing"
  }

  private static func name(_ report: Report) -> String { "the sentence of article \(report.article)" }

  private static func dateText(_ report: Report) -> String {
    guard let date = report.date, let derivation = report.derivation else { return "these words" }
    return "\(date.edtf) (“\(derivation.phrase)”)"
  }

  private func unique(_ reasons: [String]) -> [String] {
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }
}
