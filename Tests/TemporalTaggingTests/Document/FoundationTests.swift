import CivilTime
import TemporalTagging
import Testing

/// Dates that are only given where the text has something to count them from.
@Suite struct FoundationTests {
  @Test(
    "what counts on from a date that was never told is not dated",
    arguments: [
      ("Two days later, the town was empty.", "XXXX-XX-XX"), ("The next day, police found the car.", "XXXX-XX-XX"),
      ("He was fired. The next week, the firm hired another.", "XXXX-WXX"),
      ("A year later, little had changed.", "XXXX"),
      ("Six months after, nobody speaks of it.", "XXXX-XX"),
      // A date that would follow publication, though the one counted from was told.
      ("The vote was on Monday. Three months later the party splits.", "XXXX-XX"),
      ("It opened in 2015; twenty years later it is still open.", "XXXX"),
      ("It ended on Monday. Two days later, they were home.", "XXXX-XX-XX"),
      ("In the following 18 days, the town fell.", "P18D"),
      ("Half an hour later, the bomb went off.", "XXXX-XX-XXTXX:XX"),
      ("She had resigned two days earlier.", "XXXX-XX-XX"),
    ])
  func unfounded(text: String, value: String) throws {
    let last = try #require(mentions(text).last)
    #expect(last.resolution == nil)
    #expect(last.value == value)
  }

  @Test(
    "what has something to count from, looks ahead or stands alone",
    arguments: [
      ("The dam broke on February 3. Two days later, it was mended.", "2025-02-05"),
      ("They meet on Friday. Two days later, they will vote.", "2025-02-16"),
      ("It closes on Monday and will open again the following day.", "2025-02-18"),
      ("two days later", "2025-02-13"), ("Profit fell from a year earlier.", "2024"),
      ("The following week is a holiday.", "2025-W08"),
      ("The siege began on January 3. In the following 18 days, the town fell.", "P18D"),
    ])
  func founded(text: String, value: String) throws {
    let last = try #require(mentions(text).last)
    #expect(last.value == value)
    #expect(last.resolution != nil)
  }

