/// What the form of a word tells, beyond the lists of `Cues`.
extension Clause.Word {
  /// Whether it is a verb in the past, or a participle.
  func isPast(_ bytes: Span<UInt8>) -> Bool {
    self.is(.irregularPast) || range.count >= 4 && ends("ed", bytes) && !self.is(.notPast)
  }

  /// Whether it may be a participle in `-ing`.
  func endsInIng(_ bytes: Span<UInt8>) -> Bool { range.count >= 5 && ends("ing", bytes) }

  /// Whether it may be an adverb in `-ly`.
  func endsInLy(_ bytes: Span<UInt8>) -> Bool { ends("ly", bytes) }

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

  private func ends(_ suffix: StaticString, _ bytes: Span<UInt8>) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard range.count > count else { return false }
    var offset = range.upperBound - count
    for byte in suffix.description.utf8 {
      if bytes[offset] | 0x20 != byte { return false }
      offset += 1
    }
    return true
  }
}
