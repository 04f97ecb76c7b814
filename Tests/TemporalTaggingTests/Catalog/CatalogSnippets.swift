import Foundation

/// The Swift code that an article of the documentation catalog shows, and what it says that the code prints.
struct CatalogSnippets {
  /// The lines of code without their indentation, imports and comments.
  private(set) var code: [String] = []
  /// The comments on lines of their own.
  private(set) var output: [String] = []

  /// Reads the snippets of an article, but for a package's manifest.
  init(_ article: String) throws {
    let catalog = Self.root.appending(path: "Sources/TemporalTagging/TemporalTagging.docc")
    let text = try String(contentsOf: catalog.appending(path: article + ".md"), encoding: .utf8)
    for part in text.components(separatedBy: "```swift\n").dropFirst() where !part.hasPrefix("// swift-tools") {
      for line in Self.trimmed(part.components(separatedBy: "```")[0]) where !line.hasPrefix("import ") {
        if line.hasPrefix("// ") { output.append(String(line.dropFirst(3))) } else { code.append(line) }
      }
    }
  }

  /// Whether a test has all lines of the code, one after the other, and perhaps others between.
  func areIn(_ file: String, test: String = #function) throws -> Bool {
    var lines = Self.trimmed(try String(contentsOfFile: file, encoding: .utf8))[...]
    guard let start = lines.firstIndex(where: { $0.hasPrefix("@Test func \(test)") }) else { return false }
    lines = lines[(start + 1)...]
    lines = lines[..<(lines.firstIndex { $0.hasPrefix("@Test") } ?? lines.endIndex)]
    for line in code {
      guard let place = lines.firstIndex(of: line) else { return false }
      lines = lines[(place + 1)...]
    }
    return true
  }

  private static func trimmed(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
}

/// What a snippet printed, a line an element.
struct Printed {
  private(set) var lines: [String] = []

  mutating func print(_ items: [Any]) { lines.append(items.map { "\($0)" }.joined(separator: " ")) }
}
