import GuideModel

/// Something that finds entries by typed words.
protocol SearchEngine {
  var name: String { get }

  /// The ids of the entries that fit best, the best first.
  func find(_ typed: String, at age: Age?, limit: Int) throws -> [String]
}
