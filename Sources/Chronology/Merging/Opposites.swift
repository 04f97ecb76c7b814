/// Words that tell of opposite things: two reports with one of them each are of two events, however alike the rest is.
enum Opposites {
  private static let pairs = """
    open close
    begin end
    start stop
    start end
    begin stop
    begin finish
    start finish
    resume suspend
    rise fall
    increase decrease
    gain lose
    win lose
    arrive leave
    arrive depart
    enter leave
    join leave
    land depart
    buy sell
    import export
    accept reject
    approve reject
    allow ban
    lift impose
    arrest release
    jail release
    jail free
    detain release
    capture release
    advance retreat
    deploy withdraw
    appoint dismiss
    strengthen weaken
    """

  /// The opposites of each stem.
  private static let table = pairs.split(separator: "\n").reduce(into: [String: Set<String>]()) { table, line in
    let words = line.split(separator: " ").map { Stemmer.stem(String($0)) }
    guard words.count == 2 else { return }
    table[words[0], default: []].insert(words[1])
    table[words[1], default: []].insert(words[0])
  }

  /// Whether one clause has a word that the other has the opposite of, and neither has both.
  ///
  /// - Parameters:
  ///   - a: The stems of a clause, sorted.
  ///   - b: Those of another, likewise.
  static func areOpposed(_ a: [String], _ b: [String]) -> Bool {
    a.contains { word in
      guard let opposites = table[word] else { return false }
      return !b.contains(word) && b.contains { opposites.contains($0) && !a.contains($0) }
    }
  }
}
