/// Puts marks around stretches of one block's text, where markup may begin and end within them.
///
/// Leaves are divided at the ends of marks, so that each belongs to one mark or to none. An inline whose leaves all
/// belong to one mark goes into it whole; neighbours of one mark share a wrapper. So nesting stays proper, and a mark
/// that covers "*last* week" is one element. Each node is visited a fixed number of times, however deep it lies.
struct BlockMarker {
  /// In the order of the text, without overlaps.
  private let marks: [InlineMark]

  /// What a node's tag says: the number of its mark from 1, or one of these.
  private enum Tag {
    static let none = 0
    /// Without text, so of any mark.
    static let neutral = -1
  }

  init(marks: [InlineMark]) { self.marks = marks }

  func mark(_ block: MarkdownNode) {
    tagLeaves(of: block)
    tagContainers(of: block)
    wrap(block)
  }

  // MARK: - Leaves

  private func tagLeaves(of block: MarkdownNode) {
    var leaves: [MarkdownNode] = []
    var imageDepth = 0
    block.walk { node, isEntering in
      switch node.kind {
      case .image: imageDepth += isEntering ? 1 : -1
      case .text, .code, .softBreak, .lineBreak: if imageDepth == 0 { leaves.append(node) }
      default: break
      }
    }
    var offset = 0
    var next = 0
    for leaf in leaves {
      switch leaf.kind {
      case .text, .code: divide(leaf, at: &offset, &next)
      default:
        while next < marks.count, marks[next].range.upperBound <= offset { next += 1 }
        leaf.tag = next < marks.count && marks[next].range.contains(offset) ? next + 1 : Tag.none
        offset += 1
      }
    }
  }

  /// Divides a leaf where marks begin and end in it, and tags the parts.
  private func divide(_ leaf: MarkdownNode, at offset: inout Int, _ next: inout Int) {
    let count = leaf.literalCount
    if count == 0 { return leaf.tag = Tag.neutral }
    let end = offset + count
    guard next < marks.count, marks[next].range.lowerBound < end else {
      // No mark in sight.
      offset = end
      return leaf.tag = Tag.none
    }
    let bytes = leaf.literal
    var start = offset
    var parts: [(Range<Int>, Int)] = []
    func add(upTo bound: Int, _ tag: Int) {
      // A mark that ends within a character takes it whole.
      var bound = bound
      while bound < end, bytes[bound - offset] & 0xC0 == 0x80 { bound += 1 }
      if bound > start { parts.append((start - offset..<bound - offset, tag)) }
      start = max(start, bound)
    }
    while next < marks.count, marks[next].range.lowerBound < end {
      let range = marks[next].range
      add(upTo: min(end, max(start, range.lowerBound)), Tag.none)
      add(upTo: min(end, max(start, range.upperBound)), next + 1)
      if range.upperBound > end { break }
      next += 1
    }
    add(upTo: end, Tag.none)
    offset = end
    if parts.count == 1 { return leaf.tag = parts[0].1 }
    let kind = leaf.kind
    for (range, tag) in parts { leaf.insertLeafBefore(kind, Array(bytes[range]))?.tag = tag }
    leaf.remove()
  }

  // MARK: - Containers

  /// Gives each inline container the tag that its leaves share; one that holds a link does not go into a mark that is
  /// a link itself.
  private func tagContainers(of block: MarkdownNode) {
    var open: [(tag: Int, hasLink: Bool)] = [(Tag.neutral, false)]
    var imageDepth = 0
    func join(_ tag: Int, hasLink: Bool) {
      let top = open.count - 1
      if hasLink { open[top].hasLink = true }
      if tag == Tag.neutral { return }
      open[top].tag = open[top].tag == Tag.neutral || open[top].tag == tag ? tag : Tag.none
    }
    block.walk { node, isEntering in
      switch node.kind {
      case .image:
        imageDepth += isEntering ? 1 : -1
        if isEntering, imageDepth == 1 { join(Tag.none, hasLink: false) }
      case .emphasis, .strong, .link:
        if imageDepth > 0 { return }
        if isEntering { return open.append((Tag.neutral, node.kind == .link)) }
        guard let (shared, hasLink) = open.popLast() else { return }
        let isKeptOut = hasLink && (shared == Tag.neutral || shared > 0 && marks[shared - 1].isLink)
        let tag = isKeptOut ? Tag.none : shared
        node.tag = tag
        join(tag, hasLink: hasLink)
      case .text, .code, .softBreak, .lineBreak:
        if imageDepth == 0 { join(node.tag, hasLink: false) }
      default: break
      }
    }
  }

  // MARK: - Wrappers

  private func wrap(_ block: MarkdownNode) {
    var open = [(container: block, isInLink: false)]
    while let (container, isInLink) = open.popLast() {
      var wrapper: (node: MarkdownNode, tag: Int)?
      var neutral: [MarkdownNode] = []
      var child = container.firstChild
      while let node = child {
        child = node.next
        let tag = node.tag
        if tag == Tag.neutral {
          neutral.append(node)
          continue
        }
        defer { neutral = [] }
        if tag == Tag.none {
          wrapper = nil
          if [.emphasis, .strong, .link].contains(node.kind) {
            open.append((node, isInLink || node.kind == .link))
          }
        } else if let wrapper, wrapper.tag == tag {
          for node in neutral { wrapper.node.append(node) }
          wrapper.node.append(node)
        } else {
          let mark = isInLink ? marks[tag - 1].withoutLink : marks[tag - 1]
          guard let made = node.insertWrapperBefore(opening: mark.opening, closing: mark.closing) else { continue }
          made.append(node)
          wrapper = (made, tag)
        }
      }
    }
  }
}
