import Testing

@testable import TemporalTagging

@Suite struct FiguresTests {
  @Test(arguments: ["5", "5 of", "300.", "$12,", "1,500 men", "12,345,678", "99%", "7-day", "3)", "-40;", "5\n"])
  func quiet(text: String) { #expect(areQuiet(text), "\(text)") }

  @Test(arguments: ["1998", "12345", "5:30", "3/4", "5pm", "3rd", "'98", "9-18-15", "2.5", "90's", "’98", "90’s"])
  func loud(text: String) { #expect(!areQuiet(text), "\(text)") }

  /// Of the first number of a text.
  private func areQuiet(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isNumber: (UInt8) -> Bool = { $0 &- 48 < 10 }
    let start = bytes.firstIndex(where: isNumber) ?? 0
    var end = start
    while end < bytes.count,
      isNumber(bytes[end]) || (bytes[end] == 44 && end + 1 < bytes.count && isNumber(bytes[end + 1]))
    {
      end += 1
    }
    return Figures.areQuiet(start..<end, bytes.span)
  }
}
