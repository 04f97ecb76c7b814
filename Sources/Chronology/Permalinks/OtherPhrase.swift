import Articles

/// Whether a sentence that is dated by other words than were registered still tells of the registered event.
///
/// A sentence may date two events. So the words of another date are no ground by themselves: the old phrase has to be part
/// of the new one or the new of the old, or the old one to be gone from the sentence and what is told to be the same.
enum OtherPhrase {
  static func isKnown(_ registered: PermalinkEntry.Source, of entry: PermalinkEntry, in report: Report, of event: Event)
    -> Bool
  {
    guard let old = registered.phrase, let new = report.derivation?.phrase else {
      return TitleLikeness.isLike(entry, event)
    }
    let before = PhrasePlace.ranges(of: old, in: report.quote)
    if before.indices.contains(registered.occurrence - 1) {
      let places = PhrasePlace.ranges(of: new, in: report.quote)
      guard !places.isEmpty else { return false }
      return places[PhrasePlace.index(of: report, among: places)].overlaps(before[registered.occurrence - 1])
    }
    return !TitleLikeness.stems(old).isDisjoint(with: TitleLikeness.stems(new)) || TitleLikeness.isLike(entry, event)
  }
}
