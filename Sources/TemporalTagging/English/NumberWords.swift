extension English {
  /// Cardinal numbers in words, by what they may join: `twenty` takes `five`, `two` takes `hundred`.
  static let numerals: [Entry] =
    [
      cardinals, cardinals.map { Entry($0.forms, .spelled, $0.value) }, [Entry("zero oh", .zero, 0, numeral: .zero)],
      count("one two three four five six seven eight nine ten eleven twelve", .hourWord),
    ].flatMap { $0 }

  private static let cardinals: [Entry] =
    [
      count("one two three four five six seven eight nine", .n, numeral: .unit),
      count(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", .n, from: 10,
        numeral: .teen),
      count("twenty thirty forty fifty sixty seventy eighty ninety", .n, from: 20, by: 10, numeral: .tens),
      [
        Entry("hundred", .n, 100, numeral: .hundred), Entry("thousand", .n, 1000, numeral: .scale),
        Entry("million", .n, 1_000_000, numeral: .scale), Entry("billion", .n, 1_000_000_000, numeral: .scale),
        Entry("dozen", .n, 12, numeral: .scale),
      ],
    ].flatMap { $0 }

  /// Ordinal numbers in words up to the thirty-first and beyond, in tens.
  static let ordinals: [Entry] =
    count(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
      fifteenth sixteenth seventeenth eighteenth nineteenth
      """, .ordinal, numeral: .ordinal)
    + count(
      "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", .ordinal, from: 20, by: 10,
      numeral: .ordinal)

  /// Words that count up, parted by spaces.
  private static func count(
    _ words: String, _ named: WordClass, from first: Int = 1, by step: Int = 1, numeral: Numeral = .none
  ) -> [Entry] {
    words.utf8.split(separator: UInt8(ascii: " ")).enumerated().map { place, word in
      Entry(String(Substring(word)), named, first + place * step, numeral: numeral)
    }
  }
}
