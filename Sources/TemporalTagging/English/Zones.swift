extension English {
  /// The pattern of a zone after a time of day, which `Match.zone` reads.
  static let zone =
    "({zone}|{zone}(+|-|–){figures}[:{minute}]|{zonePlace} [(standard|daylight|summer)] time|local time)"

  /// The zones that the values of the class `zone` stand for.
  ///
  /// The names of North America are those of RFC 5322, section 4.3; the others are the abbreviations of the IANA time zone
  /// database (2024a). Names that are told differently in different countries have no distance from UTC.
  static let zones: [(forms: String, zone: ClockZone)] = [
    ("gmt", ClockZone("GMT", minutes: 0, isStated: true)), ("utc Z", ClockZone("UTC", minutes: 0, isStated: true)),
    ("est", ClockZone("EST", minutes: -300)), ("edt", ClockZone("EDT", minutes: -240)),
    ("cst", ClockZone("CST")), ("cdt", ClockZone("CDT", minutes: -300)),
    ("mst", ClockZone("MST", minutes: -420)), ("mdt", ClockZone("MDT", minutes: -360)),
    ("pst", ClockZone("PST", minutes: -480)), ("pdt", ClockZone("PDT", minutes: -420)),
    ("akst", ClockZone("AKST", minutes: -540)), ("akdt", ClockZone("AKDT", minutes: -480)),
    ("Hst", ClockZone("HST", minutes: -600)), ("Et", ClockZone("ET")), ("Ct", ClockZone("CT")), ("Pt", ClockZone("PT")),
    ("Bst", ClockZone("BST", minutes: 60)), ("cet", ClockZone("CET", minutes: 60)),
    ("cest", ClockZone("CEST", minutes: 120)), ("eet", ClockZone("EET", minutes: 120)),
    ("eest", ClockZone("EEST", minutes: 180)), ("msk", ClockZone("MSK", minutes: 180)), ("Ist", ClockZone("IST")),
    ("Jst", ClockZone("JST", minutes: 540)), ("Kst", ClockZone("KST", minutes: 540)),
    ("Hkt", ClockZone("HKT", minutes: 480)), ("aest", ClockZone("AEST", minutes: 600)),
    ("aedt", ClockZone("AEDT", minutes: 660)), ("awst", ClockZone("AWST", minutes: 480)),
    ("nzst", ClockZone("NZST", minutes: 720)), ("nzdt", ClockZone("NZDT", minutes: 780)),
    ("Sast", ClockZone("SAST", minutes: 120)),
  ]

  /// Places before "time", with the zone of the IANA time zone database (`zone1970.tab`, 2024a) that each lies in; the
  /// zones of a continent are called as they are.
  static let zonePlaces: [(forms: String, name: String)] = [
    ("eastern", "Eastern"), ("central", "Central"), ("mountain", "Mountain"), ("pacific", "Pacific"),
    ("greenwich", "GMT"),
    ("Moscow Russian", "Europe/Moscow"), ("Kyiv Kiev Ukrainian Ukraine", "Europe/Kyiv"), ("Minsk", "Europe/Minsk"),
    ("Warsaw Polish", "Europe/Warsaw"), ("London British UK", "Europe/London"), ("Dublin Irish", "Europe/Dublin"),
    ("Paris French", "Europe/Paris"), ("Brussels", "Europe/Brussels"), ("Amsterdam", "Europe/Amsterdam"),
    ("Berlin German", "Europe/Berlin"), ("Vienna", "Europe/Vienna"), ("Zurich Geneva Swiss", "Europe/Zurich"),
    ("Rome Italian", "Europe/Rome"), ("Madrid", "Europe/Madrid"), ("Lisbon", "Europe/Lisbon"),
    ("Athens Greek", "Europe/Athens"), ("Istanbul Ankara Turkish", "Europe/Istanbul"),
    ("Stockholm Swedish", "Europe/Stockholm"), ("Oslo", "Europe/Oslo"), ("Copenhagen", "Europe/Copenhagen"),
    ("Helsinki Finnish", "Europe/Helsinki"), ("Riga", "Europe/Riga"), ("Vilnius", "Europe/Vilnius"),
    ("Tallinn", "Europe/Tallinn"), ("Prague", "Europe/Prague"), ("Budapest", "Europe/Budapest"),
    ("Bucharest", "Europe/Bucharest"), ("Sofia", "Europe/Sofia"), ("Belgrade", "Europe/Belgrade"),
    ("Tbilisi", "Asia/Tbilisi"), ("Yerevan", "Asia/Yerevan"), ("Baku", "Asia/Baku"),
    ("Tehran Iranian", "Asia/Tehran"), ("Baghdad Iraqi", "Asia/Baghdad"), ("Damascus", "Asia/Damascus"),
    ("Beirut", "Asia/Beirut"), ("Amman", "Asia/Amman"), ("Jerusalem Israel Israeli", "Asia/Jerusalem"),
    ("Gaza", "Asia/Gaza"), ("Riyadh Saudi", "Asia/Riyadh"), ("Dubai", "Asia/Dubai"), ("Doha", "Asia/Qatar"),
    ("Kabul Afghan", "Asia/Kabul"), ("Karachi Islamabad Pakistan", "Asia/Karachi"),
    ("Delhi Mumbai Kolkata Indian", "Asia/Kolkata"), ("Dhaka", "Asia/Dhaka"), ("Bangkok Thai", "Asia/Bangkok"),
    ("Jakarta", "Asia/Jakarta"), ("Manila", "Asia/Manila"), ("Singapore", "Asia/Singapore"),
    ("Beijing Shanghai", "Asia/Shanghai"), ("Taipei Taiwan", "Asia/Taipei"), ("Seoul Korean", "Asia/Seoul"),
    ("Pyongyang", "Asia/Pyongyang"), ("Tokyo Japan Japanese", "Asia/Tokyo"), ("Sydney", "Australia/Sydney"),
    ("Melbourne", "Australia/Melbourne"), ("Perth", "Australia/Perth"), ("Auckland", "Pacific/Auckland"),
    ("Cairo Egyptian", "Africa/Cairo"), ("Tripoli", "Africa/Tripoli"), ("Khartoum", "Africa/Khartoum"),
    ("Nairobi Kenyan", "Africa/Nairobi"), ("Lagos", "Africa/Lagos"), ("Johannesburg", "Africa/Johannesburg"),
    ("Toronto", "America/Toronto"), ("Washington", "America/New_York"), ("Chicago", "America/Chicago"),
    ("Houston", "America/Chicago"), ("Denver", "America/Denver"), ("Havana", "America/Havana"),
    ("Caracas", "America/Caracas"), ("Bogota", "America/Bogota"), ("Lima", "America/Lima"),
    ("Brasilia Brazilian", "America/Sao_Paulo"), ("Almaty Astana Kazakh", "Asia/Almaty"), ("Bishkek", "Asia/Bishkek"),
    ("Tashkent Samarkand Uzbek", "Asia/Tashkent"), ("Dushanbe", "Asia/Dushanbe"), ("Ashgabat", "Asia/Ashgabat"),
    ("Chisinau Moldovan", "Europe/Chisinau"), ("Kaliningrad", "Europe/Kaliningrad"), ("Samara", "Europe/Samara"),
    ("Yekaterinburg", "Asia/Yekaterinburg"), ("Omsk", "Asia/Omsk"), ("Novosibirsk", "Asia/Novosibirsk"),
    ("Krasnoyarsk", "Asia/Krasnoyarsk"), ("Irkutsk", "Asia/Irkutsk"), ("Vladivostok", "Asia/Vladivostok"),
    ("Reykjavik Icelandic", "Atlantic/Reykjavik"), ("Sarajevo", "Europe/Sarajevo"),
    ("Zagreb Croatian", "Europe/Zagreb"),
    ("Ljubljana", "Europe/Ljubljana"), ("Skopje", "Europe/Skopje"), ("Podgorica", "Europe/Podgorica"),
    ("Tirana Albanian", "Europe/Tirane"), ("Nicosia Cyprus", "Asia/Nicosia"), ("Valletta", "Europe/Malta"),
    ("Luxembourg", "Europe/Luxembourg"), ("Monaco", "Europe/Monaco"), ("Bratislava", "Europe/Bratislava"),
    ("Edinburgh Scottish", "Europe/London"), ("Munich Frankfurt", "Europe/Berlin"), ("Barcelona", "Europe/Madrid"),
    ("Milan", "Europe/Rome"), ("Kuwait", "Asia/Kuwait"), ("Muscat", "Asia/Muscat"), ("Sanaa Aden", "Asia/Aden"),
    ("Lahore", "Asia/Karachi"), ("Colombo", "Asia/Colombo"), ("Kathmandu Nepal", "Asia/Kathmandu"),
    ("Thimphu", "Asia/Thimphu"), ("Yangon Rangoon", "Asia/Yangon"), ("Hanoi", "Asia/Ho_Chi_Minh"),
    ("Vientiane", "Asia/Vientiane"), ("Ulaanbaatar", "Asia/Ulaanbaatar"), ("Macau", "Asia/Macau"),
    ("Brisbane", "Australia/Brisbane"), ("Adelaide", "Australia/Adelaide"), ("Darwin", "Australia/Darwin"),
    ("Hobart", "Australia/Hobart"), ("Canberra", "Australia/Sydney"), ("Wellington", "Pacific/Auckland"),
    ("Honolulu Hawaii", "Pacific/Honolulu"), ("Alaska Anchorage", "America/Anchorage"),
    ("Vancouver", "America/Vancouver"), ("Montreal Ottawa", "America/Toronto"), ("Winnipeg", "America/Winnipeg"),
    ("Calgary Edmonton", "America/Edmonton"), ("Halifax", "America/Halifax"), ("Newfoundland", "America/St_Johns"),
    ("Boston Miami Atlanta Philadelphia", "America/New_York"), ("Dallas", "America/Chicago"),
    ("Phoenix", "America/Phoenix"), ("Seattle", "America/Los_Angeles"), ("Santiago", "America/Santiago"),
    ("Montevideo", "America/Montevideo"), ("Asuncion", "America/Asuncion"), ("Quito", "America/Guayaquil"),
    ("Managua", "America/Managua"), ("Tegucigalpa", "America/Tegucigalpa"), ("Panama", "America/Panama"),
    ("Algiers Algerian", "Africa/Algiers"), ("Tunis", "Africa/Tunis"), ("Rabat Casablanca", "Africa/Casablanca"),
    ("Dakar", "Africa/Dakar"), ("Accra", "Africa/Accra"), ("Abuja Nigerian", "Africa/Lagos"),
    ("Kinshasa", "Africa/Kinshasa"), ("Luanda", "Africa/Luanda"), ("Kampala", "Africa/Kampala"),
    ("Kigali", "Africa/Kigali"), ("Mogadishu", "Africa/Mogadishu"), ("Harare", "Africa/Harare"),
    ("Lusaka", "Africa/Lusaka"), ("Maputo", "Africa/Maputo"), ("Pretoria", "Africa/Johannesburg"),
    ("Bamako", "Africa/Bamako"), ("Niamey", "Africa/Niamey"), ("Juba", "Africa/Juba"),
  ]

  static let zoneWords: [Entry] =
    zones.enumerated().map { Entry($1.forms, .zone, $0) }
    + zonePlaces.enumerated().map { Entry($1.forms, .zonePlace, $0) }
}

