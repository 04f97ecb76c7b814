internal import ArgumentParser
internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// `dateline serve`
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the built site to this machine's own browser.",
    discussion: """
      The server listens on 127.0.0.1 alone. It serves the folder as it is at each request: build in another terminal \
      and reload the page. Ctrl-C ends it.

        dateline serve
        dateline serve --port 0              any free port; the address is printed
      """
  )

  @Argument(help: ArgumentHelp("The folder of the built site.", valueName: "folder"))
  var site = "site"

  @Option(name: [.short, .long], help: "The port; 0 takes any that is free.")
  var port: UInt16 = 8080

  func run() async throws {
    guard InputFile.isFolder(site) else {
      throw CommandFailure("serve-folder", "there is no site in '\(site)'", hint: "run 'dateline build' first")
    }
    let responder = SiteResponder(root: site)
    let handler = ClosureHTTPHandler { Self.response(to: $0, from: responder) }
    let console = Console.current
    do {
      let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: handler)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          guard case .ip4(_, let port)? = await server.listeningAddress else { return }
          console.print("http://127.0.0.1:\(port)/")
        }
        try await group.waitForAll()
      }
    } catch is CancellationError {
      return
    } catch {
      throw CommandFailure(
        "serve-port", "cannot listen on 127.0.0.1:\(port)", hint: "another program may be there; try --port 0")
    }
  }

  private static func response(to request: HTTPRequest, from responder: SiteResponder) -> HTTPResponse {
    let answer = responder.answer(
      method: request.method.rawValue, path: request.path, host: request.headers[.host])
    var headers: HTTPHeaders = [
      .contentType: answer.contentType, .cacheControl: "no-store",
      .contentLength: String(answer.bytes.count), HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    if let location = answer.location { headers[.location] = location }
    let phrases = [200: "OK", 301: "Moved Permanently", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed"]
    return HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: phrases[answer.status] ?? ""), headers: headers,
      body: request.method == .HEAD ? Data() : Data(answer.bytes))
  }
}
