/// Words of phrases that count from an event: "two days after the quake".
enum AnchorWords {
  /// Words before a noun that praise or blame it and do not say which one is meant.
  static let descriptive = words(
    """
    devastating deadly massive huge major powerful terrible fatal sudden tragic bloody violent disastrous catastrophic
    strong enormous brutal untimely shock surprise unexpected horrific magnitude
    """)
  /// Words that tell one of several from another, which no list of events can answer.
  static let discriminating = words(
    """
    first second third fourth last latest next previous earlier later other another same new old final initial original
    recent subsequent following alleged planned proposed attempted failed possible
    """)
  /// The beginning of what goes on for some time.
  static let starts = words("start beginning outbreak launch onset")
  /// Verbs that say no more than that the event took place, or what it did as it took place.
  static let occurring = words(
    """
    strike hit happen occur begin start erupt devastate destroy kill rock shake ravage flatten break take injure
    """)
  /// What takes place within a day or so: counted from its day, whichever side of it is meant.
  static let momentary = words(
    """
    earthquake quake tremor tsunami landslide avalanche eruption crash collapse explosion blast derailment collision
    sinking death murder assassination massacre shooting stabbing killing arrest detention verdict sentencing conviction
    acquittal indictment arraignment election referendum ballot inauguration resignation dismissal coup ouster
    agreement deal accord ceasefire cease-fire truce treaty release capture attack raid airstrike bombing ambush invasion
    wedding funeral burial swap handover
    """)
  /// Nouns of one thing, by the stem of one of them.
  static let synonyms: [String: String] = [
    "quake": "earthquake", "blast": "explosion", "cease-fire": "ceasefire", "truce": "ceasefire",
    "assassination": "murder",
  ]
  /// The verbs that tell of the noun's event.
  static let verbs: [String: Set<String>] = [
    "death": ["die"], "murder": ["murder", "assassinate"], "killing": ["kill"], "massacre": ["massacre"],
    "shooting": ["shoot"], "stabbing": ["stab"], "detention": ["detain"], "sentencing": ["sentence"],
    "conviction": ["convict"], "acquittal": ["acquit"], "indictment": ["indict"], "election": ["elect"],
    "resignation": ["resign"], "dismissal": ["dismiss"], "ouster": ["oust"], "explosion": ["explode"],
    "derailment": ["derail"], "collision": ["collide"], "sinking": ["sink"], "eruption": ["erupt"],
    "bombing": ["bomb"], "invasion": ["invade"], "inauguration": ["inaugurate"], "burial": ["bury"],
    "wedding": ["wed", "marry"],
  ]
  /// Verbs that begin what goes on.
  static let beginning = words("begin start launch open erupt break declare")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
