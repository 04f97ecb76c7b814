/// Finds the events that the noun of a phrase names, and of those the ones in which all of its words stand.
struct AnchorIndex {
  /// An event with those of its reports that the noun names.
  struct Entry {
    let draft: Int
    /// Ascending.
    var observations: [Int]
  }

  private let observations: [Observation]
  private let words: TermTable
  private var entries: [String: [Entry]] = [:]
  /// The entries of a noun in which a word stands, by their places among them.
  private var postings: [Posting: [Int]] = [:]

  private struct Posting: Hashable {
    let noun: String
    let word: String
  }

  /// The noun that stands for all that name the same.
  static func canonical(_ head: String) -> String { AnchorWords.synonyms[head] ?? head }

  /// - Parameter queries: All that will be asked.
  /// - Complexity: O(*n*) in the terms of the observations.
  init(_ queries: [EventQuery], _ observations: [Observation], _ drafts: [EventDraft], _ words: TermTable) {
    self.observations = observations
    self.words = words
    let wanted = Set(queries.map { Self.canonical($0.head) })
    let required = Set(queries.flatMap(\.required))
    let nouns = Self.nouns(for: wanted)
    for (number, draft) in drafts.enumerated() where draft.event.kind == .happening && !draft.isDropped {
      for member in draft.members.sorted() {
        let named = Self.nouns(named: observations[member], among: nouns, words)
        if named.isEmpty { continue }
        let terms = observations[member].terms.map(words.word) + observations[member].nameTerms.map(words.word)
        for noun in named {
          if entries[noun]?.last?.draft != number {
            entries[noun, default: []].append(Entry(draft: number, observations: []))
          }
          guard let place = entries[noun].map({ $0.count - 1 }) else { continue }
          entries[noun]?[place].observations.append(member)
          for word in terms where required.contains(word) {
            let posting = Posting(noun: noun, word: word)
            if postings[posting]?.last != place { postings[posting, default: []].append(place) }
          }
        }
      }
    }
  }

  /// The nouns and verbs that may name an event, each with the noun that is asked for.
  private static func nouns(for wanted: Set<String>) -> [String: String] {
    var nouns: [String: String] = [:]
    for noun in wanted {
      nouns[noun] = noun
      for verb in AnchorWords.verbs[noun] ?? [] { nouns[verb] = noun }
    }
    for (other, noun) in AnchorWords.synonyms where wanted.contains(noun) {
      nouns[other] = noun
      for verb in AnchorWords.verbs[other] ?? [] { nouns[verb] = noun }
    }
    return nouns
  }

  private static func nouns(
    named observation: Observation, among nouns: [String: String], _ words: TermTable
  ) -> Set<String> {
    guard let candidate = observation.candidate?.value, candidate.kind == .happening else { return [] }
    var named: Set<String> = []
    if let noun = nouns[candidate.headStem.description] { named.insert(noun) }
    // "The quake killed twelve": what the subject names happened as the verb did.
    if AnchorWords.occurring.contains(candidate.headStem.description) {
      for term in observation.terms {
        if let noun = nouns[words.word(term)], let kind = words.eventClass(of: term),
          candidate.eventClasses.contains(kind)
        {
          named.insert(noun)
        }
      }
    }
    return named
  }

  /// The events that the words fit.
  ///
  /// - Complexity: O(*n*) in the events that have the rarest of the words.
  func entries(_ query: EventQuery) -> [Entry] {
    let noun = Self.canonical(query.head)
    guard let all = entries[noun] else { return [] }
    let places = query.required.map { postings[Posting(noun: noun, word: $0)] ?? [] }
    var fitting = all
    if let rarest = places.min(by: { $0.count < $1.count }) {
      let sets = places.map(Set.init)
      fitting = rarest.filter { place in sets.allSatisfy { $0.contains(place) } }.map { all[$0] }
    }
    guard query.isStart else { return fitting }
    return fitting.compactMap { entry in
      var begun = entry
      begun.observations.removeAll { member in
        !observations[member].terms.contains { AnchorWords.beginning.contains(words.word($0)) }
      }
      return begun.observations.isEmpty ? nil : begun
    }
  }
}
