/// Words of which a clause has one or the other: what began has not ended, and what lies in the north is not in the south.
enum OppositeWords {
  /// Both sides of each pair; many words may stand on a side.
  static let pairs: [(String, String)] = [
    ("begin start commence resume beginning", "end finish stop halt cease suspend conclude ending"),
    ("open reopen", "close shut"),
    ("rise climb soar surge increase", "fall drop decline plunge decrease slump"),
    ("win victory", "lose defeat"),
    ("arrive enter arrival", "leave depart exit departure"),
    ("accept approve adopt ratify", "reject refuse veto rejection"),
    ("release free acquit", "arrest detain jail imprison convict"),
    ("deploy deployment", "withdraw withdrawal"),
    ("confirm", "deny"),
    ("buy purchase", "sell"),
    ("appoint hire", "dismiss fire sack"),
    ("join", "quit"),
    ("gain", "lose"),
    ("import", "export"),
    ("allow permit", "ban prohibit forbid"),
    ("lift", "impose"),
    ("advance", "retreat"),
    ("strengthen", "weaken"),
    ("seize capture", "lose cede"),
    ("north northern northward", "south southern southward"),
    ("east eastern eastward", "west western westward"),
    ("north-east northeast northeastern", "south-west southwest southwestern"),
    ("north-west northwest northwestern", "south-east southeast southeastern"),
    ("man boy male", "woman girl female"),
    ("inbound incoming", "outbound outgoing"),
    ("largest highest", "smallest lowest"),
  ]

  /// Places in a row, of which one thing has one.
  static let ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
}
