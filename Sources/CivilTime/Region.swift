/// A country by its code in ISO 3166-1, two letters: `UA`, `GB`.
///
/// It says whose holidays are meant where countries share a name and not a day.
public struct Region: Hashable, Sendable {
  /// The two letters, the first in the high byte.
  private let letters: UInt16

  /// Creates a region from its code in either letter case, or `nil` for anything but two letters of ASCII.
  ///
  /// Whether the standard assigns the code is not checked.
  public init?(_ code: String) {
    var letters: UInt16 = 0
    for byte in code.utf8 {
      guard byte >= 65, byte & 0xDF &- 65 < 26, letters < 256 else { return nil }
      letters = letters << 8 | UInt16(byte & 0xDF)
    }
    guard letters >= 256 else { return nil }
    self.letters = letters
  }
}

extension Region: CustomStringConvertible {
  /// The code in capitals.
  public var description: String {
    String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
  }
}

extension Region: ExpressibleByStringLiteral {
  /// Creates a region from its code, written in the program.
  ///
  /// - Precondition: The code is two letters of ASCII.
  public init(stringLiteral code: String) {
    guard let region = Self(code) else { preconditionFailure("not two letters: \(code)") }
    self = region
  }
}
