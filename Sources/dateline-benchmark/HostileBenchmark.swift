import CivilTime
import Foundation
import TemporalTagging

/// Text made to be slow, all on one line: what it costs at one length and at four times as much.
///
/// Twice the text may take twice the time, no more, so the nanoseconds a byte must not rise from column to column.
enum HostileBenchmark {
  /// One unit over and over: numbers, dates, words of the vocabulary, quotation marks, brackets, capitals.
  private static let units = [
    "1", "12 ", "2024 ", "2024-", "2024-01-02 ", "1/1/", "1,234,", "10:10:", "1.", "the ", "of the ", "last ", "May ",
    "MAY ", "in ", "two ", "hundred and ", "twenty ", "a a ", "-", "(", "\u{E9}", "\u{A0}", "\u{201C}", "\"", "'", "''",
    "`` ", "'98 ", "Monday ", "Monday, ", "Monday to ", "from May to ", "from Monday to ", "the end of ", "year ago ",
    "early late mid ", "first half of the ", "3 p.m. ", "\"yesterday\" ", "\"on Monday ", "said \"Monday\" said ",
    "six months since ", "two days later ", "the same day ", "Ab Cd ", "government ", "a.m. ", "X", "Will meet Monday ",
    "\n", "Monday\n", "Monday. ", "until ",
  ]

  /// What stands once, before or after all else.
  private static let frames = [
    ("", "Monday ", "\""), ("\"", "he said on Monday ", ""), ("Monday ", "x", " Monday"), ("", "of the ", "Monday"),
  ]

  /// Prints nanoseconds a byte for each text at 1, 2, 4 and 8 MB, then the memory that a long line takes.
  static func run() {
    guard let day = Day(year: 2024, month: 3, day: 15) else { return }
    let texts = units.map { ("", $0, "") } + frames
    print("| text | found, ns a byte at 0.5, 1, 2 MB | growth | found and resolved | growth |\n|---|---|---|---|---|")
    for (before, unit, after) in texts {
      let name = (before + unit + unit + "…" + after).debugDescription
      var cells = [name]
      for isResolved in [false, true] {
        let costs = [0.5, 1, 2].map { megabytes in
          let text = line(before, unit, after, length: Int(megabytes * 1e6))
          return TaggerBenchmark.processorTime { read(text, isResolved ? day : nil) } / Double(text.count) * 1e9
        }
        cells.append(costs.map { String(format: "%.1f", $0) }.joined(separator: " "))
        cells.append(String(format: "%.1f", costs[2] / max(costs[0], 0.01)))
      }
      print("| " + cells.joined(separator: " | ") + " |")
    }
    memory(day)
  }

  /// What is held beyond the text and the result, for 100 MB on one line with a date in each sentence and with none.
  private static func memory(_ day: Day) {
    for (name, sentence) in [("no date", "The house stands on the hill "), ("dates", "They met there on Monday. ")] {
      let text = line("", sentence, "", length: 100_000_000)
      let held = peakMemory()
      let found = TemporalTagger.english.timexes(in: text.span)
      let result = found.capacity * MemoryLayout<Timex>.stride
      print("100 MB on one line, \(name): \(found.count) found,", terminator: " ")
      print("\((peakMemory() - held) >> 20) MiB taken, \(result >> 20) MiB of them the result")
    }
  }

  private static func line(_ before: String, _ unit: String, _ after: String, length: Int) -> [UInt8] {
    let unit = Array(unit.utf8)
    var text = Array(before.utf8)
    text.reserveCapacity(length + after.utf8.count)
    while text.count < length { text += unit }
    return text + Array(after.utf8)
  }

  /// - Parameter day: The day to resolve from, or `nil` to find alone.
  private static func read(_ text: [UInt8], _ day: Day?) {
    let found = TemporalTagger.english.timexes(in: text.span)
    guard let day else { return }
    var reader = DocumentReader(DocumentContext(published: day))
    _ = reader.read(found, in: text.span)
  }
}
