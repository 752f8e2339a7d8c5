@testable import GuideModel

/// Two bytes choose the day that it is today, the rest is what someone types as an age.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard count >= 2, let first = CalendarDay(year: 1900, month: 1, day: 1) else { return 0 }
  let today = first.later(byDays: (Int(bytes[0]) << 8 | Int(bytes[1])) * 5 / 3)
  let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
  claimDay(today, text)
  if let age = Age(notation: text) { claimAge(age, on: today) }
  if case .understood(let child, let isEarly) = TypedAge(text, today: today) {
    claimChild(child, isEarly, on: today)
  }
  return 0
}

private func claimDay(_ today: CalendarDay, _ text: String) {
  claim(CalendarDay(iso: today.iso) == today, "\(today) is read as it is written")
  let days = text.utf8.reduce(0) { $0 &* 31 &+ Int($1) } % 200_000
  for days in [days, -days] {
    let other = today.later(byDays: days)
    let isInside = other != .last && other != .first
    claim(!isInside || other.days(since: today) == days, "\(days) days from \(today): \(other)")
    claim((other < today) == (days < 0) || other == today, "\(days) days from \(today): \(other)")
  }
}

private func claimAge(_ age: Age, on today: CalendarDay) {
  let again = Age(notation: age.notation)
  claim(
    age.isPregnancy ? again?.weeksPregnant == age.weeksPregnant : again == age,
    "\(age) is read as it is written: \(age.notation)"
  )
  let opens = today.firstDay(at: age)
  claim(
    opens <= .last && (opens >= today) == (age.days >= 0) || opens == .first,
    "\(age): \(opens)"
  )
  guard !age.isPregnancy, opens < .last else { return }
  guard let then = Age(on: opens, born: today) else { return claim(false, "\(age) on \(opens)") }
  claim(then >= age, "born \(today), \(age) on \(opens): \(then)")
}

private func claimChild(_ child: Child, _ isEarly: Bool, on today: CalendarDay) {
  let age = child.age
  claim(Stage(age) != nil, "\(age) has a stage")
  claim(
    child.weeksEarly == 0 || Child.early.contains(child.weeksEarly),
    "\(child.weeksEarly) early"
  )
  claim(!isEarly || child.weeksEarly == 0, "either said to be early, or by how much")
  claim(child.correctedAge <= age, "corrected \(child.correctedAge) of \(age)")
  if let birth = child.birth, !age.isPregnancy {
    claim(Age(on: today, born: birth) == age, "born \(birth), today \(today): \(age)")
  }
  claimAge(age, on: today)
  let birth = today.birth(of: age)
  if let pregnant = age.daysPregnant {
    claim(birth == .last || birth.days(since: today) == 280 - pregnant, "\(age): due \(birth)")
    return
  }
  claim(birth <= today, "\(age) on \(today): born \(birth)")
  guard birth > .first else { return }
  guard let again = Age(on: today, born: birth) else {
    return claim(false, "\(age) on \(today) has an age")
  }
  if Age(months: age.months) == age, age.countsInMonths {
    claim(again.months == age.months, "\(age) on \(today): \(again)")
  }
  claim(abs(again.days - age.days) <= 3, "\(age) on \(today): about \(again)")
}
