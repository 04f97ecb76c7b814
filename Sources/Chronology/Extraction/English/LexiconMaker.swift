/// Makes the tables of ``EnglishLexicon`` out of the lists beside it.
struct LexiconMaker {
  private(set) var table: [String: WordTraits] = [:]
  private(set) var lemmas: [String: String] = [:]
  private(set) var classes: [String: EventClass] = [:]
  private var formsOfLemma: [String: [String]] = [:]

  init() {
    for (trait, list) in FunctionWords.lists {
      for word in Self.words(list) { table[word, default: []].insert(trait) }
    }
    for line in Verbs.irregular.split(separator: "\n") {
      let parts = line.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
      guard parts.count == 3, let base = parts[0].first else { continue }
      add(base, .base, lemma: base)
      for form in parts[1] { add(form, .past, lemma: base) }
      for form in parts[2] { add(form, .participle, lemma: base) }
      add(Self.gerund(base), .gerund, lemma: base)
      add(Self.third(base), .present, lemma: base)
    }
    for word in Self.words(Verbs.regular) { addVerb(word, []) }
    for word in Self.words(Verbs.stative) { addVerb(word, .stative) }
    for word in Self.words(Verbs.light) { addVerb(word, .light) }
    for word in Self.words(ReportingVerbs.plain) { addVerb(word, .reporting) }
    for word in Self.words(ReportingVerbs.claiming) { addVerb(word, [.reporting, .claiming]) }
    for (kind, nouns, _) in EventWords.classes {
      for word in Self.words(nouns) {
        for form in [word, Self.third(word)] {
          table[form, default: []].insert(.eventNoun)
          if classes[form] == nil { classes[form] = kind }
        }
      }
    }
    // A storm is a storm, whoever else may storm a house.
    for (kind, _, verbs) in EventWords.classes {
      for word in Self.words(verbs) {
        addVerb(word, [])
        for form in forms(word) where classes[form] == nil { classes[form] = kind }
      }
    }
  }

  private static func words(_ list: String) -> [String] { list.split { $0 == " " || $0 == "\n" }.map(String.init) }

  private mutating func add(_ form: String, _ traits: WordTraits, lemma: String) {
    table[form, default: []].formUnion(traits)
    if lemmas[form] == nil {
      lemmas[form] = lemma
      formsOfLemma[lemma, default: []].append(form)
    }
  }

  /// Adds all forms of a verb, by rule unless the irregular ones are there already.
  private mutating func addVerb(_ base: String, _ traits: WordTraits) {
    let isIrregular = table[base]?.contains(.base) == true && table[Self.past(base)] == nil
    add(base, [.base], lemma: base)
    add(Self.gerund(base), [.gerund], lemma: base)
    add(Self.third(base), [.present], lemma: base)
    if !isIrregular { add(Self.past(base), [.past, .participle], lemma: base) }
    for form in forms(base) { table[form, default: []].formUnion(traits) }
  }

  private func forms(_ base: String) -> [String] { formsOfLemma[base] ?? [] }

  private static func endsInConsonantY(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count > 2 && bytes[bytes.count - 1] == UInt8(ascii: "y")
      && !"aeiou".utf8.contains(bytes[bytes.count - 2])
  }

  private static let doubling: Set<String> = [
    "ban", "drop", "plan", "rob", "stab", "stop", "strip", "swap", "trap", "kidnap", "permit", "refer", "jet", "admit",
    "free", "split", "cut", "hit", "run", "sit", "win", "begin", "get", "put", "quit", "set", "shut", "let", "bet",
  ]

  private static func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    return doubling.contains(base) && !base.hasSuffix("e") ? base + base.suffix(1) + "ed" : base + "ed"
  }

  private static func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee") { return base.dropLast() + "ing" }
    return doubling.contains(base) && !base.hasSuffix("e") ? base + base.suffix(1) + "ing" : base + "ing"
  }

  private static func third(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where base.hasSuffix(ending) { return base + "es" }
    return base + "s"
  }
}
