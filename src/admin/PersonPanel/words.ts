import type { Words } from '../../domain/locales/locales'

/** What the panel says about what is kept of a person. */
export const personWords = {
  title: { nl: 'Privacy', en: 'Privacy' },
  what: {
    nl: 'Vraagt deze persoon wat er wordt bewaard, of om vergeten te worden? Kijk eerst wat er is.',
    en: 'Does this person ask what is kept, or to be forgotten? Look first what there is.',
  },
  kept: { nl: 'Alles wat bewaard wordt (JSON)', en: 'All that is kept (JSON)' },
  look: { nl: 'Wat wissen zou doen', en: 'What erasing would do' },
  mentions: {
    nl: 'Wis de naam ook waar die in teksten staat; dat kan iemand anders zijn',
    en: 'Also erase the name where it stands in texts; that may be somebody else',
  },
  lookOrChoose: {
    nl: 'Kijk daar zelf, of wis de naam daar ook met het vinkje hierboven.',
    en: 'Look there yourself, or erase the name there too with the tick above.',
  },
  lookThere: { nl: 'Kijk daar zelf.', en: 'Look there yourself.' },
  there: {
    nl: 'Is het dezelfde persoon? Wis of verwijder dan ook dat document.',
    en: 'Is it the same person? Then erase or delete that document too.',
  },
  type: { nl: 'Typ de naam om te wissen', en: 'Type the name to erase' },
  erase: { nl: 'Wis deze persoon', en: 'Erase this person' },
} as const satisfies Record<string, Words>
