import SourceText

/// Bytes that libcmark can parse without changing them: valid UTF-8 without NUL.
///
/// libcmark writes U+FFFD for a NUL and leaves bad UTF-8 as it is. Doing both here, once and with a record, keeps the
/// offsets known. Text without either, which is all but everything, is passed on as it is.
struct CleanText {
  /// The text, with what stands before it, so that offsets are those of the file until the first replacement.
  let bytes: [UInt8]
  /// Where the text lies in `bytes`.
  let range: Range<Int>
  private let replacements: [Replacement]

  /// One byte that became U+FFFD.
  private struct Replacement {
    var clean: Int
    var original: Int
  }

  /// - Complexity: O(*n*).
  init(_ original: [UInt8], range: Range<Int>) {
    guard let fault = UTF8Check.firstFault(in: original, range) else {
      bytes = original
      self.range = range
      replacements = []
      return
    }
    var clean = Array(original[..<fault])
    var replacements: [Replacement] = []
    var offset = fault
    while offset < range.upperBound {
      let count = UTF8Check.sequenceCount(original.span, at: offset, end: range.upperBound)
      if count > 0 {
        clean.append(contentsOf: original[offset..<offset + count])
      } else {
        replacements.append(Replacement(clean: clean.count, original: offset))
        clean.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
      offset += max(1, count)
    }
    bytes = clean
    self.range = range.lowerBound..<clean.count
    self.replacements = replacements
  }

  /// Adds to a map that the next bytes of its text are these.
  func copy(_ range: Range<Int>, into map: inout SourceMap) {
    guard !replacements.isEmpty else { return map.copy(range.count, from: range.lowerBound) }
    var start = range.lowerBound
    for replacement in replacements[firstReplacement(from: start)...] {
      guard replacement.clean < range.upperBound else { break }
      map.copy(replacement.clean - start, from: original(start))
      map.resolve(3, from: replacement.original..<replacement.original + 1)
      start = replacement.clean + 3
    }
    map.copy(range.upperBound - start, from: original(start))
  }

  /// Where the given bytes lie in the file.
  func original(_ range: Range<Int>) -> Range<Int> {
    let lower = original(range.lowerBound)
    return lower..<max(lower, original(range.upperBound))
  }

  private func original(_ offset: Int) -> Int {
    guard !replacements.isEmpty else { return offset }
    let index = firstReplacement(from: offset)
    guard index > 0 else { return offset }
    let before = replacements[index - 1]
    return before.original + 1 + max(0, offset - before.clean - 3)
  }

  /// The index of the first replacement at or after an offset.
  private func firstReplacement(from offset: Int) -> Int {
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle].clean < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