extension Match {
  /// The zone that `English.zone` took.
  var zone: ClockZone? {
    if let place = optional(.zonePlace) { return ClockZone(English.zonePlaces[place].name) }
    if let index = optional(.zone) {
      let zone = English.zones[index].zone
      guard zone.isStated, let place = labels.firstIndex(of: WordClass.zone.label) else { return zone }
      let rest = tokens.dropFirst(place + 1)
      guard let sign = rest.first.flatMap(Self.sign) else { return zone }
      return self.zone(sign, rest)
    }
    return says("local") ? ClockZone("local") : nil
  }

  /// A zone by the figures of its distance from UTC: "UTC+3", "UTC+0330", "UTC+3:30".
  func zone(_ sign: Int, _ rest: ArraySlice<Token>) -> ClockZone? {
    let numbers = rest.filter { $0.flags.contains(.number) }.map(\.number)
    guard let first = numbers.first else { return nil }
    let hours = first >= 100 ? first / 100 : first
    let minutes = numbers.count > 1 ? numbers[1] : first >= 100 ? first % 100 : 0
    guard hours <= 14, minutes < 60 else { return nil }
    return ClockZone(minutes: sign * (hours * 60 + minutes))
  }

  /// Whether a zone follows the time of day.
  var hasZone: Bool { has(.zone) || has(.zonePlace) || says("local") }

  static func sign(_ token: Token) -> Int? {
    switch Int(token.lexeme) {
    case Shape.index(of: .plus): 1
    case Shape.index(of: .hyphen), Shape.index(of: .dash): -1
    default: nil
    }
  }
}