  @Test(
    "hours up to a day that is known without its hour",
    arguments: [
      ("Three shells fell in the past hour.", "2025-02-11"), ("In the last half hour, shots were heard.", "2025-02-11"),
      ("Twelve people died in the past 24 hours.", "2025-02-10/2025-02-11"),
      ("Twelve people died in the last 48 hours.", "2025-02-09/2025-02-11"),
      ("Snow is expected over the next 36 hours.", "2025-02-11/2025-02-13"),
      ("It will open in the next few minutes.", "2025-02-11"),
    ])
  func hours(text: String, edtf: String) { #expect(mentions(text).last?.resolution?.edtf == edtf) }

  @Test("hours up to a publication that is known to the minute")
  func hoursToTheMinute() throws {
    let published = ReferenceTime(
      CivilInterval(
        start: CivilMoment(try #require(Day(year: 2025, month: 2, day: 11))).adding(seconds: 36_000),
        end: CivilMoment(try #require(Day(year: 2025, month: 2, day: 11))).adding(seconds: 36_060)), .minute)
    let timex = try #require(TemporalTagger.english.timexes(in: "Three shells fell in the past hour.").first)
    let interval = try #require(timex.resolve(in: Context(publication: published))?.interval)
    #expect(interval.end.seconds - interval.start.seconds == 3600)
    #expect(interval.start.secondOfDay == 32_400)
  }

  @Test(
    "the last days of somebody are not those before publication",
    arguments: [
      "On his last day he moved from meeting to meeting.", "In her last week in office she signed three laws.",
      "They were in their last hours.", "In the last 29 years of his life he was a conductor.",
      "She wrote it in her last two weeks.",
    ])
  func ends(text: String) {
    #expect(mentions(text).compactMap { $0.resolution?.edtf } == [])
  }

  @Test(
    "the verb last",
    arguments: [
      ("It may last weeks, the ministry said.", "weeks", "PXW"), ("The strike could last months.", "months", "PXM"),
      ("Delays that last days are rare.", "days", "PXD"),
    ])
  func verb(text: String, words: String, value: String) throws {
    let found = mentions(text)
    #expect(found.count == 1)
    let mention = try #require(found.first)
    #expect(Array(text.utf8)[mention.range].elementsEqual(words.utf8))
    #expect(mention.value == value)
  }

  @Test(
    "a time of day behind its date makes no range with it",
    arguments: ["8 November 2011 - 17:42", "8th November 2011 \u{2013} 17:42"])
  func stamp(text: String) throws {
    let found = mentions(text)
    let bytes = Array(text.utf8)
    let extents = found.indices.map { Mention.extent(at: $0, of: found, in: bytes.span) }
    let lengths = extents.map { $0.map { $0.end.seconds - $0.start.seconds } }
    #expect(lengths == [86_400, 60])
  }

  @Test("a time of day of which only the year is known has that year")
  func unknownDay() throws {
    let text = "In 2008 he moved. He left a little after noon on the same day."
    let found = mentions(text)
    #expect(found.last?.value == "2008-XX-XXT12:00")
    let bytes = Array(text.utf8)
    #expect(Mention.extent(at: 1, of: found, in: bytes.span) == found.first?.resolution?.interval)
  }

  @Test(
    "a holiday close by, with no verb that looks elsewhere",
    arguments: [
      ("The focus of International Women's Day is the plight of women.", "2025-03-08"),
      ("Shops are ready for Valentine's Day.", "2025-02-14"),
      ("A house was decorated for Valentine's Day.", "2025-02-14"),
      ("He was killed on Valentine's Day.", "2024-02-14"), ("He was killed on Christmas Day.", "2024-12-25"),
    ])
  func holidays(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test(
    "hours on a part of a day",
    arguments: [
      ("At nine o'clock last night the power failed.", "2025-02-10T21:00"),
      ("At eight o'clock this morning they left.", "2025-02-11T08:00"),
      ("At two o'clock last night a shell fell.", "2025-02-10TNI"),
      ("At 9 p.m. last night it ended.", "2025-02-10T21:00"),
      ("The raid began at dawn.", "2025-02-11TMO"), ("They left on Friday. At dawn, they were back.", "2025-02-07TMO"),
    ])
  func partsOfDays(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test(
    "untold units later",
    arguments: [
      ("Minutes later, a bomb exploded.", "PAST_REF"), ("He resigned. Years later, the town was empty.", "PAST_REF"),
      ("They will vote and days later they will leave.", "FUTURE_REF"),
    ])
  func unitsLater(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test("that Saturday is not one to come in a clause that looks back")
  func thatWeekday() {
    let text = "The paper came out on Wednesday, Feb. 5. That Saturday, she was dragged away."
    #expect(mentions(text, published: "2025-02-06").last?.resolution == nil)
    #expect(mentions(text).last?.value == "2025-02-08")
  }

  @Test(
    "a clock with its day behind a bracket or a night",
    arguments: [
      ("It struck at 1653 local time (2153 GMT) on Friday.", "2025-02-07T16:53 2025-02-07T21:53Z 2025-02-07"),
      ("It struck at 1653 (2153 GMT) on Friday.", "2025-02-07T16:53 2025-02-07T21:53Z 2025-02-07"),
      ("At 9 p.m. on the night of 3 February, it fell.", "2025-02-03T21:00 2025-02-03TNI"),
      ("At 2 a.m. on the night of 3 February, it fell.", "XXXX-XX-XXT02:00 2025-02-03TNI"),
      ("A report from Jan. to June 2010 tells of it.", "2010-01 2010-06"),
      ("Well done! 11 March 8, 2011 at 6:21 pm", "2011-03-08T18:21"),
    ])
  func clocks(text: String, values: String) {
    #expect(mentions(text).map(\.value).joined(separator: " ") == values)
  }

  @Test(
    "phrases that lean on what was told before",
    arguments: [
      ("The talks were held on 3 May 2009. On the Tuesday, they signed.", "XXXX-WXX-2"),
      ("The talks began on Saturday. On the Monday, they signed.", "2025-02-10"),
      ("She was born in the spring of 1990 and died that May.", "1990-05"),
      ("The festival runs Thursday through Sunday.", "2025-02-16"),
      ("The show runs from Thursday to Sunday.", "2025-02-16"),
      ("The fair ran Thursday through Sunday.", "2025-02-09"), ("The court will sit a week on Tuesday.", "2025-02-25"),
      ("The average wait fell to 15 days from 22 days a year ago.", "2024"),
    ])
  func leaning(text: String, value: String) { #expect(mentions(text).last?.value == value) }

  @Test(
    "no point ahead in what only compares",
    arguments: [
      "It is the largest natural disaster to hit the country in 200 years.",
      "It is the strongest quake to strike the poor and crowded region in a decade.",
    ])
  func comparisons(text: String) throws {
    let found = mentions(text)
    let bytes = Array(text.utf8)
    #expect(found.count == 1)
    #expect(Mention.extent(at: 0, of: found, in: bytes.span) == nil)
  }

  @Test(
    "what is not over is no past",
    arguments: [
      ("Fourth-quarter profit fell.", "2024-Q4"), ("First-quarter profit will fall.", "2025-Q1"),
      ("The law took effect at midnight.", "2025-02-10T24:00"),
      ("The law takes effect at midnight.", "2025-02-11T24:00"),
      ("She faces up to 20 years when sentenced in June.", "2025-06"), ("He was 42 when elected in June.", "2024-06"),
      ("If convicted in March, he faces a fine.", "2025-03"),
      ("The summit, postponed from October, opens on Friday.", "2024-10 2025-02-14"),
      ("The vote was moved from Feb. 20 to Feb. 27.", "2025-02-20 2025-02-27"),
    ])
  func ongoing(text: String, values: String) {
    let found = mentions(text).filter { $0.timex.kind != .duration }
    #expect(found.map(\.value).joined(separator: " ") == values)
  }

  @Test("a quarter that is not over, told as past, is no certain quarter of the calendar")
  func quarters() {
    #expect(mentions("First-quarter profit fell 12 percent.").last?.resolution?.isApproximate == true)
    #expect(mentions("First-half sales rose.").last?.resolution?.isApproximate == true)
    #expect(mentions("Fourth-quarter profit fell.").last?.resolution?.isApproximate == false)
    #expect(mentions("First-quarter profit will fall.").last?.resolution?.isApproximate == false)
  }

  @Test(
    "last Tuesday, told later in the same week",
    arguments: [
      // On Thursday, Friday, Saturday, Sunday, Monday, Tuesday.
      ("2025-02-13", "2025-02-04"), ("2025-02-14", "2025-02-04"), ("2025-02-15", "2025-02-11"),
      ("2025-02-16", "2025-02-11"), ("2025-02-17", "2025-02-11"), ("2025-02-18", "2025-02-11"),
    ])
  func lastTuesday(published: String, value: String) {
    #expect(mentions("Many died in last Tuesday's quake.", published: published).last?.value == value)
    #expect(mentions("It struck last Tuesday night.", published: published).last?.value == value + "TNI")
    let past = mentions("It struck this past Tuesday.", published: "2025-02-13").last?.value
    #expect(past == "2025-02-11")
  }

  @Test(
    "what was inferred is said",
    arguments: [
      (
        "Many died in last Tuesday's quake.",
        "the week before, since a day of this week would be named without \"last\""
      ),
      (
        "First-quarter profit fell 12 percent.",
        "approximate, since it is told as past and was not over: a firm's own may be meant"
      ),
    ])
  func inferences(text: String, inference: String) throws {
    let mention = try #require(mentions(text, published: "2025-02-13").last)
    #expect(mention.explanation(in: text).inferences.contains(inference))
  }
}
