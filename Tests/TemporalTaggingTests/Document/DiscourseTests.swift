import CivilTime
import TemporalTagging
import Testing

@Suite struct DiscourseTests {
  @Test(
    "what counts from the last date named",
    arguments: [
      ("The dam broke on March 3, 2021. Two days later, the town was empty.", "2021-03-05"),
      ("The dam broke on March 3, 2021. The same day, the mayor left.", "2021-03-03"),
      ("It opened on March 3, 2021. The following week it closed.", "2021-03-08/2021-03-14"),
      ("It opened on March 3, 2021. That year, wages fell.", "2021"),
      ("In May 2019 sales rose 3 percent from a year earlier.", "2018"),
      ("The dam broke on March 3, 2021. On that Friday, the town was empty.", "2021-03-05"),
      ("The dam broke on March 3, 2021. He said that Friday would do.", "2025-02-07"),
      ("The dam broke on March 3, 2021. That summer, the town was empty.", "2021-22"),
      ("The dam broke on March 3, 2021. In April of that year, the mayor left.", "2021-04"),
      ("The dam broke on March 3, 2021. The day before, a crack was seen.", "2021-03-02"),
      ("The dam broke in March 2021. The year before, a crack was seen.", "2020"),
      ("The dam broke in March 2021. The next month, it was mended.", "2021-04"),
      ("The dam broke in March 2021. It was mended the next year.", "2022"),
      ("The dam broke in March 2021. The next month will be dry.", "2025-03"),
      ("The dam broke in March 2021. That April, the mayor left.", "2021-04"),
      ("The dam broke in March 2021. He said that April would do.", "2024-04"),
    ])
  func reference(text: String, edtf: String) {
    #expect(mentions(text).last?.resolution?.edtf == edtf)
  }

