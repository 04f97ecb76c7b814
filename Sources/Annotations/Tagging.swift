package import CivilTime
package import TemporalTagging

extension SourceDocument {
  /// The time expressions that a tagger finds in the text, with offsets in code points and values in TIMEX3.
  ///
  /// Where nobody says when the document was made, what counts from that time has `X` for what its phrase leaves open.
  package func annotation(
    by tagger: TemporalTagger = .english, conventions: CalendarConventions = .standard, mode: Mode? = nil
  ) -> Annotation {
    let publication = reference?.time ?? ReferenceTime(Day(ordinal: 0))
    let (paragraphs, starts) = Self.paragraphs(of: text)
    let found = tagger.mentions(
      in: paragraphs, context: DocumentContext(publication: publication, mode: mode, conventions: conventions))
    func place(_ block: Int, _ range: Range<Int>) -> Range<Int> {
      starts[block] + range.lowerBound..<starts[block] + range.upperBound
    }
    var indices: [Range<Int>: Int] = [:]
    for (index, mention) in found.enumerated() { indices[place(mention.block, mention.range)] = index }
    var offsets = CodePointOffsets(text)
    let texts = paragraphs.map { Array($0.utf8) }
    let isKnown =
      reference == nil
      ? Self.known(found) { indices[place($0.block, $0.range)] } : Array(repeating: true, count: found.count)
    let mentions = found.enumerated().map { index, mention in
      let isKnown = isKnown[index]
      // What TIMEX3 can point at: the creation time, or a mention; not an event.
      let countedFrom: AnnotatedMention.Reference? =
        switch mention.anchor.origin {
        case .none, .event: nil
        case .publication: .creationTime
        case .mention, .utterance:
          mention.anchor.place.flatMap { indices[place($0.block, $0.range)] }.map { .mention($0) }
        }
      let bytes = texts[mention.block]
      return AnnotatedMention(
        mention.timex, offsets.codePoints(place(mention.block, mention.range)), isKnown ? mention.resolution : nil,
        extent: isKnown ? Mention.extent(at: index, of: found, in: bytes.span) : nil, countedFrom: countedFrom,
        mention.anchor.time?.interval)
    }
    return Annotation(documentID: id, mentions: mentions)
  }

  /// Which mentions have a date without the time of creation: those that name theirs, and those that count from one.
  private static func known(_ mentions: [Mention], at index: (AnchorUse.Place) -> Int?) -> [Bool] {
    var isKnown: [Bool] = []
    for mention in mentions {
      switch mention.anchor.origin {
      case .none: isKnown.append(true)
      case .publication, .event: isKnown.append(false)
      case .mention, .utterance:
        // The day of a quotation may stand behind it.
        let source = mention.anchor.place.flatMap(index)
        isKnown.append(
          source.map { isKnown.indices.contains($0) ? isKnown[$0] : mentions[$0].anchor.origin == .none } ?? false)
      }
    }
    return isKnown
  }

  /// The stretches between blank lines, and the byte at which each begins: no quotation and no sentence crosses one.
  private static func paragraphs(of text: String) -> (texts: [String], starts: [Int]) {
    let bytes = Array(text.utf8)
    var starts = [0]
    var lineStart = 0
    var isBlank = false
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") {
        if isBlank, lineStart > 0 { starts.append(offset + 1) }
        lineStart = offset + 1
        isBlank = true
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") {
        isBlank = false
      }
    }
    let ends = starts.dropFirst() + [bytes.count]
    return (zip(starts, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }, starts)
  }
}

extension AnnotatedMention {
  fileprivate init(
    _ timex: Timex, _ range: Range<Int>, _ resolution: Resolution?, extent: CivilInterval?,
    countedFrom reference: Reference?, _ base: CivilInterval?
  ) {
    self.init(range, timex.kind, timex.value(resolution))
    modifier = timex.modifier?.rawValue
    if let extent {
      from = Self.text(extent.start)
      to = Self.text(extent.end)
    }
    zone = timex.zone?.name
    isRelative = reference != nil
    switch timex.meaning {
    case .set(let recurrence):
      quantifier = recurrence.quantifier?.rawValue
      frequency = recurrence.timexFrequency
    case .duration(_, .ending): endPoint = reference
    case .duration(_, .beginning): beginPoint = reference
    case .duration(_, .covering):
      switch resolution?.named.interval.bound(by: base) {
      case .start: beginPoint = reference
      case .end: endPoint = reference
      case nil: anchor = reference
      }
    case .duration, .date, .vague, .unspecified: anchor = reference
    }
  }

  /// `2025-02-06`, or `2025-02-06T10:35` where the moment is not midnight; `nil` for a side that is open.
  private static func text(_ moment: CivilMoment) -> String? {
    guard moment != .distantPast, moment != .distantFuture else { return nil }
    return CreationTime(moment.day, secondOfDay: moment.secondOfDay == 0 ? nil : moment.secondOfDay).description
  }
}

extension CivilInterval {
  fileprivate enum Edge { case start, end }

  /// The edge of a stretch that another time makes, where it touches or holds one of them.
  fileprivate func bound(by other: CivilInterval?) -> Edge? {
    guard let other else { return nil }
    if other.contains(self), other != self { return nil }
    if end == other.end || end == other.start { return .end }
    return start == other.start || start == other.end ? .start : nil
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
