/// Writes a text with something around each of its mentions.
enum MarkedText {
  /// - Parameters:
  ///   - mentions: Those that are empty, that lie outside the text or that begin within an earlier one are passed over:
  ///     neither TimeML nor HTML has a place for them.
  ///   - open: What stands before a mention, given its place in the list.
  ///   - close: What stands after it.
  ///   - escape: Writes a character of the text.
  static func write(
    _ text: String, _ mentions: [AnnotatedMention], into bytes: inout [UInt8], open: (Int) -> String,
    close: (Int) -> String, escape: (Unicode.Scalar, inout [UInt8]) -> Void
  ) {
    let order = mentions.indices.sorted {
      let (left, right) = (mentions[$0].range, mentions[$1].range)
      // Of two that begin together the longer comes first.
      return (left.lowerBound, -left.upperBound, $0) < (right.lowerBound, -right.upperBound, $1)
    }
    let length = text.unicodeScalars.count
    var next = 0
    var current: Int?
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if let open = current, mentions[open].range.upperBound == offset {
        bytes.append(contentsOf: close(open).utf8)
        current = nil
      }
      while next < order.count, mentions[order[next]].range.lowerBound <= offset {
        let range = mentions[order[next]].range
        if current == nil, range.lowerBound == offset, range.upperBound > offset, range.upperBound <= length {
          current = order[next]
          bytes.append(contentsOf: open(order[next]).utf8)
        }
        next += 1
      }
      escape(scalar, &bytes)
    }
    if let current { bytes.append(contentsOf: close(current).utf8) }
  }
}
