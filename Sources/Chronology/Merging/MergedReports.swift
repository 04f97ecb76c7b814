import Articles
import CivilTime
import SourceText

/// The events that the reports of all articles come to.
struct MergedReports {
  let observations: [Observation]
  let weigher: EvidenceWeigher
  let assembly: EventAssembly
  let drafts: [EventDraft]
  let misses: [Merger.NearMiss]

  /// - Complexity: near-linear in the number of dated reports.
  init(_ articles: [Article], _ extractions: [ArticleExtraction], copies: [Int: Int]) {
    let (observations, vocabulary) = observeReports(extractions, copies: copies)
    let terms = TermTable(vocabulary, sentences: observations.map(\.allTerms), names: observations.map(\.capitalTerms))
    let weigher = EvidenceWeigher(terms: terms, published: articles.map(\.published.day))
    var merger = Merger(observations, weigher: weigher, copies: copies)
    merger.run()
    let assembly = EventAssembly(articles: articles, observations: observations, copies: copies)
    let clusters = merger.clusters
    drafts = clusters.roots.concurrentMap { root -> EventDraft? in
      let links = clusters.links(with: root)
      return assembly.event(clusters.members(with: root), links: links).map {
        EventDraft(event: $0.event, members: $0.order, links: links)
      }
    }.compactMap(\.self)
    self.observations = observations
    self.weigher = weigher
    self.assembly = assembly
    misses = merger.misses
  }
}
