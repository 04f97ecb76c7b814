import Chronology
import Testing

/// Who says what is told, and whom "he" stands for; published on Thursday, 15 May 2031.
@Suite struct SpeakerTests {
  private func speakers(_ text: String) -> [String?] {
    Story().article("a", text).events.map { $0.attribution?.speaker }
  }

  @Test(
    "the name without what stands around it",
    arguments: [
      ("Ann Reed and Bo Moss both called on Tuesday for a vote in Orlo.", "Ann Reed and Bo Moss"),
      ("A report last year by Ardent stated that aid to the town had failed.", "A report by Ardent"),
      ("Basically the council said on Tuesday that the dam broke.", "the council"),
      ("Bo Moss was born in 1798 in Orlo according to the 1861 census.", "the 1861 census"),
      ("Bo Moss fled the town in 1998, according to the census of 2001.", "the census of 2001"),
      ("Bo Moss fled the town in 1998, according to Friday's report.", "Friday's report"),
    ])
  func name(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(
    "what the writer adds is nobody's claim",
    arguments: [
      "“It is a solemn time,” said Carl Weldon, who led a mission to Orlo in 2004.",
      "“Tell the truth,” a man in the line told the Wire as an officer stamped his passport on Tuesday.",
      "Rebels were beaten back, fighters told the Wire, as envoys arrived on Tuesday in Vann.",
      "Sal Gard, appointed in 2009 as head of the town, insisted his father was not like the others.",
    ])
  func aside(text: String) { #expect(speakers(text) == [nil]) }

  @Test(
    "what stands behind a clause that is no saying is told",
    arguments: [
      ("After the dam broke, police said two men died on Monday in Orlo.", "police"),
      ("In Orlo, where fighting raged, officials said the mill was burned on Monday.", "officials"),
      ("Two men died on Monday in Orlo, police said.", "police"),
    ])
  func told(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(
    "he is who spoke last, where nothing speaks against it",
    arguments: [
      ("Bo Moss said that the mill was old. He said on Tuesday that it was burned.", "Bo Moss"),
      ("Bo Moss said that the mill was old. It was a mill of wood. He said on Tuesday that it was burned.", "Bo Moss"),
      ("Officials said that the road was shut. They said on Tuesday that it was washed away.", "Officials"),
      ("Mayor Bo Moss told the Wire that he welcomed a call on Friday by the council.", "Mayor Bo Moss"),
      // Not many, not a thing, and nobody else in between.
      ("Officials said that the road was shut. He said on Tuesday that it was washed away.", "He"),
      ("The ministry said that the road was shut. He said on Tuesday that it was washed away.", "He"),
      (
        "Bo Moss said that the mill was old. Mayor Carl Weldon left the hall. He said on Tuesday that it was burned.",
        "He"
      ),
      (
        "Bo Moss said that the mill was old. It fell. It was sold. It was wet. Nobody came. He said on Tuesday that it was burned.",
        "He"
      ),
    ])
  func pronoun(text: String, speaker: String) { #expect(speakers(text).last == speaker) }
}
