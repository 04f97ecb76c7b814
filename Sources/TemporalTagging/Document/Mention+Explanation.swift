import CivilTime

extension Mention {
  /// How the mention comes to its time, with the words that decided, quoted from the block's text.
  public func explanation(in text: String) -> Explanation {
    let bytes = Array(text.utf8)
    func quoted(_ range: Range<Int>) -> String {
      guard range.upperBound <= bytes.count else { return "" }
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var explanation = solved == nil ? timex.explanation(in: context) : Explanation()
    if isModeInferred {
      explanation.inferences.append(
        "counted from the last date named, since the text reads as a history: most of its dates are long before "
          + "publication, and hardly any counts from that day")
    }
    switch yearSource {
    case .sentenceBefore?:
      explanation.inferences.append(
        "the year is that of the sentence before, which names a date long before publication")
    case .sameDay?: explanation.inferences.append("the year is the one with which the text named the same day before")
    case nil: break
    }
    if let cue, context.mode == .news || context.previous == nil {
      switch cue.direction {
      case .future: explanation.inferences.append("the clause looks ahead, by \"\(quoted(cue.range))\"")
      case .past: explanation.inferences.append("the clause looks back, by \"\(quoted(cue.range))\"")
      case .either:
        explanation.inferences.append("the clause looks back on a plan, by \"\(quoted(cue.range))\"")
      case .unspecified: break
      }
    }
    if anchor.origin == .publication, timex.onDayNamed != nil {
      explanation.inferences.append("the day is that of publication, since the paragraph names none before")
    }
    if timex.isOfWeekBefore(in: bytes.span) {
      explanation.inferences.append("the week before, since a day of this week would be named without \"last\"")
    }
    if holdsNearby, let counted = anchor.time, let resolution {
      let days = counted.interval.days
      let isPublication = anchor.origin == .publication
      if let first = days.start, let last = days.end {
        explanation.inferences.append(
          """
          \(isPublication ? "the publication date is approximate; publication" : "the date counted from is approximate; one") \
          from \(first - 1) to \(last) gives the same \(resolution.granularity.phrase)
          """)
      }
    } else if cue?.direction == .past, isOngoing {
      explanation.inferences.append("approximate, since it is told as past and was not over: a firm's own may be meant")
    } else if resolution?.isApproximate == true, timex.modifier != .approx {
      explanation.inferences.append("approximate, since what it is counted from is")
    }
    if let solved, case .duration(let period, _) = timex.meaning {
      let day = solved.from.time?.edtf ?? "an unknown day"
      explanation.steps.append("\(day) minus \(period.phrase): \(solved.date.edtf)")
      explanation.inferences.append(
        "\"\(quoted(timex.range)) since \(quoted(solved.name))\" is reached on \(day), the day spoken of")
    } else if case .duration(_, .sinceEvent(let event)) = timex.meaning {
      explanation.rejected.append(
        "a day for \"\(quoted(event.range))\": the length is a round figure, and the sentence is about no one day")
    }
    return explanation
  }
}
