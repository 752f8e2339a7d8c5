import GuideModel

// For editors of packs, who write Dutch: these sentences have no English side.

extension Problem {
  /// Where it is, what is wrong, and what to do now.
  public var sentence: String {
    let place = [
      file,
      position.map { "regel \($0.line), teken \($0.column)" },
      entry.map { "«\($0)»" },
      field.map { "veld \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    return "\(place): \(fault.sentence)".withoutControls.text
  }
}

extension Fault {
  /// What is wrong and what to do now.
  var sentence: String {
    switch self {
    case .missingFile: "Dit bestand is er niet. Kijk of de map klopt."
    case .emptySection:
      "Geen enkel pakket heeft hier iets staan, en de gids kan niet zonder. Maak of vul dit bestand."
    case .unreadableFile(let errno):
      "Het systeem geeft dit bestand niet (fout \(errno)). Kijk naar de rechten."
    case .notARegularFile: "Dit is geen gewoon bestand. Zet er een JSON-bestand neer."
    case .tooLarge(let limit): "Dit bestand is te groot. Het mag \(limit >> 20) MB zijn."
    case .syntax(let fault): fault.sentence
    case .missingField: "Dit veld is er niet. Vul het in."
    case .unknownField(let near): "De gids kent dit veld niet." + (near.asked ?? " Haal het weg.")
    case .wrongType(let expected, let found):
      "Hier staat \(found.name). Het moet \(expected.name) zijn."
    case .notWhole: "Dit is geen heel getal. Schrijf er een zonder punt, zoals 3."
    case .emptyText: "De tekst is leeg. Vul hem in of haal het veld weg."
    case .tooLong(let most): "De tekst is te lang. Hij mag \(most) bytes zijn."
    case .tooMany(let most): "Dit zijn er te veel. Hoogstens \(most) kan."
    case .controlCharacters(let count):
      "Er staan \(count) besturingstekens in. Haal ze weg."
    case .unknownValue(let value, let known):
      "«\(value)» kan hier niet. Kies uit: \(known.joined(separator: ", "))."
    case .notAnID(let text):
      "«\(text)» kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes."
    case .notAnAge(let text):
      "«\(text)» is geen leeftijd. Schrijf zwanger, zwanger 22w, 5d, 6w, 9m, 2j of 2j6m."
    case .notADay(let text): "«\(text)» is geen dag. Schrijf jaar-maand-dag, zoals 2026-11-22."
    case .ageUpsideDown: "De leeftijd eindigt voor hij begint. Draai from en until om."
    case .noSource: "Er staat geen bron bij. Noem er een uit sources.json."
    case .doubleID(let first): "Deze id staat ook in \(first). Geef een van de twee een andere."
    case .takenID: "Een pagina of een thema van de gids heet al zo. Kies een andere id."
    case .unknownTheme(let name, let near): "Het thema «\(name)» bestaat niet." + near.askedOrNot
    case .unknownSource(let name, let near): "De bron «\(name)» bestaat niet." + near.askedOrNot
    case .unknownRelation(let name, let near): "«\(name)» bestaat niet." + near.askedOrNot
    case .themeOfAnotherFile(let name):
      "Dit antwoord hoort bij het thema «\(name)». Zet het in answers/\(name).json."
    case .agesNeverMeet(let name):
      "«\(name)» is voor een andere leeftijd, dus de gids toont het nooit samen. "
        + "Verander een leeftijd of haal de naam weg."
    case .fileOfNoTheme(let near): "Geen thema heet zoals dit bestand." + near.askedOrNot
    case .unknownFile(let near): "De gids leest dit bestand niet." + near.askedOrNot
    case .unknownParent(let name): "Het pakket «\(name)» is niet te vinden. Zet het ernaast."
    case .extendsItself: "De pakketten breiden elkaar uit in een kring. Haal een extends weg."
    case .longSentence(let words, let begins):
      "Deze zin heeft \(words) woorden: «\(begins)…». Maak er twee van, hoogstens 20 per zin."
    case .longSentences(let mean):
      "De zinnen zijn lang: \(mean) woorden gemiddeld. Hoogstens 13 is goed."
    case .hardToRead(let score):
      "De tekst leest moeilijk: \(score) op de schaal van Flesch-Douma. Kies kortere woorden."
    case .longCore(let words): "Het korte advies heeft \(words) woorden. Hoogstens 60 is goed."
    case .longQuestion(let signs): "De vraag heeft \(signs) tekens. Hoogstens 60 is goed."
    case .blamingWord(let word): "«\(word)» oordeelt of maakt bang. Zeg het anders."
    case .unsafeCharacter(let sign): "Niet elke terminal kent het teken «\(sign)». Kies een ander."
    case .noHelpSigns: "Er staat niet bij wanneer iemand moet bellen. Vul seekHelp in."
    case .overdue(let day): "Dit is sinds \(day.iso) verlopen. Kijk het na en zet een nieuwe dag."
    case .commercialSource: "Deze bron verkoopt iets. Noem de organisatie die erover gaat."
    case .fewAnswers(let stage, let count, let needed):
      "Bij \(stage.rawValue) staan \(count) antwoorden; \(needed) is nodig. "
        + "Schrijf er bij, of noem in rules.json waarom niet."
    case .outdatedTranslation(let fingerprint):
      "De Nederlandse tekst is veranderd. Vertaal hem opnieuw en zet bij of: \(fingerprint)."
    case .translationDiffers:
      "De vertaling heeft andere delen dan het Nederlands. Vertaal elk teken en elk streepje."
    case .translationOfNoFile(let near):
      "Dit pakket heeft geen Nederlands bestand met deze naam."
        + (near.asked ?? " Zet dat erbij, of haal de vertaling weg.")
    case .translationOfNothing(let near):
      "Er is geen Nederlandse tekst met deze id." + near.askedOrNot
    }
  }
}

extension String? {
  fileprivate var asked: String? { map { " Bedoelde je «\($0)»?" } }

  fileprivate var askedOrNot: String { asked ?? " Verander de naam of haal hem weg." }
}

extension JSONSyntaxFault {
  fileprivate var sentence: String {
    switch self {
    case .endsTooSoon: "Het bestand houdt te vroeg op. Kijk naar de haken en aanhalingstekens."
    case .unexpected(let sign):
      "Het teken \(sign) had hier niet moeten staan. Mist er een komma of een haak?"
    case .textBehindValue: "Achter het einde staat nog tekst. Haal die weg."
    case .brokenString:
      "De tekst loopt over het einde van de regel. Sluit hem met een aanhalingsteken."
    case .unknownEscape: "JSON kent dit teken na de backslash niet. Schrijf twee backslashes."
    case .notUTF8: "De tekst is geen UTF-8. Sla het bestand op als UTF-8."
    case .doubleName(let name): "Het veld «\(name)» staat er twee keer. Haal er een weg."
    case .longName: "Deze naam van een veld is te lang. Kijk of er een aanhalingsteken mist."
    case .tooManyValues(let most):
      "Hier staat meer dan de gids leest. Hoogstens \(most) waarden in een bestand kan."
    case .tooDeep: "Er zitten te veel haken in elkaar. Kijk of er een haak te veel staat."
    }
  }
}

extension JSONKind {
  fileprivate var name: String {
    switch self {
    case .text: "een tekst"
    case .number: "een getal"
    case .truth: "true of false"
    case .list: "een lijst"
    case .object: "een object"
    case .null: "null"
    }
  }
}
