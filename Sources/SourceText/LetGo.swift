private import Dispatch

/// Lets go of large values on another core, while this one goes on: to take a million objects apart takes a while.
package func letGo(of values: consuming [any Sendable]) {
  let values = values
  DispatchQueue.global(qos: .utility).async { withExtendedLifetime(values) {} }
}
