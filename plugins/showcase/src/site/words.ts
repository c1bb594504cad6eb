import type { ListSort } from '../domain/listAsk'
import type { SeriesStanding } from '../domain/series/publicSeries'

/** What the pages say of themselves. */
export type Words = {
  skip: string
  menu: string
  language: string
  home: string
  breadcrumbs: string
  more: string
  all: (name: string) => string
  /** Before what a list has, all of it. */
  see: (what: string) => string
  facts: string
  newer: string
  older: string
  pages: string
  page: string
  results: (count: string) => string
  found: (count: string) => string
  nothingFound: string
  /** Where something is chosen as well. */
  nothingLeft: string
  /** Where the words are in no text and name a value of a filter. */
  namedOnly: string
  foundElsewhere: string
  /** Before lists in which something is called as the words, while they are found here too. */
  alsoElsewhere: string
  /** Before values of filters that are called as the words. */
  namesakes: string
  searchKey: string
  searchLabel: string
  searchIn: (name: string) => string
  search: string
  show: string
  sortKey: string
  sortLabel: string
  sorts: Readonly<Record<ListSort, string>>
  filters: string
  moreOf: (label: string) => string
  chosen: string
  chosenCount: (number: string) => string
  without: string
  clear: string
  takenFor: (meant: string, written: string) => string
  /** Of words that cannot be searched for. */
  unheeded: (words: string) => string
  /** Of a value of a filter that nothing here has. */
  passedOver: (filter: string, value: string) => string
  /** Before what is found as data. */
  selection: string
  /** Of how many documents a file holds the first. */
  firstOf: (some: string, all: string) => string
  /** Before words in quotes and a question mark. */
  didYouMean: string
  empty: string
  untranslated: string
  inLanguage: string
  total: string
  from: string
  until: string
  website: string
  place: string
  read: string
  contact: string
  footerNote: string
  yes: string
  no: string
  notFoundTitle: string
  notFoundText: string
  goneTitle: string
  goneText: string
  errorTitle: string
  errorText: string
  busyTitle: string
  busyText: string
  notThisTitle: string
  notThisText: string
  toHome: string
  news: string
  openDataLead: string
  openDataLists: string
  openDataPages: string
  openDataSelection: string
  openDataSeries: string
  openDataNews: string
  openDataNewsOf: string
  openDataMaps: string
  openDataMap: string
  openDataApi: string
  openDataEducation: string
  openDataTerms: string
  openDataLicence: string
  asFormat: (format: string) => string
  preview: string
  previewNotPublic: string
  gives: string
  gets: string
  to: string
  by: string
  and: string
  nothingYet: string
  follow: string
  countedOn: string
  /** Of a map: how many of the documents of a page are on it. */
  onMap: (shown: string, all: string) => string
  allOnMap: string
  placeOnMap: string
  /** Of an area: how many corners its outline has. */
  corners: (count: string) => string
  /** How a document is with a phase: through it, in it, still to come to it. */
  phaseDone: string
  phasePresent: string
  phaseAhead: string
  since: string
  /** Parts of a year. */
  quarterOf: (number: number, year: number) => string
  halfOf: (number: number, year: number) => string
  fromTo: (from: string, to: string) => string
  latestFigure: string
  nothingMeasured: string
  target: string
  /** Of a target: within which it counts as reached. */
  within: (low: string, high: string) => string
  standings: Readonly<Record<SeriesStanding, string>>
  noStanding: string
  better: Readonly<Record<'down' | 'up', string>>
  baseline: string
  theseFigures: string
  /** Above the figures that documents make together. */
  figuresTitle: string
  /** How many documents a figure is of. */
  of: (count: string, name: string) => string
  figuresUntil: string
  formWrong: string
  fault: string
  optional: string
  leaveEmpty: string
}

