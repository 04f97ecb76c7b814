import Articles
import CivilTime
import CommonMark
import SourceText

/// Makes an event out of the reports that were brought together.
struct EventAssembly: Sendable {
  let articles: [Article]
  let observations: [Observation]
  /// The original of each copy, by article index.
  let copies: [Int: Int]
  let prominence: Prominence

  init(articles: [Article], observations: [Observation], headlines: [Headline], copies: [Int: Int]) {
    self.articles = articles
    self.observations = observations
    self.copies = copies
    prominence = Prominence(articles, headlines: headlines)
  }

  /// The event, and the observation of each of its reports; `nil` where no report has a date.
  ///
  /// - Parameters:
  ///   - isDecided: Whether an editor put the reports together: then a fragment makes an event, too.
  ///   - kept: The date that the event keeps where the reports are at odds with it.
  func event(
    _ members: [Int], links: [Clusters.Link], isDecided: Bool = false, keeping kept: EventDate? = nil
  ) -> (event: Event, order: [Int])? {
    let ranked = members.map { (rank: rank($0), index: $0) }.sorted { $0.rank < $1.rank }
    let dated = members.filter { observations[$0].kind != nil }
    guard let leading = ranked.first?.index, let lead = observations[leading].candidate else { return nil }
    // A fragment is a report of an event that others tell, but no event by itself.
    guard isDecided || lead.clarity > 0 && !lead.title.isEmpty else { return nil }
    let title = lead.title.isEmpty ? TitleText.cut(text(of: leading), to: 90) : lead.title
    // A copy that was dated from another day of publication is at odds with its original, not a reason to narrow.
    let independent = dated.filter { copies[observations[$0].article] == nil }
    guard let finest = date(of: independent.isEmpty ? dated : independent) else { return nil }
    let date = kept.flatMap { $0.span.intersection(finest.span) == nil ? $0 : nil } ?? finest
    let giving = ranked.map { gives(date, $0.index) }
    let order =
      zip(ranked, giving).filter(\.1).map(\.0.index) + zip(ranked, giving).filter { !$0.1 }.map(\.0.index)
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let reports = order.map(report)
    var actors: Set<String> = []
    var places: Set<String> = []
    for index in order {
      actors.formUnion(observations[index].actors)
      places.formUnion(observations[index].places)
    }
    let merges = links.compactMap { link -> MergeReason? in
      guard let report = positions[link.joined], let with = positions[link.with] else { return nil }
      let (later, earlier) = (max(report, with), min(report, with))
      return MergeReason(report: later, with: earlier, reasons: link.reasons + sharedAgency(link))
    }
    let event = Event(
      id: "\(EventSlug.day(date))-\(EventSlug.slug(title))", date: date, kind: kind(dated), title: title,
      summary: text(of: leading), attribution: lead.attribution, actors: actors.sorted(),
      places: places.sorted(), reports: reports, disagreements: disagreements(order, date: date),
      merges: merges.sorted { ($0.report, $0.with) < ($1.report, $1.with) })
    return (event, order)
  }

  /// Whether a report by itself gives the date of the event: who asks where the date is from finds it first.
  private func gives(_ date: EventDate, _ index: Int) -> Bool { observations[index].candidate?.date.edtf == date.edtf }

  /// Two articles of one agency may well be one report in two wordings; a reader is told so.
  private func sharedAgency(_ link: Clusters.Link) -> [String] {
    let (a, b) = (observations[link.joined].article, observations[link.with].article)
    guard a != b, copies[a] == nil, copies[b] == nil, let agency = articles[a].agency, agency == articles[b].agency
    else {
      return []
    }
    return ["both articles draw on \(agency)"]
  }

  /// The clearest first: dated, in the article's own words, with a clause that makes a title, from the earlier article.
  private func rank(_ index: Int) -> Rank {
    let observation = observations[index]
    return Rank(
      isUndated: observation.kind == nil, isCopy: copies[observation.article] != nil,
      isFragment: observation.candidate?.clarity == 0, obscurity: observation.candidate.map(obscurity) ?? 0,
      article: observation.article, block: observation.record.block, offset: observation.record.range.lowerBound,
      index: index)
  }

