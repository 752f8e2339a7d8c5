@testable import GuideModel

/// The bytes of a progress file: what is read can be written, and is read as the same again.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let read = try Progress(json: bytes, file: "voortgang")
    let written = read.json
    claim(written.count <= Progress.largestFile, "\(written.count) bytes can be read again")
    claim(read.kept.ids.count <= Kept.most, "\(read.kept.ids.count) kept")
    claim(written.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }, "plain ASCII is written")
    let again = try Progress(json: written, file: "voortgang")
    claim(again == read, "\(again) is \(read)")
    claim(again.json == written, "equal progress is an equal file")
  } catch {
    guard case .damaged(let problem) = error else { return 0 }
    claim((problem.position?.line ?? 1) > 0 && (problem.position?.column ?? 1) > 0, "\(problem)")
  }
  return 0
}
