/// A sentence, or what stands of it before a pronoun, and who is its subject.
struct PrecedingSubject {
  enum Subject {
    case name(String)
    /// The same pronoun.
    case same
    case unclear
    /// Nobody that the pronoun could stand for.
    case none
  }

  let analysis: SentenceAnalysis
  let range: Range<Int>
  let text: [UInt8]
  let persons: PersonNames
  let gender: Gender
  private var tokens: [Token] { analysis.tokens }

  init(_ analysis: SentenceAnalysis, _ range: Range<Int>, text: [UInt8], persons: PersonNames, gender: Gender) {
    (self.analysis, self.range, self.text) = (analysis, range, text)
    (self.persons, self.gender) = (persons, gender)
  }

  func subject(isWhole: Bool) -> Subject {
    let named = named(isWhole: isWhole)
    // A second person, or words about one.
    if Set(named.map { tokens[$0.upperBound - 1].stem }).count > 1 { return .unclear }
    if tokens[range].contains(where: { $0.isWord && gender.others.contains($0.key) }) { return .unclear }
    let verbs = analysis.groups.filter { $0.isFinite && range.contains($0.main) }
    guard !verbs.isEmpty else { return named.isEmpty && !isWhole ? .none : .unclear }
    // Who else does something here?
    var found = Subject.none
    var isFirst = true
    for verb in verbs {
      let start = analysis.subjectStart(of: verb)
      // A second verb of one subject, or a pronoun that belongs to a noun.
      guard start < verb.first else { continue }
      defer { isFirst = false }
      switch kind(start..<verb.first, named) {
      case .name(let name):
        if case .none = found, isFirst || !isWhole { found = .name(name) }
        if case .none = found { return .unclear }
      case .same:
        if case .none = found { found = .same }
      case .unclear: return .unclear
      case .none: break
      }
    }
    if case .none = found { return named.isEmpty && !isWhole ? .none : .unclear }
    return found
  }

  /// The persons that the words name. Of a whole sentence, those that a thing belongs to or is called after do not count;
  /// right before the pronoun they do, and so does a name of which nothing is known.
  private func named(isWhole: Bool) -> [Range<Int>] {
    PersonNames.names(tokens, in: range).filter { name in
      let last = tokens[name.upperBound - 1]
      guard isWhole else {
        return last.isPossessive || persons.isPerson(last.stem)
          || persons.mayBePerson(tokens[name]) && analysis.token(name.lowerBound - 1)?.has(.determiner) != true
      }
      guard !last.isPossessive, persons.isPerson(last.stem) else { return false }
      guard let next = analysis.token(name.upperBound), next.isWord, !next.isCapitalised else { return true }
      return !next.traits.isEmpty || analysis.group(at: name.upperBound) != nil
    }
  }

  /// Who says what the sentence tells: whoever "he added" is next.
  var speaker: Subject? {
    guard let speaker = analysis.mainSpeaker else { return nil }
    if speaker.tokens.count == 1, Gender(tokens[speaker.tokens.lowerBound].key) == gender { return .same }
    let kind = kind(speaker.tokens, named(isWhole: true))
    if case .name = kind { return kind }
    return nil
  }

  /// "Karl Moss and his brother": the one person named before.
  func owner(of pronoun: Int) -> String? {
    guard ["his", "her"].contains(tokens[pronoun].key), analysis.token(pronoun - 1)?.key == "and" else { return nil }
    let names = named(isWhole: false)
    guard names.count == 1, let name = names.first, !tokens[name.upperBound - 1].isPossessive,
      !tokens[range].contains(where: { $0.isWord && gender.others.contains($0.key) })
    else { return nil }
    return words(name)
  }

  /// Whether a noun for a person stands behind the subject: "Anna Reed was with the singer when she died".
  var namesSomebodyElse: Bool {
    guard let verb = analysis.groups.first(where: { $0.isFinite && range.contains($0.main) }) else { return false }
    return range.contains { index in
      index > verb.main && tokens[index - 1].has(.determiner) && tokens[index].isWord
        && (Self.persons.contains(tokens[index].key) || PersonNames.titles.contains(tokens[index].key)
          || Self.personEndings.contains { tokens[index].key.hasSuffix($0) })
    }
  }

  private static let personEndings: [Word] = [
    "er", "or", "man", "woman", "star", "ist", "boy", "girl", "son", "wife", "child", "king", "queen", "ian", "ant",
  ]

