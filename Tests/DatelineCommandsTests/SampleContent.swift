import Foundation

/// A small content folder that many tests share, and the templates of the project.
enum SampleContent {
  static let article = """
    ---
    title: The bridge reopens
    publisher: The Harbour Wire
    published: 2024-03-15
    ---

    The river bridge was closed last week Thursday after a storm.

    Engineers said on Wednesday that the bridge was safe.

    """

  static func write(to folder: TemporaryFolder) throws {
    try folder.write("content/timeline.yml", "title: Bridges\ndescription: What happened to the bridge.\n")
    try folder.write("content/articles/2024-03-15-bridge.md", article)
  }

  /// The templates of this repository.
  static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("templates").path
}
