import Articles
import CommonMark
import SourceText

/// Tells which sentences stand where an article puts what matters.
struct Prominence: Sendable {
  /// Paragraphs that open a text: the lead and what backs it up.
  private static let opening = 3

  /// The last block of each article's opening.
  private let ends: [Int]
  private let headlines: [Headline]

  init(_ articles: [Article], headlines: [Headline]) {
    ends = articles.map { article in
      let paragraphs = article.document.blocks.indices.filter { article.document.blocks[$0].kind == .paragraph }
      return paragraphs.prefix(Self.opening).last ?? -1
    }
    self.headlines = headlines
  }

  /// Whether a sentence stands in the opening, or has half of the headline's words and two at least.
  func isProminent(_ observation: Observation) -> Bool {
    if observation.record.block <= ends[observation.article] { return true }
    let headline = headlines[observation.article]
    let shared = observation.terms.count(where: headline.terms.contains)
    return shared >= 2 && shared * 2 >= headline.count
  }
}
