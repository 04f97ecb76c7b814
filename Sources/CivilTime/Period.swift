/// An amount of time in the units that its source names: two years and three months, 24 hours, several weeks.
///
/// Units are kept as written, so that 24 hours are not a day and a decade is not ten years.
public struct Period: Hashable, Sendable {
  /// How many of a unit.
  public enum Count: Hashable, Sendable {
    case whole(Int32)
    /// A broken number, in hundredths: two and a half is 250.
    case hundredths(Int32)
    /// A number that the source leaves open: "several weeks".
    case vague
    /// The same, counted towards the past.
    case vagueNegative

    /// The count towards the past where it was towards the future.
    public var negated: Self {
      switch self {
      case .whole(let number): .whole(0 &- number)
      case .hundredths(let number): .hundredths(0 &- number)
      case .vague: .vagueNegative
      case .vagueNegative: .vague
      }
    }

    /// Whether the number is left open.
    public var isVague: Bool { self == .vague || self == .vagueNegative }

    /// Whether the count goes towards the past.
    public var isNegative: Bool {
      switch self {
      case .whole(let number), .hundredths(let number): number < 0
      case .vague: false
      case .vagueNegative: true
      }
    }
  }

  /// So many of one unit.
  public struct Component: Hashable, Sendable {
    /// How many of the unit there are.
    public var count: Count
    /// What is counted.
    public var unit: CalendarUnit

    /// Creates so many of a unit.
    public init(_ count: Count, _ unit: CalendarUnit) {
      self.count = count
      self.unit = unit
    }
  }

  /// The first component, in the longest unit.
  public var leading: Component
  /// The components after it; empty for almost every period.
  public var trailing: [Component]

  /// Creates a period of so many of a unit, and of other components in shorter units.
  public init(_ count: Count, _ unit: CalendarUnit, and trailing: [Component] = []) {
    leading = Component(count, unit)
    self.trailing = trailing
  }

  /// A whole number of a unit; a number beyond 32 bits becomes the nearest that fits.
  public init(_ count: Int, _ unit: CalendarUnit) { self.init(.whole(Int32(clamping: count)), unit) }

  /// The components, the longest unit first.
  public var components: [Component] { [leading] + trailing }

  /// Whether a number is left open.
  public var isVague: Bool { leading.count.isVague || trailing.contains { $0.count.isVague } }

  /// Whether the period goes towards the past, as its first component has it.
  public var isNegative: Bool { leading.count.isNegative }

  /// The finest unit named.
  public var finestUnit: CalendarUnit { trailing.reduce(leading.unit) { min($0, $1.unit) } }

  /// The same amount in the other direction.
  public static prefix func - (period: Self) -> Self {
    Self(
      period.leading.count.negated, period.leading.unit,
      and: period.trailing.map { Component($0.count.negated, $0.unit) }
    )
  }
}
