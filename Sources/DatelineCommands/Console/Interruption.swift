internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Ctrl-C while files are being written: the writer is told, and takes back what it has begun.
enum Interruption {
  private static let happened = Atomic(false)

  /// Runs `body` with a function that tells whether the user broke off since.
  static func watch<Result, Failure: Error>(
    _ body: (@Sendable () -> Bool) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    happened.store(false, ordering: .relaxed)
    let handler: @convention(c) (Int32) -> Void = { _ in Interruption.happened.store(true, ordering: .relaxed) }
    let signals = [SIGINT, SIGTERM, SIGHUP]
    let before = signals.map { signal($0, handler) }
    defer { for (number, previous) in zip(signals, before) { _ = signal(number, previous) } }
    return try body { happened.load(ordering: .relaxed) }
  }
}
