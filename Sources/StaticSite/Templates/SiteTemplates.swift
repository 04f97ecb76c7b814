package import SourceText

/// Templates that were read and checked, and the files that go into the site as they are.
package struct SiteTemplates: Sendable {
  /// How each kind of page is printed.
  let pages: [PageTemplate: CompiledTemplate]
  /// Files that are no templates, by path: the style sheet, the script, the icon.
  let assets: [RenderedFile]
  /// The style of the page that is shown for an address that does not exist. It stands within that page, which cannot
  /// know where the style sheet is.
  let inlineStyle: [UInt8]
  /// The path of the folder, for messages.
  let folder: String

  /// Checks templates against the pages that they are to make.
  ///
  /// - Parameters:
  ///   - files: Every file of the folder, under the path that messages print: `templates/event.mustache`.
  ///   - folder: The path of the folder: `templates`.
  /// - Returns: The templates, or `nil` when a diagnostic is an error; and everything that is wrong.
  package static func check(_ files: [SourceFile], folder: String) -> (templates: Self?, diagnostics: [Diagnostic]) {
    var trees: [String: TemplateLinter.ParsedTemplate] = [:]
    var assets: [RenderedFile] = []
    var inlineStyle: [UInt8]?
    var diagnostics: [Diagnostic] = []
    for file in files {
      let path = String(file.path.dropFirst(folder.utf8.count + 1))
      guard path.hasSuffix(suffix) else {
        if path == inlineStyleFile {
          inlineStyle = file.bytes
          diagnostics += check(inlineStyle: file)
        } else if path != guide {
          assets.append(RenderedFile(path: path, bytes: file.bytes))
        }
        continue
      }
      if let offset = UTF8Check.firstFault(in: file.bytes, 0..<file.bytes.count) {
        diagnostics.append(
          Diagnostic(.error, id: "template-not-utf8", "this byte is not UTF-8 text", in: file, offset..<offset + 1))
        continue
      }
      let (nodes, problems) = TemplateParser.parse(file)
      trees[String(path.dropLast(suffix.count))] = .init(file: file, nodes: nodes)
      diagnostics += problems
    }
    let pages = PageTemplate.allCases
    for page in pages where trees[page.rawValue] == nil {
      diagnostics.append(
        missing("\(page.rawValue)\(suffix)", "pages of the kind '\(page.summary)' need it", in: folder))
    }
    for asset in requiredAssets where !assets.contains(where: { $0.path == asset }) {
      diagnostics.append(missing(asset, "every page links to it", in: folder))
    }
    if inlineStyle == nil {
      diagnostics.append(missing(inlineStyleFile, "the page for addresses that do not exist needs it", in: folder))
    }
    diagnostics += TemplateLinter.check(trees, pages: pages.map { ($0.rawValue, [Views.site.shape, $0.shape]) })
    diagnostics.sort(by: Diagnostic.isBefore)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    let nodes = trees.mapValues(\.nodes)
    let compiled = pages.map {
      ($0, TemplateCompiler.compile($0.rawValue, of: nodes, shapes: [Views.site.shape, $0.shape]))
    }
    assets.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (
      Self(
        pages: Dictionary(uniqueKeysWithValues: compiled), assets: assets, inlineStyle: inlineStyle ?? [],
        folder: folder), diagnostics
    )
  }

  /// Where one of the other files is, for messages.
  func location(of asset: String) -> SourceLocation {
    SourceLocation(path: "\(folder)/\(asset)", line: 1, column: 1)
  }

  private static let suffix = ".mustache"
  /// A note for whoever writes templates; no part of the site.
  private static let guide = "README.md"
  private static let inlineStyleFile = "not-found.css"
  private static let requiredAssets = ["icon.svg", "script.js", "style.css"]

  /// A style within a page must not hold what ends it.
  private static func check(inlineStyle file: SourceFile) -> [Diagnostic] {
    guard let offset = file.bytes.indices.first(where: { file.bytes[$0...].starts(with: "</".utf8) }) else { return [] }
    return [
      Diagnostic(
        .error, id: "template-style-end", "'</' would end the style of the page it stands in", in: file,
        offset..<offset + 2)
    ]
  }

  private static func missing(_ file: String, _ why: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, id: "template-missing", "there is no \(file), and \(why)",
      at: SourceLocation(path: "\(folder)/\(file)", line: 1, column: 1))
  }
}

extension Diagnostic {
  /// By place, then by kind.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    func key(_ diagnostic: Self) -> (String, Int, Int, String, String) {
      (
        diagnostic.location?.path ?? "", diagnostic.location?.line ?? 0, diagnostic.location?.column ?? 0,
        diagnostic.id, diagnostic.message
      )
    }
    return key(left) < key(right)
  }
}