  @Test(
    "some time later, which lies ahead only where the clause does",
    arguments: [
      ("The dam broke on March 3, 2021. A few days later, the mayor left the town and was fined.", "PAST_REF"),
      ("Several weeks later, it collapsed.", "PAST_REF"),
      ("It will open in May and close a few weeks later.", "FUTURE_REF"),
      ("It broke on Monday. A few weeks later, it will be mended.", "FUTURE_REF"),
    ])
  func someTimeLater(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test(
    "the week up to publication, and the week of the calendar",
    arguments: [
      ("Over the past week, it rained.", "P1W"), ("It rained in the past week.", "P1W"),
      ("It rained during the last month.", "P1M"), ("It rained last week.", "2025-W06"),
      ("It rained the last week.", "2025-W06"), ("It rained in the past year.", "P1Y"),
    ])
  func upToPublication(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test(
    "following as a preposition and as an adjective",
    arguments: [
      ("Many fled following Tuesday's quake.", "2025-02-11"), ("He left following August's vote.", "2024-08"),
      ("He left following Monday's vote.", "2025-02-10"),
      ("It broke on March 3, 2021. The following Monday, it was mended.", "2021-03-08"),
    ])
  func following(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test(
    "figures after a day that are a time or an amount",
    arguments: [
      ("18 JANUARY, 2200 GMT: a blast is heard.", ["2025-01-18T22:00Z"]),
      ("On 18 January, 2200 people fled.", ["2025-01-18"]), ("In January, 2200 homes burned.", ["2025-01"]),
      ("It ran until 18 January 2024.", ["2024-01-18"]),
    ])
  func figuresAfterDay(text: String, values: [String]) { #expect(mentions(text).map(\.value) == values) }

  @Test(
    "a year ago beside the figures of a quarter that another paragraph names",
    arguments: [
      ("Net was $6 million, or 18 cents a share, a year ago.", "2023-36"),
      ("A year earlier, net was $2 million.", "2023-36"), ("Its founder moved here a year ago.", "2024"),
      ("In the first nine months, net was $9 million, from $4 million a year ago.", "2024"),
    ])
  func figures(text: String, edtf: String) throws {
    let found = TemporalTagger.english.mentions(
      in: ["The mill lost money in the fourth quarter of 2024.", text],
      context: DocumentContext(published: try #require(EDTFDate("2025-02-11"))))
    #expect(found.last?.resolution?.edtf == edtf)
  }

  @Test(
    "a time of day alone goes with the day that its paragraph named",
    arguments: [
      ("The dam broke on Monday. At 10 p.m. the town was empty.", "2025-02-10T22:00"),
      ("The dam broke on May 3, 2021, and by noon the town was empty.", "2021-05-03T12:00"),
      ("It broke at 9 a.m. on Monday; from 10:15 to 11:30 a.m. it rained.", "2025-02-10T10:15/2025-02-10T11:30"),
      ("The dam broke on Monday. The mayor speaks tonight.", "2025-02-11TNI"),
      ("The dam broke in May. At noon the mayor speaks.", "2025-02-11T12:00"),
      ("At noon the mayor spoke.", "2025-02-11T12:00"),
    ])
  func clock(text: String, value: String) {
    #expect(mentions(text).last?.value == value)
  }

  @Test func aTimeOfDayStaysOffTheDayOfAnotherParagraph() throws {
    let found = TemporalTagger.english.mentions(
      in: ["The dam broke on Monday.", "At noon the mayor spoke."],
      context: DocumentContext(published: try #require(EDTFDate("2025-02-11"))))
    #expect(found.last?.value == "2025-02-11T12:00")
  }

  @Test(
    "comparisons are told from the period compared, and do not lead on",
    arguments: [
      ("It lost $2 million, against $1 million in the 2020 period.", "2020-Q4"),
      ("It lost $2 million in 2020.", "2020"),
      ("After a flat second quarter, it lost $2 million, against $1 million in the 2020 period.", "2020-Q4"),
      ("Prices are up since year-end.", "2024"),
      ("Costs were lower than a year ago.", "2023-Q4"), ("A bridge was built a year ago.", "2024"),
      ("Net was $3 million, from $2 million a year earlier. Two months later, it was sold.", "2025-02"),
    ])
  func comparisons(text: String, value: String) throws {
    let found = TemporalTagger.english.mentions(
      in: ["The mill lost money in the fourth quarter of 2024, which ended on Dec. 31.", text],
      context: DocumentContext(published: try #require(EDTFDate("2025-02-11"))))
    #expect(found.last?.value == value)
  }

  @Test func referenceCrossesBlocks() throws {
    let found = TemporalTagger.english.mentions(
      in: ["The dam broke on March 3, 2021.", "Nobody slept.", "Two days later, the town was empty."],
      context: DocumentContext(published: try #require(EDTFDate("2025-02-11"))))
    let last = try #require(found.last)
    #expect(last.resolution?.edtf == "2021-03-05")
    #expect(last.anchor.origin == .mention)
    #expect(last.anchor.place?.block == 0)
    #expect(last.block == 2)
  }

  @Test(
    "quoted words count from the day on which they were spoken",
    arguments: [
      ("\"We will leave tomorrow,\" the captain said on Friday.", "tomorrow", "2025-02-08"),
      ("“We arrived yesterday,” the captain told reporters Friday.", "yesterday", "2025-02-06"),
      ("On Friday the captain said: \"We leave tomorrow.\"", "tomorrow", "2025-02-08"),
      ("\"We leave tomorrow,\" the captain said.", "tomorrow", "2025-02-12"),
      ("\"We leave tomorrow,\" said the captain. The ship sank on Friday.", "tomorrow", "2025-02-12"),
      ("The captain said on Friday he would leave tomorrow.", "tomorrow", "2025-02-12"),
      ("``We leave today,'' the captain said Friday.", "today", "2025-02-07"),
    ])
  func quotation(text: String, phrase: String, edtf: String) throws {
    let bytes = Array(text.utf8)
    let mention = try #require(
      mentions(text).first { String(decoding: bytes[$0.range], as: UTF8.self) == phrase })
    #expect(mention.resolution?.edtf == edtf)
    #expect((mention.anchor.origin == .utterance) == (edtf != "2025-02-12"))
  }

  @Test(
    "the year follows from the weekday and the day",
    arguments: [
      ("The dam broke on Thursday, February 6.", "2025-02-06"), ("The dam broke Thursday (February 6).", "2025-02-06"),
      // No such day is near: the weekday is a slip.
      ("The dam broke on Wednesday, February 6.", "2025-02-06"),
      // Such a day lies some years back, or so far that no year can be told.
      ("The dam broke on Monday, April 3.", "2023-04-03"), ("The dam broke on Saturday, August 5.", "2023-08-05"),
      ("The dam broke on Tuesday, September 11.", nil), ("The dam broke on Tuesday, February 6.", "2024-02-06"),
      ("It will start on Tuesday, May 5.", "2026-05-05"), ("It will start on Sunday, May 9.", nil),
      ("It starts on Friday, February 14.", "2025-02-14"), ("It ended on Wednesday, Feb. 7.", "2024-02-07"),
    ])
  func year(text: String, edtf: String?) {
    #expect(mentions(text).first?.resolution?.edtf == edtf)
  }

  @Test(
    "an approximate publication date makes approximate what changes with it, and nothing else",
    arguments: [
      ("The dam broke on Thursday.", "2025-02-06"), ("The dam broke on Friday.", "2025-02-07~"),
      ("The dam broke yesterday.", "2025-02-06~"), ("The dam broke in August.", "2024-08"),
      ("The dam broke on March 3, 2021.", "2021-03-03"), ("The dam broke last year.", "2024"),
      ("The dam broke on Friday. Two days later, it was mended.", "2025-02-09~"),
    ])
  func approximate(text: String, edtf: String) {
    #expect(mentions(text, published: "2025-02-07~").last?.resolution?.edtf == edtf)
  }

  @Test func approximateIsExplained() throws {
    let text = "The dam broke on Thursday."
    let mention = try #require(mentions(text, published: "2025-02-07~").first)
    #expect(mention.holdsNearby)
    #expect(
      mention.explanation(in: text).inferences.contains(
        "the publication date is approximate; publication from 2025-02-06 to 2025-02-08 gives the same day"))
  }

  @Test("a coarse publication date gives nothing finer")
  func coarse() {
    #expect(mentions("The dam broke yesterday.", published: "2025-02").first?.resolution?.edtf == "2025-02")
    #expect(mentions("The dam broke in August.", published: "2025-02").first?.resolution?.edtf == "2024-08")
  }

  @Test(arguments: [
    ("since the summer", Signal.since), ("until Friday", .until), ("by May", .by), ("on Friday", .on),
    ("in the 1990s", .in),
  ])
  func signals(text: String, signal: Signal) {
    #expect(mentions("It rained \(text).").first?.signal == signal)
  }
}
