/** What an import can have to say, in both languages; words in braces are filled in. */
export const issueTexts = {
  // The file as a whole
  'columns-many': {
    en: 'The file has more than {limit} columns. Take out those that are not to be imported.',
    nl: 'Het bestand heeft meer dan {limit} kolommen. Haal weg wat niet ingelezen hoeft te worden.',
  },
  'rows-many': {
    en: 'The file has {count} rows; {limit} at most go in at once. Divide it over several files.',
    nl: 'Het bestand heeft {count} rijen; er gaan er hoogstens {limit} tegelijk in. Verdeel het over meer bestanden.',
  },
  'column-doubled': {
    en: 'Two columns are called “{column}”: give each its own name.',
    nl: 'Twee kolommen heten “{column}”: geef elk een eigen naam.',
  },
  'column-missing': {
    en: 'The map reads the column “{column}”, which the file does not have. It has: {columns}.',
    nl: 'De kaart leest de kolom “{column}”, maar die staat niet in het bestand. Wel: {columns}.',
  },
  'column-unused': {
    en: 'The column “{column}” is not imported: the map neither uses nor ignores it.',
    nl: 'De kolom “{column}” wordt niet ingelezen: de kaart gebruikt of negeert haar niet.',
  },
  'dates-unclear': {
    en: '“{value}” may be {formats}: state "dates" in the map.',
    nl: '“{value}” kan {formats} zijn: zet "dates" in de kaart.',
  },
  'encoding-damaged': {
    en: 'The file is UTF-8, but {count} bytes are not; they are read as “�”.',
    nl: 'Het bestand is UTF-8, maar {count} bytes zijn dat niet; ze worden gelezen als “�”.',
  },
  'file-empty': { en: 'There is nothing in the file.', nl: 'Er staat niets in het bestand.' },
  'numbers-conflict': {
    en: '“{nl}” can only be a Dutch number and “{en}” only an English one: state "numbers" in the map.',
    nl: '“{nl}” kan alleen een Nederlands getal zijn en “{en}” alleen een Engels: zet "numbers" in de kaart.',
  },
  'numbers-unclear': {
    en: '“{value}” may be a number with thousands or with decimals: state "numbers" in the map.',
    nl: '“{value}” kan duizendtallen of decimalen hebben: zet "numbers" in de kaart.',
  },
  // The shape of a row
  'row-blank': { en: 'The row is empty and is left out.', nl: 'De regel is leeg en wordt overgeslagen.' },
  'row-cells': {
    en: 'The row has {count} cells where the header has {expected}.',
    nl: 'De regel heeft {count} cellen, de kop heeft er {expected}.',
  },
  'cell-deep': {
    en: 'Lists and objects lie more than {limit} levels deep within each other here.',
    nl: 'Hier liggen lijsten en objecten meer dan {limit} lagen diep in elkaar.',
  },
  'cell-long': {
    en: 'The cell has {length} characters; {limit} at most go in. Make it shorter.',
    nl: 'De cel heeft {length} tekens; er gaan er hoogstens {limit} in. Maak haar korter.',
  },
  'row-not-object': {
    en: 'This is not an object with named values.',
    nl: 'Dit is geen object met benoemde waarden.',
  },
  'row-quote': {
    en: 'A quote stands where none may stand in field {field}: double it within a quoted cell, or state "quotes": "literal" in the map.',
    nl: 'Een aanhalingsteken staat waar het niet mag in veld {field}: verdubbel het binnen een cel tussen aanhalingstekens, of zet "quotes": "literal" in de kaart.',
  },
  'row-quote-open': {
    en: 'A cell opens with a quote that is never closed (field {field}).',
    nl: 'Een cel begint met een aanhalingsteken dat nooit sluit (veld {field}).',
  },
  'row-unreadable': { en: 'The row cannot be read: {reason}', nl: 'De regel is niet te lezen: {reason}' },
  // Values
  'boolean-bad': {
    en: '“{value}” is not yes or no.',
    nl: '“{value}” is geen ja of nee.',
  },
  'cents-bad': {
    en: '“{value}” is not an amount in whole cents.',
    nl: '“{value}” is geen bedrag in hele centen.',
  },
  'choice-bad': {
    en: '“{value}” is not one of the choices in the map.',
    nl: '“{value}” staat niet bij de keuzen in de kaart.',
  },
  'code-scientific': {
    en: '“{value}” was a code that a spreadsheet made a rounded number of.',
    nl: '“{value}” was een code waar een spreadsheet een afgerond getal van maakte.',
  },
  'code-zeros-added': {
    en: '“{value}” became “{result}”: a spreadsheet had dropped leading zeros.',
    nl: '“{value}” werd “{result}”: een spreadsheet had voorloopnullen weggelaten.',
  },
  'code-zeros-lost': {
    en: '“{value}” is shorter than {digits} digits: leading zeros were probably lost in a spreadsheet (state "pad": true to add them).',
    nl: '“{value}” is korter dan {digits} cijfers: waarschijnlijk gingen voorloopnullen verloren in een spreadsheet (zet "pad": true om ze toe te voegen).',
  },
  'date-bad': {
    en: '“{value}” is not a date as {format}.',
    nl: '“{value}” is geen datum als {format}.',
  },
  'entity-decoded': {
    en: 'HTML entities were read as the map asks: “{value}” became “{result}”.',
    nl: 'HTML-tekens zijn gelezen zoals de kaart vraagt: “{value}” werd “{result}”.',
  },
  'fallback-used': {
    en: 'The column gives nothing; the map’s fallback gives “{result}”.',
    nl: 'De kolom geeft niets; de terugval in de kaart geeft “{result}”.',
  },
  guessed: {
    en: '“{result}” is a guess by the map from “{value}”: check it.',
    nl: '“{result}” is een gok van de kaart op grond van “{value}”: controleer die.',
  },
  'id-bad': { en: '“{value}” is not an id.', nl: '“{value}” is geen id.' },
  'json-bad': { en: 'This is not JSON: “{value}”.', nl: 'Dit is geen JSON: “{value}”.' },
  'key-empty': {
    en: 'The row has no key, so it could never be recognised again.',
    nl: 'De regel heeft geen sleutel en zou nooit te herkennen zijn.',
  },
  'key-repeated': {
    en: 'The key “{value}” stands in row {first} too.',
    nl: 'De sleutel “{value}” staat ook in rij {first}.',
  },
  'key-repeated-differs': {
    en: 'The key “{value}” stands in row {first} with other values; those of row {first} are kept.',
    nl: 'De sleutel “{value}” staat met andere waarden in rij {first}; die van rij {first} gelden.',
  },
  'number-bad': { en: '“{value}” is not a number.', nl: '“{value}” is geen getal.' },
  'pattern-bad': {
    en: '“{value}” does not have the form that is expected.',
    nl: '“{value}” heeft niet de vorm die verwacht wordt.',
  },
  'part-missing': {
    en: '“{value}” has no part {part} after splitting at “{split}”.',
    nl: '“{value}” heeft geen deel {part} na splitsen op “{split}”.',
  },
  'place-bad': { en: 'The shape has no middle.', nl: 'De vorm heeft geen midden.' },
  'required-empty': { en: 'This may not be empty.', nl: 'Dit mag niet leeg zijn.' },
  'rows-bad': {
    en: 'This is not a list of rows as an export writes it: “{value}”.',
    nl: 'Dit is geen lijst van regels zoals een export die schrijft: “{value}”.',
  },
  'rows-unknown': {
    en: 'A row in this cell has the name “{value}”, which is none of: {choices}.',
    nl: 'Een regel in deze cel heeft de naam “{value}”; dat is geen van: {choices}.',
  },
  'scheme-added': {
    en: '“{value}” has no http:// or https://; “{result}” is used.',
    nl: '“{value}” heeft geen http:// of https://; “{result}” wordt gebruikt.',
  },
  'url-bad': { en: '“{value}” is not a web address.', nl: '“{value}” is geen webadres.' },
  'value-kept': { en: 'It is kept as it is.', nl: 'De waarde blijft zoals zij is.' },
  'value-left-out': { en: 'The field stays empty.', nl: 'Het veld blijft leeg.' },
  // What is kept but should be looked at
  'expected-empty': { en: 'This is empty.', nl: 'Dit is leeg.' },
  'name-doubled': {
    en: '“{value}” is also the name in row {first}; both are kept.',
    nl: '“{value}” is ook de naam in rij {first}; beide blijven.',
  },
  'name-similar': {
    en: '“{value}” is spelled nearly like “{other}” in row {first}; both are kept.',
    nl: '“{value}” lijkt op “{other}” in rij {first}; beide blijven.',
  },
  'number-ceiling': {
    en: '“{value}” is the largest number that some programs can hold: the real one may be larger.',
    nl: '“{value}” is het grootste getal dat sommige programma’s aankunnen: het echte kan groter zijn.',
  },
  'order-wrong': {
    en: 'The end {end} (“{value}”) lies before the start {start}.',
    nl: 'Het einde {end} (“{value}”) ligt voor het begin {start}.',
  },
  'share-too-large': {
    en: '“{value}” is more than {limit}.',
    nl: '“{value}” is meer dan {limit}.',
  },
  'sub-skipped': {
    en: 'Without a value here the map makes no document in “{collection}”.',
    nl: 'Zonder waarde hier maakt de kaart geen document in “{collection}”.',
  },
  'sum-differs': {
    en: 'The parts make {sum}, the total says {total}.',
    nl: 'De delen zijn samen {sum}, het totaal zegt {total}.',
  },
  'text-control': {
    en: 'The text holds control characters: “{value}”.',
    nl: 'De tekst bevat stuurtekens: “{value}”.',
  },
  'text-cut': {
    en: 'The text is exactly {limit} characters long and was probably cut: “…{value}”.',
    nl: 'De tekst is precies {limit} tekens lang en is waarschijnlijk afgekapt: “…{value}”.',
  },
  'text-entity': {
    en: 'The text holds HTML entities that are not read: “{value}”.',
    nl: 'De tekst bevat HTML-tekens die niet gelezen worden: “{value}”.',
  },
  'text-formula': {
    en: 'A spreadsheet would take the text for a formula: “{value}”.',
    nl: 'Een spreadsheet zou de tekst voor een formule houden: “{value}”.',
  },
  'text-replacement': {
    en: 'Characters were lost before this file was made (“�”): “{value}”.',
    nl: 'Tekens gingen verloren voor dit bestand gemaakt werd (“�”): “{value}”.',
  },
  'text-shortened': {
    en: 'The text of {length} characters was shortened to {limit}, as the map asks.',
    nl: 'De tekst van {length} tekens is ingekort tot {limit}, zoals de kaart vraagt.',
  },
  'text-zero': {
    en: 'The text holds a null byte, which cannot be kept. Take it out.',
    nl: 'De tekst bevat een nulteken, dat niet bewaard kan worden. Haal het weg.',
  },
  // What the database answers
  'choice-refused': {
    en: 'Refused: {reason} It is one of: {choices}.',
    nl: 'Geweigerd: {reason} Het is een van: {choices}.',
  },
  'document-refused': { en: 'Refused: {reason}', nl: 'Geweigerd: {reason}' },
  'document-closed': {
    en: 'The key “{value}” belongs to a document that you cannot see. Give this row another key.',
    nl: 'De sleutel “{value}” hoort bij een document dat u niet kunt zien. Geef deze rij een andere sleutel.',
  },
  'field-closed': {
    en: 'You may not fill or change this field. Take the column out, or leave the cell as it was.',
    nl: 'U mag dit veld niet invullen of wijzigen. Haal de kolom weg, of laat de cel zoals zij was.',
  },
  'document-missing': {
    en: 'There is no document in “{collection}” with the id “{value}”. A new one has an import key and no id.',
    nl: 'Er is geen document in “{collection}” met het id “{value}”. Een nieuw document heeft een importsleutel en geen id.',
  },
  'document-draft': {
    en: 'An editor is working on a draft of this document: the import is saved in that draft and not published.',
    nl: 'Een redacteur werkt aan een concept van dit document: de import komt in dat concept en wordt niet gepubliceerd.',
  },
  'document-trashed': {
    en: 'This document lies in the trash and is left there.',
    nl: 'Dit document ligt in de prullenbak en blijft daar.',
  },
  'join-missing': {
    en: '“{value}” is not found in {file}.',
    nl: '“{value}” staat niet in {file}.',
  },
  'lookup-missing': {
    en: 'There is no document in “{collection}” whose {by} is “{value}”.',
    nl: 'Er is geen document in “{collection}” met {by} “{value}”.',
  },
  'lookup-several': {
    en: '{count} documents in “{collection}” have {by} “{value}”; none is chosen.',
    nl: '{count} documenten in “{collection}” hebben {by} “{value}”; er wordt niet gekozen.',
  },
} as const satisfies Record<string, Record<'en' | 'nl', string>>

