/// One file of a site, which makes its bytes when they are asked for: a site is longer than what memory should hold.
package struct RenderedFile: Sendable {
  /// The path below the site's root, with `/` between its parts and neither `.` nor `..` among them.
  package let path: String
  /// Whether it takes much longer than others, so that it is begun first.
  package let isLong: Bool
  private let make: @Sendable (inout ByteStream) -> Void

  /// - Parameter make: Writes the bytes, the same ones each time.
  package init(path: String, isLong: Bool = false, make: @escaping @Sendable (inout ByteStream) -> Void) {
    self.path = path
    self.isLong = isLong
    self.make = make
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { $0.bytes += bytes }
  }

  /// Makes the bytes.
  ///
  /// - Parameters:
  ///   - buffer: Where they are put together, and what lends its capacity to many files one after the other.
  ///   - take: Gets each piece in its turn.
  package func pass(through buffer: inout [UInt8], to take: ([UInt8]) -> Void) {
    buffer.removeAll(keepingCapacity: true)
    withoutActuallyEscaping(take) { take in
      var stream = ByteStream(buffer) { bytes in
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      buffer = []
      make(&stream)
      buffer = stream.finish()
    }
  }

  /// All the bytes, made anew.
  package var bytes: [UInt8] {
    var (bytes, buffer): ([UInt8], [UInt8]) = ([], [])
    pass(through: &buffer) { bytes += $0 }
    return bytes
  }
}

extension RenderedFile: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.path == right.path && left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
