import SourceText

/// Where a file's front matter and body lie: between two lines `---`, and behind them.
struct FrontMatterFence {
  /// The YAML, without the fences.
  var yaml: Range<Int>
  var body: Range<Int>

  /// Finds the fences; a byte order mark before the first is passed over, and the last may also be `...`.
  ///
  /// Without front matter, or where its end is missing, the answer is a diagnostic.
  static func find(in file: SourceFile, of purpose: FilePurpose) -> Result<FrontMatterFence, FrontMatterFault> {
    let bytes = file.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let opening = line(bytes, at: start), isFence(bytes, opening.content, "---") else {
      return .failure(
        FrontMatterFault(
          diagnostic: Diagnostic(
            .error, id: "front-matter-missing", "the file does not begin with front matter", in: file,
            start..<min(bytes.count, start + 1), hint: purpose.beginning)))
    }
    var next = opening.next
    while next < bytes.count, let line = line(bytes, at: next) {
      if isFence(bytes, line.content, "---") || isFence(bytes, line.content, "...") {
        return .success(FrontMatterFence(yaml: opening.next..<next, body: line.next..<bytes.count))
      }
      next = line.next
    }
    return .failure(
      FrontMatterFault(
        diagnostic: Diagnostic(
          .error, id: "front-matter-unclosed", "the front matter that begins here does not end", in: file,
          opening.content, hint: "end it with a line ---")))
  }

  private static func line(_ bytes: [UInt8], at start: Int) -> (content: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return (start..<end, min(bytes.count, end + 1))
  }

  private static func isFence(_ bytes: [UInt8], _ line: Range<Int>, _ marks: String) -> Bool {
    let line = bytes[line]
    return line.starts(with: marks.utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}

/// Why a file has no front matter to read.
struct FrontMatterFault: Error {
  var diagnostic: Diagnostic
}
