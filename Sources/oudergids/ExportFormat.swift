import ArgumentParser

/// The formats in which a part of the guide can leave it.
enum ExportFormat: String, ExpressibleByArgument {
  /// Answers as an FAQPage of schema.org.
  case faq
  /// Offers in the Human Services Data Specification of Open Referral.
  case hsds
  /// Steps as an iCalendar file.
  case ics
}
