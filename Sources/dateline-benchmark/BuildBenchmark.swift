import Articles
import Chronology
import Foundation
import Publishing
import SourceText
import StaticSite

/// Articles a second of a whole build, stage by stage, and the memory that it takes.
enum BuildBenchmark {
  /// Reads a content folder, renders it with the templates, and writes the site to a folder of its own.
  static func run(content folder: String, templates: String) {
    let clock = ContinuousClock()
    var stages: [(name: String, time: Duration, processor: Double)] = []
    func stage<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
      let start = clock.now
      let processor = Foundation.clock()
      let value = try body()
      let used = Double(Foundation.clock() - processor) / Double(CLOCKS_PER_SEC)
      stages.append((name, start.duration(to: clock.now), used))
      return value
    }

    guard let content = stage("read", { Content.load(from: folder).0 }) else {
      return print("there is no article in '\(folder)'")
    }
    let result = stage("chronology") { buildChronology(content) }
    let checked = stage("templates") { SiteTemplates.check(TemplateFolder.read(templates).files, folder: templates).0 }
    guard let checked else { return print("the templates in '\(templates)' cannot be used") }
    let (files, siteBytes) = stage("render, written nowhere") {
      let files = renderSite(
        timeline: result.timeline, articles: content.articles, marks: result.marks, templates: checked
      ).files
      let lengths = files.concurrentMap(with: { [UInt8]() }) { buffer, file in
        var length = 0
        file.pass(through: &buffer) { length += $0.count }
        return length
      }
      return (files, lengths.reduce(0, +))
    }

    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-benchmark-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    do {
      for name in ["render and write, new folder", "render and write, no change"] {
        try stage(name) {
          let site = try SiteFolder(scratch + "/site")
          _ = try site.apply(try site.plan(for: files))
        }
      }
    } catch {
      return print("the site could not be written: \(error)")
    }

    let bytes = content.articles.reduce(0) { $0 + $1.file.bytes.count }
    let count = content.articles.count
    print("\(count) articles (\(bytes) bytes), \(result.timeline.events.count) events,", terminator: " ")
    print("\(files.count) files (\(siteBytes) bytes)")
    print("| stage | ms | ms of processors | articles/s | MB/s |\n|---|---|---|---|---|")
    for (name, time, processor) in stages { print(row(name, time, processor, count, bytes)) }
    let new = stages.dropLast().filter { $0.name != "render, written nowhere" }
    print(
      row(
        "whole, to a new folder", new.reduce(.zero) { $0 + $1.time }, new.reduce(0) { $0 + $1.processor }, count, bytes)
    )
    print("peak memory \(peakMemory() >> 20) MiB")
  }

  /// - Parameter bytes: Of the articles.
  private static func row(
    _ name: String, _ time: Duration, _ processor: Double, _ count: Int, _ bytes: Int
  ) -> String {
    let seconds = max(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18, 1e-9)
    let cells = [
      name, String(format: "%.1f", seconds * 1000), String(format: "%.1f", processor * 1000),
      String(Int(Double(count) / seconds)), TaggerBenchmark.rate(bytes, seconds),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
