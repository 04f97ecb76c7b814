/// What the form of a word tells, beyond the lists of `Cues`.
extension Clause.Word {
  /// Whether it is a verb in the past, or a participle.
  func isPast(_ bytes: Span<UInt8>) -> Bool {
    self.is(.irregularPast) || range.count >= 4 && endsInEd(bytes) && !self.is(.notPast)
  }

  /// Whether it may be a participle in `-ing`.
  func endsInIng(_ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    return range.count >= 5 && bytes[end - 1] | 0x20 == UInt8(ascii: "g") && bytes[end - 2] | 0x20 == UInt8(ascii: "n")
      && bytes[end - 3] | 0x20 == UInt8(ascii: "i")
  }

  /// Whether it may be an adverb in `-ly`.
  func endsInLy(_ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    return range.count > 2 && bytes[end - 1] | 0x20 == UInt8(ascii: "y") && bytes[end - 2] | 0x20 == UInt8(ascii: "l")
  }

  /// Whether it begins with a capital.
  func isCapitalised(_ bytes: Span<UInt8>) -> Bool { bytes[range.lowerBound] &- 65 < 26 }

  /// Whether it can be a noun that a participle stands before: it is none of grammar's, and no adverb or verb.
  func isNoun(_ bytes: Span<UInt8>) -> Bool {
    bytes[range.lowerBound] &- 97 < 26
      && !self.is([.afterDate, .preposition, .determiner, .to, .modal, .pastBe, .presentBe, .perfect, .between])
      && !endsInLy(bytes)
  }

  /// Whether a verb may follow it as its subject: a pronoun, or a name.
  func isSubject(_ bytes: Span<UInt8>) -> Bool { self.is(.pronoun) || cues.isEmpty && isCapitalised(bytes) }

  /// "Won't", whose first part looks like a victory.
  func isNegated(_ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: "'") && bytes[end + 1] | 0x20 == UInt8(ascii: "t")
      || end + 3 < bytes.count && bytes[end] == 0xE2 && bytes[end + 3] | 0x20 == UInt8(ascii: "t")
  }

  private func endsInEd(_ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    return range.count > 2 && bytes[end - 1] | 0x20 == UInt8(ascii: "d") && bytes[end - 2] | 0x20 == UInt8(ascii: "e")
  }
}
