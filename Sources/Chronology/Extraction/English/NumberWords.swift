/// Words that count, and words about counts.
enum NumberWords {
  static let values: WordTable<Int> = {
    let ones = """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    var values = Dictionary(uniqueKeysWithValues: ones.enumerated().map { ($1, $0 + 1) })
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").map(String.init)
    for (index, word) in tens.enumerated() {
      values[word] = (index + 2) * 10
      for (unit, name) in ones.prefix(9).enumerated() { values["\(word)-\(name)"] = (index + 2) * 10 + unit + 1 }
    }
    return WordTable(values.map { (Word($0), $1) })
  }()

  static let factors = WordTable([
    ("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
  ])

  /// Parts of a whole, by how many there are of how many: "half", "a third", "two-thirds".
  static let fractions: WordTable<(times: Int, part: Int)> = {
    let parts = [("half", 2), ("third", 3), ("quarter", 4), ("fifth", 5), ("tenth", 10)]
    var words = parts.map { (Word($0.0), (times: 1, part: $0.1)) }
    for (name, part) in parts.dropFirst() {
      words.append((Word(name + "s"), (1, part)))
      for (times, count) in [("one", 1), ("two", 2), ("three", 3), ("four", 4)] where count < part {
        words.append((Word("\(times)-\(name)\(count > 1 ? "s" : "")"), (count, part)))
      }
    }
    return WordTable(words)
  }()

  static let approximations: WordSet = [
    "about", "around", "some", "roughly", "approximately", "estimated", "circa",
  ]

  /// Verbs that tell the same of those who are counted.
  static let deeds = WordTable<Word>([
    ("die", "kill"), ("perish", "kill"), ("murder", "kill"), ("massacre", "kill"), ("wound", "injure"),
    ("hurt", "injure"),
  ])

  /// What befell people, where a number alone counts them: "17 hurt", "40 deaths".
  static let fates = WordTable<Word>([
    ("dead", "kill"), ("died", "kill"), ("killed", "kill"), ("deaths", "kill"), ("fatalities", "kill"),
    ("injured", "injure"), ("wounded", "injure"), ("hurt", "injure"), ("injuries", "injure"), ("missing", "miss"),
    ("arrested", "arrest"), ("detained", "arrest"), ("displaced", "displace"), ("homeless", "homeless"),
  ])
}
