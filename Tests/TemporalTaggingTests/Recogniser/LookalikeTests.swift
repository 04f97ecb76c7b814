import TemporalTagging
import Testing

/// Names, numbers and words that look like times, by kind, and beside each kind the times that look like them.
@Suite struct LookalikeTests {
  @Test(
    "ages",
    arguments: [
      "A 26-year-old man was held.", "The suspect, aged 26, was held.", "She is 26 years old.",
      "It was her 50th birthday.",
      "He is in his twenties.", "A man in his 80s was rescued.", "They found a six-month-old baby.",
      "A 5-day-old infant survived.", "A 300-year-old church burned.", "a decades-old feud",
    ])
  func ages(_ text: String) { expectSilence(text) }

  @Test(
    "money, scores, measures, amounts",
    arguments: [
      "He paid $2014 for it.", "It cost \u{A3}1999.", "He paid 2,014 dollars.", "The team won 3-2.", "They led 21-14.",
      "The vote was 2012-1998.", "The index closed at 2014.", "Shares rose to 1998.50 points.", "It was 20 degrees.",
      "The ratio 4:15 was set.", "a 10:30 score", "He won the race in 2:05:33.", "Output reached 1990 percent.",
      "About 1,500 civilians fled.", "Some 2000 people marched.", "He scored 1990 goals.", "at 1990 meters",
      "a 1-0 win",
      "10-11 percent", "5 of 10 voters", "Three quarters of the voters agreed.", "the quarter of a million",
    ])
  func amounts(_ text: String) { expectSilence(text) }

  @Test(
    "numbers that name something",
    arguments: [
      "Flight 1999 was late.", "He flew on UA 1998.", "Call 555-2014 at once.", "The shop is at 1984 Main Street.",
      "They met in Room 2024.", "Install version 2.10.2014 of it.", "ISBN 978-3-16-148410-0 is listed.",
      "He runs Windows 95.", "Windows 2000 crashed.", "A Boeing 737 landed.", "Resolution 1325 was adopted.",
      "under Security Council resolution 1244", "They drove along Route 66.", "Article 2019 of the code applies.",
      "The Russell 2000 fell.", "No. 1998 was called.", "order No. 2014 of the ministry", "Asteroid 2014 AA fell.",
      "Vitamin D 2000 was sold.", "Type 1990 shells", "an AK-47", "SN 1987A exploded.", "The shop is open 24/7.",
      "Psalm 23:10 was read.", "as John 3:16 has it", "Case 12-1998 was heard.", "Public Law 107-40 passed.",
    ])
  func numbers(_ text: String) { expectSilence(text) }

  @Test(
    "titles and names of things",
    arguments: [
      "They watched Blade Runner 2049.", "Euro 2024 was a success.", "the Agenda 2030 goals", "He read the novel 1984.",
      "A 1998 Ford Taurus was stolen.", "the driver's 1987 Chevrolet", "World War II", "He read the Sunday Times.",
      "The Daily Mail said so.", "USA Today reported it.", "The Today programme asked her.", "The Tonight Show aired.",
      "60 Minutes reported it.", "48 Hours reported it.", "Monday Night Football drew viewers.",
      "The Friday Night Lights series ended.", "Bloody Sunday was marked.",
      "the 20th Century Fox lot", "the annual March for Peace", "the Summer Olympics", "The Sun reported it.",
      "Girl Friday was played.", "Century City was hit.", "Day care centers closed.",
    ])
  func titles(_ text: String) { expectSilence(text) }

  @Test(
    "people",
    arguments: [
      "Theresa May spoke.", "Mr. May said the plan was good.", "May said she would resign.", "April Jones said no.",
      "April said she was tired.", "June told reporters so.", "August Wilson wrote it.",
      "Summer Jones won.", "Jan Smith said so.", "Doris Day sang.", "He met Sat Gupta.", "Autumn Jones acted.",
    ])
  func people(_ text: String) { expectSilence(text) }

  @Test(
    "ordinary words",
    arguments: [
      "He may leave.", "They march on the capital.", "The sun rose.", "He sat down.", "Prices fall when demand drops.",
      "The fall of the city shocked many.", "It is the second time.", "He came second.", "Wait a second.",
      "an august body",
      "A spring in his step.", "The spring broke.", "a minute amount", "the minute book", "Quarter-finals begin.",
      "The quarter final was lost.", "a trip to Mar del Plata", "He scored in the second half.", "today's world",
      "the leaders of tomorrow", "At the end of the day, it matters.", "It soon became known.", "He was soon released.",
    ])
  func words(_ text: String) { expectSilence(text) }

  @Test(
    "times that look like them",
    arguments: [
      ("In 2014 it closed.", "2014"), ("The 2014 law stands.", "2014"), ("a Ford of 1998", "1998"),
      ("at 1990 levels", "1990"),
      ("between 1998-2012", "1998 2012"), ("the 1998 Ford strike", "1998"), ("Since 2019 it grew.", "2019"),
      ("Early 2014 was calm.", "Early 2014"), ("But 2014 was calm.", "2014"), ("The train left at 14:30.", "14:30"),
      ("The paper came out on Sunday.", "Sunday"), ("Sunday night was calm.", "Sunday night"),
      ("In April she was tired.", "April"), ("By June they were gone.", "June"),
      ("the march of March 2014", "March 2014"),
      ("They left last fall in his car.", "last fall"), ("in the summer of 2014", "the summer of 2014"),
      ("today's vote", "today"), ("the morning of tomorrow", "the morning of tomorrow"),
      ("It will soon be opened.", "soon"),
      ("Two Weeks After the Quake", "Two Weeks"), ("profit for the first half", "the first half"),
      ("by the end of the day", "the end of the day"), ("on 9 Mar. 2014", "9 Mar. 2014"),
    ])
  func times(text: String, phrases: String) {
    let found = TemporalTagger.english.timexes(in: text)
    #expect(found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }.joined(separator: " ") == phrases)
  }

  private func expectSilence(_ text: String) {
    let found = TemporalTagger.english.timexes(in: text)
    #expect(found.isEmpty, "\(found.map(\.rule))")
  }
}