  private struct Rank: Comparable {
    /// What comes before the place, the most important highest.
    private let quality: Int
    private let place: (article: Int, block: Int, offset: Int, index: Int)

    init(
      isUndated: Bool, isCopy: Bool, isFragment: Bool, obscurity: Int, article: Int, block: Int, offset: Int,
      index: Int
    ) {
      quality = (isUndated ? 1 << 32 : 0) + (isCopy ? 1 << 31 : 0) + (isFragment ? 1 << 30 : 0) + obscurity
      place = (article, block, offset, index)
    }

    static func == (left: Self, right: Self) -> Bool { left.quality == right.quality && left.place == right.place }

    static func < (left: Self, right: Self) -> Bool {
      left.quality == right.quality ? left.place < right.place : left.quality < right.quality
    }
  }

  /// How little the title of a report says by itself, in steps: none is taken before another for a small difference.
  private func obscurity(_ candidate: Shared<Candidate>) -> Int {
    let steps = [5, 3, 1, 0]
    // A cut between two phrases is one like the other.
    let flaws = candidate.titleFlaws
    return (flaws == 0 ? 0 : flaws < 25 ? 1 : (flaws + 19) / 20) + steps[candidate.clarity]
      + (candidate.title.utf8.count < 25 ? 1 : 0)
  }

  /// The finest of the dates, which all others allow.
  private func date(of members: [Int]) -> EventDate? {
    let dates = members.compactMap { observations[$0].candidate?.date }
    return dates.min {
      (width($0), $0.granularity, $0.isApproximate ? 1 : 0, $0.edtf) < (
        width($1), $1.granularity, $1.isApproximate ? 1 : 0, $1.edtf
      )
    }
  }

  private func width(_ date: EventDate) -> Int {
    guard let start = date.span.start, let end = date.span.end else { return Int.max }
    return end - start
  }

  /// What came to pass is no plan any more.
  private func kind(_ members: [Int]) -> Event.Kind {
    let kinds = Set(members.compactMap { observations[$0].candidate?.kind })
    return kinds.contains(.happening)
      ? .happening : kinds.contains(.statement) ? .statement : kinds.contains(.planned) ? .planned : .photograph
  }

  /// The sentence of a report, as the article has it.
  private func text(of index: Int) -> String {
    let (article, record) = (observations[index].article, observations[index].record)
    return String(articles[article].document.blocks[record.block].text, utf8: record.range)
  }

  private func report(_ index: Int) -> Report {
    let observation = observations[index]
    // Nothing of the article is taken out as a whole, which would copy it part by part.
    let article = observation.article
    let source = articles[article].document.blocks[observation.record.block]
      .sourceRange(of: observation.record.range)
    return Report(
      article: articles[article].id, quote: text(of: index),
      context: observation.record.context.map {
        String(articles[article].document.blocks[$0.block].text, utf8: $0.range)
      },
      location: articles[article].file.location(at: source.lowerBound),
      date: observation.candidate?.date, derivation: observation.candidate?.derivation,
      // Who speaks elsewhere in the sentence does not vouch for its dated clause.
      attribution: observation.kind == nil ? observation.record.attribution : observation.candidate?.attribution,
      isCaption: observation.record.isCaption, isProminent: prominence.isProminent(observation),
      copyOf: copies[observation.article].map { articles[$0].id })
  }

  // MARK: Disagreements

  private func disagreements(_ order: [Int], date: EventDate) -> [Disagreement] {
    var found: [Disagreement] = []
    var dates: [(text: String, reports: [Int])] = []
    for (position, index) in order.enumerated() {
      guard let given = observations[index].candidate?.date else { continue }
      if let known = dates.firstIndex(where: { $0.text == given.edtf }) {
        dates[known].reports.append(position)
      } else {
        dates.append((given.edtf, [position]))
      }
    }
    let atOdds = order.contains { index in
      observations[index].candidate.map { $0.date.span.intersection(date.span) == nil } ?? false
    }
    if atOdds {
      found.append(Disagreement(subject: "date", versions: dates.map { .init(text: $0.text, reports: $0.reports) }))
    }
    return found + FigureDisputes(order, observations: observations, articles: articles).disagreements
  }
}
