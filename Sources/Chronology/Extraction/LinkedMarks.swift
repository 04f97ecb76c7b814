import SourceText

/// A time expression of an article that dates an event.
private struct Dating: Sendable {
  let block: Int
  /// Its index among those of the block.
  let phrase: Int
  /// The id of the event.
  let event: String
}

extension [ArticleExtraction] {
  /// The marks of each article, in the order of the text, each with the event that its expression dates.
  func linkedMarks(_ observations: [Observation], _ drafts: [EventDraft]) -> [[TimeMark]] {
    var datings = [[Dating]](repeating: [], count: count)
    for draft in drafts.indices where !drafts[draft].isDropped {
      let id = drafts[draft].event.id
      for index in drafts[draft].members {
        let observation = observations[index]
        guard let candidate = observation.candidate else { continue }
        datings[observation.article].append(
          Dating(block: observation.record.block, phrase: candidate.phrase, event: id))
      }
    }
    return indices.map(\.self).concurrentMap { [datings] in self[$0].marks(linkedTo: datings[$0]) }
  }
}

extension ArticleExtraction {
  fileprivate func marks(linkedTo datings: [Dating]) -> [TimeMark] {
    var marks = marks
    for dating in datings {
      let range = phrases[dating.block][dating.phrase].range
      if let mark = marks[dating.block].firstIndex(where: { $0.range == range }) {
        marks[dating.block][mark].event = dating.event
      }
    }
    return marks.flatMap(\.self)
  }
}
