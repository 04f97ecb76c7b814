import Articles

/// Brings the spellings of one name together.
struct NameFolding {
  struct Group {
    var name: String
    var aliases: [String]
    /// Indices of its mentions, in the order of the articles.
    var mentions: [Int]
  }

  /// A last name goes with a full name that is so many times as frequent as the next one that ends with it.
  private static let dominance = 10

  private let all: [NameMention]
  /// The mentions of each spelling, by its key.
  private var spellings: [String: [Int]] = [:]

  /// - Parameter small: How often each word stands in small letters: a word that mostly does is no name.
  init(_ mentions: [NameMention], small: [String: Int]) {
    all = mentions
    var capitals: [String: Int] = [:]
    for mention in mentions where !mention.isFirst { capitals[mention.key, default: 0] += 1 }
    for (index, mention) in mentions.enumerated() {
      let isSingle = !mention.key.utf8.contains(0x20)
      if isSingle || mention.isFirst {
        let first = String(mention.key.prefix { $0 != " " })
        let proven = capitals[mention.key] ?? 0
        // At the head of a sentence a word counts where it has its capital elsewhere too.
        if proven == 0 || isSingle && proven < 2 * (small[first] ?? 0) { continue }
      }
      spellings[mention.key, default: []].append(index)
    }
    // "Norlandish ships": a word that mostly stands before a noun is an adjective; "Norlandians", beside
    // "Norlandian ships", are a people, and no body that acts.
    var adjectives: Set<String> = []
    for (key, indices) in spellings where !key.utf8.contains(0x20) {
      if indices.count(where: { mentions[$0].isBeforeNoun }) * 5 >= indices.count * 2 { adjectives.insert(key) }
    }
    for key in spellings.keys {
      let isPeople = key.hasSuffix("s") && adjectives.contains(String(key.dropLast()))
      if adjectives.contains(key) || isPeople || isPluralOfCapitals(key) || isSource(key) { spellings[key] = nil }
    }
  }

  /// "MPs" and "POWs" are common nouns.
  private func isPluralOfCapitals(_ key: String) -> Bool {
    guard key.hasSuffix("s"), !key.utf8.contains(0x20), let first = spellings[key]?.first else { return false }
    let letters = all[first].text.utf8
    return letters.count > 2 && letters.last == UInt8(ascii: "s")
      && letters.dropLast().allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Whether a name stands for a source of the text in a third of its places: an agency, a photographer.
  private func isSource(_ key: String) -> Bool {
    let indices = spellings[key] ?? []
    return indices.count { all[$0].isCredit } * 3 >= indices.count
  }

  /// Leaves out what the editors have already, in any spelling.
  mutating func dropKnown(_ entries: [NameEntry]) {
    for entry in entries { drop([entry.name] + entry.aliases) }
  }

  mutating func drop(_ names: [String]) {
    for name in names {
      let words = Tokenizer.tokens(of: name).filter(\.isWordOrNumber).map(\.key.description)
      spellings[words.joined(separator: " ")] = nil
      // Names are found without an article before them.
      if words.first == "the" { spellings[words.dropFirst().joined(separator: " ")] = nil }
    }
  }

  func groups() -> [Group] {
    let keys = spellings.keys.sorted()
    var owner: [String: String] = [:]
    // "Norland News Agency (NNA)".
    for key in keys {
      for index in spellings[key] ?? [] {
        guard let acronym = all[index].acronym?.lowercased(), acronym != key, spellings[acronym] != nil,
          Self.isAcronym(acronym, of: key)
        else { continue }
        owner[acronym] = key
      }
    }
    var byLast: [String: [String]] = [:]
    for key in keys {
      let words = key.split(separator: " ")
      for start in words.indices.dropFirst() { byLast[words[start...].joined(separator: " "), default: []].append(key) }
    }
    for key in keys where owner[key] == nil { owner[key] = fullName(of: key, among: byLast[key] ?? []) }
    var members: [String: [String]] = [:]
    for key in keys { members[root(of: key, owner), default: []].append(key) }
    return members.keys.sorted().compactMap { group(members[$0] ?? [], root: $0) }
  }

  /// The name that a last name stands for, where one first name prevails among those that end with it.
  private func fullName(of key: String, among longer: [String]) -> String? {
    var byFirst: [Substring: (count: Int, best: String)] = [:]
    for name in longer {
      let count = count(name)
      let known = byFirst[name.prefix { $0 != " " }] ?? (0, name)
      byFirst[name.prefix { $0 != " " }] = (known.count + count, self.count(known.best) < count ? name : known.best)
    }
    let ranked = byFirst.values.sorted { ($1.count, $0.best) < ($0.count, $1.best) }
    guard let first = ranked.first, first.count > 1 else { return nil }
    // A name of several words stands by itself; a rare longer one is a chance neighbour: "Old Port Orlo".
    if key.utf8.contains(0x20), first.count * Self.dominance < count(key) { return nil }
    return ranked.count == 1 || first.count >= Self.dominance * ranked[1].count ? first.best : nil
  }

  private func count(_ key: String) -> Int { spellings[key]?.count ?? 0 }

  private func root(of key: String, _ owner: [String: String]) -> String {
    var key = key
    var seen: Set<String> = [key]
    while let next = owner[key], seen.insert(next).inserted { key = next }
    return key
  }

  private func group(_ keys: [String], root: String) -> Group? {
    let indices = keys.flatMap { spellings[$0] ?? [] }.sorted()
    // The fullest spelling that is used often, not the longest there is.
    let full = keys.filter { $0.utf8.contains(0x20) }
    let most = full.map(count).max() ?? 0
    let chosen = full.filter { count($0) * 5 >= most }.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? root
    guard let name = text(of: chosen) else { return nil }
    let others = keys.filter { $0 != chosen }.sorted { (count($1), $0) < (count($0), $1) }
    return Group(name: name, aliases: others.compactMap(text), mentions: indices)
  }

  /// The spelling that is written most, of equal ones the first in byte order.
  private func text(of key: String) -> String? {
    var counts: [String: Int] = [:]
    for index in spellings[key] ?? [] { counts[all[index].text, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// Whether the letters are the first ones of the name's words, small words left out or not.
  private static func isAcronym(_ acronym: String, of key: String) -> Bool {
    let words = key.split(separator: " ")
    let all = String(words.compactMap(\.first))
    let long = String(words.filter { $0.count > 3 }.compactMap(\.first))
    let letters = acronym.filter(\.isLetter)
    return letters.count > 1 && (letters == all || letters == long)
  }
}
