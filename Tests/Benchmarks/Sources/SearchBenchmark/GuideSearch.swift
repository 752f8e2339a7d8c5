import GuideModel

/// The guide's own search.
struct GuideSearch: SearchEngine {
  let name = "oudergids"
  let guide: Guide

  func find(_ typed: String, at age: Age?, limit: Int) -> [String] {
    guide.search(typed, at: age, limit: limit).map(\.entry.id)
  }
}
