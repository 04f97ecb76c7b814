/// Where each byte of a text came from: stretches that were copied, and pieces that were resolved from something else.
///
/// Segments are in the order of the text and leave no gap in it. A copied stretch runs to the next segment, byte for
/// byte; a resolved piece (an entity, an escape, a line break) is one thing that cannot be divided.
struct SourceMap: Sendable {
  private struct Segment {
    var text: Int32
    var source: Int32
    /// How many source bytes a resolved piece takes; -1 for a copied stretch.
    var resolved: Int32
  }

  private var segments: [Segment] = []
  private(set) var textCount = 0

  /// Notes that the next `count` bytes of the text were copied from `source` on.
  mutating func copy(_ count: Int, from source: Int) {
    guard count > 0 else { return }
    if let last = segments.last, last.resolved < 0, Int(last.source) + textCount - Int(last.text) == source {
      textCount += count
      return
    }
    segments.append(Segment(text: Int32(textCount), source: Int32(source), resolved: -1))
    textCount += count
  }

  /// Notes that the next `count` bytes of the text stand for the given bytes of the source.
  mutating func resolve(_ count: Int, from source: Range<Int>) {
    guard count > 0 else { return }
    segments.append(
      Segment(text: Int32(textCount), source: Int32(source.lowerBound), resolved: Int32(source.count)))
    textCount += count
  }

  /// The bytes of the source that hold the given stretch of the text, which is clamped to the text.
  ///
  /// - Complexity: O(log *s*) in the number of segments.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<textCount)
    guard let first = segment(at: range.lowerBound) else { return 0..<0 }
    let lower = Int(first.source) + (first.resolved < 0 ? range.lowerBound - Int(first.text) : 0)
    guard !range.isEmpty, let last = segment(at: range.upperBound - 1) else { return lower..<lower }
    let upper =
      last.resolved < 0
      ? Int(last.source) + range.upperBound - Int(last.text) : Int(last.source) + Int(last.resolved)
    return lower..<max(lower, upper)
  }

  /// The offset in the text of what stands at a source offset; `nil` where the source holds markup or lies outside.
  ///
  /// - Complexity: O(log *s*) in the number of segments.
  func textOffset(of source: Int) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle].source) <= source { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let segment = segments[low - 1]
    let end = low < segments.count ? Int(segments[low].text) : textCount
    let distance = source - Int(segment.source)
    if segment.resolved >= 0 { return distance < Int(segment.resolved) ? Int(segment.text) : nil }
    return Int(segment.text) + distance < end ? Int(segment.text) + distance : nil
  }

  private func segment(at text: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle].text) <= text { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? segments[low - 1] : nil
  }
}
