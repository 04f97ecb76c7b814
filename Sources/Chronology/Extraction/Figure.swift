/// A number of things, or a sum of money, that a text gives: "at least 12 people killed", "pledged $5 million".
struct Figure: Hashable, Sendable {
  /// What is counted and what is told of it, as stems: `people kill`. Figures of other things say nothing of each other.
  var thing: String
  /// What a sum is for, as a stem, where the words say it: `aid` of "$5 million in aid".
  var purpose = ""
  /// As written: `12 people`.
  var text: String
  /// What the words allow, in thousandths: "at least 12" has no upper end, and "about 200" may be 150 or 250.
  var allowed: ClosedRange<Int>

  /// Whether both can be right.
  func agrees(with other: Figure) -> Bool {
    allowed.overlaps(other.allowed) || !purpose.isEmpty && !other.purpose.isEmpty && purpose != other.purpose
  }

  /// The first thing that both count and on which none of their figures agree.
  static func contradiction(_ a: [Figure], _ b: [Figure]) -> (Figure, Figure)? {
    for mine in a {
      let theirs = b.filter { $0.thing == mine.thing }
      guard let other = theirs.first else { continue }
      let ours = a.filter { $0.thing == mine.thing }
      if !ours.contains(where: { figure in theirs.contains { $0.agrees(with: figure) } }) { return (mine, other) }
    }
    return nil
  }

  /// Whether two figures are so far apart that no haste explains it.
  static func areFarApart(_ a: Figure, _ b: Figure) -> Bool {
    let (low, high) = a.allowed.lowerBound < b.allowed.lowerBound ? (a, b) : (b, a)
    return low.allowed.upperBound < high.allowed.lowerBound / 3
  }
}
