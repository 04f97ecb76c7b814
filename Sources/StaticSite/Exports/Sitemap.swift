import SourceText

/// What search engines read: where the pages are. Only a site whose address is known has a map.
enum Sitemap {
  /// Addresses in one file, by the protocol of sitemaps.org.
  private static let limit = 50_000

  static func files(of site: SiteIndex, pages: [Page]) -> [RenderedFile] {
    let addresses = pages.filter { $0.frame.isListed && $0.path != SitePaths.notFound }.map(\.path)
      .sorted { $0.precedesInBytes($1) }
      .compactMap { site.address(of: $0) }
    var robots = "User-agent: *\nAllow: /\n"
    guard let map = site.address(of: "sitemap.xml") else { return [file("robots.txt", robots)] }
    robots += "Sitemap: \(map)\n"
    let parts = stride(from: 0, to: addresses.count, by: limit).map {
      document("urlset", "url", Array(addresses[$0..<min($0 + limit, addresses.count)]))
    }
    guard parts.count > 1 else {
      return [file("robots.txt", robots), file("sitemap.xml", parts.first ?? document("urlset", "url", []))]
    }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [
      file("robots.txt", robots),
      file("sitemap.xml", document("sitemapindex", "sitemap", names.compactMap { site.address(of: $0) })),
    ] + zip(names, parts).map { file($0, $1) }
  }

  private static func document(_ root: String, _ element: String, _ addresses: [String]) -> String {
    #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"
      + #"<\#(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"# + "\n"
      + addresses.map { "<\(element)><loc>\(HTMLText.escape($0))</loc></\(element)>\n" }.joined()
      + "</\(root)>\n"
  }

  private static func file(_ path: String, _ text: String) -> RenderedFile {
    RenderedFile(path: path, bytes: Array(text.utf8))
  }
}
