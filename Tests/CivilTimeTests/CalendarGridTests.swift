import CivilTime
import Testing

@Suite struct CalendarGridTests {
  @Test(
    "cells of a unit lie side by side and each holds the days that give its number", arguments: CalendarUnit.allCases)
  func tiling(unit: CalendarUnit) throws {
    let grid = CalendarGrid()
    let start = CivilMoment(try day("-0013-06-15"))
    let first = grid.index(of: unit, at: start)
    var previous = try #require(grid.cell(unit, at: first))
    if unit != .weekend { #expect(previous.contains(start)) }
    for index in (first + 1)...(first + 900) {
      guard let cell = grid.cell(unit, at: index) else { break }
      #expect(cell.start < cell.end)
      if unit == .weekend {
        #expect(cell.start.day.weekday == .saturday && cell.end.day.weekday == .monday)
      } else {
        #expect(cell.start == previous.end)
      }
      #expect(grid.index(of: unit, at: cell.start) == index)
      #expect(grid.index(of: unit, at: cell.end.adding(seconds: -1)) == index)
      previous = cell
    }
  }

  @Test(arguments: [
    (CalendarUnit.week, "2025-02-03/2025-02-09"), (.weekend, "2025-02-15/2025-02-16"), (.month, "2025-02"),
    (.season, "2024-24"), (.quarter, "2025-33"), (.half, "2025-40"), (.year, "2025"), (.decade, "202X"),
    (.century, "20XX"), (.millennium, "2XXX"),
  ])
  func cellsByName(unit: CalendarUnit, text: String) throws {
    let moment = CivilMoment(try day(unit == .week ? "2025-02-06" : "2025-02-11"))
    let cell = try #require(CalendarGrid().cell(unit, containing: moment))
    #expect(EDTFDate(cell, at: unit.granularity).description == text)
    #expect(EDTFDate(text)?.interval() == cell)
  }

  @Test func weeksFromSunday() throws {
    let grid = CalendarGrid(CalendarConventions(weekStart: .sunday))
    let cell = try #require(grid.cell(.week, containing: CivilMoment(try day("2025-02-09"))))
    #expect(EDTFDate(cell, at: .week).description == "2025-02-09/2025-02-15")
  }

  @Test("seasons change places south of the equator", arguments: Season.allCases)
  func hemispheres(season: Season) {
    let north = CalendarGrid()
    let south = CalendarGrid(CalendarConventions(hemisphere: .southern))
    #expect((season.cell(on: north) + season.cell(on: south)) % 2 == 0)
    #expect(season.cell(on: north) != season.cell(on: south))
    for grid in [north, south] {
      let point = EDTFPoint.season(season, year: 2024)
      let interval = point.interval(on: grid)
      #expect(EDTFPoint(containing: interval.start, at: .season, grid: grid) == point)
      #expect(EDTFPoint(containing: interval.end.adding(seconds: -1), at: .season, grid: grid) == point)
    }
  }

  @Test func beyondTheCalendar() {
    let grid = CalendarGrid()
    for unit in CalendarUnit.allCases {
      #expect(grid.cell(unit, at: .max / 2) == nil)
      #expect(grid.cell(unit, at: -4_000_000_000_000) == nil)
      _ = grid.index(of: unit, at: .distantPast)
      _ = grid.index(of: unit, at: .distantFuture)
    }
  }
}
