import Annotations
import SourceText
import TemporalTagging
import Testing

@Suite struct AnnotationLinesTests {
  private func read(_ text: String) -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    AnnotationLinesReader.read(SourceFile(path: "in.jsonl", bytes: Array(text.utf8)))
  }

  @Test func readsDocumentsWithEitherKindOfDate() {
    let (corpus, diagnostics) = read(
      "\u{FEFF}" + #"""
        {"id": "one", "dct": "1998-01-08", "text": "A café\n\ud83d\ude00."}

        {"id":"two","ref":"2012-07-10T04:30","text":"","src":["ignored"]}
        {"id":"three","dct":null,"text":"no date"}
        """#)
    #expect(diagnostics == [])
    #expect(
      corpus.documents == [
        SourceDocument(id: "one", reference: CreationTime("1998-01-08"), text: "A café\n😀."),
        SourceDocument(id: "two", reference: CreationTime("2012-07-10T04:30"), text: ""),
        SourceDocument(id: "three", reference: nil, text: "no date"),
      ])
    #expect(corpus.documents.map { $0.reference?.description } == ["1998-01-08", "2012-07-10T04:30", nil])
  }

  @Test func readsWhatItWrites() {
    var first = AnnotatedMention(2..<7, .set, "P1D")
    first.quantifier = "EVERY"
    first.frequency = "2X"
    var second = AnnotatedMention(9..<12, .date, "2024-03")
    second.modifier = "EARLY \"quoted\"\n"
    second.from = "2024-03-01"
    second.to = "2024-04-01"
    let annotations = [
      Annotation(documentID: "é/\u{1}", mentions: [first, second]), Annotation(documentID: "none", mentions: []),
    ]
    let lines = annotations.flatMap { $0.jsonLine() }
    #expect(
      String(decoding: lines, as: UTF8.self) == #"""
        {"id":"é/\u0001","mentions":[{"start":2,"end":7,"type":"SET","value":"P1D","quant":"EVERY","freq":"2X"},{"start":9,"end":12,"type":"DATE","value":"2024-03","mod":"EARLY \"quoted\"\n","from":"2024-03-01","to":"2024-04-01"}]}
        {"id":"none","mentions":[]}

        """#)
    let (corpus, diagnostics) = AnnotationLinesReader.read(SourceFile(path: "out.jsonl", bytes: lines))
    #expect(diagnostics == [])
    #expect(corpus.annotations == annotations)
  }

  /// One fault on a line, where it stands and what is said; the line before and the one after are read all the same.
  @Test(arguments: [
    ("nonsense", 1, "annotation-syntax", "a value is expected here"),
    (#"{"id":"x","text":"open"#, 23, "annotation-syntax", "the string does not end"),
    (#"{"id":"x","text":"\q"}"#, 20, "annotation-syntax", "this escape does not exist"),
    (#"{"id":"x","text":"\ud800"}"#, 25, "annotation-syntax", "half of a surrogate pair"),
    ("[]", 1, "annotation-value", "an object is expected on each line, not a list"),
    (#"{"text":"x"}"#, 1, "annotation-key", "the key 'id' is missing here"),
    (#"{"id":7,"text":"x"}"#, 7, "annotation-value", "'id' must be a string, not a number"),
    (#"{"id":"x"}"#, 1, "annotation-key", "neither 'text' nor 'mentions' is here"),
    (#"{"id":"x","text":[]}"#, 18, "annotation-value", "'text' must be a string, not a list"),
    (#"{"id":"x","mentions":{}}"#, 22, "annotation-value", "'mentions' must be a list, not an object"),
    (#"{"id":"x","mentions":[3]}"#, 23, "annotation-value", "a mention must be an object, not a number"),
    (#"{"id":"x","dct":"1998-02-30","text":""}"#, 17, "annotation-date", "'dct' is not a date: 1998-02-30"),
    (
      #"{"id":"x","mentions":[{"start":-1,"end":2,"type":"DATE"}]}"#, 32, "annotation-value",
      "'start' must be a number of code points, 0 or more"
    ),
    (
      #"{"id":"x","mentions":[{"start":0,"end":99999999999999999999,"type":"DATE"}]}"#, 40, "annotation-value",
      "'end' must be a number of code points, 0 or more"
    ),
    (
      #"{"id":"x","mentions":[{"start":1e400,"end":2,"type":"DATE"}]}"#, 32, "annotation-value",
      "'start' must be a number of code points, 0 or more"
    ),
    (
      #"{"id":"x","mentions":[{"start":5,"end":2,"type":"DATE"}]}"#, 23, "annotation-range",
      "the mention ends at 2, before it starts at 5"
    ),
    (#"{"id":"x","mentions":[{"end":2,"type":"DATE"}]}"#, 23, "annotation-key", "the key 'start' is missing here"),
    (#"{"id":"x","mentions":[{"start":1,"end":2}]}"#, 23, "annotation-key", "the key 'type' is missing here"),
    (
      #"{"id":"x","mentions":[{"start":1,"end":2,"type":"date"}]}"#, 49, "annotation-type", "TIMEX3 has no type 'date'"
    ),
  ])
  func saysWhatIsWrongAndWhere(line: String, column: Int, id: String, message: String) {
    let good = #"{"id":"good","text":"fine"}"#
    let (corpus, diagnostics) = read("\(good)\n\(line)\n\(good)")
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.location == SourceLocation(path: "in.jsonl", line: 2, column: column))
    #expect(corpus.documents.count { $0.id == "good" } == 2)
  }

  @Test func findsEveryFaultOfALine() {
    let (corpus, diagnostics) = read(
      #"{"id":"x","mentions":[{"start":1,"type":"NEVER"},{"start":1,"end":2,"type":"DATE","value":3},true]}"#)
    #expect(
      diagnostics.map(\.message) == [
        "the key 'end' is missing here", "TIMEX3 has no type 'NEVER'", "'value' must be a string, not a number",
        "a mention must be an object, not a truth value",
      ])
    #expect(corpus.annotations.map(\.mentions.count) == [1])
  }

  @Test func keepsNoLongLineWithEachFault() {
    let text = String(repeating: "long ", count: 2000)
    let (_, diagnostics) = read(#"{"id":"x","text":"\#(text)","mentions":[1,2,3]}"#)
    #expect(diagnostics.count == 3)
    #expect(diagnostics.allSatisfy { $0.sourceLine == nil && $0.location?.line == 1 })
  }

  @Test func survivesBytesOfAllKinds() {
    let line = Array(#"{"id":"a","dct":"2024-01-01","text":"é","mentions":[{"start":0,"end":1,"type":"DATE"}]}"#.utf8)
    for place in line.indices {
      _ = AnnotationLinesReader.read(SourceFile(path: "x", bytes: Array(line[..<place])))
      for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x80, 0xFF] {
        var broken = line
        broken[place] = byte
        _ = AnnotationLinesReader.read(SourceFile(path: "x", bytes: broken))
      }
    }
    let deep = String(repeating: "{\"a\":[", count: 50_000)
    #expect(read(deep).diagnostics.map(\.message) == ["values nest too deeply"])
  }
}
