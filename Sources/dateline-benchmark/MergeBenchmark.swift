import Articles
import Chronology
import Foundation

/// How long it takes to bring the reports of a great many articles together, and in how much memory.
enum MergeBenchmark {
  /// Prints a row for a tenth of the mentions and a row for all, to show how the time grows.
  static func run(mentions: Int) {
    print("| mentions | articles | events | read, s | chronology, s | s of processors | peak memory, MiB |")
    print("|---|---|---|---|---|---|---|")
    for count in [mentions / 10, mentions] where count > 0 {
      let clock = ContinuousClock()
      let start = clock.now
      guard let content = SyntheticNews(mentions: count)?.content() else { return }
      let read = start.duration(to: clock.now)
      let (began, processor) = (clock.now, Foundation.clock())
      let timeline = buildChronology(content).timeline
      let used = Double(Foundation.clock() - processor) / Double(CLOCKS_PER_SEC)
      let reports = timeline.events.reduce(0) { $0 + $1.reports.count { $0.date != nil } }
      let cells = [
        String(reports), String(content.articles.count), String(timeline.events.count), seconds(read),
        seconds(began.duration(to: clock.now)), String(format: "%.1f", used), String(peakMemory() >> 20),
      ]
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }

  private static func seconds(_ time: Duration) -> String {
    String(format: "%.1f", Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
}
