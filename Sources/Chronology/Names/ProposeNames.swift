package import Articles
import CommonMark
import SourceText

/// Names that the articles use often and `timeline.yml` does not have, those of the most articles first.
///
/// A last name is folded into the one full name that ends with it, and capitals into the name that they stand behind in
/// brackets. What is a person, a body or a place is the editor's to say in the end: these are proposals.
///
/// - Parameter least: In how many articles a name has to stand.
/// - Complexity: O(*n* log *n*) in the number of capitalised words.
package func proposeNames(_ content: Content, least: Int) -> [NameProposal] {
  let (mentions, small) = NameScanner.mentions(content.articles)
  var folding = NameFolding(mentions, small: small)
  folding.dropKnown(content.settings.actors + content.settings.places)
  // Who publishes the articles is their source.
  folding.drop(content.articles.flatMap { [$0.publisher, $0.agency].compactMap(\.self) + $0.authors })
  return folding.groups().compactMap { group in
    let articles = group.mentions.map { mentions[$0].article }
    let distinct = Set(articles).count
    guard distinct >= least else { return nil }
    let placed = group.mentions.count { mentions[$0].isPlaced }
    let titled = group.mentions.count { mentions[$0].isTitled }
    var seen: Set<Int> = []
    let examples = group.mentions.filter { seen.insert(mentions[$0].article).inserted }.prefix(3)
      .map { example(mentions[$0], content.articles) }
    return NameProposal(
      id: EventSlug.slug(group.name), name: group.name, aliases: group.aliases,
      kind: titled * 10 < group.mentions.count && placed * 6 >= group.mentions.count ? .place : .actor,
      mentions: group.mentions.count,
      articles: distinct, examples: Array(examples))
  }.sorted { ($1.articles, $1.mentions, $0.id) < ($0.articles, $0.mentions, $1.id) }
}

private func example(_ mention: NameMention, _ articles: [Article]) -> NameProposal.Example {
  let article = articles[mention.article]
  let block = article.document.blocks[mention.block]
  let words = Array(block.text.utf8)
  // A few words on either side, cut at blanks.
  var start = max(0, mention.range.lowerBound - 40)
  while start > 0, start < mention.range.lowerBound, words[start - 1] != 0x20 { start += 1 }
  var end = min(words.count, mention.range.upperBound + 40)
  while end < words.count, end > mention.range.upperBound, words[end] != 0x20 { end -= 1 }
  return NameProposal.Example(
    location: article.file.location(at: block.sourceRange(of: mention.range).lowerBound),
    text: String(decoding: words[start..<end], as: UTF8.self))
}
