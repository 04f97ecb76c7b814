import CivilTime

extension Mention {
  /// Takes up what the words around it tell: the preposition, and where it matters where the clause looks.
  ///
  /// These depend on nothing that stands before, so that they are looked up for all mentions of a block together.
  mutating func lookAround(in bytes: Span<UInt8>) {
    let preposition = Clause.word(before: timex.range.lowerBound, bytes)
    signal = Signal(preposition, in: bytes)
    cue =
      timex.meaning.dependence.contains(.direction)
      ? DirectionPolicy.cue(for: timex.range, timex.meaning.directionKind, after: preposition, in: bytes) : nil
  }

  /// Whether the same time comes out when the day counted from is a day earlier and a day later.
  ///
  /// A month or a year counted from has no such neighbours, so that nothing is certain that hangs on it.
  var comesOutNearby: Bool {
    guard let counted = anchor.time, counted.granularity <= .day else { return false }
    for days in [-1, 1] {
      var context = context
      context.publication = context.publication.moved(by: days)
      context.previous = context.previous?.moved(by: days)
      if timex.resolve(in: context)?.edtfDate != resolution?.edtfDate { return false }
    }
    return true
  }
}
