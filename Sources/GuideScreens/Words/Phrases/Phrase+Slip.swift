// What a visitor takes home.
extension Phrase {
  package static let keyKeep = Phrase(
    "meenemen op je briefje, of toch niet",
    "keep for your slip, or drop"
  )
  package static let keySlip = Phrase("je meeneembriefje", "your slip to take home")
  package static let hintKeep = Phrase("mee", "keep")
  package static let keptMark = Phrase("gaat mee", "kept")
  package static let keptCount = Phrase("{1} mee", "{1} kept")
  package static let keptNote = Phrase(
    "Dit gaat mee op je briefje. Druk op M om het te zien.",
    "This is on your slip. Press M to see it."
  )
  package static let slipTitle = Phrase("Je meeneembriefje", "Your slip to take home")
  package static let slipMade = Phrase(
    "Gemaakt op {1} met Oudergids.",
    "Made on {1} with Oudergids."
  )
  package static let slipAsk = Phrase("Vragen of zorgen?", "Questions or worries?")
  package static let slipEmergency = Phrase("Levensgevaar: bel 112.", "Danger to life: call 112.")
  package static let slipAskCJG = Phrase("Vraag het aan {1}.", "Ask {1}.")
  package static let slipEntries = Phrase("Wat op je briefje staat", "What is on your slip")
  package static let slipDrop = Phrase(
    "Kies met de pijltjes en druk op m om iets weg te halen.",
    "Choose with the arrow keys and press m to take something off."
  )
  package static let slipNoRoom = Phrase(
    "Dit past niet meer op papier. Je vindt het in de gids",
    "There is no room for this on paper. You find it in the guide"
  )
  package static let slipMilestonesLeft = Phrase(
    "Mijlpalen op je lijst «Wat je wilt bespreken»: nog {1}",
    "Milestones on your list “What you want to talk about”: {1} more"
  )
  package static let slipPrint = Phrase("Druk je briefje af", "Print your slip")
  package static let slipSaveText = Phrase("Bewaar als gewone tekst", "Save as plain text")
  package static let slipSaveMarkdown = Phrase("Bewaar als Markdown", "Save as Markdown")
  package static let slipSaveHTML = Phrase("Bewaar als webpagina", "Save as a web page")
  package static let slipSource = Phrase("Bron: {1}: {2}", "Source: {1}: {2}")
  package static let slipFull = Phrase(
    "Je briefje is vol: er passen {1} dingen op. Haal er eerst iets af.",
    "Your slip is full: it holds {1} things. Take something off first."
  )
  package static let slipEmpty = Phrase(
    "Je briefje is nog leeg. Druk op m bij een antwoord, aanbod of stap die je wilt meenemen.",
    "Your slip is still empty. Press m at an answer, offer or step that you want to take home."
  )
}
