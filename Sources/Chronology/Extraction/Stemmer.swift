/// Reduces a word to what its forms share: the verb's base form, or the noun without its plural.
///
/// It does less than Porter's stemmer and takes fewer words for one another: `talks` is `talk`, `army` stays apart
/// from `arm`.
enum Stemmer {
  static func stem(_ key: String, lexicon: EnglishLexicon = .shared) -> String {
    let lemma = lexicon.lemma(of: key)
    if lemma != key { return lemma }
    let count = key.utf8.count
    if count > 4, key.hasSuffix("ies") { return key.dropLast(3) + "y" }
    if count > 4, key.hasSuffix("sses") || key.hasSuffix("shes") || key.hasSuffix("ches") {
      return String(key.dropLast(2))
    }
    if count > 3, key.hasSuffix("s"), !key.hasSuffix("ss"), !key.hasSuffix("us"), !key.hasSuffix("is") {
      return String(key.dropLast())
    }
    return key
  }
}
