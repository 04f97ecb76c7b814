/// What keeps two reports apart though their words speak for one event: each names somebody or some place that the other
/// does not, and nothing that both name outweighs it. "Five people died in Orlo" and "Five people died in Vann" have all
/// common words in common.
extension EvidenceWeigher {
  /// What the names of two reports say of their being one.
  enum Parting {
    /// Both have a name, a figure or a quotation, or stand in one article.
    case bound
    /// Nothing.
    case open
    /// They are two, for the reason given.
    case parted(String)
  }

  func parting(_ a: Int, _ b: Int) -> Parting {
    let (first, second) = (observations[a], observations[b])
    guard first.article != second.article else { return .bound }
    if let mine = first.countedFrom, let theirs = second.countedFrom, mine != theirs {
      return .parted("they are counted from two events")
    }
    let overlap = reports.overlap(a, b, without: [])
    if overlap.hasCapital || overlap.hasName || first.knows(oneOf: second) { return .bound }
    if !first.tellingFigures(sharedWith: second).isEmpty || haveQuotedRun(a, b) { return .bound }
    if first.kind == .statement, isNamedSpeaker(first), isNamedSpeaker(second),
      !first.speakers.isApart(from: second.speakers)
    {
      return .bound
    }
    // What tells the two apart may stand beside the clause: "In Orlo, teachers walked out".
    let areInClauses = names(first.terms, areIn: first) || names(second.terms, areIn: second)
    let mine = names(of: areInClauses ? first.terms : first.allTerms, in: first, lackedBy: second)
    if mine.isEmpty { return .open }
    let theirs = names(of: areInClauses ? second.terms : second.allTerms, in: second, lackedBy: first)
    if theirs.isEmpty { return .open }
    // "Norland" and "Norlandic" name one party.
    if mine.contains(where: { name in theirs.contains { areKin(name, $0) } }) { return .bound }
    guard let left = terms.rarest(mine[...], limit: 1).first, let right = terms.rarest(theirs[...], limit: 1).first
    else { return .open }
    return .parted("one alone names “\(terms.word(left))”, and the other “\(terms.word(right))”")
  }

  /// How many letters the name of a country and what is derived from it have in common.
  private static let kinLetters = 4

  private func areKin(_ a: Term, _ b: Term) -> Bool {
    var (short, long) = (terms.word(a), terms.word(b))
    if short.utf8.count > long.utf8.count { swap(&short, &long) }
    guard short.utf8.count > Self.kinLetters else { return false }
    let shared = zip(short.utf8, long.utf8).prefix { $0 == $1 }.count
    // Of the shorter one, the last letter may be lost: "Vanna", "Vannese"; but "Niger" and "Nigeria" are two.
    return shared >= short.utf8.count - 1
      && Self.demonymEndings.contains(String(decoding: long.utf8.dropFirst(shared), as: UTF8.self))
  }

  /// What the name of a place goes on with where it names its people, or what is theirs.
  private static let demonymEndings: Set<String> = ["", "n", "an", "ian", "ean", "ese", "ic", "i", "ish", "er", "s"]

  /// Whether two sentences have a name in common, wherever it stands.
  func shareName(_ a: Int, _ b: Int) -> Bool {
    observations[a].capitalTerms.contains(where: observations[b].capitalTerms.contains)
  }

  /// The names among some terms of a sentence that another has not, without that of who speaks.
  private func names(of list: ArraySlice<Term>, in report: Observation, lackedBy other: Observation) -> [Term] {
    let theirs = other.allTerms
    return list.filter { !theirs.contains($0) && isName($0, in: report) }
  }

  /// Whether any of some terms of a sentence is a name.
  private func names(_ list: ArraySlice<Term>, areIn report: Observation) -> Bool {
    list.contains { isName($0, in: report) }
  }

  /// Whether a term of a sentence is a name, and not that of who speaks.
  private func isName(_ term: Term, in report: Observation) -> Bool {
    (report.capitalTerms.contains(term) || report.isNamed(term, terms)) && !report.speakerTerms.contains(term)
  }

  private func isNamedSpeaker(_ report: Observation) -> Bool {
    report.speakerTerms.contains { report.capitalTerms.contains($0) || report.isNamed($0, terms) }
  }
}
