extension String {
  /// The part of a text between two UTF-8 offsets.
  ///
  /// - Complexity: O(*n*) in the length of the part: the text lies in memory as UTF-8.
  init(_ text: String, utf8 range: Range<Int>) {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    self.init(decoding: text.utf8[start..<text.utf8.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
