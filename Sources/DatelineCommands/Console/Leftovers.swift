internal import Synchronization

/// What stays in memory until the process ends, which takes it back at once: to take a site of ten thousand articles
/// apart, object by object, takes most of a second, and somebody is waiting.
enum Leftovers {
  private static let kept = Mutex<(any Sendable)?>(nil)

  /// Keeps a value instead of what was kept before.
  static func keep(_ value: any Sendable) { kept.withLock { $0 = value } }
}
