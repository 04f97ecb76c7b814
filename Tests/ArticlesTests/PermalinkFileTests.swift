import Articles
import SourceText
import Testing

@Suite("The registry of permalinks")
struct PermalinkFileTests {
  private func read(_ text: String) -> (Permalinks, [String]) {
    let (permalinks, diagnostics) = PermalinkReader.read(SourceFile(path: "p.jsonl", bytes: Array(text.utf8)))
    return (
      permalinks,
      diagnostics.map { "\($0.location?.description ?? "-"): \($0.severity): \($0.message) [\($0.id)]" }
    )
  }

  private func line(_ id: String, into target: String? = nil) -> String {
    #"{"id":"\#(id)",\#(target.map { #""merged-into":"\#($0)","# } ?? "")"date":"2031-05-13","title":"T","sources":[{"article":"a","sentence":"00000000000000ff","phrase":"Tuesday"},{"article":"b","sentence":"0123456789abcdef"}]}"#
  }

  @Test("Lines are read, empty ones passed over")
  func lines() {
    let (permalinks, faults) = read(line("a") + "\n\n" + line("b", into: "a") + "\n")
    #expect(faults == [])
    #expect(permalinks.entries.map(\.id) == ["a", "b"] && permalinks.entries.map(\.line) == [1, 3])
    #expect(permalinks.entries[1].mergedInto == "a")
    #expect(permalinks.entries[0].sources.map(\.sentence) == [255, 0x0123_4567_89ab_cdef])
    #expect(permalinks.entries[0].sources.map(\.phrase) == ["Tuesday", nil])
    #expect(read("").0.entries.isEmpty && read("").1.isEmpty)
  }

  @Test(
    "What is wrong is said at its line, and the others are read",
    arguments: [
      ("{", "p.jsonl:2:2: error: a key in quotation marks is expected here [permalink-syntax]"),
      ("[]", "p.jsonl:2:1: error: an object is expected here, not a list [permalink-value]"),
      (#"{"id":"x"}"#, "p.jsonl:2:1: error: the key 'date' is missing here [missing-key]"),
      (
        #"{"id":"../x","date":"","title":"","sources":[]}"#,
        "p.jsonl:2:7: error: an id has letters, digits, hyphens, dots and underscores: ../x [permalink-id]"
      ),
      (
        #"{"id":"x","date":"","title":"","sources":[{"article":"a","sentence":"xyz"}]}"#,
        "p.jsonl:2:69: error: 16 hexadecimal digits are expected here: xyz [permalink-value]"
      ),
      (
        #"{"id":"x","date":"","title":"","sources":[],"merged":"y"}"#,
        "p.jsonl:2:45: error: the registry has no key 'merged' here [unknown-key]"
      ),
    ])
  func faults(text: String, message: String) {
    let (permalinks, faults) = read(line("a") + "\n" + text + "\n" + line("b") + "\n")
    #expect(faults.first == message)
    #expect(permalinks.entries.map(\.id).contains("a") && permalinks.entries.map(\.id).contains("b"))
  }

  @Test("The marks of a merge that nobody finished are named")
  func conflict() {
    let text = "<<<<<<< HEAD\n\(line("a"))\n=======\n\(line("b"))\n>>>>>>> other\n"
    let (_, diagnostics) = PermalinkReader.read(SourceFile(path: "p.jsonl", bytes: Array(text.utf8)))
    #expect(diagnostics.map { $0.location?.line } == [1, 3, 5])
    #expect(diagnostics.allSatisfy { $0.hint == "a merge left this: keep the lines of both sides, each once" })
  }

  @Test("Ids that two lines have are reported at both")
  func duplicates() {
    let (permalinks, faults) = read([line("a"), line("b"), line("a"), line("B")].joined(separator: "\n"))
    #expect(permalinks.entries.map(\.line) == [1, 2])
    #expect(
      faults == [
        "p.jsonl:3:1: error: the id 'a' is that of line 1 [duplicate-id]",
        "p.jsonl:1:1: note: the other line of the id 'a' [duplicate-id]",
        "p.jsonl:4:1: error: the id 'B' is that of line 2, but for the case of letters [duplicate-id]",
        "p.jsonl:2:1: note: the other line of the id 'b' [duplicate-id]",
      ])
  }

  @Test("Merged ids lead to one of the registry, and not in a circle")
  func targets() {
    let (_, faults) = read(
      [line("a", into: "b"), line("b", into: "a"), line("c", into: "nowhere"), line("d", into: "c")]
        .joined(separator: "\n"))
    #expect(
      faults == [
        "p.jsonl:1:1: error: 'merged-into' goes in a circle: b [permalink-circle]",
        "p.jsonl:2:1: error: 'merged-into' goes in a circle: a [permalink-circle]",
        "p.jsonl:3:1: error: 'merged-into' names no id of the registry: nowhere [permalink-target]",
      ])
  }
}
