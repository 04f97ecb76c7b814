import Articles
import CivilTime
import SourceText

/// Invented news in which each happening is told by one to five articles, in other words and with other date phrases.
///
/// Deterministic: the same count gives the same bytes on every machine.
struct SyntheticNews {
  /// Dated sentences in one article.
  private static let sentencesPerArticle = 20
  private static let verbs = ["seized", "shelled", "left", "closed", "rebuilt", "inspected", "evacuated", "flooded"]
  private static let objects = [
    "the bridge", "a school", "the rail depot", "two warehouses", "the power station", "a clinic", "the market hall",
    "the border post",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private var random: SplitMix
  private var articles: [[String]] = []
  private let firstDay: Day

  /// - Parameter mentions: How many dated sentences all articles have together, about.
  init?(mentions: Int) {
    guard let day = Day(year: 2015, month: 1, day: 1) else { return nil }
    firstDay = day
    random = SplitMix(state: UInt64(mentions))
    let count = max(1, mentions / Self.sentencesPerArticle)
    articles = [[String]](repeating: [], count: count)
    var made = 0
    while made < mentions {
      let home = random.below(count)
      let (actor, place) = (name(), name())
      let (verb, object) = (Self.verbs[random.below(Self.verbs.count)], Self.objects[random.below(Self.objects.count)])
      let figure = 3 + random.below(900)
      for _ in 0...random.below(5) where made < mentions {
        let number = min(count - 1, home + random.below(min(count, 12)))
        let when = phrase(for: published(home), from: published(number))
        let tail =
          switch random.below(3) {
          case 0: "leaving \(figure) people without shelter"
          case 1: "officials in \(place) said"
          default: "according to residents of \(name())"
          }
        articles[number].append("The \(actor) brigade \(verb) \(object) in \(place) \(when), \(tail).")
        made += 1
      }
    }
  }

  /// The articles, ten of which come out a day.
  func content() -> Content {
    let read = articles.indices.compactMap { number -> Article? in
      let text = "---\ntitle: Report \(number)\npublished: \(published(number))\n---\n" + paragraphs(articles[number])
      return ArticleReader.read(SourceFile(path: "articles/\(number).md", bytes: Array(text.utf8))).0
    }
    return Content(settings: TimelineSettings(title: "Synthetic news"), articles: read)
  }

  private func paragraphs(_ sentences: [String]) -> String {
    stride(from: 0, to: sentences.count, by: 3)
      .map { sentences[$0..<min($0 + 3, sentences.count)].joined(separator: " ") }.joined(separator: "\n\n")
  }

  private func published(_ number: Int) -> Day { firstDay + number / 10 }

  /// The day as news of another day, no earlier, would name it.
  private mutating func phrase(for day: Day, from published: Day) -> String {
    let (year, month, number) = day.civil
    if published - day < 6, random.below(2) == 0 { return "on \(Self.weekdays[day.weekday.rawValue - 1])" }
    return "on \(number) \(Self.months[month - 1]) \(year)"
  }

  /// A name of three syllables; there are some forty thousand.
  private mutating func name() -> String {
    let (first, rest) = (["B", "D", "F", "K", "L", "M", "N", "P", "R", "S", "T", "V"], ["a", "e", "i", "o", "u"])
    let middle = ["rn", "st", "l", "v", "nd", "sk", "m", "br", "z", "t", "gr"]
    let last = ["ov", "en", "ia", "ach", "or", "ust", "im", "ek", "ant", "isk", "un", "ell"]
    return first[random.below(first.count)] + rest[random.below(rest.count)] + middle[random.below(middle.count)]
      + rest[random.below(rest.count)] + last[random.below(last.count)]
  }
}

/// The generator of Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
