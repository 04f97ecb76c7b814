/// Groups of reports that grow together (union-find), each with the grounds of every joining.
struct Clusters: Sendable {
  struct Link {
    var joined: Int
    var with: Int
    var reasons: [String]
  }

  private var parents: [Int]
  private(set) var members: [Int: [Int]]
  private(set) var links: [Int: [Link]] = [:]

  init(count: Int) {
    parents = Array(0..<count)
    members = Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, [$0]) })
  }

  func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index { index = parents[index] }
    return index
  }

  mutating func join(_ a: Int, _ b: Int, reasons: [String]) {
    let (left, right) = (root(a), root(b))
    guard left != right else { return }
    // The lower index leads, so that the outcome does not depend on how the groups grew.
    let (lead, other) = (min(left, right), max(left, right))
    parents[other] = lead
    members[lead, default: []] += members.removeValue(forKey: other) ?? []
    links[lead, default: []] += links.removeValue(forKey: other) ?? []
    links[lead, default: []].append(Link(joined: b, with: a, reasons: reasons))
  }

  /// The roots in ascending order.
  var roots: [Int] { members.keys.sorted() }
}
