import CivilTime
import TemporalTagging
import Testing

/// The year that goes on from the sentence before, in texts that are no histories; published on 20 August 2011.
@Suite struct ContinuationTests {
  @Test(
    "a story told in order goes on in its year",
    arguments: [
      ("He was arrested on 3 March 1998. In June he was sentenced.", "1998-06"),
      ("He was arrested on 3 March 1998. In June he was sentenced. On 4 July he fled.", "1998-07-04"),
      ("The dam broke in March 2009. By mid-June the town was dry.", "2009-06 MID"),
      ("The dam broke on 3 March 2009. Between 20 and 25 June it was mended.", "2009-06-20/2009-06-25"),
      ("The dam broke on 3 November 2009. In January it was mended.", "2010-01"),
      ("It fell on 3 March 2001. On 3 March it was mourned.", "2001-03-03"),
    ])
  func goesOn(text: String, value: String) throws {
    let last = try #require(mentions(text).last)
    #expect(last.value + (last.timex.modifier.map { " \($0.rawValue)" } ?? "") == value)
    #expect(last.yearSource == .sentenceBefore)
    #expect(last.anchor.origin == .mention)
    #expect(
      last.explanation(in: text).inferences.contains(
        "the year is that of the sentence before, which names a date long before publication"))
  }

  @Test(
    "news does not",
    arguments: [
      // One sentence, which may come back to the present.
      ("The mayor, elected in May 2006, resigned in June.", "2011-06"),
      // No more than a year.
      ("He was elected in 2006. In June he resigned.", "2011-06"),
      // The sentence counts from publication.
      ("She was elected in May 2006. In June she met the king, who fell ill on Friday.", "2011-06"),
      // It looks ahead.
      ("She was elected in May 2006. In September she will resign.", "2011-09"),
      // The date comes late in its sentence.
      ("The war ended in May 1988. The town was hit by a storm in June.", "2011-06"),
      // A date that counts from publication stands between.
      ("She was elected in May 2006. On Friday she was ill. In June she met the king.", "2011-06"),
      // Another sentence stands between, or no verb looks back.
      ("She was elected in May 2006. Her town is rich. In June she met the king.", "2011-06"),
      ("She was elected in May 2006. In June the shop sells bread.", "2011-06"),
      // Not long ago.
      ("She was elected in December 2010. In June she met the king.", "2011-06"),
    ])
  func staysNews(text: String, value: String) throws {
    let june = try #require(mentions(text).last { $0.value.hasPrefix("20") && $0.resolution?.granularity == .month })
    #expect(june.value == value)
    #expect(june.yearSource == nil)
  }

  @Test(
    "a day named with its year is that day again",
    arguments: [
      ("He fled after the fire of April 11, 2001. Nobody has seen him since April 11.", "2001-04-11"),
      ("The fire of April 11, 2001 and the one of May 3, 2003 were as bad as that of April 11.", "2001-04-11"),
    ])
  func repeats(text: String, value: String) throws {
    let last = try #require(mentions(text).last)
    #expect(last.value == value)
    #expect(last.yearSource == .sameDay)
  }

  @Test(
    "but not close to publication, nor ahead",
    arguments: [
      ("The fire of August 11, 2001 is not forgotten. A stone was set on August 11.", "2011-08-11"),
      ("The fire of April 11, 2001 is not forgotten. A stone will be set on April 11.", "2012-04-11"),
      ("The fire of April 11, 2001 is not forgotten. A stone was set on April 12.", "2011-04-12"),
      // It has a verb of its own.
      ("He was born on March 9, 1950. A court in the town convicted him on March 9.", "2011-03-09"),
    ])
  func isAnother(text: String, value: String) throws {
    let last = try #require(mentions(text).last)
    #expect(last.value == value)
    #expect(last.yearSource == nil)
  }

  @Test func anotherParagraphBeginsAnew() throws {
    let tagger = TemporalTagger.english
    let found = tagger.mentions(
      in: ["He was arrested on 3 March 1998.", "In June he was sentenced."], context: DocumentContext(published: day))
    #expect(found.map(\.value) == ["1998-03-03", "2011-06"])
  }

  @Test func whatIsStatedStands() {
    let text = "He was arrested on 3 March 1998. In June he was sentenced."
    let found = TemporalTagger.english.mentions(
      in: text, context: DocumentContext(publication: ReferenceTime(day), mode: .news))
    #expect(found.map(\.value) == ["1998-03-03", "2011-06"])
  }

  private let day = Day(year: 2011, month: 8, day: 20)!

  private func mentions(_ text: String) -> [Mention] {
    TemporalTagger.english.mentions(in: text, context: DocumentContext(published: day))
  }
}
