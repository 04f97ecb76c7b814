/// Groups of reports that grow together, each with the grounds of every joining.
///
/// - Complexity: a joining moves the smaller group, so that *n* of them cost O(*n* log *n*).
struct Clusters: Sendable {
  struct Link {
    var joined: Int
    var with: Int
    var reasons: [String]
  }

  /// A link before its reasons are put into words.
  struct Joining {
    var joined: Int
    var with: Int
    var grounds: Grounds
  }

  enum Grounds {
    case told([String])
    /// Two dated reports were weighed, with these speakers known.
    case weighed(SpeakerIDs, SpeakerIDs)
  }

  /// The group of each report; a group has the number of one of its members.
  private var groups: [Int32]
  /// The lowest member of each group, by the group's number.
  private var lowest: [Int32]
  /// The groups of more than one.
  private var members: [Int32: [Int]] = [:]
  private var joinings: [Int32: [Joining]] = [:]

  init(count: Int) {
    groups = (0..<Int32(count)).map(\.self)
    lowest = groups
  }

  /// The lowest member of a report's group; it leads, so that the outcome does not depend on how the groups grew.
  func root(_ index: Int) -> Int { Int(lowest[Int(groups[index])]) }

  /// All reports of a report's group.
  func members(with index: Int) -> [Int] { members[groups[index]] ?? [index] }

  /// The grounds on which a report's group came together.
  func joinings(with index: Int) -> [Joining] { joinings[groups[index]] ?? [] }

  /// The roots in ascending order.
  var roots: [Int] { groups.indices.filter { root($0) == $0 } }

  /// Makes one group of the groups of two reports.
  mutating func join(_ a: Int, _ b: Int, on grounds: Grounds) {
    let (left, right) = (groups[a], groups[b])
    guard left != right else { return }
    let isLeftLarger = (members[left]?.count ?? 1) >= (members[right]?.count ?? 1)
    let (kept, moved) = isLeftLarger ? (left, right) : (right, left)
    let moving = members.removeValue(forKey: moved) ?? [Int(moved)]
    for index in moving { groups[index] = kept }
    members[kept, default: [Int(kept)]] += moving
    lowest[Int(kept)] = min(lowest[Int(kept)], lowest[Int(moved)])
    joinings[kept, default: []] += joinings.removeValue(forKey: moved) ?? []
    joinings[kept, default: []].append(Joining(joined: b, with: a, grounds: grounds))
  }
}
