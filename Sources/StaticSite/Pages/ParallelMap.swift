import Dispatch
import Synchronization

/// The results of a function on each element, in the order of the elements, computed on all cores.
///
/// - Parameter chunkSize: How many neighbouring elements one core takes at a time.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], chunkSize: Int = 16, _ transform: @Sendable (Element) -> Result
) -> [Result] {
  let chunkTotal = (elements.count + chunkSize - 1) / chunkSize
  guard chunkTotal > 1 else { return elements.map(transform) }
  let chunks = Mutex<[[Result]]>(Array(repeating: [], count: chunkTotal))
  DispatchQueue.concurrentPerform(iterations: chunkTotal) { chunk in
    let start = chunk * chunkSize
    let results = elements[start..<min(start + chunkSize, elements.count)].map(transform)
    chunks.withLock { $0[chunk] = results }
  }
  return chunks.withLock { $0 }.flatMap(\.self)
}
