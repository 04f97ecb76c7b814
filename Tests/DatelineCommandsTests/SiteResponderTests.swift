import Testing

@testable import DatelineCommands

@Suite struct SiteResponderTests {
  let temporary: TemporaryFolder
  let responder: SiteResponder

  init() throws {
    temporary = try TemporaryFolder()
    responder = SiteResponder(root: temporary.path + "/site")
    try temporary.write("secret.txt", "secret")
    try temporary.write("site/index.html", "home")
    try temporary.write("site/404.html", "lost")
    try temporary.write("site/events/index.html", "events")
    try temporary.write("site/events/a b.html", "event")
    try temporary.write("site/empty/x.bin", "")
    try temporary.write("site/.dateline-manifest", "files")
    try temporary.link("site/out", to: "..")
    try temporary.link("site/out.txt", to: "../secret.txt")
    try temporary.link("site/in.txt", to: "index.html")
  }

  func get(_ path: String, method: String = "GET", host: String? = nil) -> SiteResponder.Answer {
    responder.answer(method: method, path: path, host: host)
  }

  @Test(arguments: [
    ("/", "home", "text/html; charset=utf-8"), ("/index.html", "home", "text/html; charset=utf-8"),
    ("/events/", "events", "text/html; charset=utf-8"), ("/events/a b.html", "event", "text/html; charset=utf-8"),
    ("/empty/x.bin", "", "application/octet-stream"), ("//index.html", "home", "text/html; charset=utf-8"),
    ("/in.txt", "home", "text/plain; charset=utf-8"),
  ])
  func files(path: String, text: String, type: String) {
    #expect(get(path) == .init(status: 200, contentType: type, bytes: Array(text.utf8)))
  }

  @Test(arguments: [
    "/missing", "/../secret.txt", "/..", "/events/../../secret.txt", "/out/secret.txt", "/out.txt", "/out/", "/empty/",
    "/index.html/", "/a\u{0}b", "/a\\..\\b", "/./index.html", "/\u{1B}",
    "/.dateline-manifest",
  ])
  func nothingElseIsServed(path: String) {
    #expect(get(path) == .init(status: 404, contentType: "text/html; charset=utf-8", bytes: Array("lost".utf8)))
  }

  @Test func aFolderIsEnteredBySlash() {
    #expect(get("/events").status == 301)
    #expect(get("/events").location == "/events/")
    #expect(get("//events").location == "/events/")
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "TRACE"])
  func methods(method: String) { #expect(get("/", method: method).status == 405) }

  @Test(arguments: [
    ("127.0.0.1:8080", 200), ("localhost", 200), ("LOCALHOST:1", 200), ("[::1]:80", 200), ("evil.example", 403),
    ("127.0.0.1.evil.example:8080", 403), ("", 403),
  ])
  func onlyThisMachineIsAnswered(host: String, status: Int) { #expect(get("/", host: host).status == status) }

  @Test func aSiteThatIsGone() {
    let gone = SiteResponder(root: temporary.path + "/nowhere")
    #expect(gone.answer(method: "GET", path: "/", host: nil).status == 404)
  }
}
