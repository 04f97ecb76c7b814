/// Bytes on their way to a file, handed on in pieces that fit into the caches of a core.
package struct ByteStream: ~Copyable {
  /// What has not been handed on.
  package var bytes: [UInt8]
  /// Takes the next bytes out of an array and leaves it empty.
  package let take: (inout [UInt8]) -> Void

  /// - Parameter buffer: Empty; it lends its capacity.
  package init(_ buffer: [UInt8] = [], passingTo take: @escaping (inout [UInt8]) -> Void) {
    bytes = buffer
    self.take = take
  }

  /// Hands on what there is, if it is much.
  package mutating func pass() {
    if bytes.count >= Self.much { take(&bytes) }
  }

  /// Hands on the rest.
  ///
  /// - Returns: The buffer, for the next stream.
  package consuming func finish() -> [UInt8] {
    if !bytes.isEmpty { take(&bytes) }
    return bytes
  }

  private static let much = 1 << 16
}
