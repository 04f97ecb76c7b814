/// Some speakers, by numbers that are the same in all reports; ascending, each once.
struct SpeakerIDs: Hashable, Sendable {
  private(set) var ids: [Int32] = []

  init(_ ids: [Int32] = []) { self.ids = ids.sortedOnce() }

  var isEmpty: Bool { ids.isEmpty }

  func sharesOne(with other: Self) -> Bool {
    if ids.isEmpty || other.ids.isEmpty { return false }
    return ids.contains(where: other.ids.contains)
  }

  /// Whether both name some and none in common.
  func isApart(from other: Self) -> Bool { !ids.isEmpty && !other.ids.isEmpty && !sharesOne(with: other) }

  func union(_ other: Self) -> Self { other.ids.isEmpty ? self : ids.isEmpty ? other : Self(ids + other.ids) }
}
