/// The known name that somebody most likely meant, or `nil` when none is near.
///
/// The distance is that of Damerau and Levenshtein with adjacent transpositions (optimal string alignment), on bytes;
/// a name is near when at most a third of the longer one differs. Of equally near names the first in byte order is meant.
///
/// - Complexity: O(*n* · *m*) for each candidate of *m* bytes.
package func closestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.utf8)
  var best: (distance: Int, name: String)?
  for candidate in candidates.sorted() where candidate != name {
    let other = Array(candidate.utf8)
    let limit = max(1, max(wanted.count, other.count) / 3)
    guard abs(wanted.count - other.count) <= limit else { continue }
    let distance = editDistance(wanted, other)
    if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
  }
  return best?.name
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast = [Int]()
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in right.indices {
      var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
