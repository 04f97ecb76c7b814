/// Makes a parsed document fit for a page: what is not allowed goes, marks come in.
struct MarkdownRewriter {
  /// In the order of the text, without overlaps.
  private let marks: [InlineMark]

  init(marks: [InlineMark]) {
    var accepted: [InlineMark] = []
    for mark in marks.sorted(by: { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }) {
      guard !mark.range.isEmpty else { continue }
      if let last = accepted.last, last.block == mark.block, last.range.upperBound > mark.range.lowerBound { continue }
      accepted.append(mark)
    }
    self.marks = accepted
  }

  func rewrite(_ tree: borrowing MarkdownTree) {
    var found = Found()
    tree.walk { node, isEntering in found.visit(node, isEntering) }
    for node in found.rawHTML {
      let parent = node.parent
      node.remove()
      if let parent, parent.kind == .paragraph, parent.firstChild == nil { parent.remove() }
    }
    for node in found.rawLineBreaks {
      _ = node.insertLeafBefore(.lineBreak)
      node.remove()
    }
    for node in found.badLinks { node.replaceWithContents() }
    if !marks.isEmpty { markBlocks(of: tree) }
    for node in found.captions {
      node.replaceBlock(
        withHTML: CaptionHTML.figure(node, marks: node.tag == 0 ? [] : marks.filter { $0.block == node.tag - 1 }))
    }
    for (node, isInLink) in found.images { replace(image: node, isInLink: isInLink) }
    // The page's title is its h1, so the highest headings of the text, whatever their level, become h2.
    let highest = found.headings.map(\.headingLevel).min() ?? 1
    for node in found.headings { node.setHeadingLevel(min(6, node.headingLevel - highest + 2)) }
  }

  /// The nodes that a page cannot have as they are.
  private struct Found {
    var rawHTML: [MarkdownNode] = []
    var rawLineBreaks: [MarkdownNode] = []
    var badLinks: [MarkdownNode] = []
    var headings: [MarkdownNode] = []
    var captions: [MarkdownNode] = []
    /// Those in no other image, and whether they are in a link that stays.
    var images: [(MarkdownNode, Bool)] = []
    private var linkDepth = 0
    private var imageDepth = 0

    mutating func visit(_ node: MarkdownNode, _ isEntering: Bool) {
      switch node.kind {
      case .link:
        if WebAddress.kind(of: node.address) != nil {
          linkDepth += isEntering ? 1 : -1
        } else if !isEntering {
          badLinks.append(node)
        }
      case .image:
        if isEntering, imageDepth == 0 { images.append((node, linkDepth > 0)) }
        imageDepth += isEntering ? 1 : -1
      case .heading: if isEntering { headings.append(node) }
      case .htmlBlock: rawHTML.append(node)
      case .htmlInline: node.isRawLineBreak ? rawLineBreaks.append(node) : rawHTML.append(node)
      case .codeBlock: if node.isCaption { captions.append(node) }
      default: break
      }
    }
  }

  /// Marks the blocks that have marks, counting blocks as `ProseReader` does; captions are tagged with their number.
  private func markBlocks(of tree: borrowing MarkdownTree) {
    var counter = BlockCounter()
    tree.walk { node, isEntering in counter.visit(node, isEntering) }
    var next = 0
    for (index, node) in counter.blocks.enumerated() {
      let first = next
      while next < marks.count, marks[next].block <= index { next += 1 }
      let own = marks[first..<next].drop { $0.block < index }
      guard !own.isEmpty else { continue }
      if node.kind == .codeBlock {
        node.tag = index + 1
      } else {
        BlockMarker(marks: Array(own)).mark(node)
      }
    }
  }

  /// A picture that we have stays; one on another site becomes a link to it, one with a bad address its description.
  private func replace(image: MarkdownNode, isInLink: Bool) {
    let address = image.address
    let kind = WebAddress.kind(of: address)
    if kind == .relative { return }
    var description: [UInt8] = []
    image.walk { node, isEntering in
      if isEntering, node.kind == .text || node.kind == .code { description += node.literal }
    }
    if kind == .web, !isInLink {
      image.insertLinkBefore(address: address, text: description.isEmpty ? address : description)
    } else {
      _ = image.insertLeafBefore(.text, description)
    }
    image.remove()
  }
}

/// Finds the nodes of `MarkdownDocument.blocks`: those with text.
private struct BlockCounter {
  private(set) var blocks: [MarkdownNode] = []
  private var hasText = false
  private var imageDepth = 0

  mutating func visit(_ node: MarkdownNode, _ isEntering: Bool) {
    switch node.kind {
    case .text, .code: if imageDepth == 0, !node.isEmpty { hasText = true }
    case .softBreak, .lineBreak: if imageDepth == 0 { hasText = true }
    case .image: imageDepth += isEntering ? 1 : -1
    case .paragraph, .heading:
      if !isEntering, hasText { blocks.append(node) }
      hasText = false
    case .codeBlock: if node.isCaption, !node.captionLines.isEmpty { blocks.append(node) }
    default: break
    }
  }
}
