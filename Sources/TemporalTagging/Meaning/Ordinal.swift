/// Ordinals as explanations print them: words up to the tenth, figures from there on.
enum Ordinal {
  static func phrase(_ n: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    return (1...words.count).contains(n) ? words[n - 1] : figures(n)
  }

  /// The ordinal in figures: `11th`, `22nd`.
  static func figures(_ n: Int) -> String {
    let ending =
      switch (n % 100, n % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(n)\(ending)"
  }
}
