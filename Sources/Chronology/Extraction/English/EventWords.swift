/// What happens in the news, by class: the nouns and the verbs that name it.
///
/// Two reports whose words are of one class may tell of one event; of two classes, they do not by these words.
enum EventWords {
  static let classes: [(EventClass, String, String)] = [
    (
      .attack,
      """
      attack offensive counteroffensive counter-offensive assault invasion incursion raid strike airstrike bombing
      bombardment shelling ambush siege onslaught operation campaign crackdown push
      """, "attack invade assault raid bomb bombard shell ambush storm strike besiege"
    ),
    (.killing, "killing murder assassination massacre shooting stabbing", "kill murder assassinate shoot stab"),
    (
      .meeting, "meeting talks summit conference negotiation negotiations session visit hearing consultations",
      "meet confer negotiate visit"
    ),
    (
      .agreement, "agreement deal accord ceasefire cease-fire truce treaty pact settlement",
      "agree sign strike ratify"
    ),
    (.capture, "capture seizure takeover", "capture seize overrun"),
    (.release, "release liberation", "release free liberate"),
    (.exchange, "exchange swap handover", "exchange swap"),
    (.election, "election vote referendum ballot poll inauguration", "elect vote inaugurate"),
    (
      .disaster,
      """
      earthquake quake tremor aftershock flood flooding hurricane storm tornado tsunami eruption landslide wildfire
      drought typhoon cyclone outbreak epidemic avalanche
      """, "erupt flood"
    ),
    (
      .accident, "crash collapse explosion blast fire derailment accident collision sinking",
      "crash collapse explode derail collide sink"
    ),
    (.death, "death funeral burial memorial suicide", "die bury"),
    (.arrest, "arrest detention raid", "arrest detain"),
    (
      .trial, "trial verdict sentencing conviction indictment ruling acquittal arraignment",
      "convict sentence indict acquit jail"
    ),
    (.protest, "protest demonstration rally march riot uprising revolt unrest", "protest demonstrate rally riot"),
    (.departure, "resignation dismissal ouster coup overthrow", "resign dismiss oust overthrow depose topple"),
    (.evacuation, "evacuation withdrawal retreat repatriation", "evacuate withdraw retreat repatriate"),
    (.opening, "launch opening ceremony festival concert wedding premiere", "launch open"),
  ]

  /// Words that name a stage of another event: "the start of the strike" is the strike's.
  static let stages = "start beginning outbreak launch onset end anniversary"
}

/// A class of events that reports of one event share.
enum EventClass: String, CaseIterable, Sendable {
  case attack, killing, meeting, agreement, capture, release, exchange, election, disaster, accident, death, arrest,
    trial, protest, departure, evacuation, opening

  /// Whether it befalls somebody once: who has died does not die again.
  var isOnce: Bool { self == .death || self == .departure }

  /// Whether its name and that of a place tell which one is meant, even of a year: "the 2029 quake in Orlo". Visits and
  /// votes come too often.
  var isSelfTold: Bool { isOnce || [.attack, .disaster, .accident].contains(self) }
}
