import type { Words } from '../../domain/locales/locales'
import type { RecognitionTally } from '../../domain/projects/recognitionTally'

/** What the overview of the partners of a project says of itself. */
export const partnersWords = {
  caption: { nl: 'Wie er meedoet', en: 'Who takes part' },
  contacts: { nl: 'Contactpersonen', en: 'Contacts' },
  kinds: { nl: 'Soort partij', en: 'Kind of party' },
  missing: (kinds: Words): Words => ({
    nl: `Nog niemand uit: ${kinds.nl}.`,
    en: `Nobody yet from: ${kinds.en}.`,
  }),
  none: {
    nl: 'Er doet nog niemand mee. Voeg hieronder de eerste partner toe.',
    en: 'Nobody takes part yet. Add the first partner below.',
  },
  partner: { nl: 'Partner', en: 'Partner' },
  period: { nl: 'Doet mee', en: 'Takes part' },
  recognises: { nl: 'Herkent het gezamenlijke probleem', en: 'Recognises the joint problem' },
  recognition: ({ no, unknown, yes }: RecognitionTally): Words => ({
    nl: `${yes} van de ${no + unknown + yes} partners herkennen het gezamenlijke probleem${no > 0 ? `; ${no} niet` : ''}${unknown > 0 ? `; bij ${unknown} is het nog niet gevraagd` : ''}.`,
    en: `${yes} of the ${no + unknown + yes} partners recognise the joint problem${no > 0 ? `; ${no} do not` : ''}${unknown > 0 ? `; ${unknown} were not asked yet` : ''}.`,
  }),
  role: { nl: 'Rol', en: 'Role' },
  since: (day: Words): Words => ({ nl: `sinds ${day.nl}`, en: `since ${day.en}` }),
  until: (day: Words): Words => ({ nl: `tot en met ${day.nl}`, en: `until ${day.en}` }),
} as const
