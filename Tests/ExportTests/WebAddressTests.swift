import Testing

@testable import GuideScreens

@Suite struct `A web address` {
  @Test(arguments: ["https://cjgdenhaag.nl", "http://voorbeeld.nl/a?b=1&c=(2)#d"])
  func `is known by its form`(text: String) { #expect(text.isWebAddress) }

  @Test(arguments: [
    "", "cjgdenhaag.nl", "https://", "https:///a.nl", "https://.nl", "https://vraag de balie.nl",
    "https://a.nl/\"", "javascript:alert(1.0)", "https://a.nl/é", "https://huis",
  ])
  func `was seen in what no program can open`(text: String) { #expect(!text.isWebAddress) }
}
