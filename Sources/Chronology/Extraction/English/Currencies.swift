/// How sums of money are written. Sums of two currencies are never compared: nothing is converted.
enum Currencies {
  /// Signs that stand before a number, and what they are called. A dollar with letters before it is another: "A$5m".
  static let signs: [(sign: [UInt8], name: String)] = [
    (Array("$".utf8), "dollar"), (Array("£".utf8), "pound"), (Array("€".utf8), "euro"), (Array("¥".utf8), "yen"),
    (Array("₹".utf8), "rupee"), (Array("₴".utf8), "hryvnia"), (Array("₽".utf8), "rouble"),
  ]

  /// Words that stand behind a number. "Pounds of flour" are none: see `FigureReader`.
  static let names = WordTable<String>([
    ("dollar", "dollar"), ("dollars", "dollar"), ("euro", "euro"), ("euros", "euro"), ("pounds", "pound"),
    ("yen", "yen"), ("yuan", "yuan"), ("rupees", "rupee"), ("rubles", "rouble"), ("roubles", "rouble"),
    ("francs", "franc"), ("pesos", "peso"), ("hryvnia", "hryvnia"), ("hryvnias", "hryvnia"), ("kronor", "krona"),
    ("kroner", "krone"), ("zlotys", "zloty"), ("shekels", "shekel"), ("dinars", "dinar"), ("rand", "rand"),
  ])
}
