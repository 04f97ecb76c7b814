/// What a relative expression counts from.
public enum Anchor: Hashable, Sendable {
  /// The day on which the text came out, or on which quoted words were spoken (the document creation time of TimeML).
  case publication
  /// The time that the text spoke of last, as in "two days later".
  case previous
  /// Something that happened, named in the text: "the start of the strike".
  case event(EventReference)
}

/// An event that an expression names and whose date the expression alone does not give.
public struct EventReference: Hashable, Sendable {
  /// Where its name begins, in UTF-8 offsets into the text that was tagged.
  public let lowerBound: Int32
  /// Where its name ends.
  public let upperBound: Int32

  /// Creates a reference to the event that a stretch of the text names, in UTF-8 offsets; those beyond 32 bits
  /// become the nearest that fits.
  public init(_ range: Range<Int>) {
    lowerBound = Int32(clamping: range.lowerBound)
    upperBound = Int32(clamping: range.upperBound)
  }

  /// The bytes that name the event.
  public var range: Range<Int> { Int(lowerBound)..<Int(max(lowerBound, upperBound)) }
}
