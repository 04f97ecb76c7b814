import CivilTime
import TemporalTagging
import Testing

/// Sentences in the manner of news agencies, broadcasters and newspapers, with the time expressions that a reader finds
/// in each and their values in TIMEX3. They were written down before the engine was asked.
@Suite struct NewswireTests {
  @Test(
    "published on a Wednesday in May",
    arguments: [
      (
        "The central bank left rates unchanged on [Wednesday] and said growth would slow in [the second half of the year].",
        "2014-05-14 2014-H2"
      ),
      (
        "Talks between the two ministers, due to resume in Geneva on [Thursday], have been postponed until [next week].",
        "2014-05-15 2014-W21"
      ),
      ("Voters go to the polls on [Sunday] to choose a new president.", "2014-05-18"),
      ("The company is scheduled to report results on [May 22].", "2014-05-22"),
      ("The pair were arrested at a farm near the border [late on Tuesday], police said.", "2014-05-13"),
      ("Shares in the group closed at 412 pence on [Tuesday], valuing it at 3 billion pounds.", "2014-05-13"),
      ("The minister will travel to Ankara on [Monday] for [two days] of talks.", "2014-05-19 P2D"),
      ("The court, which meets again on [Friday], has yet to name a judge.", "2014-05-16"),
      ("It was the biggest protest since [February], when the government fell.", "2014-02"),
      (
        "The ceasefire expires at [midnight] ([2100 GMT]) on [Friday].", "2014-05-16T24:00 2014-05-16T21:00Z 2014-05-16"
      ),
      ("The summit in [June] is expected to approve the budget.", "2014-06"),
      ("In [June], the ministry plans to sell three state farms.", "2014-06"),
      ("Sales rose to 4.3 billion euros in [the first quarter], up from 4.1 billion [a year ago].", "2014-Q1 2013-Q1"),
      ("The firm, founded in [1987], employs 3,000 people.", "1987"),
      ("[Nearly three years] into the conflict, the front line has hardly moved.", "P3Y"),
      ("He has lived in Lima for [the past eight years].", "P8Y"),
      ("She was released in [March] after serving [14 months] in prison.", "2014-03 P14M"),
      (
        "The president, who took office in [January], has promised to hold elections by [the end of the year].",
        "2014-01 2014"
      ),
      ("A bomb went off outside the station at [about 8:30 a.m. Wednesday], wounding six.", "2014-05-14T08:30"),
      (
        "A bomb went off outside the station at [around 9.45am] ([0845 GMT]), witnesses said.",
        "2014-05-14T09:45 2014-05-14T08:45Z"
      ),
      ("[Tuesday]'s attack was the deadliest in [a decade].", "2014-05-13 P10Y"),
      ("The ruling came [two days] after the hearing.", "P2D"),
      ("The vote on [Thursday] will be the first since [2009].", "2014-05-15 2009"),
      ("The deal must still be approved by parliament, which votes [next Tuesday].", "2014-05-20"),
      ("Police said [Monday] they had found the car.", "2014-05-12"),
      ("The senator said [Sunday] on a television programme that he would not run in [2016].", "2014-05-11 2016"),
      ("The airline plans to resume flights as early as [Thursday].", "2014-05-15"),
      ("Investigators are expected to publish their report [later this month].", "2014-05"),
      ("[Earlier on Wednesday], the army said it had retaken the town.", "2014-05-14"),
      ("The foreign minister arrived [late Monday] for a [three-day] visit.", "2014-05-12 P3D"),
      ("The army has until [Sunday] to withdraw.", "2014-05-18"),
      ("The strike lasted until [Sunday].", "2014-05-11"),
      ("He gave the rebels until [May 20] to lay down their arms.", "2014-05-20"),
      ("Applications must be in by [Friday].", "2014-05-16"),
      ("By [Friday], more than 200 people had been evacuated.", "2014-05-09"),
      ("The band will play in Dublin [tonight].", "2014-05-14TNI"),
      ("Oil prices rose [overnight] on fears over supply.", "2014-05-13TNI"),
      ("The new rules come into force on [1 July].", "2014-07-01"),
      ("The school reopened on [6 May] after a [six-week] closure.", "2014-05-06 P6W"),
      ("He was born on [12 August 1952] in a village near Oslo.", "1952-08-12"),
      ("The trial began in [November 2012] and is expected to last [several more months].", "2012-11 PXM"),
      ("The trial opens on [Monday] and could last [up to six weeks].", "2014-05-19 P6W"),
      ("More than 40 people have died since [Friday] in clashes in the south.", "2014-05-09"),
      ("They were due to be sentenced on [Friday] but the judge was ill.", "2014-05-16"),
      ("They had been due to leave [last week].", "2014-W19"),
      (
        "The government on [Tuesday] asked lawmakers to meet on [Thursday] to debate the bill.", "2014-05-13 2014-05-15"
      ),
      ("Lawmakers agreed [Tuesday] to hold a vote on [Thursday].", "2014-05-13 2014-05-15"),
      ("The team flies to Brazil on [June 3].", "2014-06-03"),
      ("He told reporters in Riga [Wednesday] that a decision was likely within [days].", "2014-05-14 PXD"),
      ("The exhibition runs until [September 7].", "2014-09-07"),
      ("The exhibition opened in [September] and drew 400,000 visitors.", "2013-09"),
      ("Prices are up 12 percent since [the start of the year].", "2014"),
      ("The index has gained 6 percent [this year] after falling 9 percent in [2013].", "2014 2013"),
      ("The yield on the [10-year] note fell to 2.54 percent.", "P10Y"),
      ("Futures for [June] delivery rose 40 cents a barrel.", "2014-06"),
      ("The government fell in [the summer of 2011].", "2011-SU"),
      ("The ship sank in [the early hours of Saturday].", "2014-05-10"),
      ("He died on [Saturday] at the age of 88, his family said.", "2014-05-10"),
      ("The 26-year-old striker signed a [four-year] contract worth 30 million euros.", "P4Y"),
      ("About 1,500 civilians fled the 24/7 shelling.", ""),
      ("Flight 2014 left gate 1945 as usual.", ""),
      ("May said the second reading would go ahead.", ""),
      ("The Sunday Times first reported the story.", ""),
      ("[Friday]'s [20-minute] meeting was the first in [more than two years].", "2014-05-09 PT20M P2Y"),
      ("The two leaders last met in [December].", "2013-12"),
      ("Officials said the storm could reach the coast by [Friday morning].", "2014-05-16TMO"),
      ("He resigned [a week ago], [a day] after the report was published.", "2014-W19 P1D"),
      ("[Ten years ago this month], the union took in eight countries.", "2004-05"),
      ("Production will start in [early 2016], [six months] later than planned.", "2016 P6M"),
      ("It will take [at least 18 months] to repair the bridge.", "P18M"),
      ("The [Jan. 25] uprising ended [30 years] of rule by one man.", "2014-01-25 P30Y"),
      ("A ban imposed in [the 1970s] was lifted in [the late 1990s].", "197 199"),
      ("The agency warned [last month] that funds would run out by [August].", "2014-04 2014-08"),
      ("On [Monday], he denied the charges. [A day later], he resigned.", "2014-05-12 2014-05-13"),
      ("They married in [1998]. [Two years later], they moved to Rome.", "1998 2000"),
      ("The factory closed in [2003], and [the following year] the mine shut too.", "2003 2004"),
      ("The mayor meets residents [every Tuesday].", "XXXX-WXX-2"),
      ("The market is held on [Saturdays].", "XXXX-WXX-6"),
      ("The number of deaths rose to 57 on [Wednesday] from 49 [the day before].", "2014-05-14 2014-05-13"),
      ("The drug is taken [twice a day] for [two weeks].", "P1D P2W"),
      ("A [monthly] survey showed confidence at its highest in [nearly four years].", "P1M P4Y"),
      ("Polls close at [8 p.m.] ([1800 GMT]) [Sunday].", "2014-05-18T20:00 2014-05-18T18:00Z 2014-05-18"),
      ("Rescuers worked through [Tuesday night] and into [Wednesday].", "2014-05-13TNI 2014-05-14"),
      ("The body was found on [the morning of May 9].", "2014-05-09TMO"),
      ("The bridge was closed between [Monday] and [Wednesday].", "2014-05-12 2014-05-14"),
      ("The conference runs from [19 to 23 May].", "2014-05-19/2014-05-23"),
      ("The [May 25] election will go ahead, the prime minister said.", "2014-05-25"),
      ("The [May 25] referendum, which was called [last week], has divided the island.", "2014-05-25 2014-W19"),
      ("Rebels seized the town on [April 7].", "2014-04-07"),
      ("The holding is to be sold [next year] for an undisclosed sum.", "2015"),
      ("By [Tuesday evening], the fire had been put out.", "2014-05-13TEV"),
      ("He said that a team would arrive [Thursday] and begin work [Friday].", "2014-05-15 2014-05-16"),
      ("The rally comes [days] before a vote on independence.", "PXD"),
      ("The death toll is expected to rise in [the coming days].", "FUTURE_REF"),
      ("The minister's comments came [hours] after the talks collapsed.", "PTXH"),
      ("[Five years] on, no one has been convicted.", "P5Y"),
      ("The accident happened [shortly before 3pm on Sunday].", "2014-05-11T15:00"),
      ("Most shops will be shut over [the weekend].", "2014-W20-WE"),
      ("Fighting flared again over [the weekend].", "2014-W19-WE"),
      ("Snow is expected [this weekend] across the north.", "2014-W20-WE"),
      ("The government says it will decide in [the autumn].", "2014-FA"),
      ("He played for the club between [1994] and [2001].", "1994 2001"),
      ("The chairman, 61, will step down at [the end of June] after [11 years].", "2014-06 P11Y"),
      ("A spokesman said [Wednesday]: \"We expect a decision [tomorrow].\"", "2014-05-14 2014-05-15"),
      ("\"I saw him [yesterday],\" she told the newspaper on [Sunday].", "2014-05-10 2014-05-11"),
      (
        "The budget deficit narrowed to 3.1 percent of output in [fiscal 2013] from 4.4 percent in [2012].", "2013 2012"
      ),
      ("The crisis began in [autumn 2008] and lasted [five years].", "2008-FA P5Y"),
      ("The company expects [a full-year] profit of 2 billion dollars.", "P1Y"),
      ("The [second-quarter] figures are due in [late July].", "2014-Q2 2014-07"),
      ("It was the hottest [April] on record.", "2014-04"),
      ("[Last year]'s floods killed 70 people.", "2013"),
      ("The law was passed in [the 19th century].", "18"),
      ("They will meet again in [two weeks].", "P2W"),
      ("The bank has made no profit in [six years].", "P6Y"),
      ("The old airport will close on [Dec 31], officials said on [Monday].", "2014-12-31 2014-05-12"),
      ("The president was to fly home on [Wednesday evening].", "2014-05-14TEV"),
      ("The men, arrested in [October], face [up to 20 years] in jail.", "2013-10 P20Y"),
      ("The ambassador was summoned on [Tuesday] over remarks made [a day earlier].", "2014-05-13 2014-05-12"),
      ("[Currently], 300 soldiers are based there.", "PRESENT_REF"),
      ("The union called a [24-hour] strike for [Friday].", "PT24H 2014-05-16"),
      ("The union has called a strike for [June 2].", "2014-06-02"),
      ("The [48-hour] truce began at [dawn on Tuesday].", "PT48H 2014-05-13TMO"),
      ("The treaty was signed [60 years ago].", "1954"),
      ("The inquiry, which began [more than a year ago], has cost 4 million pounds.", "2013"),
      ("Trading volumes were thin ahead of [Thursday]'s public holiday.", "2014-05-15"),
      ("Markets are closed on [Thursday] for a public holiday.", "2014-05-15"),
      ("The meeting, which is to be held in Paris on [Saturday], was called at short notice.", "2014-05-17"),
      ("Elections are set for [Nov. 4].", "2014-11-04"),
      ("In a speech on [Tuesday night], she said taxes would not rise before [2017].", "2014-05-13TNI 2017"),
      ("In a letter dated [May 2], the lawyer asked for more time.", "2014-05-02"),
      ("The blast, on [the night of May 3], destroyed 12 homes.", "2014-05-03TNI"),
      ("The rocket is to be launched no earlier than [June 10].", "2014-06-10"),
      ("A verdict is expected [Thursday] or [Friday].", "2014-05-15 2014-05-16"),
      ("The ferry sank off the coast on [April 16] with 476 people aboard.", "2014-04-16"),
      ("The minister said on [13 May] that the army would leave within [48 hours].", "2014-05-13 PT48H"),
      ("The festival, held [each August], draws 2 million people.", "XXXX-08"),
    ])
  func may(marked: String, values: String) { expect(marked, values, published: "2014-05-14") }

  @Test(
    "published on the first days of a year",
    arguments: [
      ("In [December], the factory shed 300 jobs.", "2013-12"),
      ("The bank meets on [January 9] and no change is expected.", "2014-01-09"),
      ("The group will publish its results in [February].", "2014-02"),
      ("The group published its results in [November].", "2013-11"),
    ])
  func january(marked: String, values: String) { expect(marked, values, published: "2014-01-03") }

  @Test(
    "published on the last days of a year",
    arguments: [
      ("The airport will reopen on [January 5].", "2015-01-05"),
      ("The first flight is planned for [January].", "2015-01"),
      ("Figures for [the fourth quarter] are due on [Jan. 20].", "2014-Q4 2015-01-20"),
    ])
  func december(marked: String, values: String) { expect(marked, values, published: "2014-12-29") }

  private func expect(_ marked: String, _ values: String, published: String) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
    let text = parts.joined()
    let found = mentions(text, published: published)
    let bytes = Array(text.utf8)
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) })
    #expect(found.map { $0.timex.value($0.resolution) } == values.split(separator: " ").map { String($0) })
  }
}
