import CivilTime
import TemporalTagging
import Testing

/// The code of the documentation catalog, compiled and run: what an article says that it prints is what it prints.
///
/// The lines between are those of the articles; a snippet that is changed there has to be changed here.
@Suite struct CatalogTests {
  @Test func overview() throws {
    var printed = Printed()
    func print(_ items: Any...) { printed.print(items) }

    let context = DocumentContext(published: EDTFDate("2025-02-11")!)
    for mention in TemporalTagger.english.mentions(in: "The council met last week Thursday.", context: context) {
      print(mention.range, mention.value)
    }

    let snippets = try CatalogSnippets("TemporalTagging")
    #expect(printed.lines == snippets.output)
    #expect(try snippets.areIn(#filePath))
  }

  @Test func tutorial() throws {
    var printed = Printed()
    func print(_ items: Any...) { printed.print(items) }

    let text = "The council met last Thursday and will vote in May, two days before Easter."
    for timex in TemporalTagger.english.timexes(in: text) {
      print(timex.range, timex.rule, timex.kind.rawValue)
    }
    let context = Context(published: Day(year: 2025, month: 2, day: 11)!)
    for timex in TemporalTagger.english.timexes(in: text) {
      print(timex.resolve(in: context)?.edtf ?? "no date")
    }
    let document = DocumentContext(published: EDTFDate("2025-02-11")!)
    let mentions = TemporalTagger.english.mentions(in: text, context: document)
    for mention in mentions {
      print(mention.value)
    }
    let explanation = mentions[1].explanation(in: text)
    print(explanation.steps)
    print(explanation.inferences)
    print(explanation.rejected)
    let resolution = mentions[0].resolution!
    print(resolution.granularity, resolution.days.start!, resolution.isApproximate)
    let others = "He served six months, went home every Friday, and left recently."
    for mention in TemporalTagger.english.mentions(in: others, context: document) {
      print(mention.timex.kind.rawValue, mention.value, mention.resolution == nil)
    }
    var british = document
    british.conventions.region = "GB"
    let cards = "Cards will be sold before Mother's Day."
    print(TemporalTagger.english.mentions(in: cards, context: british)[0].value)
    print(TemporalTagger.english.mentions(in: cards, context: document)[0].value)

    let snippets = try CatalogSnippets("Tutorial")
    #expect(printed.lines == snippets.output)
    #expect(try snippets.areIn(#filePath))
  }

  @Test func readingADocument() throws {
    var printed = Printed()
    func print(_ items: Any...) { printed.print(items) }

    let context = DocumentContext(published: EDTFDate("2025-02-07~")!)
    let paragraphs = ["The strike began on 3 March 2025.", "Two days later, the mayor resigned."]
    let mentions = TemporalTagger.english.mentions(in: paragraphs, context: context)
    for mention in mentions {
      print(mention.block, mention.value)
    }
    print(mentions[1].explanation(in: paragraphs[1]).steps)

    let snippets = try CatalogSnippets("Reading-a-Document")
    #expect(printed.lines == snippets.output)
    #expect(try snippets.areIn(#filePath))
  }

  @Test func conventions() throws {
    var printed = Printed()
    func print(_ items: Any...) { printed.print(items) }

    let conventions = CalendarConventions(
      weekStart: .sunday, hemisphere: .southern, region: "NZ", weekdays: .calendarWeek, numericDates: .dayFirst)
    let context = DocumentContext(published: EDTFDate("2025-02-09")!, conventions: conventions)
    print(TemporalTagger.english.mentions(in: "Farmers will meet next Thursday.", context: context)[0].value)

    let snippets = try CatalogSnippets("Conventions")
    #expect(printed.lines == snippets.output)
    #expect(try snippets.areIn(#filePath))
  }

  @Test func holidaysAndPeriods() throws {
    var printed = Printed()
    func print(_ items: Any...) { printed.print(items) }

    print(Holiday.english("Rosh Hashanah")!.days(in: 2024))
    print(Holiday.english("Independence Day")!.days(in: 2024, region: "UA"))
    print(Holiday.english("Ramadan")!.days(in: 2030))
    let text = "It was built during World War II."
    print(TemporalTagger.english.timexes(in: text).count, TemporalTagger.englishWithWars.timexes(in: text).count)

    let snippets = try CatalogSnippets("Holidays-and-Periods")
    #expect(printed.lines == snippets.output)
    #expect(try snippets.areIn(#filePath))
  }
}
