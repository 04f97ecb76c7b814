import Foundation

/// The texts of a folder: `.md` and `.txt` as they are, and the `text` of each line of `.jsonl`.
struct Corpus {
  private(set) var texts: [[UInt8]] = []
  /// The bytes of all texts.
  var byteCount: Int { texts.reduce(0) { $0 + $1.count } }

  /// - Parameter folder: Read with all folders in it, in the order of their paths; what cannot be read is left out.
  init(folder: String) {
    let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    for name in names {
      let path = folder + "/" + name
      if name.hasSuffix(".md") || name.hasSuffix(".txt") {
        if let data = FileManager.default.contents(atPath: path) { texts.append(Array(data)) }
      } else if name.hasSuffix(".jsonl"), let data = FileManager.default.contents(atPath: path) {
        for line in data.split(separator: UInt8(ascii: "\n")) {
          guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
            let text = object["text"] as? String
          else { continue }
          texts.append(Array(text.utf8))
        }
      }
    }
  }
}
