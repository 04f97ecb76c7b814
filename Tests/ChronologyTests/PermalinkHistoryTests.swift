import Articles
import Chronology
import SourceText
import Testing

/// A desk's work over time, drawn at random: files are renamed, dates corrected, sentences reworded, articles added and
/// retracted, events split, merged and let go of, and decisions taken back.
///
/// Each sentence says in one word, which no edit touches, what it tells of. So a test knows what an id meant.
@Suite struct PermalinkHistoryTests {
  private static let names = [
    "Aurora", "Borea", "Corvin", "Delphi", "Estel", "Fulmar", "Gannet", "Heron", "Ibis", "Jaeger", "Kestrel", "Lapwing",
  ]
  private static let days = ["Monday", "Tuesday", "Wednesday"]

  /// What a sentence says of one or two ships.
  private static func sentence(_ ship: Int, _ form: Int) -> String {
    let (name, day) = (names[ship], days[ship % 3])
    return [
      "The freighter \(name) ran aground off Orlo on \(day) with its crew aboard.",
      "The harbour office said the freighter \(name) ran aground off Orlo on \(day).",
      "Rescuers reached the freighter \(name), which ran aground off Orlo on \(day), within hours.",
      "The freighter \(name) ran aground off Orlo on \(day), and the tug \(names[(ship + 1) % names.count]) sank off Vann "
        + "on \(days[(ship + 1) % 3]).",
    ][form % 4]
  }

  private struct Desk {
    struct Item {
      var id: String
      var sentences: [String]
      var week: Int
    }

    var random: Seeded
    var items: [Item] = []
    var count = 0
    var story = Story()

    mutating func file() -> String {
      count += 1
      return "file-\(count)"
    }

    mutating func add() {
      let sentences = (0...Int(random.next(3))).map { _ in
        PermalinkHistoryTests.sentence(Int(random.next(12)), Int(random.next(4)))
      }
      items.append(Item(id: file(), sentences: sentences, week: 0))
    }

    /// One edit of the articles or the decisions.
    mutating func edit(_ events: [Event]) {
      guard !items.isEmpty else { return add() }
      let item = Int(random.next(items.count))
      let place = Int(random.next(items[item].sentences.count))
      switch random.next(9) {
      case 0: items[item].id = file()
      case 1: items[item].week += 1
      case 2:
        let words = items[item].sentences[place]
        items[item].sentences[place] =
          random.next(2) == 0
          ? words.replacing("freighter", with: "old freighter") : words.replacing("The ", with: "The big ")
      case 3: add()
      case 4 where items.count > 2: items.remove(at: item)
      case 5 where !items[item].sentences.isEmpty && items[item].sentences.count > 1:
        items[item].sentences.remove(at: place)
      case 6:
        guard let event = events.first(where: { $0.reports.count > 1 }), let report = event.reports.last else { return }
        decide("split", "action: split\nevent: \(event.id)\nreports: \"\(report.reference)\"")
      case 7 where events.count > 1:
        let (first, second) = (Int(random.next(events.count)), Int(random.next(events.count)))
        if first != second {
          decide("merge", "action: merge\nevent: \(events[first].id)\ninto: \(events[second].id)")
        }
      case 8 where !story.decisions.isEmpty: story.decisions.remove(at: Int(random.next(story.decisions.count)))
      default: items.append(Item(id: file(), sentences: [items[item].sentences[place]], week: items[item].week))
      }
    }

    private mutating func decide(_ kind: String, _ fields: String) {
      count += 1
      story = story.decision("\(kind)-\(count)", fields)
    }

    var current: Story {
      var story = Story()
      for item in items {
        story = story.article(
          item.id, item.sentences.joined(separator: "\n\n"), on: "2031-05-\(15 + 7 * min(2, item.week))")
      }
      (story.decisions, story.permalinks) = (self.story.decisions, self.story.permalinks)
      return story
    }
  }

  /// The ships that an event's reports tell of, by the phrase that dates each.
  private static func ships(_ event: Event) -> Set<String> {
    Set(
      event.reports.flatMap { report -> [String] in
        let found = names.filter { report.quote.contains($0) }
        guard found.count > 1, let phrase = report.derivation?.phrase else { return found }
        return found.filter { name in
          let clause = report.quote.split(separator: ", and ").first { $0.contains(name) } ?? ""
          return clause.contains(phrase)
        }
      })
  }

  @Test(arguments: 1...30) func noIdComesToMeanAnotherEvent(seed: Int) {
    var desk = Desk(random: Seeded(seed))
    for _ in 0..<5 { desk.add() }
    var meanings: [String: Set<String>] = [:]
    for step in 0..<12 {
      let result = desk.current.build()
      // A conflict is an error: nothing is published before it is settled.
      if result.diagnostics.contains(where: { $0.severity == .error }) {
        desk.story.decisions.removeLast()
        continue
      }
      let events = Dictionary(
        uniqueKeysWithValues: (result.timeline.events + result.timeline.dropped).map { ($0.id, $0) })
      let targets = Dictionary(uniqueKeysWithValues: result.timeline.redirects.map { ($0.id, $0.into) })
      let told = result.diagnostics.map { $0.text() }.joined(separator: "\n")
      for (id, meaning) in meanings where !told.contains(id) {
        let event = events[id] ?? targets[id].flatMap { events[$0] }
        #expect(event != nil, "seed \(seed), step \(step): \(id) is gone without a word")
        if let event {
          #expect(
            !Self.ships(event).isDisjoint(with: meaning),
            "seed \(seed), step \(step): \(id) meant \(meaning) and leads to \(Self.ships(event))")
        }
      }
      var shuffled = desk.current
      shuffled.articles.reverse()
      shuffled.decisions.reverse()
      #expect(shuffled.build().timeline == result.timeline, "seed \(seed), step \(step): the order of the files counts")
      let update = PermalinkUpdate(desk.story.permalinks, after: result)
      let (registry, faults) = PermalinkReader.read(SourceFile(path: "permalinks.jsonl", bytes: update.bytes))
      #expect(faults.isEmpty, "seed \(seed), step \(step): \(faults.map { $0.text() })")
      desk.story.permalinks = registry
      for (id, event) in events { meanings[id] = Self.ships(event) }
      // An address that was published as leading on goes on leading there, even when its own articles are gone.
      for id in meanings.keys where events[id] == nil {
        meanings[id] = targets[id].flatMap { events[$0] }.map { Self.ships($0).union(meanings[id] ?? []) }
      }
      let edits = 1 + Int(desk.random.next(2))
      for _ in 0..<edits { desk.edit(result.timeline.events) }
    }
  }
}

/// The same numbers on every machine.
private struct Seeded {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 }

  mutating func next(_ limit: Int) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % UInt64(limit)
  }
}
