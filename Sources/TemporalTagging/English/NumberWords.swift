extension English {
  /// Cardinal numbers in words, by what they may join: `twenty` takes `five`, `two` takes `hundred`.
  static let numerals: [Entry] =
    cardinals + cardinals.map { Entry($0.forms, .spelled, $0.value) }
    + [Entry("zero oh", .zero, 0, numeral: .zero)]
    + zip(1..., "one two three four five six seven eight nine ten eleven twelve".split(separator: " ")).map {
      Entry(String($1), .hourWord, $0)
    }

  private static let cardinals: [Entry] =
    zip(1..., "one two three four five six seven eight nine".split(separator: " ")).map {
      Entry(String($1), .n, $0, numeral: .unit)
    }
    + zip(
      10..., "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(separator: " ")
    )
    .map { Entry(String($1), .n, $0, numeral: .teen) }
    + zip(2..., "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")).map {
      Entry(String($1), .n, $0 * 10, numeral: .tens)
    }
    + [
      Entry("hundred", .n, 100, numeral: .hundred), Entry("thousand", .n, 1000, numeral: .scale),
      Entry("million", .n, 1_000_000, numeral: .scale), Entry("billion", .n, 1_000_000_000, numeral: .scale),
      Entry("dozen", .n, 12, numeral: .scale),
    ]

  /// Ordinal numbers in words up to the thirty-first and beyond, in tens.
  static let ordinals: [Entry] =
    zip(
      1...,
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
      fifteenth sixteenth seventeenth eighteenth nineteenth
      """.split(separator: " ")
    ).map { Entry(String($1), .ordinal, $0, numeral: .ordinal) }
    + zip(2..., "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(separator: " "))
    .map { Entry(String($1), .ordinal, $0 * 10, numeral: .ordinal) }
}
