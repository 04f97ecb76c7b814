import Articles
import CommonMark
import SourceText
import Testing

@Suite("A decision's file")
struct DecisionFileTests {
  private func read(_ front: String, body: String = "") -> (EditorDecision?, [String]) {
    let file = SourceFile(path: "events/x.md", bytes: Array("---\n\(front)\n---\n\(body)".utf8))
    let (decision, diagnostics) = DecisionReader.read(file)
    return (decision, diagnostics.map { $0.text() })
  }

  private static let signed = "by: A. Editor\ndecided: 2031-06-01\nwhy: The register says so."

  @Test("Each action takes its own keys")
  func actions() throws {
    for (fields, action) in [
      ("action: merge\nevent: a\ninto: b", EditorDecision.Action.merge),
      ("action: split\nevent: a\nreports: [x.md:3, \"x#0123456789abcdef\"]\ntitle: T", .split),
      ("action: split\nevent: a\nreports: x.md:3\ninto: b", .split),
      ("action: re-date\nevent: a\ndate: 2031-05~", .redate), ("action: retitle\nevent: a\ntitle: T", .retitle),
      ("action: drop\nevent: a", .drop), ("action: pin\nevent: a", .pin), ("action: apart\nevent: a\nfrom: b", .apart),
      ("action: note\nevent: a", .note),
    ] {
      let (decision, faults) = read(fields + "\n" + Self.signed, body: "\nMore of *it*.\n")
      #expect(faults == [], "\(fields)")
      #expect(decision?.action == action && decision?.event.text == "a")
      #expect(decision?.by == "A. Editor" && decision?.decided.text == "2031-06-01")
      #expect(decision?.bodyText == "More of *it*.")
    }
  }

  @Test(
    "Everything that is wrong is said where it is",
    arguments: [
      (
        "actoin: merge\nevent: a",
        """
        events/x.md:2:1: error: the front matter of a decision has no key 'actoin' [unknown-key]
        2 | actoin: merge
          | ^~~~~~ did you mean 'action'?

        """
      ),
      (
        "action: redate\nevent: a",
        """
        events/x.md:2:9: error: there is no action 'redate' [decision-action]
        2 | action: redate
          |         ^~~~~~ did you mean 're-date'?

        """
      ),
      (
        "action: re-date\nevent: a\ndate: 13.05.2031",
        """
        events/x.md:4:7: error: 'date' is not a date: 13.05.2031 [decision-date]
        4 | date: 13.05.2031
          |       ^~~~~~~~~~ write 2031-05-13

        """
      ),
      (
        "action: re-date\nevent: a\ndate: 2031-02-30",
        """
        events/x.md:4:7: error: 'date' is not a date: 2031-02-30 [decision-date]
        4 | date: 2031-02-30
          |       ^~~~~~~~~~ that month has 28 days

        """
      ),
      (
        "action: note\nevent: a\ninto: b",
        """
        events/x.md:4:1: error: 'into' says nothing about the action 'note' [decision-key]
        4 | into: b
          | ^~~~ it belongs to merge and split

        """
      ),
      (
        "action: split\nevent: a\nreports: t:1\ninto: b\ntitle: T",
        """
        events/x.md:6:8: error: 'title' says nothing where reports go into another event [decision-key]
        6 | title: T
          |        ^ leave it out, or leave out into: b, so that they make an event of their own

        """
      ),
      (
        "action: merge\nevent: a\ninto: a",
        """
        events/x.md:4:7: error: this is the event itself: a [decision-itself]
        4 | into: a
          |       ^ name another

        """
      ),
      (
        "action: merge\nevent: a",
        """
        events/x.md:1:1: error: the front matter of a decision has no 'into' [missing-key]
        1 | ---
          | ^~~ write into: 2025-02-11-talks-begin, the event that stays

        """
      ),
      (
        "action: merge\nevent: a\ninto: [b, c]",
        """
        events/x.md:4:7: error: 'into' is one text, not a list or keys [wrong-type]
        4 | into: [b, c]
          |       ^ write into: 2025-02-11-talks-begin, the event that stays

        """
      ),
      (
        "action: note\nevent: [a]",
        """
        events/x.md:3:8: error: 'event' is one text, not a list or keys [wrong-type]
        3 | event: [a]
          |        ^ write event: a

        """
      ),
      (
        "action: note\nevent: {id: a}",
        """
        events/x.md:3:8: error: 'event' is one text, not a list or keys [wrong-type]
        3 | event: {id: a}
          |        ^ write event: the id that its page and timeline.json name

        """
      ),
      (
        "action: split\nevent: a\nreports: []",
        """
        events/x.md:4:1: error: 'reports' is empty [missing-key]
        4 | reports: []
          | ^~~~~~~ write reports: [articles/talks.md:12], those that leave the event

        """
      ),
      (
        "action: split\nevent: a\nreports: {b: 1}",
        """
        events/x.md:4:10: error: 'reports' is a list of texts [wrong-type]
        4 | reports: {b: 1}
          |          ^ write reports: [articles/talks.md:12], those that leave the event

        """
      ),
      (
        "action: note\nevent: a\nreason: R",
        """
        events/x.md:4:1: error: the front matter of a decision has no key 'reason' [unknown-key]
        4 | reason: R
          | ^~~~~~ its keys are action, by, date, decided, event, from, into, reports, title, why

        """
      ),
    ])
  func faults(fields: String, message: String) {
    let (decision, faults) = read(fields + "\n" + Self.signed)
    #expect(decision == nil)
    #expect(faults.first == message)
    #expect(Set(faults).count == faults.count, "each is said once")
  }

