extension Mention {
  /// How the mention comes to its time, with the words that decided, quoted from the block's text.
  public func explanation(in text: String) -> Explanation {
    let bytes = Array(text.utf8)
    func quoted(_ range: Range<Int>) -> String {
      guard range.upperBound <= bytes.count else { return "" }
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var explanation = timex.explanation(in: context)
    if let cue, cue.direction != .unspecified {
      let way = cue.direction == .future ? "ahead" : "back"
      explanation.inferences.append("the clause looks \(way), by \"\(quoted(cue.range))\"")
    }
    if holdsNearby {
      explanation.inferences.append(
        "certain although the publication date is not: a day earlier or later it is the same")
    } else if resolution?.isApproximate == true, timex.modifier != .approx {
      explanation.inferences.append("approximate, since what it is counted from is")
    }
    if let solved {
      let day = solved.from.time?.edtf ?? "an unknown day"
      explanation.steps.append(
        "\"\(quoted(timex.range)) since \(quoted(solved.name))\", reached on \(day): the event was on \(solved.date.edtf)"
      )
    } else if case .duration(_, .sinceEvent(let event)) = timex.meaning {
      explanation.rejected.append(
        "a day for \"\(quoted(event.range))\": the length is a round figure, and the sentence is about no one day")
    }
    return explanation
  }
}
