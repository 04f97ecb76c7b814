import CivilTime
import Foundation
import TemporalTagging

/// Text made to be slow: one unit over and over, all on one line. Twice the text may take twice the time, no more.
enum HostileBenchmark {
  private static let units = [
    "1", "12 ", "2024 ", "2024-", "2024-01-02 ", "the ", "last ", "May ", "in ", "Monday ", "two ", "hundred and ",
    "twenty ", "the end of ", "from Monday to ", "\"yesterday\" ", "'98 ", "3 p.m. ", "year ago ", "(", "a a ", "-",
    "é",
    "first half of the ", "1,234,", "10:10:", "Monday, ", "early late mid ", "\u{A0}", "six months since ",
  ]

  /// Prints megabytes a second for each unit, at two lengths.
  static func run() {
    guard let day = Day(year: 2024, month: 3, day: 15) else { return }
    for unit in units {
      let rates = [1_000_000, 4_000_000].map { length in
        let text = Array(repeatElement(Array(unit.utf8), count: length / unit.utf8.count).joined())
        let time = TaggerBenchmark.processorTime {
          var reader = DocumentReader(DocumentContext(published: day))
          _ = reader.read(TemporalTagger.english.timexes(in: text.span), in: text.span)
        }
        return TaggerBenchmark.rate(text.count, time)
      }
      print("\(unit.debugDescription): \(rates[0]) MB/s at 1 MB, \(rates[1]) MB/s at 4 MB")
    }
  }
}
