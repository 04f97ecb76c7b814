import Foundation

/// The most bytes of memory that the process held at once.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
    _ = unsafe getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #else
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss << 10
  #endif
}
