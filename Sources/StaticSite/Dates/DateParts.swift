import CivilTime

/// What a date of EDTF has to print, part by part.
struct DateParts: Hashable {
  /// The astronomical year, its unspecified digits as 0.
  let year: Int
  /// How many of the year's last digits are unspecified (`X`): 0 through 3.
  let unspecifiedDigits: Int
  /// 1 through 12.
  let month: Int?
  /// 21 through 41: a season, quarter or half in the numbering of ISO 8601-2.
  let part: Int?
  /// 1 through 31.
  let day: Int?
  /// Hours and minutes: `14:30`.
  var time: String?

  init(_ point: EDTFPoint) {
    switch point {
    case .second(let moment):
      self.init(moment.day)
      let minutes = moment.secondOfDay / 60
      time = "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    case .day(let day): self.init(day)
    case .month(let month, let year): self.init(year: year, month: month)
    case .season(let season, let year): self.init(year: year, part: 21 + Int(season.rawValue))
    case .quarter(let quarter, let year): self.init(year: year, part: 32 + quarter)
    case .half(let half, let year): self.init(year: year, part: 39 + half)
    case .year(let year): self.init(year: year)
    case .decade(let decade): self.init(year: decade * 10, unspecifiedDigits: 1)
    case .century(let century): self.init(year: century * 100, unspecifiedDigits: 2)
    case .millennium(let millennium): self.init(year: millennium * 1000, unspecifiedDigits: 3)
    }
  }

  private init(_ day: Day) {
    let (year, month, number) = day.civil
    self.init(year: year, month: month, day: number)
  }

  private init(year: Int, unspecifiedDigits: Int = 0, month: Int? = nil, part: Int? = nil, day: Int? = nil) {
    self.year = year
    self.unspecifiedDigits = unspecifiedDigits
    self.month = month
    self.part = part
    self.day = day
  }
}

/// The number 0 through 99 with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
