/// Reduces a word to what its forms share: the verb's base form, or the noun without its plural.
///
/// It does less than Porter's stemmer and takes fewer words for one another: `talks` is `talk`, `army` stays apart
/// from `arm`. What only tells a name's part in something is left out: `NATO-led` is `NATO`.
enum Stemmer {
  /// What is done by whom, behind the name of that: "NATO-led", "rebel-held".
  private static let parts: [Word] = [
    "-led", "-backed", "-based", "-born", "-run", "-held", "-controlled", "-owned", "-sponsored", "-brokered",
  ]

  static func stem(_ key: Word, lexicon: EnglishLexicon = .shared) -> Word {
    let lemma = lexicon.lemma(of: key)
    if lemma != key { return lemma }
    if key.contains(UInt8(ascii: "-")), let part = parts.first(where: key.hasSuffix), key.count > part.count + 1 {
      return key.dropLast(part.count)
    }
    guard key.hasSuffix("s") else { return key }
    let count = key.count
    if count > 4, key.hasSuffix("ies") { return Word(key.dropLast(3).description + "y") }
    if count > 4, key.hasSuffix("sses") || key.hasSuffix("shes") || key.hasSuffix("ches") { return key.dropLast(2) }
    if count > 3, !key.hasSuffix("ss"), !key.hasSuffix("us"), !key.hasSuffix("is") { return key.dropLast() }
    return key
  }
}