  @Test(
    "What is no text is told what a decision is",
    arguments: [
      (
        [0x00, 0x01] as [UInt8],
        """
        events/x.md:1:1: error: byte 0 is NUL, which is no text [file-nul]
        1 | \u{FFFD}\u{FFFD}
          | ^ a decision is text: front matter with action:, event:, by:, decided: and why:

        """
      ),
      (
        [0x61, 0xE9],
        """
        events/x.md:1:2: error: byte 1 is not UTF-8 [file-encoding]
        1 | a\u{FFFD}
          |  ^ save the file as UTF-8; a decision is text: front matter with action:, event:, by:, decided: and why:

        """
      ),
      (
        [],
        """
        events/x.md:1:1: error: the file is empty [file-empty]
        1 |\u{20}
          | ^ begin with a line ---, then action:, event:, by:, decided: and why:

        """
      ),
      (
        [0x61],
        """
        events/x.md:1:1: error: the file does not begin with front matter [front-matter-missing]
        1 | a
          | ^ begin with a line ---, then action:, event:, by:, decided: and why:

        """
      ),
    ])
  func noText(bytes: [UInt8], message: String) {
    let (decision, diagnostics) = DecisionReader.read(SourceFile(path: "events/x.md", bytes: bytes))
    #expect(decision == nil)
    #expect(diagnostics.map { $0.text() } == [message])
  }

  @Test("A decision is signed: who, when and why")
  func unsigned() {
    let (decision, faults) = read("action: note\nevent: a\nby:\ndecided: May\nwhy:")
    #expect(decision == nil)
    #expect(
      faults.map { $0.split(separator: "\n")[0] } == [
        "events/x.md:4:1: error: 'by' is empty [missing-key]",
        "events/x.md:5:10: error: 'decided' is not a day: May [decision-date]",
        "events/x.md:6:1: error: 'why' is empty [missing-key]",
      ])
  }

  @Test("A decision that is no text, has no front matter or is too long")
  func hostile() throws {
    let content = try TemporaryContent(["timeline.yml": "title: T\n", "articles/a.md": Self.article])
    try content.write([0xFF, 0xFE], to: "events/bytes.md")
    try content.write([], to: "events/empty.md")
    try content.write(Array("Drop it all.".utf8), to: "events/plain.md")
    try content.write([UInt8](repeating: 0x20, count: 1_000_001), to: "events/long.md")
    try content.write(
      Array("---\naction: &a [*a]\nevent: e\nby: A\ndecided: 2031-06-01\nwhy: W.\n---\n".utf8), to: "events/alias.md")
    let (loaded, reports) = content.load()
    #expect(loaded?.articles.count == 1 && loaded?.decisions.isEmpty == true)
    #expect(
      reports.map { $0.replacing("content/events/", with: "") } == [
        "alias.md:2:9: error: anchors and aliases of YAML are not read [yaml-alias]",
        "bytes.md:1:1: error: byte 0 is not UTF-8 [file-encoding]",
        "empty.md:1:1: error: the file is empty [file-empty]",
        "long.md:1:1: error: the file has 1.0 MB; the limit is 1 MB [file-size]",
        "plain.md:1:1: error: the file does not begin with front matter [front-matter-missing]",
      ])
  }

  @Test("Links out of the folder are refused, and names that only the case of letters tells apart")
  func names() throws {
    let decision = "---\naction: note\nevent: a\n\(Self.signed)\n---\n"
    let content = try TemporaryContent([
      "timeline.yml": "title: T\n", "articles/a.md": Self.article, "events/ferry.md": decision,
      "events/Ferry.md": decision, "drafts/d.md": decision,
    ])
    try content.link("events/in.md", to: "../drafts/d.md")
    try content.link("events/out.md", to: "/etc/hostname")
    let (loaded, reports) = content.load()
    #expect(loaded?.decisions.count == 3)
    #expect(
      reports == [
        "content/events/ferry.md:1:1: error: only the case of letters tells this name from content/events/Ferry.md "
          + "[name-case]",
        "content/events/out.md:1:1: error: this link leads out of the content folder [link-outside]",
      ])
  }

  @Test("A link in the body that may not be is said and taken out")
  func body() {
    let (decision, faults) = read(
      "action: note\nevent: a\n" + Self.signed,
      body: "<script>alert(1)</script>\n\n[here](javascript:alert(1)) and **there**\n")
    #expect(faults.map { $0.split(separator: ":")[1] } == ["8", "10"])
    let html = decision?.body.html() ?? ""
    #expect(!html.contains("script") && html.contains("<strong>there</strong>"))
  }

  private static let article = "---\ntitle: A\npublished: 2031-05-15\n---\nText.\n"

  @Test("What makes no decision is told of, wherever it lies below events")
  func otherFiles() throws {
    let content = try TemporaryContent([
      "timeline.yml": "title: T\n", "articles/a.md": Self.article, "articles/picture.txt": "x", "events/a.txt": "x",
      "events/old/B.MD": "x", "events/.keep": "",
    ])
    let (loaded, reports) = content.load()
    #expect(loaded?.decisions.isEmpty == true)
    #expect(
      reports == [
        "content/events/a.txt:1:1: warning: this is no Markdown file, so it makes no decision [file-passed-over]",
        "content/events/old/B.MD:1:1: warning: this is no Markdown file, so it makes no decision [file-passed-over]",
      ])
  }
}
