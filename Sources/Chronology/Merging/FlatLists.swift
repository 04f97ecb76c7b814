/// Many short lists in one stretch of memory, so that millions of comparisons neither count references nor follow them.
struct FlatLists<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var starts: [Int32] = [0]

  init() {}

  init(_ lists: some Sequence<[Element]>) {
    for list in lists { append(list) }
  }

  /// The lists of several, in their order.
  init(joining parts: [Self]) {
    elements.reserveCapacity(parts.reduce(0) { $0 + $1.elements.count })
    starts.reserveCapacity(parts.reduce(1) { $0 + $1.starts.count - 1 })
    for part in parts {
      let offset = Int32(elements.count)
      elements.append(contentsOf: part.elements)
      for start in part.starts.dropFirst() { starts.append(offset + start) }
    }
  }

  /// Lists of the elements that are paired with them, in the order of the pairs.
  init(pairs parts: [[(list: Int32, element: Element)]], lists count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for part in parts {
      for pair in part { starts[Int(pair.list) + 1] += 1 }
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    self.starts = starts
    guard let first = parts.lazy.joined().first(where: { _ in true }) else { return }
    elements = [Element](repeating: first.element, count: Int(starts[count]))
    // Where the next element of each list goes.
    var next = starts
    for part in parts {
      for pair in part {
        elements[Int(next[Int(pair.list)])] = pair.element
        next[Int(pair.list)] += 1
      }
    }
  }

  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    starts.append(Int32(elements.count))
  }

  var listCount: Int { starts.count - 1 }

  /// Where a list lies in `elements`.
  @inline(__always)
  func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  @inline(__always)
  func count(_ list: Int) -> Int { Int(starts[list + 1] - starts[list]) }
}

extension FlatLists {
  /// Visits what two lists share, as long as `visit` returns true.
  ///
  /// - Parameter key: What the elements are compared by; each list has it ascending and each once.
  @inline(__always)
  func visitShared<Key: Comparable>(_ a: Int, _ b: Int, by key: (Element) -> Key, _ visit: (Key) -> Bool) {
    let elements = elements.span
    let (left, right) = (range(a), range(b))
    var i = left.lowerBound
    var j = right.lowerBound
    while i < left.upperBound, j < right.upperBound {
      let (mine, theirs) = (key(elements[i]), key(elements[j]))
      if mine == theirs, !visit(mine) { return }
      if mine <= theirs { i += 1 }
      if theirs <= mine { j += 1 }
    }
  }
}
