/// What a word of English tells about where its clause looks, for `DirectionPolicy` and its neighbours.
struct Cues: OptionSet, Sendable {
  let rawValue: UInt64

  /// Verbs that stand before another one and put it ahead: "will meet", "could vote".
  static let modal = Self(rawValue: 1 << 0)
  /// Words that look ahead by themselves: "due in May", "the upcoming vote".
  static let ahead = Self(rawValue: 1 << 1)
  /// Words before "to" that put its verb ahead: "plans to meet".
  static let aheadWithTo = Self(rawValue: 1 << 2)
  /// Words before "to" whose verb has come about, or has not, already: "failed to meet", "had to leave".
  static let pastWithTo = Self(rawValue: 1 << 3)
  /// Verbs in the present tense that stand for what a calendar has: "the trial begins Monday".
  static let scheduled = Self(rawValue: 1 << 4)
  /// Verbs that often follow "to" in a headline, with nobody before it who plans.
  static let baseVerb = Self(rawValue: 1 << 5)
  /// Was, were, been.
  static let pastBe = Self(rawValue: 1 << 6)
  /// Is, are and their short forms.
  static let presentBe = Self(rawValue: 1 << 7)
  /// Forms of "have".
  static let perfect = Self(rawValue: 1 << 8)
  /// Verbs in the past whose ending does not show it; forms that are the present's, too ("cut", "hit"), are not here.
  static let irregularPast = Self(rawValue: 1 << 9)
  /// Words in `-ed` that are no verb in the past.
  static let notPast = Self(rawValue: 1 << 10)
  /// Adverbs and the like between a verb and its helper, beyond those in `-ly`.
  static let between = Self(rawValue: 1 << 11)
  /// Prepositions and the like that look ahead where no verb says otherwise.
  static let aheadBefore = Self(rawValue: 1 << 12)
  /// What is held on a day that is known before: "Sunday's election".
  static let plannedNoun = Self(rawValue: 1 << 13)
  /// Words after a date that are no noun which it could be an attribute of.
  static let afterDate = Self(rawValue: 1 << 14)
  /// Words before a date that make it part of what a noun names: "the August offensive".
  static let determiner = Self(rawValue: 1 << 15)
  /// Verbs of saying, which part the day of the words from what they tell of.
  static let reporting = Self(rawValue: 1 << 16)
  /// Words that make the length after them exact to the day: the sentence is about the anniversary itself.
  static let marking = Self(rawValue: 1 << 17)
  /// Words at which the name of an event ends.
  static let endsName = Self(rawValue: 1 << 18)
  /// Words that say how an event lies to a time; see `Signal`.
  static let preposition = Self(rawValue: 1 << 19)
  /// The word before an infinitive, and the preposition.
  static let to = Self(rawValue: 1 << 20)
  /// "Set to open", and otherwise nothing.
  static let set = Self(rawValue: 1 << 21)
  /// "Ahead of the vote", and otherwise nothing.
  static let aheadOf = Self(rawValue: 1 << 22)
  /// Follows "ahead".
  static let of = Self(rawValue: 1 << 23)
  /// Follows "set".
  static let forWord = Self(rawValue: 1 << 24)
  /// Follows a modal: "may have left".
  static let have = Self(rawValue: 1 << 25)
  /// "Had to leave" is over; "has to leave" is not.
  static let had = Self(rawValue: 1 << 26)
  /// Decides nothing by itself.
  static let having = Self(rawValue: 1 << 27)
  /// Makes a participle passive.
  static let be = Self(rawValue: 1 << 28)
  /// Verbs that move an end: "extended until Friday".
  static let prolonged = Self(rawValue: 1 << 32)
  /// Ends a stretch that mostly lies ahead.
  static let until = Self(rawValue: 1 << 33)
  /// Nouns that lie ahead however the clause speaks of them.
  static let deadline = Self(rawValue: 1 << 34)
  /// Looks back, whatever the verb.
  static let since = Self(rawValue: 1 << 29)
  /// The past of "win", or the first part of "won't".
  static let won = Self(rawValue: 1 << 30)
  /// A modal, or the month and the name.
  static let may = Self(rawValue: 1 << 31)
  /// A modal that looks back where it is negated: "could not be reached".
  static let could = Self(rawValue: 1 << 35)
  /// Negates the verb of its clause: "none of them could be reached".
  static let negative = Self(rawValue: 1 << 36)
  /// Opens a condition, whose verb in the present lies ahead: "if it rains on Friday".
  static let condition = Self(rawValue: 1 << 37)
  /// Verbs and nouns of planning before a thing: "plans a march", "expects a loss".
  static let foresees = Self(rawValue: 1 << 38)
  /// Words before "for" that put what follows ahead: "elections were called for June".
  static let aheadWithFor = Self(rawValue: 1 << 39)
  /// Verbs of wanting something by a day: "demanded an answer by Friday".
  static let demanding = Self(rawValue: 1 << 40)
  /// Verbs of events in the present, where someone named or a pronoun stands before them: "she flies on Friday"; else
  /// they are nouns.
  static let scheduledWithSubject = Self(rawValue: 1 << 41)
  /// Forms that are the past and the present of a verb, and are taken for the past after someone named or a pronoun.
  static let eitherTense = Self(rawValue: 1 << 42)
  /// Pronouns that a verb follows.
  static let pronoun = Self(rawValue: 1 << 43)
  /// A modal that is never of the past, whatever follows.
  static let will = Self(rawValue: 1 << 45)
  /// Verbs of days in a calendar, in few phrases: "falls on Friday", "comes into force".
  static let ofCalendar = Self(rawValue: 1 << 46)
  /// What has happened where it is spoken of with a date: "the August 4 explosion", "the crash on Friday".
  static let occurrence = Self(rawValue: 1 << 47)
  /// Verbs in the plural of what a calendar has, where a noun in the plural stands before them: "schools reopen Monday".
  static let scheduledOfMany = Self(rawValue: 1 << 48)
  /// Verbs that stretch to an end that lies ahead: "the loan runs through May".
  static let stretching = Self(rawValue: 1 << 44)
}

