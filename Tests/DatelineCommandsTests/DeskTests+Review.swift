import Foundation
import Testing

/// The worklist as the command shows it.
extension DeskTests {
  @Test func reviewListsAndBeginsDecisions() async throws {
    let brief = await CommandRun("review", "--content", content, "--brief", "--kind", "single-source")
    #expect(brief.status == 0)
    #expect(
      brief.output == """
        \(content)/articles/2024-03-15-bridge.md:7:1: single-source: 2024-03-07  The river bridge was closed after a storm  [\(closing)]
          \(closing)-note
        \(content)/articles/2024-03-15-bridge.md:9:1: single-source: 2024-03-13  Engineers said that the bridge was safe  [2024-03-13-engineers-bridge-safe]
          2024-03-13-engineers-bridge-safe-note
        2 single-source

        """)
    let name = "\(closing)-note"
    let begun = await CommandRun("review", "--content", content, "--write", name, "--decided", "2024-04-01")
    #expect(begun.output == "\(content)/events/\(name).md: fill in by, why\n")
    #expect(
      temporary.text("content/events/\(name).md") == """
        ---
        action: note
        event: \(closing)  # 2024-03-07 “The river bridge was closed after a storm”
        by:
        decided: 2024-04-01
        why:
        ---

        """)
    #expect(await check().errors.contains("error: 'by' is empty [missing-key]"))
    let again = await CommandRun("review", "--content", content, "--write", name, "--by", "A", "--why", "B")
    #expect(again.status == 2)
    #expect(again.errors.contains("[unwritable]"), "nobody's decision is written over")
    try FileManager.default.removeItem(atPath: content + "/events/\(name).md")
    let signed = await CommandRun(
      "review", "--content", content, "--write", name, "--by", "A. Editor", "--why", "Checked.")
    #expect(signed.output == "\(content)/events/\(name).md\n")
    #expect(await check().status == 0)
    let left = await CommandRun("review", "--content", content, "--kind", "single-source")
    #expect(!left.output.contains(closing))
    let unknown = await CommandRun("review", "--content", content, "--write", "../../x")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("[review-name]"))
  }

  @Test func reviewAsJSON() async throws {
    let run = await CommandRun("review", "--content", content, "--format", "json", "--decided", "2024-04-01")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let items = try #require(object?["items"] as? [[String: Any]])
    #expect(items.compactMap { $0["kind"] as? String } == ["single-source", "single-source"])
    let decision = try #require((items[0]["decisions"] as? [[String: Any]])?.first)
    #expect((decision["text"] as? String)?.hasPrefix("---\naction: note\n") == true)
  }
}
