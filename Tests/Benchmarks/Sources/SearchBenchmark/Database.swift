import CSQLite

/// An SQLite database in memory.
final class Database {
  /// What SQLite says went wrong.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private var handle: OpaquePointer?

  init() throws(Failure) {
    guard sqlite3_open(":memory:", &handle) == SQLITE_OK else { throw failure }
  }

  deinit { sqlite3_close_v2(handle) }

  /// What went wrong last.
  var failure: Failure { Failure(description: String(cString: sqlite3_errmsg(handle))) }

  func run(_ statement: String) throws(Failure) {
    guard sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func prepare(_ statement: String) throws(Failure) -> Statement {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else {
      throw failure
    }
    return Statement(prepared: prepared, of: self)
  }
}
