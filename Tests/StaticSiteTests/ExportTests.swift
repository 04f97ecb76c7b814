import Chronology
import SourceText
import Testing

@testable import StaticSite

struct ExportTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "\"'=1+1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""), ("-2+3", "\"'-2+3\""), ("+1", "\"'+1\""), ("\t=1", "\"'\t=1\""), ("", ""),
    ("line\nbreak", "\"line\nbreak\""),
  ])
  func noCellIsAFormula(text: String, cell: String) {
    var bytes: [UInt8] = []
    EventTable.cell(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == cell)
  }

  @Test func theCalendarHasExactDaysOnly() {
    let calendar = Fixture.site()["timeline.ics"] ?? ""
    #expect(calendar.ranges(of: "BEGIN:VEVENT").count == 1)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20210603\r\nDTEND;VALUE=DATE:20210604\r\n"))
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func feedsCarryTheDayOfTheLatestArticle() {
    let site = Fixture.site()
    #expect(site["feed.xml"]?.contains("<updated>2021-06-10T00:00:00Z</updated>") == true)
    #expect(site["feed.json"]?.contains("\"date_modified\": \"2021-06-10T00:00:00Z\"") == true)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func encodesAsRFC4648Says(text: String, encoded: String) {
    #expect(SecurityPolicy.base64(Array(text.utf8)) == encoded)
  }

  @Test func jsonStringsAreSafeInScripts() {
    #expect(JSONFeed.quoted("a\"\\\n</script>") == "\"a\\\"\\\\\\u000a\\u003c/script>\"")
  }

  @Test(arguments: [
    ("2021-06-03-x", "2021-06-03-x"), ("../etc/passwd", "-.-etc-passwd"), ("a b?c#d", "a-b-c-d"), ("Київ", "Київ"),
    ("", "-"), (".hidden", "-hidden"),
  ])
  func idsMakeFileNames(id: String, name: String) {
    #expect(PagePath.fileName(for: id) == name)
  }

  @Test func longIdsAreCutBetweenCharacters() {
    let name = PagePath.fileName(for: String(repeating: "ї", count: 300))
    #expect(name.utf8.count == 200)
    #expect(name.allSatisfy { $0 == "ї" })
  }
}
