import Testing

@testable import oudergids

@Suite(
  .enabled(
    if: PrintServer.isInstalled || Program.variable("CI") == "true",
    "CUPS is missing: apt install cups-daemon cups-client"
  ),
  .timeLimit(.minutes(1))
)
struct `Printing with a real CUPS` {
  private let text = "Je meeneembriefje\n\nNoëlle, 小明\n"

  @Test func `gets the text as it is, with the name of the guide`() async throws {
    let server = try await PrintServer()
    let printer = try #require(Printer(PrintServer.printer, environment: server.environment))
    try printer.print(Array(text.utf8))
    #expect(try server.firstJob() == text)
    let pages = try await server.pages()
    #expect(pages.hasPrefix("proef "))
    #expect(pages.contains(" Oudergids "))
  }

  @Test func `on a printer that is not there says so`() async throws {
    let server = try await PrintServer()
    let printer = try #require(Printer("elders", environment: server.environment))
    #expect(throws: NotPrinted.unknownPrinter("elders")) { try printer.print(Array(text.utf8)) }
  }

  @Test func `that is not running says so`() throws {
    let environment = ["PATH": Program.searchPath, "CUPS_SERVER": "/nergens/cups"]
    let printer = try #require(Printer("proef", environment: environment))
    #expect(throws: NotPrinted.unknownPrinter("proef")) { try printer.print(Array(text.utf8)) }
  }
}
