import type { RowSection } from '../../domain/rowParts'

/** What the view says. */
export type OutlookWords = {
  lead: string
  unreadable: string
  part: string
  planned: string
  present: string
  isNew: string
  changed: string
  goes: string
  nothing: string
  unseen: string
  unnamed: string
  unchanged: string
  derived: string
  /** What must be filled in before it can be published. */
  missing: (names: string) => string
  sections: Record<Exclude<RowSection, 'fields' | 'references'>, string>
  /** How the row that is there stands. */
  now: {
    visible: string
    visibleUntil: (until: string) => string
    draft: string
    keptBack: string
    waiting: (from: string) => string
    waitingUntil: (from: string, until: string) => string
    over: (until: string) => string
    never: string
    behind: (titles: string) => string
  }
  /** How the row stands that publishing would write. */
  next: OutlookWords['now']
}

const nl: OutlookWords = {
  lead: 'Wat bezoekers hiervan lezen, en wat er verandert als u dit publiceert.',
  unreadable: 'Dit is er niet, of niet voor u.',
  part: 'Onderdeel',
  planned: 'Na publiceren',
  present: 'Nu gepubliceerd',
  isNew: 'nieuw',
  changed: 'gewijzigd',
  goes: 'vervalt',
  nothing: 'leeg',
  unseen: 'niet openbaar, blijft weg',
  unnamed: 'iets dat u niet kunt lezen',
  unchanged: 'Publiceren verandert hier niets aan.',
  derived:
    'Meer komt er van dit document zelf niet op de site. Op zijn pagina staat ook wat andere documenten ervan zeggen, zoals nieuws; waarop het te vinden is, volgt uit dezelfde woorden.',
  missing: (names) => `Dit kan nog niet worden gepubliceerd. Nog in te vullen: ${names}.`,
  sections: {
    title: 'Titel',
    path: 'Adres',
    summary: 'Samenvatting',
    files: 'Bestanden',
    sortAt: 'Datum voor de volgorde',
    visibleFrom: 'Openbaar vanaf',
    visibleUntil: 'Openbaar tot',
  },
  now: {
    visible: 'Dit staat nu op de site.',
    visibleUntil: (until) => `Dit staat nu op de site, tot ${until}.`,
    draft: 'Hiervan staat nu niets op de site, want het is een concept.',
    keptBack: 'Hiervan staat niets op de site: zoals het nu is, is het niet voor bezoekers.',
    waiting: (from) => `Dit staat nog niet op de site. Het komt er op ${from}.`,
    waitingUntil: (from, until) =>
      `Dit staat nog niet op de site. Het komt er op ${from} en gaat er weer af op ${until}.`,
    over: (until) => `Dit staat niet meer op de site: het was openbaar tot ${until}.`,
    never: 'Dit komt niet op de site: het einde ligt niet na het begin.',
    behind: (titles) => `Dit staat niet op de site zolang ook dit er niet op staat: ${titles}.`,
  },
  next: {
    visible: 'Na publiceren staat deze versie er meteen.',
    visibleUntil: (until) => `Na publiceren staat deze versie er meteen, tot ${until}.`,
    draft: 'Ook na publiceren staat er niets.',
    keptBack: 'Ook na publiceren staat er niets: zoals het nu is, is het niet voor bezoekers.',
    waiting: (from) => `Na publiceren komt het op de site op ${from}.`,
    waitingUntil: (from, until) => `Na publiceren komt het op de site op ${from}, tot ${until}.`,
    over: (until) => `Ook na publiceren staat het er niet: het was openbaar tot ${until}.`,
    never: 'Ook na publiceren komt het er niet: het einde ligt niet na het begin.',
    behind: (titles) => `Na publiceren komt het er pas als ook dit er staat: ${titles}.`,
  },
}

const en: OutlookWords = {
  lead: 'What visitors read of this, and what changes when you publish it.',
  unreadable: 'This is not there, or not for you.',
  part: 'Part',
  planned: 'Once published',
  present: 'Published now',
  isNew: 'new',
  changed: 'changed',
  goes: 'goes',
  nothing: 'empty',
  unseen: 'not public, left out',
  unnamed: 'something that you cannot read',
  unchanged: 'Publishing changes nothing here.',
  derived:
    'Nothing more of this document itself reaches the site. Its page also tells what other documents say of it, such as news; what it is found by follows from the same words.',
  missing: (names) => `This cannot be published yet. Still to be filled in: ${names}.`,
  sections: {
    title: 'Title',
    path: 'Address',
    summary: 'Summary',
    files: 'Files',
    sortAt: 'Date for the order',
    visibleFrom: 'Public from',
    visibleUntil: 'Public until',
  },
  now: {
    visible: 'This is on the site now.',
    visibleUntil: (until) => `This is on the site now, until ${until}.`,
    draft: 'Nothing of this is on the site, since it is a draft.',
    keptBack: 'Nothing of this is on the site: as it is now it is not for visitors.',
    waiting: (from) => `This is not on the site yet. It will be there on ${from}.`,
    waitingUntil: (from, until) =>
      `This is not on the site yet. It will be there on ${from} and leave again on ${until}.`,
    over: (until) => `This is no longer on the site: it was public until ${until}.`,
    never: 'This does not reach the site: the end does not lie after the beginning.',
    behind: (titles) => `This is not on the site as long as this is not there as well: ${titles}.`,
  },
  next: {
    visible: 'Once published this version is there at once.',
    visibleUntil: (until) => `Once published this version is there at once, until ${until}.`,
    draft: 'Once published there is still nothing.',
    keptBack: 'Once published there is still nothing: as it is now it is not for visitors.',
    waiting: (from) => `Once published it will be on the site on ${from}.`,
    waitingUntil: (from, until) => `Once published it will be on the site on ${from}, until ${until}.`,
    over: (until) => `Once published it is still not there: it was public until ${until}.`,
    never: 'Once published it does not come there: the end does not lie after the beginning.',
    behind: (titles) => `Once published it is there only when this is as well: ${titles}.`,
  },
}

/** The words of the view in the language of the panel; English for one that has none. */
export const outlookWords = (language: string): OutlookWords => (language === 'nl' ? nl : en)
