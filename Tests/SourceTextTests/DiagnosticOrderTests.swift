import SourceText
import Testing

@Suite("Diagnostics as a list")
struct DiagnosticOrderTests {
  private func diagnostic(_ id: String, _ path: String?, _ line: Int = 1, _ column: Int = 1) -> Diagnostic {
    Diagnostic(.error, id: id, "m", at: path.map { SourceLocation(path: $0, line: line, column: column) })
  }

  @Test("They are sorted by place; those without come first, and equals keep their order")
  func order() {
    let sorted = [
      diagnostic("1", "b", 1), diagnostic("2", "a", 10, 1), diagnostic("3", "a", 9, 5), diagnostic("4", nil),
      diagnostic("5", "a", 9, 5), diagnostic("6", "a", 9, 2), diagnostic("7", nil),
    ].inSourceOrder
    #expect(sorted.map(\.id) == ["4", "7", "6", "3", "5", "2", "1"])
  }

  @Test("They are counted")
  func summary() {
    let note = Diagnostic(.note, id: "n", "m")
    let warning = Diagnostic(.warning, id: "w", "m")
    let error = Diagnostic(.error, id: "e", "m")
    #expect([note].summary == nil)
    #expect([error, note, warning, error].summary == "2 errors, 1 warning")
    #expect([warning, warning].summary == "2 warnings")
  }
}

@Suite("Places in a file")
struct SourceFileTests {
  private let file = SourceFile(path: "f", bytes: Array("ab\r\nж\n\nend".utf8))

  @Test("Offsets and places go both ways")
  func both() {
    for offset in 0...file.bytes.count {
      let place = file.location(at: offset)
      #expect(file.offset(line: place.line, column: place.column) == offset)
    }
    #expect(file.lineCount == 4)
    #expect(file.offset(ofLine: 4) == 8)
    #expect(file.offset(ofLine: 9) == file.bytes.count)
  }

  @Test(
    "What the file does not have is nowhere", arguments: [(0, 1), (1, 0), (5, 1), (2, 9), (1, 5), (4, .max), (.max, 1)])
  func nowhere(_ line: Int, _ column: Int) {
    #expect(file.offset(line: line, column: column) == nil)
  }

  @Test("Work on all cores gives the results of one, in order", arguments: [0, 1, 2, 63, 64, 65, 1000, 10_001])
  func concurrentMap(_ count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
  }
}
