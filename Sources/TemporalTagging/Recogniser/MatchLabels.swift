/// The labels that the tokens of a match took, in place and not in memory of their own.
struct MatchLabels: RandomAccessCollection, MutableCollection {
  /// As many as there is room for.
  static let most = 24

  var count = 0
  private var storage = InlineArray<24, UInt16>(repeating: 0)

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> UInt16 {
    get { storage[index] }
    set { storage[index] = newValue }
  }
}
