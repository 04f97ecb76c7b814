import SourceText

/// What search engines read: where the pages are. Only a site whose address is known has a map.
enum Sitemap {
  /// Addresses in one file, by the protocol of sitemaps.org.
  private static let limit = 50_000

  static func files(of site: SiteIndex, pages: [Page]) -> [RenderedFile] {
    var robots = "User-agent: *\nAllow: /\n"
    guard let map = site.address(of: "sitemap.xml") else { return [robotsFile(robots)] }
    robots += "Sitemap: \(map)\n"
    let paths = pages.filter { $0.frame.isListed && $0.path != SitePaths.notFound }.map(\.path)
      .sorted { $0.precedesInBytes($1) }
    let parts = stride(from: 0, to: paths.count, by: limit).map { paths[$0..<min($0 + limit, paths.count)] }
    guard parts.count > 1 else {
      return [robotsFile(robots), document("sitemap.xml", "urlset", "url", paths[...], of: site)]
    }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [robotsFile(robots), document("sitemap.xml", "sitemapindex", "sitemap", names[...], of: site)]
      + zip(names, parts).map { document($0, "urlset", "url", $1, of: site) }
  }

  private static func document(
    _ path: String, _ root: String, _ element: String, _ paths: ArraySlice<String>, of site: SiteIndex
  ) -> RenderedFile {
    RenderedFile(path: path) { output in
      output.bytes += #"<?xml version="1.0" encoding="utf-8"?>"#.utf8
      output.bytes += "\n<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
      for path in paths {
        guard let address = site.address(of: path) else { continue }
        output.bytes += "<\(element)><loc>".utf8
        HTMLText.append(address, to: &output.bytes)
        output.bytes += "</loc></\(element)>\n".utf8
        output.pass()
      }
      output.bytes += "</\(root)>\n".utf8
    }
  }

  private static func robotsFile(_ text: String) -> RenderedFile {
    RenderedFile(path: "robots.txt", bytes: Array(text.utf8))
  }
}
