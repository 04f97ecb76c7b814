/// The content of one paragraph or heading as libcmark's inline parser sees it: its lines without the marks of the
/// containers around it and without indentation.
struct LeafContent {
  /// The content lies in `range` of these: those of the text where one line holds it all, else a copy of its lines.
  let bytes: [UInt8]
  let range: Range<Int>
  /// The start of each line in `bytes`, and in the text; none where both are the same.
  private var lines: [(content: Int, text: Int)] = []

  init(line: Range<Int>, _ bytes: [UInt8]) {
    self.bytes = bytes
    range = line
  }

  init(lines: [Range<Int>], _ bytes: [UInt8]) {
    var joined: [UInt8] = []
    joined.reserveCapacity(lines.reduce(0) { $0 + $1.count })
    for line in lines {
      self.lines.append((joined.count, line.lowerBound))
      joined.append(contentsOf: bytes[line])
    }
    self.bytes = joined
    range = 0..<joined.count
  }

  /// Where a byte of the content lies in the text.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  func textOffset(of offset: Int) -> Int {
    guard !lines.isEmpty else { return offset }
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].content <= offset { low = middle } else { high = middle }
    }
    return lines[low].text + offset - lines[low].content
  }
}
