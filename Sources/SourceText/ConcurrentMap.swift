private import Dispatch
private import Synchronization

extension Array where Element: Sendable {
  /// Transforms the elements on all cores; the result is the same, and in the same order, as on one.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    concurrentMap(with: { () }, { _, element in transform(element) })
  }

  /// Transforms the elements on all cores, the first ones first.
  ///
  /// - Parameter tool: Makes what lends its memory to a few elements one after the other, and tells nothing of one to
  ///   the next.
  package func concurrentMap<Tool, Result: Sendable>(
    with tool: @Sendable () -> Tool, _ transform: @Sendable (inout Tool, Element) -> Result
  ) -> [Result] {
    // A few stretches for each core even out elements of different weight; one lock for each is cheap.
    let stretch = Swift.max(1, Swift.min(64, count / 64))
    let stretches = (count + stretch - 1) / stretch
    let finished = Mutex([[Result]](repeating: [], count: stretches))
    withoutActuallyEscaping(transform) { transform in
      DispatchQueue.concurrentPerform(iterations: stretches) { index in
        var tool = tool()
        let results = self[index * stretch..<Swift.min(count, (index + 1) * stretch)].map { transform(&tool, $0) }
        finished.withLock { $0[index] = results }
      }
    }
    return finished.withLock { $0.flatMap { $0 } }
  }
}