extension Cues {
  /// The words with what they tell, parted by spaces.
  static let words: [(cues: Cues, words: String)] = [
    (.modal, "will shall would may might could should must ll cannot wouldn shouldn mustn couldn"),
    (
      .ahead,
      """
      scheduled slated due upcoming forthcoming looming expected planned anticipated tentatively likely \
      poised postponed rescheduled pending payable soon
      """
    ),
    (
      .aheadWithTo,
      """
      plan plans planned planning set due scheduled slated expected expects expect supposed hope hopes \
      hoping hoped want wants wanted intend intends intended agree agrees agreed agreement vow vows vowed promise \
      promises promised pledge pledges pledged going ready about likely poised bound decided decides order \
      orders ordered ask asked asks urge urges urged invited invites prepare prepares preparing prepared \
      propose proposes proposed threaten threatens threatened aim aims aimed offer offers offered need \
      needs seek seeks seeking wait waiting is are be was were has have unlikely unable forecast projected tipped destined meant \
       eager willing \
      determined free opportunity chance bid effort deadline scheduling arranged sentenced allowed \
      required obliged
      """
    ),
    (
      .pastWithTo,
      """
      failed refused managed had used began tried helped led went came continued forced declined struggled \
      returned seemed appeared happened sought rushed gathered moved attempted started proved enough able
      """
    ),
    (
      .scheduled,
      """
      meet begin resume arrive expire convene reconvene reconvenes opens begins starts ends expires closes resumes meets arrives departs travels hosts convenes kicks flies \
      airs concludes reopens debuts launches matures lapses takes goes go faces
      """
    ),
    (
      .baseVerb,
      """
      acquire buy sell build meet vote hold be begin start resume open visit discuss decide take arrive expire end close launch \
      host attend return leave sign announce release speak travel play face appear testify retire join \
      hear consider publish reopen go receive address deliver present unveil stop cut raise review stand \
      elect run schedule arrange remind
      """
    ),
    (.pastBe, "was were been"),
    (.presentBe, "is are am re"),
    (.perfect, "has have had having ve"),
    (
      .irregularPast,
      """
      said told met held won lost began came went saw made got gave left broke fell rose found sent struck \
      shot took wrote spoke led ran flew drew brought bought built caught fought kept knew paid sold stood \
      swore thought threw wore stole sank spent did became taught sought meant felt heard laid lent slid \
      stuck swept swung drove froze hid rode shook sang sprang withdrew withstood overtook overthrew \
      undertook awoke dealt died taken given seen chosen written sworn shown known begun flown broken \
      driven thrown fallen risen stolen gone done grew grown ate forgot fled arose bled blew bore borne chose clung \
      crept dug drank fed flung forbade forgave gotten hung knelt lit misled mistook oversaw overcame pled rang \
      sewn shone shrank slept slung sped sprung stung strode strove sung sunk swam tore torn trod understood \
      underwent upheld wept withheld woke wove wrung
      """
    ),
    (
      .notPast,
      """
      need feed seed speed indeed hundred red bed exceed proceed succeed breed united wicked naked sacred \
      shed bleed deed weed greed embed ed fed med led preferred unidentified unnamed unprecedented unexpected \
      unrelated undisclosed unspecified unauthorized unarmed unconfirmed unmanned unlimited unchanged \
      unemployed unwanted untreated
      """
    ),
    (.between, "not also now then still never ever t just already again both all"),
    (.aheadBefore, "until till by starting beginning effective"),
    (
      .plannedNoun,
      """
      election elections vote votes meeting summit match game talks hearing referendum deadline visit \
      debate session conference ballot primary runoff decision launch opening festival race final \
      tournament ceremony trip launch release polls polling concert show gig event holiday fight bout game games \
      qualifier derby fixture auction sale inauguration wedding funeral parade rally march broadcast episode premiere \
      eclipse moon flight showdown presentation testimony briefing budget expiry expiration strike walkout
      """
    ),
    (
      .afterDate,
      """
      that and to the a an in on at for by with after before when as but or if it he she they we i of from \
      while which who because said will would has had was were is are about over during amid against into \
      until since his her its their there this not also more than where following even so
      """
    ),
    (.determiner, "the a an its his her their our my your this that these those"),
    (
      .reporting,
      """
      said told says wrote added stated announced declared tells writes tweeted posted confirmed insisted \
      warned claimed replied explained argued noted testified saying telling writing quoted continued \
      stressed acknowledged admitted recalled promised vowed pledged called asked
      """
    ),
    (
      .marking,
      """
      mark marks marked marking celebrate celebrates celebrated celebrating observe observed commemorate \
      commemorates commemorated commemorating exactly
      """
    ),
    (
      .endsName,
      """
      and as then it with when but which that who while where saying said has have had was were is are will would \
      after before in at on by during killed amid
      """
    ),
    (.to, "to"),
    (.set, "set"),
    (.aheadOf, "ahead"),
    (.of, "of"),
    (.forWord, "for"),
    (.have, "have"),
    (.had, "had"),
    (.having, "having"),
    (.be, "be being"),
    (.prolonged, "extended postponed delayed adjourned suspended deferred given gave barred banned closed shut"),
    (.until, "until till"),
    (.deadline, "deadline"),
    (.since, "since"),
    (.won, "won"),
    (.may, "may"),
    (.could, "could couldn"),
    (.will, "will shall ll"),
    (.negative, "no none neither nobody nor not t"),
    (.condition, "if unless"),
    (
      .foresees,
      "plan plans expect expects forecasts predicts anticipates foresees propose proposes schedules faces face"
    ),
    (
      .aheadWithFor,
      """
      called set planned scheduled slated due forecast expected fixed booked planning preparing prepare prepares \
      preparations bracing calls call
      """
    ),
    (.demanding, "called demanded asked urged wanted sought ordered requested told gave given needed required"),
    (
      .scheduledWithSubject,
      """
      flies leaves visits returns stops closes opens heads retires speaks testifies appears plays votes joins holds sits \
      turns hits reports publishes releases unveils signs hosts reopens premieres competes reviews addresses receives \
      restarts hears
      """
    ),
    (.eitherTense, "set cut hit put shut let quit spread burst cast hurt split shed"),
    (.pronoun, "he she it who they we which i you"),
    (.ofCalendar, "falls fall comes come enters enter steps stands"),
    (
      .occurrence,
      """
      attack attacks explosion explosions blast blasts crash crashes collision bombing bombings shooting shootings killing \
      killings murder murders massacre earthquake quake tsunami plot coup uprising riot riots blaze flood floods disaster \
      accident incident death deaths collapse ambush stabbing robbery hijacking invasion derailment spill outage eruption \
      avalanche landslide
      """
    ),
    (
      .scheduledOfMany,
      """
      open close start restart reopen resume begin return meet gather vote host face play strike march protest rally walk sign \
      travel fly leave arrive depart compete convene reconvene
      """
    ),
    (.stretching, "runs run lasts last continues continue extends valid open"),
  ]
}