export type IssueCode = keyof typeof issueTexts

/** What is said instead to whoever has no map to write in: then the file itself is what to change. */
export const mapless: Readonly<Partial<Record<IssueCode, Record<'en' | 'nl', string>>>> = {
  'column-missing': {
    en: 'The file has no column importKey or id to know its rows by. It has: {columns}. Begin with an export, or add importKey with a code of your own in every row.',
    nl: 'Het bestand heeft geen kolom importKey of id waaraan rijen te herkennen zijn. Wel: {columns}. Begin met een export, of voeg importKey toe met in elke rij een eigen code.',
  },
  'column-unused': {
    en: 'The column “{column}” is not imported: no field is called that.',
    nl: 'De kolom “{column}” wordt niet ingelezen: er is geen veld met die naam.',
  },
  'dates-unclear': {
    en: '“{value}” may be {formats}: write dates as 2026-12-31.',
    nl: '“{value}” kan {formats} zijn: schrijf datums als 2026-12-31.',
  },
  'key-empty': {
    en: 'This row has nothing to know it by: give a code of your own under importKey, or the id of what is there already.',
    nl: 'Deze rij heeft niets om haar aan te herkennen: geef onder importKey een eigen code, of het id van wat er al is.',
  },
  'numbers-conflict': {
    en: '“{nl}” can only be a Dutch number and “{en}” only an English one: write all of them the same way.',
    nl: '“{nl}” kan alleen een Nederlands getal zijn en “{en}” alleen een Engels: schrijf ze allemaal op dezelfde manier.',
  },
  'numbers-unclear': {
    en: '“{value}” may be a number with thousands or with decimals: write numbers without a sign between the thousands.',
    nl: '“{value}” kan duizendtallen of decimalen hebben: schrijf getallen zonder teken tussen de duizendtallen.',
  },
  'row-quote': {
    en: 'A quote stands where none may stand in field {field}: double it within a cell between quotes.',
    nl: 'Een aanhalingsteken staat waar het niet mag in veld {field}: verdubbel het binnen een cel tussen aanhalingstekens.',
  },
}