const nl: Words = {
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  language: 'Taal',
  home: 'Voorpagina',
  breadcrumbs: 'U bent hier',
  more: 'Lees verder',
  all: (name) => `alle ${name.toLowerCase()}`,
  see: (what) => `Bekijk ${what}`,
  facts: 'In het kort',
  newer: 'Vorige',
  older: 'Volgende',
  pages: 'Pagina’s',
  page: 'Pagina',
  results: (count) => `${count} in totaal`,
  found: (count) => `${count} gevonden`,
  nothingFound: 'Hiermee is niets gevonden. Probeer een ander woord.',
  nothingLeft: 'Hiermee is niets gevonden. Haal een filter weg, of probeer een ander woord.',
  namedOnly: 'In de teksten zelf staat dit niet. Er is wel iets dat zo heet: kies het hierboven.',
  foundElsewhere: 'Elders op de site wel gevonden:',
  alsoElsewhere: 'Ook op de site:',
  namesakes: 'Bekijk alles van:',
  searchKey: 'zoek',
  searchLabel: 'Zoek op woord',
  searchIn: (name) => `Zoek in ${name.toLowerCase()}`,
  search: 'Zoeken',
  show: 'Toon wat hierbij past',
  sortKey: 'volgorde',
  sortLabel: 'Volgorde',
  sorts: { best: 'Beste eerst', newest: 'Nieuwste eerst', title: 'Op naam' },
  filters: 'Filters',
  moreOf: (label) => `Meer bij ${label.toLowerCase()}`,
  chosen: 'Gekozen filters',
  chosenCount: (number) => `${number} gekozen`,
  without: 'Haal weg',
  clear: 'Alles weghalen',
  takenFor: (meant, written) => `Niets met “${written}”. U ziet wat er is met “${meant}”.`,
  unheeded: (words) => `Op “${words}” valt niet te zoeken. Daarom staat hier alles.`,
  passedOver: (filter, value) => `${filter} “${value}” is hier bij niets ingevuld en telt niet mee.`,
  selection: 'Deze selectie:',
  firstOf: (some, all) => `de eerste ${some} van ${all}`,
  didYouMean: 'Bedoelde u',
  empty: 'Hier staat nog niets. Kom later nog eens kijken.',
  untranslated: 'Nog niet alles op deze pagina is vertaald. Waar dat zo is, leest u de Nederlandse tekst.',
  inLanguage: 'in het Nederlands',
  total: 'Totaal',
  from: 'vanaf',
  until: 'tot en met',
  website: 'Website',
  place: 'Plek',
  read: 'Lees het bericht',
  contact: 'Neem contact op',
  footerNote: 'Deze site gebruikt geen cookies en volgt niemand.',
  yes: 'Ja',
  no: 'Nee',
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Misschien is het adres niet goed overgenomen. Via de voorpagina vindt u alles terug.',
  goneTitle: 'Deze pagina is er niet meer',
  goneText: 'Wat hier stond, staat niet meer op de site.',
  errorTitle: 'Er ging iets mis',
  errorText: 'Dat ligt aan ons. Probeer het over een paar minuten nog eens.',
  busyTitle: 'Even niet bereikbaar',
  busyText: 'Probeer het over een halve minuut nog eens.',
  notThisTitle: 'Dit kan hier niet',
  notThisText: 'Het verzoek klopt niet. Via de voorpagina vindt u alles terug.',
  toHome: 'Naar de voorpagina',
  news: 'Nieuws',
  openDataLead:
    'Programma’s kunnen deze lijsten ook lezen: op hetzelfde moment als op de site, zonder sleutel. Wat een pagina van andere documenten vertelt, zoals wie er meedoet, staat niet bij elk document zelf.',
  openDataLists: 'Lijsten',
  openDataPages:
    'Een lijst komt in delen, het nieuwste eerst. Waar meer is, staat het adres van het volgende deel in de kop Link, in JSON ook onder next. Elk deel is een heel bestand, met in CSV steeds een kopregel.',
  openDataSelection:
    'Een deel van een lijst kan ook. Zoek of filter op de site: onder de lijst staan dan links naar die selectie. U kunt zo’n adres ook zelf maken: zet achter .json, .csv of .geojson wat in het adres van de lijst vanaf het vraagteken staat. Een filter met een waarde die er niet is, geeft een lege lijst.',
  openDataSeries:
    'Een pagina met cijfers over de tijd heeft die ook als bestand: zet .csv of .json achter haar adres.',
  openDataNews: 'Nieuws volgen',
  openDataNewsOf:
    'Een pagina waarvan u het nieuws kunt volgen, heeft eigen nieuws: zet /feed.atom, /feed.rss of /feed.json achter haar adres.',
  openDataMaps: 'Voor zoekmachines en makers',
  openDataMap: 'Alle adressen van de site',
  openDataApi: 'Wat programma’s kunnen vragen, beschreven in OpenAPI',
  openDataEducation:
    'Scholen, opleidingen en leeraanbod volgens de Open Onderwijs API (versie 6, alleen lezen)',
  openDataTerms: 'Wat u ermee mag',
  openDataLicence: 'De gegevens en teksten in deze lijsten mag u gebruiken onder',
  asFormat: (format) => `als ${format}`,
  preview: 'Voorbeeld',
  previewNotPublic:
    'Zo komt op de site wat het laatst is bewaard. Wat sinds het publiceren is gewijzigd, is nog niet openbaar. De link werkt hoogstens een kwartier, voor wie hem heeft.',
  gives: 'Brengt',
  gets: 'Krijgt',
  to: 'aan',
  by: 'van',
  and: 'en',
  nothingYet: 'nog niets',
  follow: 'Volg het nieuws hierover (Atom)',
  countedOn: 'Geteld op',
  onMap: (shown, all) => `Op de kaart: ${shown} van deze ${all}`,
  allOnMap: 'Op de kaart: alles van deze pagina',
  placeOnMap: 'Op de kaart',
  corners: (count) => `Een gebied met ${count} hoekpunten`,
  phaseDone: 'Afgerond',
  phasePresent: 'Nu',
  phaseAhead: 'Komt nog',
  since: 'sinds',
  quarterOf: (number, year) => `${number}e kwartaal ${year}`,
  halfOf: (number, year) => `${number}e helft ${year}`,
  fromTo: (from, to) => `${from} t/m ${to}`,
  latestFigure: 'Laatste cijfer',
  nothingMeasured: 'Nog niet gemeten',
  target: 'Doel',
  within: (low, high) => `op doel van ${low} tot en met ${high}`,
  standings: { over: 'Voor op doel', on: 'Op doel', under: 'Achter op doel' },
  noStanding: 'Nog geen oordeel',
  better: { down: 'Lager is beter.', up: 'Hoger is beter.' },
  baseline: 'Nulmeting',
  theseFigures: 'Deze cijfers:',
  figuresTitle: 'In cijfers',
  of: (count, name) => `${name}: ${count}`,
  figuresUntil: 'cijfers tot en met',
  formWrong: 'Nog niet verstuurd: er klopt iets niet',
  fault: 'Fout:',
  optional: 'niet verplicht',
  leaveEmpty: 'Laat dit veld leeg',
}

