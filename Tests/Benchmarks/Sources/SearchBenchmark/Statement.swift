import CSQLite

/// A prepared statement with blanks, written `?`.
final class Statement {
  private let prepared: OpaquePointer?
  /// Kept, since a statement does nothing without its database.
  private let database: Database

  init(prepared: OpaquePointer?, of database: Database) {
    self.prepared = prepared
    self.database = database
  }

  deinit { sqlite3_finalize(prepared) }

  /// The first column of each row that comes out with these values in the blanks.
  @discardableResult
  func rows(_ values: [String]) throws(Database.Failure) -> [String] {
    for (place, value) in values.enumerated() {
      // SQLite copies the text before the call returns: SQLITE_TRANSIENT.
      sqlite3_bind_text(
        prepared,
        Int32(place + 1),
        value,
        -1,
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      )
    }
    var rows: [String] = []
    defer { sqlite3_reset(prepared) }
    while true {
      switch sqlite3_step(prepared) {
      case SQLITE_ROW:
        rows.append(sqlite3_column_text(prepared, 0).map { String(cString: $0) } ?? "")
      case SQLITE_DONE: return rows
      default: throw database.failure
      }
    }
  }
}
