/// Words that news writes with a full stop that ends no sentence.
enum Abbreviations {
  /// Never the last word of a sentence: a name or a number follows.
  static let leading = """
    mr mrs ms dr prof rev hon gen lt col sgt maj capt cmdr adm gov sen rep st mt ft no nos vs fig pres supt det insp
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """
  /// May end a sentence too; the next word tells.
  static let trailing = "inc co corp ltd jr sr etc bros a.m p.m u.s u.n u.k e.u d.c ave blvd approx dept univ"
}
