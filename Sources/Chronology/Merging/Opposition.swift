/// On which sides of the pairs of opposite words a clause stands.
struct Opposition: Hashable, Sendable {
  private var left: UInt64 = 0
  private var right: UInt64 = 0
  private var ordinals: UInt64 = 0

  private static let sides: [String: [(isLeft: Bool, bit: UInt64)]] = {
    var sides: [String: [(isLeft: Bool, bit: UInt64)]] = [:]
    for (number, pair) in OppositeWords.pairs.enumerated() {
      for word in pair.0.split(separator: " ") { sides[String(word), default: []].append((true, 1 << UInt64(number))) }
      for word in pair.1.split(separator: " ") { sides[String(word), default: []].append((false, 1 << UInt64(number))) }
    }
    return sides
  }()

  /// - Parameter terms: The stems of the clause's content words.
  init(_ terms: [String]) {
    for term in terms {
      for side in Self.sides[term] ?? [] {
        if side.isLeft { left |= side.bit } else { right |= side.bit }
      }
      if let ordinal = OppositeWords.ordinals.firstIndex(of: term) { ordinals |= 1 << UInt64(ordinal) }
    }
    settle()
  }

  /// - Parameter sides: The opposition of every term.
  init(_ terms: ArraySlice<Term>, sides: [Opposition]) {
    for term in terms {
      left |= sides[Int(term)].left
      right |= sides[Int(term)].right
      ordinals |= sides[Int(term)].ordinals
    }
    settle()
  }

  /// Who has both tells of both.
  private mutating func settle() {
    let both = left & right
    left &= ~both
    right &= ~both
  }

  /// Whether one says the contrary of the other, or counts another of a row.
  func isContrary(to other: Opposition) -> Bool {
    left & other.right != 0 || right & other.left != 0
      || ordinals != 0 && other.ordinals != 0 && ordinals & other.ordinals == 0
  }

  /// The words by which two clauses are contrary.
  static func words(_ a: [String], _ b: [String]) -> (String, String)? {
    for mine in a {
      for theirs in b where Opposition([mine]).isContrary(to: Opposition([theirs])) { return (mine, theirs) }
    }
    return nil
  }
}
