internal import ArgumentParser
internal import CivilTime

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The day that a command holds for today: given, or by the machine's clock. No build asks for it.
struct Today: ExpressibleByArgument {
  var day: Day

  init(_ day: Day) { self.day = day }

  init?(argument: String) {
    guard case .date(.day(let day), nil)? = EDTFDate(argument) else { return nil }
    self.day = day
  }

  /// By the clock, where the machine stands.
  static var byClock: Today {
    var seconds = time_t()
    unsafe time(&seconds)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    let date = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    return Today(Day(year: date.0, month: date.1, day: date.2) ?? Day(ordinal: 0))
  }
}