const en: Words = {
  skip: 'Skip to content',
  menu: 'Main menu',
  language: 'Language',
  home: 'Home',
  breadcrumbs: 'You are here',
  more: 'Read more',
  all: (name) => `all ${name.toLowerCase()}`,
  see: (what) => `See ${what}`,
  facts: 'At a glance',
  newer: 'Previous',
  older: 'Next',
  pages: 'Pages',
  page: 'Page',
  results: (count) => `${count} in total`,
  found: (count) => `${count} found`,
  nothingFound: 'Nothing was found with this. Try another word.',
  nothingLeft: 'Nothing was found with this. Remove a filter, or try another word.',
  namedOnly: 'The texts themselves do not say this. Something is called so, though: choose it above.',
  foundElsewhere: 'Found elsewhere on this site:',
  alsoElsewhere: 'Also on this site:',
  namesakes: 'See all in:',
  searchKey: 'search',
  searchLabel: 'Search by word',
  searchIn: (name) => `Search in ${name.toLowerCase()}`,
  search: 'Search',
  show: 'Show what fits',
  sortKey: 'order',
  sortLabel: 'Order',
  sorts: { best: 'Best first', newest: 'Newest first', title: 'By name' },
  filters: 'Filters',
  moreOf: (label) => `More of ${label.toLowerCase()}`,
  chosen: 'Chosen filters',
  chosenCount: (number) => `${number} chosen`,
  without: 'Remove',
  clear: 'Clear all',
  takenFor: (meant, written) => `Nothing with “${written}”. You see what there is with “${meant}”.`,
  unheeded: (words) => `“${words}” cannot be searched for. That is why everything is here.`,
  passedOver: (filter, value) => `${filter} “${value}” is filled in for nothing here and does not count.`,
  selection: 'This selection:',
  firstOf: (some, all) => `the first ${some} of ${all}`,
  didYouMean: 'Did you mean',
  empty: 'There is nothing here yet. Please come back later.',
  untranslated:
    'Not everything on this page has been translated yet. Where it has not, you read the Dutch text.',
  inLanguage: 'in Dutch',
  total: 'Total',
  from: 'from',
  until: 'until',
  website: 'Website',
  place: 'Place',
  read: 'Read the update',
  contact: 'Get in touch',
  footerNote: 'This site uses no cookies and follows nobody.',
  yes: 'Yes',
  no: 'No',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may have been copied wrongly. From the home page you will find everything.',
  goneTitle: 'This page is no longer here',
  goneText: 'What stood here is no longer on the site.',
  errorTitle: 'Something went wrong',
  errorText: 'That is our doing. Please try again in a few minutes.',
  busyTitle: 'Not reachable for a moment',
  busyText: 'Please try again in half a minute.',
  notThisTitle: 'This is not possible here',
  notThisText: 'The request is not right. From the home page you will find everything.',
  toHome: 'To the home page',
  news: 'News',
  openDataLead:
    'Programs can read these lists too: at the same moment as on the site, without a key. What a page tells of other documents, such as who takes part, does not stand with every document itself.',
  openDataLists: 'Lists',
  openDataPages:
    'A list comes in parts, the newest first. Where there is more, the address of the next part is in the header Link, in JSON under next as well. Each part is a whole file, in CSV with a heading row.',
  openDataSelection:
    'You can have a part of a list too. Search or filter on the site: below the list are links to that selection. You can also make such an address yourself: put after .json, .csv or .geojson what the address of the list has from the question mark on. A filter with a value that is not there gives an empty list.',
  openDataSeries:
    'A page with figures over time has these as a file too: put .csv or .json behind its address.',
  openDataNews: 'Following the news',
  openDataNewsOf:
    'A page whose news you can follow has news of its own: put /feed.atom, /feed.rss or /feed.json behind its address.',
  openDataMaps: 'For search engines and makers',
  openDataMap: 'All addresses of the site',
  openDataApi: 'What programs can ask, described in OpenAPI',
  openDataEducation: 'Schools, programmes and courses by the Open Education API (version 6, read only)',
  openDataTerms: 'What you may do with it',
  openDataLicence: 'You may use the data and texts in these lists under',
  asFormat: (format) => `as ${format}`,
  preview: 'Preview',
  previewNotPublic:
    'This is how what was saved last will be on the site. What was changed since publishing is not public yet. The link works for a quarter of an hour at most, for whoever has it.',
  gives: 'Brings',
  gets: 'Gets',
  to: 'to',
  by: 'from',
  and: 'and',
  nothingYet: 'nothing yet',
  follow: 'Follow the news on this (Atom)',
  countedOn: 'Counted on',
  onMap: (shown, all) => `On the map: ${shown} of these ${all}`,
  allOnMap: 'On the map: everything on this page',
  placeOnMap: 'On the map',
  corners: (count) => `An area with ${count} corners`,
  phaseDone: 'Completed',
  phasePresent: 'Now',
  phaseAhead: 'Still ahead',
  since: 'since',
  quarterOf: (number, year) => `Q${number} ${year}`,
  halfOf: (number, year) => `Half ${number} of ${year}`,
  fromTo: (from, to) => `${from} to ${to}`,
  latestFigure: 'Latest figure',
  nothingMeasured: 'Not measured yet',
  target: 'Target',
  within: (low, high) => `on target from ${low} to ${high}`,
  standings: { over: 'Ahead of target', on: 'On target', under: 'Behind target' },
  noStanding: 'No verdict yet',
  better: { down: 'Lower is better.', up: 'Higher is better.' },
  baseline: 'Baseline',
  theseFigures: 'These figures:',
  figuresTitle: 'In figures',
  of: (count, name) => `${name}: ${count}`,
  figuresUntil: 'figures up to',
  formWrong: 'Not sent yet: something is not right',
  fault: 'Error:',
  optional: 'optional',
  leaveEmpty: 'Leave this field empty',
}

const byLocale: Readonly<Record<string, Words>> = { nl, en }

/** The words of a locale; English for one that has none. */
export const wordsOf = (locale: string): Words => byLocale[locale] ?? en
