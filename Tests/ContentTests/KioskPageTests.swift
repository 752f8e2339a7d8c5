import Foundation
import Testing

@Suite struct `The technician's page` {
  private let text: String

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/Kiosk/README.md").standardized
    text = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `locked its reader out with all others`() throws {
    let wayIn = try #require(text.range(of: "met je eigen account: `apt-get install"))
    let lastScreen = try #require(text.range(of: "`NAutoVTs=0`"))
    #expect(wayIn.upperBound < lastScreen.lowerBound)
  }

  @Test(arguments: ["logind.conf.d", "system.conf.d"])
  func `named a folder that a fresh Debian does not have`(folder: String) throws {
    let making = try #require(text.range(of: "`mkdir -p /etc/systemd/"))
    let rest = text[making.upperBound...]
    #expect(rest.prefix { $0 != "`" }.contains(folder))
  }

  /// What logind 252 does at keys of a keyboard by itself, but for what it ignores already.
  @Test(arguments: [
    "PowerKey", "RebootKey", "RebootKeyLongPress", "SuspendKey", "SuspendKeyLongPress",
    "HibernateKey", "LidSwitch",
  ])
  func `left a key that switches the machine off`(key: String) {
    #expect(text.contains("`Handle\(key)=ignore`"))
  }

  @Test func `let ssh ask a visitor whether to trust the machine`() {
    #expect(text.contains("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"))
  }
}
