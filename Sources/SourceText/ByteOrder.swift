extension String {
  /// Whether it sorts before another by its bytes, on every machine.
  ///
  /// Paths have long beginnings in common, so that eight bytes are compared at once.
  package func precedesInBytes(_ other: String) -> Bool {
    let compared = unsafe utf8.withContiguousStorageIfAvailable { left in
      unsafe other.utf8.withContiguousStorageIfAvailable { right in unsafe Self.precedes(left, right) }
    }
    if let compared, let compared { return compared }
    return utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    let (a, b) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    let count = Swift.min(left.count, right.count)
    var index = 0
    while index + 8 <= count {
      let mine = unsafe UInt64(bigEndian: a.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let theirs = unsafe UInt64(bigEndian: b.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if mine != theirs { return mine < theirs }
      index += 8
    }
    while index < count {
      if unsafe left[index] != right[index] { return unsafe left[index] < right[index] }
      index += 1
    }
    return left.count < right.count
  }
}
