/// Some classes of events.
struct EventClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ classes: some Sequence<EventClass>) {
    rawValue = classes.reduce(0) { $0 | 1 << Self.bit($1) }
  }

  private static func bit(_ kind: EventClass) -> UInt32 {
    UInt32(EventClass.allCases.firstIndex(of: kind) ?? 0)
  }

  /// What befalls somebody once.
  static let once = Self(EventClass.allCases.filter(\.isOnce))
  /// What is told by its name and that of a place.
  static let selfTold = Self(EventClass.allCases.filter(\.isSelfTold))
}
