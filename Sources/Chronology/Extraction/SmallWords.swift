/// The words that an article has in small letters, so that a capital within a sentence says that another begins.
struct SmallWords {
  /// The last article that had the word in small letters, by the word's number.
  private var articles: [Int32] = []
  private var article: Int32 = 0

  /// Forgets the words of the article before.
  mutating func begin() { article += 1 }

  mutating func add(_ tokens: [Token]) {
    for token in tokens where token.isWord && !token.isCapitalised {
      let number = Int(token.number)
      if number >= articles.count {
        articles.append(contentsOf: repeatElement(0, count: max(number + 1 - articles.count, articles.count)))
      }
      articles[number] = article
    }
  }

  func has(_ token: Token) -> Bool {
    token.isWord && Int(token.number) < articles.count && articles[Int(token.number)] == article && article > 0
  }
}
