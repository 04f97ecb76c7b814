/// Reduces a word to what its forms share: the verb's base form, or the noun without its plural.
///
/// It does less than Porter's stemmer and takes fewer words for one another: `talks` is `talk`, `army` stays apart
/// from `arm`.
enum Stemmer {
  static func stem(_ key: Word, lexicon: EnglishLexicon = .shared) -> Word {
    let lemma = lexicon.lemma(of: key)
    if lemma != key { return lemma }
    guard key.hasSuffix("s") else { return key }
    let count = key.count
    if count > 4, key.hasSuffix("ies") { return Word(key.dropLast(3).description + "y") }
    if count > 4, key.hasSuffix("sses") || key.hasSuffix("shes") || key.hasSuffix("ches") { return key.dropLast(2) }
    if count > 3, !key.hasSuffix("ss"), !key.hasSuffix("us"), !key.hasSuffix("is") { return key.dropLast() }
    return key
  }
}
