import Annotations
import SourceText
import TemporalTagging
import Testing

@Suite struct TimeMLTests {
  private func read(_ text: String, path: String = "corpus/sample.tml") -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    TimeMLReader.read(SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private static let document = SourceDocument(
    id: "a&b", reference: CreationTime("2024-03-15"),
    text: "Café <open> \"daily\" & after\r\nthe past two weeks.\u{1} ]]>")

  private static var mentions: [AnnotatedMention] {
    var daily = AnnotatedMention(13..<18, .set, "P1D")
    daily.quantifier = "EVERY"
    daily.frequency = "1X"
    var weeks = AnnotatedMention(33..<47, .duration, "P2W")
    weeks.isRelative = true
    weeks.endPoint = .creationTime
    weeks.beginPoint = .mention(0)
    weeks.modifier = "a \"<mod>\"\t"
    return [daily, weeks]
  }

  @Test func writesTimeML() {
    #expect(
      String(decoding: Self.document.timeML(Self.mentions), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

        <DOCID>a&amp;b</DOCID>

        <DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-15" temporalFunction="false" \
        functionInDocument="CREATION_TIME">2024-03-15</TIMEX3></DCT>

        <TEXT>Café &lt;open&gt; "<TIMEX3 tid="t1" type="SET" value="P1D" quant="EVERY" freq="1X" \
        temporalFunction="false" functionInDocument="NONE">daily</TIMEX3>" &amp; after&#13;
        the <TIMEX3 tid="t2" type="DURATION" value="P2W" mod="a &quot;&lt;mod&gt;&quot;&#9;" temporalFunction="true" \
        functionInDocument="NONE" beginPoint="t1" endPoint="t0">past two weeks</TIMEX3>.\u{FFFD} ]]&gt;</TEXT>

        </TimeML>

        """)
  }

  @Test func readsWhatItWrites() {
    let (corpus, diagnostics) = TimeMLReader.read(
      SourceFile(path: "x.tml", bytes: Self.document.timeML(Self.mentions)))
    #expect(diagnostics == [])
    var document = Self.document
    document.text = document.text.split(separator: "\u{1}").joined(separator: "\u{FFFD}")
    #expect(corpus.documents == [document])
    #expect(corpus.annotations == [Annotation(documentID: "a&b", mentions: Self.mentions)])
  }

  @Test func leavesOutWhatTimeMLCannotNest() {
    let document = SourceDocument(id: "x", reference: nil, text: "one two three")
    let mentions = [(4, 7), (0, 7), (6, 9), (8, 13), (8, 8), (13, 13), (12, 40), (50, 60)].map {
      AnnotatedMention($0.0..<$0.1, .date, "2024")
    }
    let text = String(decoding: document.timeML(mentions), as: UTF8.self)
    let (corpus, _) = read(text)
    #expect(corpus.annotations.map { $0.mentions.map(\.range) } == [[0..<7, 8..<13]])
    #expect(corpus.documents.map(\.text) == [document.text])
    #expect(!text.contains("<DCT>"))
  }

  @Test func readsTempEvalForm() {
    let (corpus, diagnostics) = read(
      """
      <?xml version="1.0" ?>
      <!DOCTYPE TimeML SYSTEM "TimeML.dtd" [ <!ENTITY ha "ha > ]"> ]>
      <t:TimeML xmlns:t='urn:t'><t:DOCID> a  b </t:DOCID>
      <DCT>dated <TIMEX3 tid="t0" type='DATE' value="2024-03-15" functionInDocument="CREATION_TIME">Friday</TIMEX3></DCT>
      <TITLE>On <TIMEX3 tid="t9" type="DATE" value="2024">Monday</TIMEX3></TITLE>
      <TEXT>
      A <EVENT eid="e1">caf&#xe9; opened</EVENT> <!-- not < this --><SIGNAL>on</SIGNAL> <t:TIMEX3 tid="t1" type="DATE"
       value="2024-03-11" temporalFunction="true" anchorTimeID="t0"><EVENT>Mon</EVENT>day</t:TIMEX3>, <![CDATA[<&\r
      >]]><TIMEX3 tid="t2" type="DATE" value="" functionInDocument="CREATION_TIME">to<?pi?>day</TIMEX3>\
      <TIMEX3 tid="t3" type="DURATION" value="P3D"/>\r
      .</TEXT>
      <MAKEINSTANCE eventID="e1"/></t:TimeML>
      """)
    #expect(diagnostics == [])
    #expect(corpus.documents.map(\.id) == ["a b"])
    #expect(corpus.documents.map { $0.reference?.description } == ["2024-03-15"])
    let text = "\nA café opened on Monday, <&\n>today\n."
    #expect(corpus.documents.map(\.text) == [text])
    let mentions = corpus.annotations.first?.mentions ?? []
    let scalars = Array(text.unicodeScalars)
    #expect(
      mentions.map { mention in
        var phrase = String.UnicodeScalarView()
        phrase.append(contentsOf: scalars[mention.range])
        return String(phrase)
      } == ["Monday", "today"])
    #expect(mentions.map(\.value) == ["2024-03-11", ""])
    #expect(mentions.map(\.anchor) == [.creationTime, nil])
    #expect(mentions.map(\.isRelative) == [true, false])
  }

  @Test func readsTheFormWithoutAText() {
    let (corpus, diagnostics) = read(
      """
      <TimeML>Released <TIMEX3 tid="t5" type="TIME" value="1998-01-08T04:00:00" functionInDocument="CREATION_TIME">8 \
      January</TIMEX3>. It was <TIMEX3 tid="t6" type="DATE" value="1997">last year</TIMEX3>.</TimeML>
      """)
    #expect(diagnostics == [])
    #expect(
      corpus.documents == [
        SourceDocument(
          id: "sample", reference: CreationTime("1998-01-08T04:00"), text: "Released 8 January. It was last year.")
      ])
    #expect(corpus.annotations.map { $0.mentions.map(\.range) } == [[27..<36]])
  }

  @Test func saysWhatAnAnnotationLacks() {
    let (corpus, diagnostics) = read(
      """
      <TimeML><DCT><TIMEX3 tid="t0" value="the day">x</TIMEX3></DCT><TEXT>
      <TIMEX3 tid="t1" type="EPOCH" value="1">a</TIMEX3> <TIMEX3 tid="t2">b</TIMEX3>
      <TIMEX3 tid="t3" type="DATE">c</TIMEX3> <TIMEX3 tid="t3" type="TIME">d</TIMEX3></TEXT></TimeML>
      """)
    #expect(
      diagnostics.map { "\($0.location?.description ?? "-") \($0.message)" } == [
        "corpus/sample.tml:1:38 the creation time is not a date: the day",
        "corpus/sample.tml:2:24 TIMEX3 has no type 'EPOCH'",
        "corpus/sample.tml:2:52 this TIMEX3 has no type",
        "corpus/sample.tml:3:54 the tid 't3' stands twice",
      ])
    #expect(corpus.annotations.map { $0.mentions.map(\.type) } == [[.date, .time]])
  }

  @Test func aDocumentWithoutADateIsReadWithAWarning() {
    let (corpus, diagnostics) = read("<TimeML><TEXT>so</TEXT></TimeML>")
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(corpus.documents == [SourceDocument(id: "sample", reference: nil, text: "so")])
  }
}
