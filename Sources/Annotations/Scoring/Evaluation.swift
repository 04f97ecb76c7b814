/// One annotation judged by another: the figures, and every mention on which they differ.
package struct Evaluation: Hashable, Sendable {
  /// What is wrong with a mention; the first of these that holds.
  package enum Kind: String, CaseIterable, Sendable {
    /// Nothing was found where the gold annotation has a mention.
    case miss
    /// Something was found where the gold annotation has nothing.
    case spurious
    case value, type, span
  }

  /// A gold mention and what was found in its place, or one of them alone.
  package struct Difference: Hashable, Sendable {
    /// What is wrong.
    package var kind: Kind
    /// The document that has the mention.
    package var documentID: String
    /// The mention of the gold annotation; `nil` for a spurious one.
    package var gold: AnnotatedMention?
    /// The mention that was found; `nil` for a miss.
    package var system: AnnotatedMention?

    /// From the beginning of the first mention to the end of the last.
    package var range: Range<Int> {
      let ranges = [gold, system].compactMap { $0?.range }
      let start = ranges.map(\.lowerBound).min() ?? 0
      return start..<max(start, ranges.map(\.upperBound).max() ?? 0)
    }
  }

  /// The counts over all documents.
  package private(set) var score = Score()
  /// Document by document in the gold annotation's order, in each the gold mentions first.
  package private(set) var differences: [Difference] = []
  /// Gold documents that were not judged, each counted as one in which nothing was found.
  package private(set) var missingDocuments: [String] = []

  /// Judges the annotations of a system; those of documents that the gold annotations lack do not count.
  ///
  /// - Complexity: O(*n* log *n*) in the number of mentions.
  package init(gold: [Annotation], system: [Annotation]) {
    let found = Dictionary(system.map { ($0.documentID, $0.mentions) }, uniquingKeysWith: { _, last in last })
    for annotation in gold {
      let mentions = found[annotation.documentID]
      if mentions == nil { missingDocuments.append(annotation.documentID) }
      judge(annotation.documentID, Self.sorted(annotation.mentions), Self.sorted(mentions ?? []))
    }
  }

  private static func sorted(_ mentions: [AnnotatedMention]) -> [AnnotatedMention] {
    mentions.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  private mutating func judge(_ id: String, _ gold: [AnnotatedMention], _ system: [AnnotatedMention]) {
    let pairing = MentionPairing(gold: gold.map(\.range), system: system.map(\.range))
    for (mention, partner) in zip(gold, pairing.systemOfGold) {
      let partner = partner.map { system[$0] }
      score.count(gold: mention, partner: partner)
      guard let kind = Self.kind(mention, partner) else { continue }
      differences.append(Difference(kind: kind, documentID: id, gold: mention, system: partner))
    }
    for (mention, partner) in zip(system, pairing.goldOfSystem) {
      score.count(system: mention)
      if partner == nil {
        differences.append(Difference(kind: .spurious, documentID: id, gold: nil, system: mention))
      }
    }
  }

  private static func kind(_ gold: AnnotatedMention, _ system: AnnotatedMention?) -> Kind? {
    guard let system else { return .miss }
    if gold.value != system.value { return .value }
    if gold.type != system.type { return .type }
    return gold.range == system.range ? nil : .span
  }
}
