/// Words that stand beside names and are no part of them.
enum NameWords {
  /// Before the name of a person, and telling nothing of who it is: "Mr", "Dr", "Gen".
  static let address = """
    mr mrs ms miss dr prof rev hon gen lt col sgt maj capt cmdr adm gov sen rep supt det insp sir
    """
  /// Before the name of a person: an office, a rank, a form of address.
  static let titles =
    address + """
       judge justice president
      vice-president premier chancellor minister secretary general king queen prince princess mayor governor senator
      congressman congresswoman colonel captain major sergeant lieutenant admiral commander lord lady dame pope bishop
      archbishop ambassador professor doctor chairman chairwoman leader spokesman spokeswoman commissioner attorney
      representative director coach officer detective
      """
  /// Between the words of a name.
  static let connectors = "of de del der den di du da la le el al bin ibn von van the"
  /// What a calendar calls its parts, with a capital.
  static let calendar = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
    sun christmas easter gmt bst est edt et utc cet
    """
  /// Before whoever passes on what was said, where no article stands between.
  static let hearing = "told tells telling"
  /// Before a place.
  static let placing = "in at near outside inside around across throughout towards toward"
}
