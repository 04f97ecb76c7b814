/// A quarter of the year by its weather.
public enum Season: UInt8, CaseIterable, Hashable, Sendable {
  case spring, summer, autumn, winter
}

/// The half of the globe whose seasons are meant.
public enum Hemisphere: String, CaseIterable, Hashable, Sendable {
  case northern, southern
}
