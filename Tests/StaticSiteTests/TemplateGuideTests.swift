import Foundation
import Testing

@testable import StaticSite

struct TemplateGuideTests {
  @Test func theGuideInTheFolderIsUpToDate() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = URL(fileURLWithPath: "/\(path)/templates/README.md")
    let guide = TemplateGuide.markdown()
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    if isRecording { try Data(guide.utf8).write(to: file) }
    #expect(!isRecording, "recorded; run again without RECORD_GOLDEN")
    #expect(try String(contentsOf: file, encoding: .utf8) == guide, "run once with RECORD_GOLDEN=1")
  }

  @Test func everyNameSaysWhatItHolds() {
    for page in PageTemplate.allCases {
      for field in page.shape.fields + Views.site.shape.fields {
        #expect(!field.summary.isEmpty, "\(field.name)")
        #expect(!field.summary.hasSuffix("."), "\(field.name)")
      }
    }
  }
}
