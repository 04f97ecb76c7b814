package import Articles
import CivilTime

/// Why a time expression makes no event.
package struct Silence: Hashable, Sendable {
  /// Index into the article's `document.blocks`.
  package var block: Int
  /// UTF-8 offsets into that block's text.
  package var range: Range<Int>
  /// In one plain line.
  package var reason: String
}

extension Article {
  /// Why expressions make no event, in the order of the text; for one that is not here, its event would be the answer.
  ///
  /// - Parameter settings: The actors and places that the build knew, since a name may make a clause whole.
  /// - Complexity: O(*n*) in the bytes of the article.
  package func silences(knowing settings: TimelineSettings) -> [Silence] {
    var extractor = ArticleExtractor(
      actors: NameMatcher(settings.actors), places: NameMatcher(settings.places), tellsSilences: true)
    _ = extractor.extract(self)
    return extractor.silences
  }
}

extension CandidateMaker {
  /// Why there is no candidate: asked in the order in which ``candidate(isCaption:)`` asks.
  func silence(isCaption: Bool) -> String {
    let phrase = phrases[number]
    guard let span = analysis.tokens(of: number) else { return "it stands outside the sentences" }
    if isCaption {
      return phrase.isFuture
        ? "a caption shows nothing that lies ahead" : "a caption is of a day, and this date is coarser"
    }
    if date.granularity >= .decade { return "it names an age, in which too much happened" }
    if analysis.isBareClock(date, phrase: number) { return "it is a time of day without a day" }
    guard let attachment = analysis.attachment(of: number, isCoarse: date.granularity > .week) else {
      return analysis.silence(ofUnattached: span)
    }
    let clause = analysis.clause(of: attachment)
    guard case .verb(let group) = attachment else {
      return analysis.isHypothetical(at: clause.lowerBound)
        ? "the words around it are a condition, or ask whether" : "its speaker denies it"
    }
    let isFuture = phrase.isFuture || phrase.mayBeFuture && [.future, .hypothetical, .infinitive].contains(group.form)
    guard let kind = analysis.eventKind(of: group, isFuture: isFuture, in: clause) else {
      return analysis.silence(of: group, isFuture: isFuture, in: clause)
    }
    if kind == .statement {
      return analysis.speaker(of: group) == nil
        ? "nobody is named who “\(analysis.text(of: group))”" : "the sentence tells that somebody spoke, and not what"
    }
    // "Monday marked six months since the start of the strike."
    return analysis.source(of: clause, predicate: group.main) == nil
      ? "the clause is about the day that it marks" : "its speaker denies it"
  }
}

extension SentenceAnalysis {
  /// A verb with its auxiliaries as they stand, without what else is between.
  fileprivate func text(of group: VerbGroup) -> String {
    (group.first...group.main).filter { !isDate($0) && tokens[$0].isWord }.map { tokens[$0].key.description }
      .joined(separator: " ")
  }

  /// Why an expression dates neither a verb nor a noun.
  fileprivate func silence(ofUnattached span: Range<Int>) -> String {
    if let kind = falseDate(span) { return kind.rawValue }
    if let before = token(span.lowerBound - 1), Self.limits.contains(before.key) {
      return "“\(before.key)” makes it a bound of what is told, and not its day"
    }
    if token(span.upperBound).map({ ["after", "before", "following", "preceding", "than"].contains($0.key) }) == true {
      return "it counts from something whose day it does not tell"
    }
    if groups.isEmpty { return "its sentence has no verb and no word for something that happens" }
    return "no verb and no word for something that happens stands where it could date it"
  }

  private static let limits: WordSet = [
    "since", "until", "till", "by", "before", "after", "than", "through", "as", "like", "following", "from",
  ]

  /// Why the clause of a verb tells of no event: asked in the order in which ``eventKind(of:isFuture:in:)`` asks.
  fileprivate func silence(of group: VerbGroup, isFuture: Bool, in clause: Range<Int>) -> String {
    let verb = "“\(text(of: group))”"
    if group.isNegated || hasNegatedSubject(group) { return "what it would date did not happen: \(verb) is negated" }
    if isDenied(group) { return "the words around \(verb) deny it, or leave it open" }
    if isHypothetical(at: clause.lowerBound) { return "\(verb) stands in a condition, or after “whether” or “could”" }
    if isFuture, sentence.contains(where: { tokens[$0].key == "if" || tokens[$0].key == "unless" }) {
      return "what lies ahead hangs on a condition"
    }
    if clause.contains(where: { tokens[$0].has(.firstPerson) && $0 < group.first }) {
      return "the writer speaks of “I” or “we”, and of nobody by name"
    }
    if group.isReporting, isFuture { return "\(verb) is only a saying, and the date lies ahead" }
    switch group.form {
    case .hypothetical: return "\(verb) tells what might be, and not what happened"
    case .copula: return "\(verb) tells a state, and not what happened"
    case .progressive, .infinitive: return "\(verb) tells what was going on or meant, and not what happened"
    default: break
    }
    if group.traits.contains(.stative) { return "\(verb) tells a state, and not what happened" }
    if group.isDurative { return "\(verb) tells what lasts or recurs" }
    if isFuture { return "the date lies ahead, and \(verb) looks back" }
    return "\(verb) tells what is to be, and the date does not lie ahead"
  }
}
