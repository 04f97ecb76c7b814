import Chronology

/// Where a page stands in its site, for whatever the page prints.
final class PageContext: Sendable {
  let site: SiteIndex
  /// The way from the page to the site's root: empty, or `../` as often as the page lies deep.
  let root: String

  init(site: SiteIndex, path: String) {
    self.site = site
    root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A relative link to a file of the site.
  func link(to path: String) -> String { root + PagePath.reference(path) }

  func date(_ edtf: String) -> DateText { site.dates.text(edtf) }
}

/// The paths of all pages.
enum SitePaths {
  static let timeline = "index.html"
  static let sources = "articles/index.html"
  static let about = "about.html"
  static let notFound = "404.html"

  static func event(_ id: String) -> String { "events/\(PagePath.fileName(for: id)).html" }
  static func article(_ id: String) -> String { "articles/\(PagePath.fileName(for: id)).html" }
  static func entity(_ id: String, _ kind: EntityKind) -> String {
    "\(kind.folder)/\(PagePath.fileName(for: id)).html"
  }
  static func list(of kind: EntityKind) -> String { "\(kind.folder)/index.html" }
}
