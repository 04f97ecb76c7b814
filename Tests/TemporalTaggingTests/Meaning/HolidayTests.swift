import CivilTime
import Testing

@testable import TemporalTagging

extension Holiday {
  /// The holiday of that name; a test that misspells it stops.
  static func of(_ name: String) -> Self { english(name)! }
}

@Suite struct HolidayTests {
  @Test(
    "every holiday has a day in 2025 or a country where it has one, and words to tell of it", arguments: Holiday.english
  )
  func told(holiday: Holiday) throws {
    let regions: [Region?] = [nil] + holiday.regional.keys.map(Optional.some)
    let isListed =
      holiday.interval > 1 || ["Super Tuesday", "Diwali", "Holi", "Dussehra", "Tet"].contains(holiday.name)
    #expect(isListed || regions.contains { !holiday.days(in: 2025, region: $0).isEmpty })
    let timex = Timex(
      range: 0..<1, meaning: .date(.nearest(.holiday(holiday), to: .anchor(.publication))), rule: "test")
    let context = Context(published: try #require(Day(year: 2025, month: 2, day: 11)))
    #expect(timex.explanation(in: context).steps.first?.isEmpty == false)
  }

  @Test(
    "computed days are those of published calendars",
    arguments: [
      ("Good Friday", "2024-03-29"), ("Thanksgiving", "2024-11-28"), ("Black Friday", "2024-11-29"),
      ("Cyber Monday", "2023-11-27"), ("Memorial Day", "2024-05-27"), ("Memorial Day", "2021-05-31"),
      ("Labor Day", "2024-09-02"), ("Martin Luther King Day", "2025-01-20"), ("Pentecost", "2024-05-19"),
      ("Ash Wednesday", "2024-02-14"), ("Mothering Sunday", "2024-03-10"), ("Victoria Day", "2024-05-20"),
      ("Advent Sunday", "2024-12-01"), ("Advent Sunday", "2022-11-27"), ("Remembrance Sunday", "2024-11-10"),
      ("Orthodox Christmas", "2024-01-07"), ("Orthodox Christmas", "1900-01-06"), ("Old New Year", "2025-01-14"),
      ("Maslenitsa", "2024-03-11"), ("Orthodox Palm Sunday", "2024-04-28"),
      ("Rosh Hashanah", "2015-09-14"), ("Rosh Hashanah", "2016-10-03"), ("Rosh Hashanah", "2017-09-21"),
      ("Rosh Hashanah", "2018-09-10"), ("Rosh Hashanah", "2019-09-30"), ("Rosh Hashanah", "2020-09-19"),
      ("Rosh Hashanah", "2021-09-07"), ("Rosh Hashanah", "2022-09-26"), ("Rosh Hashanah", "2023-09-16"),
      ("Rosh Hashanah", "2024-10-03"), ("Rosh Hashanah", "2025-09-23"), ("Rosh Hashanah", "2026-09-12"),
      ("Passover", "2015-04-04"), ("Passover", "2016-04-23"), ("Passover", "2017-04-11"), ("Passover", "2018-03-31"),
      ("Passover", "2019-04-20"), ("Passover", "2020-04-09"), ("Passover", "2021-03-28"), ("Passover", "2022-04-16"),
      ("Passover", "2023-04-06"), ("Passover", "2024-04-23"), ("Passover", "2025-04-13"), ("Passover", "2026-04-02"),
      ("Hanukkah", "2015-12-07"), ("Hanukkah", "2016-12-25"), ("Hanukkah", "2017-12-13"), ("Hanukkah", "2018-12-03"),
      ("Hanukkah", "2019-12-23"), ("Hanukkah", "2020-12-11"), ("Hanukkah", "2021-11-29"), ("Hanukkah", "2022-12-19"),
      ("Hanukkah", "2023-12-08"), ("Hanukkah", "2024-12-26"), ("Hanukkah", "2025-12-15"), ("Hanukkah", "2026-12-05"),
      ("Purim", "2024-03-24"), ("Purim", "2022-03-17"), ("Yom Hashoah", "2024-05-06"), ("Yom Hashoah", "2021-04-08"),
      ("Yom Ha'atzmaut", "2024-05-14"), ("Yom Ha'atzmaut", "2021-04-15"), ("Yom Ha'atzmaut", "2025-05-01"),
      ("Yom Hazikaron", "2024-05-13"), ("Yom Hazikaron", "2025-04-30"), ("Tisha B'Av", "2022-08-07"),
      ("Simchat Torah", "2023-10-07"), ("Shavuot", "2024-06-12"), ("Lag Ba'Omer", "2024-05-26"),
      ("Chinese New Year", "1997-02-07"), ("Chinese New Year", "2020-01-25"), ("Chinese New Year", "2021-02-12"),
      ("Chinese New Year", "2022-02-01"), ("Chinese New Year", "2023-01-22"), ("Chinese New Year", "2024-02-10"),
      ("Chinese New Year", "2025-01-29"), ("Chinese New Year", "2026-02-17"), ("Super Tuesday", "2020-03-03"),
      ("Inauguration Day", "2025-01-20"),
    ])
  func published(_ name: String, _ day: String) throws {
    let year = try #require(Int(day.prefix(4)))
    #expect(Holiday.of(name).days(in: year).map(\.description) == [day])
  }

  @Test(
    "the feasts of Islam are within a day of those announced in Saudi Arabia",
    arguments: [
      ("Eid al-Fitr", 2015, 7, 17), ("Eid al-Fitr", 2016, 7, 6), ("Eid al-Fitr", 2017, 6, 25),
      ("Eid al-Fitr", 2018, 6, 15),
      ("Eid al-Fitr", 2019, 6, 4), ("Eid al-Fitr", 2020, 5, 24), ("Eid al-Fitr", 2021, 5, 13),
      ("Eid al-Fitr", 2022, 5, 2),
      ("Eid al-Fitr", 2023, 4, 21), ("Eid al-Fitr", 2024, 4, 10), ("Eid al-Fitr", 2025, 3, 30),
      ("Eid al-Adha", 2018, 8, 21), ("Eid al-Adha", 2019, 8, 11), ("Eid al-Adha", 2020, 7, 31),
      ("Eid al-Adha", 2021, 7, 20),
      ("Eid al-Adha", 2022, 7, 9), ("Eid al-Adha", 2023, 6, 28), ("Eid al-Adha", 2024, 6, 16),
      ("Eid al-Adha", 2025, 6, 6),
      ("Ramadan", 2021, 4, 13), ("Ramadan", 2022, 4, 2), ("Ramadan", 2023, 3, 23), ("Ramadan", 2024, 3, 11),
      ("Ramadan", 2025, 3, 1),
    ])
  func sighted(_ name: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let announced = try #require(Day(year: year, month: month, day: day))
    let computed = try #require(Holiday.of(name).days(in: year).first)
    #expect(abs(computed - announced) <= 1)
  }

  @Test("a year may see a feast of Islam twice")
  func twice() {
    #expect(Holiday.of("Eid al-Fitr").days(in: 2000).map(\.description) == ["2000-01-08", "2000-12-28"])
    #expect(Holiday.of("Ramadan").days(in: 2030).count == 2)
  }

  @Test("a holiday that was not yet kept has no day")
  func beforeTheRule() {
    #expect(Holiday.of("Easter").days(in: 1500).isEmpty)
    #expect(Holiday.of("Orthodox Easter").days(in: 300).isEmpty)
    #expect(Holiday.of("Christmas").days(in: 20_000).isEmpty)
    #expect(Holiday.of("Martin Luther King Day").days(in: 1985).isEmpty)
    #expect(Holiday.of("Inauguration Day").days(in: 2024).isEmpty)
    #expect(Holiday.of("Super Tuesday").days(in: 2023).isEmpty)
  }

  @Test(
    "a name that countries share has the day of the region",
    arguments: [
      ("Independence Day", nil, nil), ("Independence Day", "US", "2024-07-04"),
      ("Independence Day", "UA", "2024-08-24"),
      ("Independence Day", "IL", "2024-05-14"), ("Independence Day", "FR", nil), ("Labour Day", nil, nil),
      ("Labour Day", "CA", "2024-09-02"), ("Mother's Day", nil, "2024-05-12"), ("Mother's Day", "GB", "2024-03-10"),
      ("Thanksgiving", "CA", "2024-10-14"), ("Victory Day", "UA", "2024-05-08"), ("Victory Day", nil, "2024-05-09"),
      ("Father's Day", "AU", "2024-09-01"), ("Christmas", "FR", "2024-12-25"), ("Election Day", "US", "2024-11-05"),
    ])
  func shared(_ name: String, _ region: String?, _ day: String?) {
    let days = Holiday.of(name).days(in: 2024, region: region.flatMap { Region($0) })
    #expect(days.map(\.description) == (day.map { [$0] } ?? []))
  }

  @Test(
    "a country beside the name decides, and one that is not known leaves no date",
    arguments: [
      ("on Ukraine's Independence Day,", "2023-08-24"), ("on Ukraine’s Independence Day", "2023-08-24"),
      ("on Ukrainian Independence Day", "2023-08-24"), ("on the Independence Day of Ukraine", "2023-08-24"),
      ("on U.S. Independence Day", "2023-07-04"), ("on American Independence Day", "2023-07-04"),
      ("on Independence Day in India", "2023-08-15"), ("on Independence Day", "XXXX-XX-XX"),
      ("on Tuvalu's Independence Day", "XXXX-XX-XX"), ("Tuvalu's Victory Day", "XXXX-XX-XX"),
      ("on Independence Day in Georgia", "XXXX-XX-XX"), ("on Georgia's Independence Day", "XXXX-XX-XX"),
      ("on new year's eve", "2023-12-31"), ("on christmas day", "2023-12-25"), ("on valentine's day", "2024-02-14"),
      ("on Christmas in Russia", "XXXX-XX-XX"), ("on Christmas in France", "2023-12-25"),
      ("on Christmas in Romania", "2023-12-25"), ("on Good Friday in Greece", "2023-04-14"),
      ("on Greek Easter", "2023-04-16"),
      ("on Ash Wednesday in Greece", "XXXX-XX-XX"),
      ("on Good Friday in Poland", "2023-04-07"), ("on Orthodox Easter in Russia", "2023-04-16"),
      ("on Georgian Independence Day", "2023-05-26"), ("on Memorial Day in Georgia", "2023-05-29"),
      ("on New Mexico Independence Day", "XXXX-XX-XX"), ("on Mexico Independence Day", "2023-09-16"),
      ("on Turkey's Victory Day", "2023-08-30"), ("before Victory Day", "2023-05-09"),
      ("in Canada's Thanksgiving", "2023-10-09"), ("The Memorial Day parade", "2023-05-29"),
      ("by Election Day in the United States", "XXXX-XX-XX"), ("on Russia’s Constitution Day", "2023-12-12"),
    ])
  func beside(_ text: String, _ value: String) throws {
    let timex = try #require(TemporalTagger.english.timexes(in: text).first)
    #expect(
      timex.value(timex.resolve(in: Context(published: try #require(Day(year: 2024, month: 3, day: 15))))) == value)
  }

  @Test(
    "apostrophes, hyphens and saints are spelt in many ways",
    arguments: [
      "New Year's Eve", "New Year’s Eve", "New Years Eve", "New Years' Eve", "Presidents Day", "President's Day",
      "Presidents’ Day", "St. Patrick's Day", "St Patrick’s Day", "Saint Patricks Day", "Veterans' Day", "Mothers Day",
      "Eid al Fitr", "Eid-al-Fitr", "Eid ul-Fitr", "Tisha B’Av", "Martin Luther King Jr. Day", "April Fool's Day",
      "All Saints’ Day", "Easter Sunday", "Christmas Day",
    ])
  func spelling(_ name: String) {
    let text = "They met on \(name) again."
    let found = TemporalTagger.english.timexes(in: text)
    #expect(found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [name])
  }

  @Test(
    "small letters are a holiday's before a year",
    arguments: [
      ("on black friday 2010,", "2010-11-26"), ("before saint patrick's day of 2018", "2018-03-17"),
      ("since orthodox good friday 2020", "2020-04-17"),
    ])
  func small(_ text: String, _ value: String) throws {
    let found = TemporalTagger.english.timexes(in: text)
    #expect(found.map { $0.value($0.resolve(in: Context(published: Day(year: 2024, month: 3, day: 15)!))) } == [value])
  }

  @Test(
    "names made out of holidays are no dates",
    arguments: [
      "the Good Friday Agreement", "a trip to Easter Island", "the Yom Kippur War", "a good Friday for all",
      "the Easter Rising", "Lent by the bank", "the black Friday", "a mother's day is long",
      "the new year day nursery", "Holi Ltd.", "The Tet offensive",
    ])
  func silent(_ text: String) {
    let found = TemporalTagger.english.timexes(in: text)
    #expect(!found.contains { Holiday.english($0.rule) != nil }, "\(found)")
  }

  @Test("an approximate feast stays approximate under every modifier")
  func approximate() throws {
    let context = Context(published: try #require(Day(year: 2024, month: 3, day: 15)))
    for text in ["during Ramadan", "early Ramadan", "two days before Eid al-Fitr", "Ramadan 2022"] {
      let timex = try #require(TemporalTagger.english.timexes(in: text).first)
      #expect(try #require(timex.resolve(in: context)).isApproximate, "\(text)")
    }
  }
}
