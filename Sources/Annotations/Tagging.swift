import CivilTime
package import TemporalTagging

extension SourceDocument {
  /// The time expressions that a tagger finds in the text, with offsets in code points and values in TIMEX3.
  ///
  /// Where nobody says when the document was made, an expression that counts from that time has a value of `XXXX`.
  package func annotation(by tagger: TemporalTagger = .english) -> Annotation {
    var offsets = CodePointOffsets(text)
    let mentions = tagger.timexes(in: text).map { timex in
      AnnotatedMention(timex, offsets.codePoints(timex.range), resolution(timex))
    }
    return Annotation(documentID: id, mentions: mentions)
  }

  private func resolution(_ timex: Timex) -> Resolution? {
    if let reference { return timex.resolve(in: Context(publication: reference.time)) }
    return timex.anchor == nil ? timex.resolve(in: Context(published: Day(ordinal: 0))) : nil
  }
}

extension AnnotatedMention {
  init(_ timex: Timex, _ range: Range<Int>, _ resolution: Resolution?) {
    self.init(range, timex.kind, timex.value(resolution))
    modifier = timex.modifier?.rawValue
    if case .set(let recurrence) = timex.meaning {
      quantifier = recurrence.quantifier?.rawValue
      frequency = recurrence.timexFrequency
    }
    if let interval = resolution?.interval {
      from = Self.text(interval.start)
      to = Self.text(interval.end)
    }
    let counted: Reference? = timex.anchor == .publication ? .creationTime : nil
    isRelative = timex.anchor != nil
    switch timex.meaning {
    case .duration(_, .ending): endPoint = counted
    case .duration: beginPoint = counted
    default: anchor = counted
    }
  }

  /// `2025-02-06`, or `2025-02-06T10:35` where the moment is not midnight; `nil` for a side that is open.
  private static func text(_ moment: CivilMoment) -> String? {
    guard moment != .distantPast, moment != .distantFuture else { return nil }
    return CreationTime(moment.day, secondOfDay: moment.secondOfDay == 0 ? nil : moment.secondOfDay).description
  }
}

extension CreationTime {
  /// The time as the engine counts from it.
  package var time: ReferenceTime {
    guard let secondOfDay else { return ReferenceTime(day) }
    let start = CivilMoment(day).adding(seconds: secondOfDay)
    return secondOfDay % 60 == 0
      ? ReferenceTime(CivilInterval(start: start, end: start.adding(seconds: 60)), .minute)
      : ReferenceTime(CivilInterval(start: start, end: start.adding(seconds: 1)), .second)
  }
}

extension Timex {
  /// What the expression counts from, or `nil` when it needs no context.
  fileprivate var anchor: Anchor? {
    switch meaning {
    case .date(let expression), .duration(_, .ending(let expression)), .duration(_, .beginning(let expression)):
      expression.base
    case .duration, .set, .vague, .unspecified: nil
    }
  }
}

extension TemporalExpression {
  /// The first anchor in the expression.
  fileprivate var base: Anchor? {
    switch self {
    case .anchor(let anchor): anchor
    case .interval: nil
    case .occurrence(_, _, let inner), .nearest(_, let inner), .nth(_, _, let inner), .shifted(let inner, _),
      .adjoining(_, let inner), .intersection(let inner, _):
      inner.base
    case .between(let first, let last): first.base ?? last.base
    }
  }
}
