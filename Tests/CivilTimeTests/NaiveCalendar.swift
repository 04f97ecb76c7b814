/// A calendar that counts day by day, for checking the arithmetic against something that shares none of it.
struct NaiveCalendar: Sequence, IteratorProtocol {
  var year: Int
  var month = 1
  var day = 1

  init(from year: Int) { self.year = year }

  mutating func next() -> (year: Int, month: Int, day: Int)? {
    let current = (year, month, day)
    let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    day += 1
    if day > lengths[month - 1] {
      day = 1
      month += 1
    }
    if month > 12 {
      month = 1
      year += 1
    }
    return current
  }
}
