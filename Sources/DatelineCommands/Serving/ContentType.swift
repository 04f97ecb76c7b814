/// The media type of a file by the end of its name, as static hosts tell it.
enum ContentType {
  private static let types: [String: String] = [
    "atom": "application/atom+xml", "avif": "image/avif", "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "geojson": "application/geo+json", "gif": "image/gif",
    "htm": "text/html; charset=utf-8", "html": "text/html; charset=utf-8", "ico": "image/x-icon",
    "ics": "text/calendar; charset=utf-8", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8", "json": "application/json", "jsonld": "application/ld+json",
    "md": "text/markdown; charset=utf-8", "mjs": "text/javascript; charset=utf-8", "mp4": "video/mp4",
    "pdf": "application/pdf", "png": "image/png", "rss": "application/rss+xml", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8", "webm": "video/webm", "webmanifest": "application/manifest+json",
    "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2", "xml": "application/xml",
    "zip": "application/zip",
  ]

  /// The type, or that of bytes of which nothing is known.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "application/octet-stream" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
