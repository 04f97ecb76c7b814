/// The words of English that tell the past from the future, for `DirectionPolicy`.
enum DirectionCues {
  /// Verbs that stand before another one and put it ahead: "will meet", "could vote".
  static let modals = Set<PackedWord>(words: "will shall would may might could should must ll cannot")

  /// Words that look ahead by themselves: "due in May", "the upcoming vote".
  static let ahead = Set<PackedWord>(
    words: "scheduled slated due upcoming forthcoming looming expected planned anticipated tentatively likely poised "
      + "postponed rescheduled pending")

  /// Words before "to" that put its verb ahead: "plans to meet".
  static let aheadWithTo = Set<PackedWord>(
    words: "plan plans planned planning set due scheduled slated expected expects expect supposed hope hopes hoping "
      + "hoped want wants wanted intend intends intended agree agrees agreed vow vows vowed promise promises promised "
      + "pledge pledges pledged going ready about likely poised bound decided decides order orders ordered ask asked "
      + "asks urge urges urged invited invites prepare prepares preparing prepared propose proposes proposed threaten "
      + "threatens threatened aim aims aimed offer offers offered need needs seek seeks seeking wait waiting is are be "
      + "was were has have unlikely unable eager willing determined free opportunity chance bid effort deadline "
      + "scheduling arranged sentenced allowed required obliged")

  /// Words before "to" whose verb has come about, or has not, already: "failed to meet", "had to leave".
  static let pastWithTo = Set<PackedWord>(
    words: "failed refused managed had used began tried helped led went came continued forced declined struggled "
      + "returned seemed appeared happened sought rushed gathered moved attempted started proved enough able")

  /// Verbs in the present tense that stand for what a calendar has: "the trial begins Monday".
  static let scheduled = Set<PackedWord>(
    words: "opens begins starts ends expires closes resumes meets arrives departs travels hosts convenes kicks airs "
      + "concludes reopens debuts launches matures lapses takes goes faces")

  /// Verbs that often follow "to" in a headline, with nobody before it who plans.
  static let baseVerbs = Set<PackedWord>(
    words: "meet vote hold be begin start resume open visit discuss decide take arrive expire end close launch host "
      + "attend return leave sign announce release speak travel play face appear testify retire join hear consider "
      + "publish reopen go receive address deliver present unveil stop cut raise review stand elect run")

  static let pastBe = Set<PackedWord>(words: "was were been")
  static let presentBe = Set<PackedWord>(words: "is are am re")
  static let perfect = Set<PackedWord>(words: "has have had having ve")

  /// Verbs in the past whose ending does not show it; forms that are the present's, too ("cut", "hit"), are not here.
  static let irregularPast = Set<PackedWord>(
    words: "said told met held won lost began came went saw made got gave left broke fell rose found sent struck shot "
      + "took wrote spoke led ran flew drew brought bought built caught fought kept knew paid sold stood swore thought "
      + "threw wore stole sank spent did became taught sought meant felt heard laid lent slid stuck swept swung drove "
      + "froze hid rode shook sang sprang withdrew withstood overtook overthrew undertook awoke dealt died taken given "
      + "seen chosen written sworn shown known begun flown broken driven thrown fallen risen stolen gone done come "
      + "grew grown ate forgot fled")

  /// Words in `-ed` that are no verb in the past.
  static let notPast = Set<PackedWord>(
    words: "need feed seed speed indeed hundred red bed exceed proceed succeed breed united wicked naked sacred shed "
      + "bleed deed weed greed embed ed fed med led")

  /// Adverbs and the like between a verb and its helper, beyond those in `-ly`.
  static let between = Set<PackedWord>(words: "not also now then still never ever t just already soon again both all")

  /// Prepositions and the like that look ahead where no verb says otherwise.
  static let aheadBefore = Set<PackedWord>(words: "until till by starting beginning effective")

  /// What is held on a day that is known before: "Sunday's election".
  static let plannedNouns = Set<PackedWord>(
    words: "election elections vote votes meeting summit match game talks hearing referendum deadline visit debate "
      + "session conference ballot primary runoff decision launch opening festival race final tournament ceremony trip "
      + "launch release polls polling")

  /// Words after a date that are no noun which it could be an attribute of.
  static let afterDate = Set<PackedWord>(
    words: "that and to the a an in on at for by with after before when as but or if it he she they we i of from while "
      + "which who because said will would has had was were is are about over during amid against into until since "
      + "his her its their there this not also more than where following even so")

  /// Words before a date that make it part of what a noun names: "the August offensive".
  static let determiners = Set<PackedWord>(words: "the a an its his her their our my your this that these those")

  /// Verbs of saying, which part the day of the words from what they tell of.
  static let reporting = Set<PackedWord>(
    words: "said told says wrote added stated announced declared tells writes tweeted posted confirmed insisted warned "
      + "claimed replied explained argued noted testified saying telling writing quoted continued stressed acknowledged "
      + "admitted recalled promised vowed pledged called asked")
}
