/// The blocks of an article as far as they were read, for what a sentence leaves to those before it.
///
/// A class, since each title of the article may ask.
final class ArticleText {
  struct Block {
    let tokens: [Token]
    let sentences: [Sentence]
    let phrases: [DatedPhrase]
    let text: [UInt8]
    /// Whether it is running text, where a pronoun stands for what the sentence before names.
    let isProse: Bool
  }

  private(set) var blocks: [Block] = []
  private var names = PersonNames()
  /// How many blocks the names are from.
  private var scanned = 0

  func append(_ block: Block) { blocks.append(block) }

  /// The persons that the blocks name; each block is read once, and none where nobody asks.
  func persons() -> PersonNames {
    while scanned < blocks.count {
      names.read(blocks[scanned])
      scanned += 1
    }
    return names
  }
}
