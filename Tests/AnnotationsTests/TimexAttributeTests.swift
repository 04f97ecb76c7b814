import Annotations
import Testing

/// The attributes of TIMEX3, from the text to the tag that `dateline tag --format timeml` writes, published on Friday
/// 15 March 2024.
@Suite struct TimexAttributeTests {
  @Test(
    "mod of a date",
    arguments: [
      ("They left more than two years ago.", "DATE 2022 BEFORE"),
      ("They left nearly two years ago.", "DATE 2022 AFTER"),
      ("They left less than two years ago.", "DATE 2022 AFTER"),
      ("They left at least two years ago.", "DATE 2022 ON_OR_BEFORE"),
      ("They left no more than two years ago.", "DATE 2022 ON_OR_AFTER"),
      ("It may take until 2030 or later.", "DATE 2030 ON_OR_AFTER"),
      ("Cars of 2018 or earlier must go.", "DATE 2018 ON_OR_BEFORE"),
      ("It opens in early 2025.", "DATE 2025 START"), ("It opens in mid-March.", "DATE 2024-03 MID"),
      ("It opened at the end of 2023.", "DATE 2023 END"), ("It opened about two years ago.", "DATE 2022 APPROX"),
    ])
  func modifierOfADate(text: String, written: String) { #expect(tag(text, ["type", "value", "mod"]) == written) }

  @Test(
    "mod of a duration",
    arguments: [
      ("It took less than two hours.", "DURATION PT2H LESS_THAN"),
      ("It took almost two hours.", "DURATION PT2H LESS_THAN"),
      ("It took more than five years.", "DURATION P5Y MORE_THAN"), ("It took over a week.", "DURATION P1W MORE_THAN"),
      ("It took no more than ten days.", "DURATION P10D EQUAL_OR_LESS"),
      ("It took up to ten days.", "DURATION P10D EQUAL_OR_LESS"),
      ("It took at least ten days.", "DURATION P10D EQUAL_OR_MORE"),
      ("It took no less than ten days.", "DURATION P10D EQUAL_OR_MORE"),
      ("It took about three weeks.", "DURATION P3W APPROX"), ("It took three weeks or so.", "DURATION P3W APPROX"),
    ])
  func modifierOfADuration(text: String, written: String) { #expect(tag(text, ["type", "value", "mod"]) == written) }

  @Test(
    "quant and freq of a set",
    arguments: [
      ("It runs every Tuesday.", "SET XXXX-WXX-2 EVERY -"), ("It runs each August.", "SET XXXX-08 EACH -"),
      ("It runs twice a month.", "SET P1M - 2X"), ("It runs three days each week.", "SET P1W EACH 3D"),
      ("It runs 24 hours a day.", "SET P1D - 24H"), ("It runs twice daily.", "SET P1D - 2X"),
      ("It runs every two years.", "SET P2Y EVERY -"), ("It runs every other day.", "SET P2D EVERY -"),
      ("It ran on most Fridays.", "SET XXXX-WXX-5 MOST -"), ("It ran on some Fridays.", "SET XXXX-WXX-5 SOME -"),
      ("It lost money in each of the past three years.", "SET P1Y EACH -"),
      ("It costs $2 million a year.", "SET P1Y - -"),
      ("It ran 12 flights a week.", "SET P1W - -"), ("It runs daily.", "SET P1D - -"),
      ("It runs every summer.", "SET XXXX-SU EVERY -"), ("It runs on Tuesday nights.", "SET XXXX-WXX-2TNI - -"),
    ])
  func set(text: String, written: String) { #expect(tag(text, ["type", "value", "quant", "freq"]) == written) }

  @Test(
    "beginPoint and endPoint of a duration",
    arguments: [
      ("It fell over the past six months.", "DURATION P6M - t0"),
      ("It closes for the next two weeks.", "DURATION P2W t0 -"),
      ("It will fall in the weeks ahead.", "DURATION PXW t0 -"), ("It fell for six months.", "DURATION P6M - -"),
      ("It fell in the last few days.", "DURATION PXD - t0"),
      ("It fell in the three months ended June 30.", "DURATION P3M - t2"),
      ("It fell in the two weeks before May 4.", "DURATION P2W - t2"),
      ("It closed three weeks beginning on July 5.", "DURATION P3W t2 -"),
      ("It fell in the last two quarters.", "DURATION P2Q - -"),
      ("It fell in the first six months of 2023.", "DURATION P6M - -"),
    ])
  func anchored(text: String, written: String) {
    #expect(tag(text, ["type", "value", "beginPoint", "endPoint"]) == written)
  }

  @Test func aDurationIsAnchoredOnTheMentionBefore() {
    let text = "It opened on 3 May 2021 and closed for the following two weeks."
    #expect(tag(text, ["type", "value", "beginPoint"], at: 1) == "DURATION P2W t1")
  }

  @Test(
    "values that leave something open",
    arguments: [
      ("It took several weeks.", "DURATION PXW"), ("It took dozens of years.", "DURATION PXY"),
      ("It took a day or two.", "DURATION P1D"), ("It fell in the days before the vote.", "DURATION PXD"),
      ("It happened on a Monday.", "DATE XXXX-WXX-1"), ("It is over now.", "DATE PRESENT_REF"),
      ("It fell recently.", "DATE PAST_REF"), ("It will fall soon.", "DATE FUTURE_REF"),
      ("It will one day fall.", "DATE FUTURE_REF"), ("It took two hours and 15 minutes.", "DURATION PT2H15M"),
      ("It took two and a half years.", "DURATION P2Y6M"), ("It took half an hour.", "DURATION PT30M"),
      ("It took decades.", "DURATION PXDE"), ("It took weeks or months.", "DURATION PXW"),
      ("It fell in the mid-1990s.", "DATE 199"), ("It fell in the 19th century.", "DATE 18"),
      ("They met at midnight Monday.", "TIME 2024-03-11T24:00"), ("They met Monday night.", "TIME 2024-03-11TNI"),
      ("They met at 10:35 a.m. (0735 GMT) Monday.", "TIME 2024-03-11T10:35"),
    ])
  func open(text: String, written: String) { #expect(tag(text, ["type", "value"]) == written) }

  /// The attributes of the n-th tag in the text, `-` for each that it lacks.
  private func tag(_ text: String, _ names: [String], at index: Int = 0) -> String {
    let document = SourceDocument(id: "x", reference: CreationTime("2024-03-15"), text: text)
    let xml = String(decoding: document.timeML(document.annotation().mentions), as: UTF8.self)
    let tags = xml.split(separator: "<TIMEX3 ").dropFirst(2).map { $0.prefix { $0 != ">" } }
    guard index < tags.count else { return "no tag" }
    return names.map { name in
      let parts = tags[index].split(separator: " ").first { $0.hasPrefix(name + "=\"") }
      return parts.map { String($0.dropFirst(name.utf8.count + 2).dropLast()) } ?? "-"
    }.joined(separator: " ")
  }
}