  /// Who a subject is.
  private func kind(_ subject: Range<Int>, _ named: [Range<Int>]) -> Subject {
    var range = subject
    while let first = range.first,
      analysis.isDate(first) || tokens[first].has([.adverb, .coordinator]) || !tokens[first].isWordOrNumber
    {
      range.removeFirst()
    }
    while let last = range.last,
      analysis.isDate(last) || tokens[last].has(.adverb) || tokens[last].kind == .comma && range.count > 1
        || tokens[last].has(.preposition) && range.count > 1
    {
      range.removeLast()
    }
    guard let head = range.first else { return .none }
    if range.count == 1 {
      if Gender(tokens[head].key) == gender { return .same }
      if Self.impersonal.contains(tokens[head].key) { return .none }
    }
    let unknown = PersonNames.names(tokens, in: range).first {
      persons.mayBePerson(tokens[$0]) && analysis.token($0.lowerBound - 1)?.has(.determiner) != true
    }
    guard let name = named.first(where: { range.contains($0.lowerBound) }) ?? unknown else {
      if isImpersonal(range) { return .none }
      return named.isEmpty && isOneKnown(range) ? .name(words(range)) : .unclear
    }
    if !named.isEmpty, !named.contains(name) { return .unclear }
    // "Anna Reed", "the singer Anna Reed", "Anna Reed, the singer"; not "Anna Reed's fans" or "fans of Anna Reed".
    guard !tokens[name.upperBound - 1].isPossessive,
      !tokens[range.lowerBound..<name.lowerBound].contains(where: {
        $0.has([.preposition, .coordinator]) || !$0.isWordOrNumber
      }),
      name.upperBound >= range.upperBound || tokens[name.upperBound].kind == .comma
        || tokens[name.upperBound].kind == .openBracket || tokens[name.upperBound].key == "who"
    else { return .unclear }
    return .name(words(name))
  }

  private func words(_ range: Range<Int>) -> String {
    let bytes = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    return String(decoding: text[bytes], as: UTF8.self)
  }

  /// "The prime minister", "the singer": somebody who was told of before, with nothing behind the noun.
  private func isOneKnown(_ subject: Range<Int>) -> Bool {
    guard (2...4).contains(subject.count), let first = subject.first, let last = subject.last,
      tokens[first].key == "the", !tokens[last].isPossessive,
      tokens[subject].allSatisfy({ $0.isWord && !$0.has([.preposition, .coordinator, .relative]) })
    else { return false }
    let key = tokens[last].key
    return PersonNames.titles.contains(key) || Self.persons.contains(key)
  }

  private static let persons: WordSet = [
    "singer", "star", "superstar", "actor", "actress", "writer", "author", "player", "driver", "pilot", "sailor",
    "priest",
    "teacher", "lawyer", "reporter", "journalist", "photographer", "artist", "musician", "rapper", "guitarist",
    "composer",
    "conductor", "scientist", "engineer", "farmer", "soldier", "rebel", "dictator", "politician", "candidate",
    "lawmaker",
    "man", "woman", "boy", "girl", "teenager", "patient", "victim", "suspect", "prisoner", "defendant", "prosecutor",
    "physician", "surgeon", "nurse", "owner", "manager", "boss", "chief", "founder", "champion", "diplomat", "envoy",
    "guard", "king", "queen", "prince", "princess",
  ]

  /// "Police", "the court", "officials": what no "he" stands for.
  private func isImpersonal(_ subject: Range<Int>) -> Bool {
    let end = subject.firstIndex {
      $0 > subject.lowerBound && (tokens[$0].has(.preposition) || !tokens[$0].isWordOrNumber)
    }
    guard let head = end.map({ $0 - 1 }) ?? subject.last, tokens[head].isWord else { return false }
    if Gender(tokens[subject.lowerBound].key) != nil { return false }
    let key = tokens[head].key
    return Self.impersonal.contains(key)
      || key.count > 3 && key.hasSuffix("s") && !key.hasSuffix("ss")
        && !tokens[head].isCapitalised
  }

  private static let impersonal: WordSet = [
    "it", "they", "there", "which", "that", "this", "police", "court", "jury", "report", "statement", "agency",
    "council", "government", "ministry", "army", "family", "trial", "group", "people", "company", "inquest", "hearing",
    "i", "we", "you",
  ]
}
