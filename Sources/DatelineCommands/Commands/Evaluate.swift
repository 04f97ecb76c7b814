internal import Annotations
internal import ArgumentParser
internal import SourceText

/// `dateline evaluate`
struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the date engine on annotated documents, as TempEval-3 does.",
    discussion: """
      The documents are TimeML files, or JSON Lines: docs.jsonl with {"id","dct","text"} and gold.jsonl with \
      {"id","mentions":[{"start","end","type","value"}]}, offsets in Unicode code points. A folder stands for all of \
      these in it and below it.

      A mention that was found is paired with an annotated one that it overlaps. Strict: both have one extent; relaxed: \
      they are paired; type, value: they are paired and agree in it. The calendar recall counts only mentions whose \
      value is a date.

        dateline evaluate corpus
        dateline evaluate corpus --errors 20 --kinds value,miss
        dateline evaluate corpus --minimum strict=88 --minimum value=85
        dateline evaluate gold.jsonl --system theirs.jsonl

      The status is 0, or 1 when a figure is below its minimum, or 2 when the documents cannot be read as they should.
      """
  )

  @Argument(help: ArgumentHelp("Files and folders with annotated documents.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("Measure the mentions in this JSON Lines file instead of our own.", valueName: "file"))
  var system: String?

  @Option(help: ArgumentHelp("List so many differences, with the words around them.", valueName: "n"))
  var errors = 0

  @Option(
    help: ArgumentHelp("The kinds to list: miss, spurious, value, type, span.", valueName: "kind,…"),
    transform: Self.kinds)
  var kinds = Set(Evaluation.Kind.allCases)

  @Flag(help: "Count the mentions of each type, too.")
  var byType = false

  @Flag(help: "Print the figures as JSON, unrounded.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Only the tenth of the documents that tuning should not look at, chosen by their ids, or only the others.",
      valueName: "held-out|others"))
  var part: HeldOutPart?

  @Option(
    help: ArgumentHelp(
      "Fail when the F1 of strict, relaxed, type or value, or the recall of calendar, is below so many percent.",
      valueName: "figure=percent"),
    transform: Minimum.init(argument:))
  var minimum: [Minimum] = []

  func validate() throws {
    if errors < 0 { throw ValidationError("The number of differences to list cannot be negative.") }
    if json, errors > 0 { throw ValidationError("--json prints figures alone: leave out --errors.") }
    if paths.isEmpty { throw ValidationError("Say which documents.") }
  }

  func run() async throws {
    let console = Console.current
    let files = AnnotatedFiles(paths)
    let found = system.map { AnnotatedFiles([$0]) }
    var diagnostics = files.diagnostics + (found?.diagnostics ?? [])
    let gold = files.corpus.annotations.filter { part?.holds($0.documentID) ?? true }
    let texts = Set(files.corpus.documents.map(\.id))
    if gold.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        Diagnostic(
          .error, id: "annotation-none", "no annotations are there to measure by", hint: "give gold.jsonl, too"))
    }
    if found == nil, let lone = gold.first(where: { !texts.contains($0.documentID) }) {
      diagnostics.append(
        Diagnostic(
          .error, id: "annotation-text", "the text of '\(lone.documentID)' is missing", hint: "give docs.jsonl, too"))
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(status: .trouble, diagnostics: diagnostics)
    }
    console.report(diagnostics)

    let judged = Set(gold.map(\.documentID))
    let annotations =
      found?.corpus.annotations
      ?? files.corpus.documents.filter { judged.contains($0.id) }.concurrentMap { $0.annotation() }
    let evaluation = Evaluation(gold: gold, system: annotations)
    if let first = evaluation.missingDocuments.first {
      console.note(
        "\(evaluation.missingDocuments.count) of \(gold.count) documents have no annotation to measure, '\(first)' first"
      )
    }
    console.writeOutput(json ? evaluation.score.json() : Array(evaluation.score.table(byType: byType).utf8))
    if errors > 0 {
      let report = DifferenceReport(documents: files.corpus.documents)
      console.writeOutput(Array(report.text(evaluation.differences, limit: errors, kinds: kinds).utf8))
    }
    let missed = minimum.filter { $0.figure(of: evaluation.score) < $0.percent / 100 }
    for minimum in missed { console.note("below its minimum: \(minimum.name), \(minimum.percent)") }
    if !missed.isEmpty { throw CommandFailure(status: .failure) }
  }

  private static func kinds(_ argument: String) throws -> Set<Evaluation.Kind> {
    let names = argument.split(separator: ",").map { String($0) }
    return Set(
      try names.map { name in
        guard let kind = Evaluation.Kind(rawValue: name) else {
          let known = Evaluation.Kind.allCases.map(\.rawValue)
          let meant = closestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
          throw ValidationError("'\(name)' is not one of \(known.joined(separator: ", "))\(meant)")
        }
        return kind
      })
  }
}

/// Which documents to measure on.
enum HeldOutPart: String, ExpressibleByArgument, CaseIterable {
  case heldOut = "held-out"
  case others

  /// One document in ten is held out, by a hash of its id (FNV-1a): the same wherever it is stored.
  func holds(_ id: String) -> Bool {
    let hash = id.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return (hash % 10 == 0) == (self == .heldOut)
  }
}

/// A figure and the percentage that it must reach.
struct Minimum {
  var name: String
  var percent: Double
  /// `nil` for the calendar recall.
  private var criterion: Score.Criterion?

  /// Reads `strict=88`.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let percent = Double(parts[1]), percent >= 0, percent <= 100 else {
      throw ValidationError("'\(argument)' is not of the form strict=88")
    }
    criterion = Score.Criterion(rawValue: parts[0])
    guard criterion != nil || parts[0] == "calendar" else {
      let known = Score.Criterion.allCases.map(\.rawValue) + ["calendar"]
      throw ValidationError("'\(parts[0])' is not one of \(known.joined(separator: ", "))")
    }
    name = parts[0]
    self.percent = percent
  }

  func figure(of score: Score) -> Double { criterion.map { score.measure($0).f1 } ?? score.calendarRecall }
}
