/// The words beyond the nearest ones beside a match, for which few rules ask, and those seldom.
///
/// They are looked up when a rule asks. What the rule makes of the match without them is thrown away, and it reads once
/// more with the words at hand; so what a rule reads has to be a function of its match alone.
final class FurtherWords {
  /// Whether a rule has asked for one of them since they were forgotten.
  private(set) var areAsked = false
  private var areKnown = false
  private var words = (before: Neighbour(), after: Neighbour(), beforeOwner: Neighbour())

  fileprivate var before: Neighbour {
    areAsked = true
    return words.before
  }

  fileprivate var after: Neighbour {
    areAsked = true
    return words.after
  }

  /// The word before the owner in "New Mexico's", which is none of the two before the match where the apostrophe parts its
  /// "s".
  var beforeOwner: Neighbour {
    areAsked = true
    return words.beforeOwner
  }

  /// Goes over to the next match.
  func forget() {
    areAsked = false
    guard areKnown else { return }
    areKnown = false
    words = (Neighbour(), Neighbour(), Neighbour())
  }

  /// Looks up the words beyond two neighbours of a match.
  func lookUp(beyond before: Neighbour, and after: Neighbour, _ bytes: Span<UInt8>) {
    areKnown = true
    if !before.range.isEmpty { words.before = Neighbour(before: before.range.lowerBound, bytes) }
    if !after.range.isEmpty { words.after = Neighbour(after: after.range.upperBound, bytes) }
    if before.word == "s", !words.before.range.isEmpty {
      words.beforeOwner = Neighbour(before: words.before.range.lowerBound, bytes)
    }
  }
}

/// The second word before a match, or after it; none where the sentence or the text ends before it.
struct FurtherWord {
  enum Side { case before, after }

  private let side: Side
  private let words: FurtherWords

  init(_ side: Side, of words: FurtherWords) {
    self.side = side
    self.words = words
  }

  var neighbour: Neighbour { side == .before ? words.before : words.after }
  var word: PackedWord { neighbour.word }
  var isCapitalised: Bool { neighbour.isCapitalised }
  var isNumber: Bool { neighbour.isNumber }
  var touching: UInt8 { neighbour.touching }
  var mark: UInt8 { neighbour.mark }
  var range: Range<Int> { neighbour.range }
}
