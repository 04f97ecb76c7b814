import CivilTime
import Foundation
import TemporalTagging

/// Megabytes a second of the tagger on one core, and how long its start takes.
enum TaggerBenchmark {
  /// Prints the best of a few passes over the corpus: finding alone, and finding with every date resolved.
  static func run(_ corpus: Corpus) {
    // The tables are built at first use; an empty text uses them and reads nothing.
    let start = processorTime { _ = TemporalTagger.english.timexes(in: "") }
    guard corpus.byteCount > 0, let day = Day(year: 2024, month: 3, day: 15) else {
      print("no text")
      return
    }
    var (found, resolved) = (0, 0)
    let finding = best(of: 7) {
      found = 0
      for text in corpus.texts { found += TemporalTagger.english.timexes(in: text.span).count }
    }
    let resolving = best(of: 7) {
      resolved = 0
      for text in corpus.texts {
        var reader = DocumentReader(DocumentContext(published: day))
        var mentions = reader.read(TemporalTagger.english.timexes(in: text.span), in: text.span)
        for index in mentions.indices where hasValue(&mentions[index]) { resolved += 1 }
      }
    }
    print("start-up (words and patterns)  \(milliseconds(start)) ms")
    print("texts \(corpus.texts.count), \(corpus.byteCount) bytes, \(found) time expressions")
    print("found     \(rate(corpus.byteCount, finding)) MB/s on one core")
    print("resolved  \(rate(corpus.byteCount, resolving)) MB/s on one core (\(resolved) values)")
  }

  /// Whether a mention has a value.
  ///
  /// - Parameter mention: Left as it is; passed where it lies, since to copy it is no part of reading.
  private static func hasValue(_ mention: inout Mention) -> Bool { !mention.value.isEmpty }

  /// Seconds of processor time, so that other programs on the machine count little.
  static func processorTime(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  static func rate(_ bytes: Int, _ seconds: Double) -> String {
    String(format: "%.1f", Double(bytes) / 1e6 / max(seconds, 1e-9))
  }

  private static func best(of passes: Int, _ body: () -> Void) -> Double {
    (0..<passes).map { _ in processorTime(body) }.min() ?? 0
  }

  private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }
}
