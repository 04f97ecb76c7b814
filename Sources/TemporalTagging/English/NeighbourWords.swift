extension Match {
  /// Whether the word before the match introduces a time: "in May", "until 2024".
  var followsTimePreposition: Bool { NeighbourWords.prepositions.contains(before.0.word) }

  /// Whether the match opens a sentence, so that its capital says nothing.
  var opensSentence: Bool { before.0.word.isEmpty }
}

/// Words that decide, beside a match, whether an ordinary word is meant.
enum NeighbourWords {
  /// Words after which a month, a season or a year is a time.
  static let prepositions = WordSet(
    words: """
      in since until till by from to through during before after of for between and on throughout around about \
      early late mid last next this every each by's as than or beginning ended ending starting begun started \
      circa pre post
      """)

  /// Words after a number that make it a quantity.
  /// Nouns of times that have names of their own: "the Sunday after the holidays".
  static let timeNouns = WordSet(words: "weekend holiday holidays summer winter new next last first second same day")

  /// What a number counts in an adjective: "a 2000-strong crowd", "a 1920-acre farm".
  static let countedInAdjectives = WordSet(
    words: """
      strong plus odd seat seater page member acre mile foot feet meter metre man word room piece point pound ton tonne \
      square unit bed hectare horsepower volt watt kilometer kilometre calorie
      """)

  static let quantities = WordSet(
    words: """
      people persons men women children soldiers troops civilians prisoners workers employees jobs percent per pounds \
      dollars euros miles kilometers kilometres feet meters metres acres votes seats points tons tonnes barrels cars \
      homes houses households families students members residents copies words pages units vehicles \
      aircraft planes tanks shares companies stores times cases deaths refugees victims fans spectators passengers \
      protesters police officers calories degrees inches yards square cubic megawatts watts km kg mph lbs cents \
      ships delegates participants patients doctors nurses teachers migrants fighters militants rebels \
      pieces items bags boxes books bottles inmates guests customers users crew goals runs wickets yen francs rupees \
      rubles roubles hryvnias euros hectares liters litres gallons grams kilos kilograms tourists visitors demonstrators \
      supporters personnel marines sailors rockets missiles shells rounds rifles warheads ballots signatures sheep cattle \
      horses trees pence trucks lorries block
      """)
}
