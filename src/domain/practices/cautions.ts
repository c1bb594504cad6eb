import type { Words } from '../locales/locales'

/** The four reasons to be careful with somebody else's solution, in the order of the method (step 6). */
export const cautions = ['context', 'follower', 'manual', 'ownership'] as const

/** A reason to be careful with somebody else's solution. */
export type Caution = (typeof cautions)[number]

/** The cautions as people read them. */
export const cautionWords = {
  context: { nl: 'Het werkte dáár', en: 'It worked over there' },
  follower: { nl: 'Wie volgt, loopt achteraan', en: 'Who follows comes last' },
  manual: { nl: 'De handleiding ontbreekt', en: 'The manual is missing' },
  ownership: { nl: 'Een geleend idee is van niemand', en: 'A borrowed idea belongs to nobody' },
} as const satisfies Record<Caution, Words>

/** What is asked about each caution before a practice is used; a high risk means that the warning holds here. */
export const cautionQuestions = {
  context: {
    nl: 'Hoezeer hangt het succes af van omstandigheden die hier anders zijn?',
    en: 'How far does its success depend on circumstances that are different here?',
  },
  follower: {
    nl: 'Hoe groot is de kans dat u met deze oplossing middelmatig wordt in iets waarin u wilt opvallen?',
    en: 'How likely does this solution make you mediocre in something you want to stand out in?',
  },
  manual: {
    nl: 'Hoeveel van wat er echt voor nodig was, is nergens opgeschreven?',
    en: 'How much of what it really took is written down nowhere?',
  },
  ownership: {
    nl: 'Hoe groot is de kans dat de mensen die ermee moeten werken het niet als het hunne zien?',
    en: 'How likely will the people who must work with it not see it as theirs?',
  },
} as const satisfies Record<Caution, Words>

/** How to weigh each caution: to read beside its question. */
export const cautionGuidance = {
  context: {
    nl: 'Een oplossing slaagt bij bepaalde mensen, gewoonten en systemen. Zet die naast de uwe en noem wat er ontbreekt. Reken ook uit wat u kwijt bent als u halverwege moet stoppen.',
    en: 'A solution succeeds with certain people, habits and systems. Lay those beside yours and name what is missing. Work out as well what you have lost if you must stop halfway.',
  },
  follower: {
    nl: 'Overnemen brengt u hoogstens waar een ander al is. Vraag u af of dit een gewone voorziening is, waar navolgen prima is, of juist het punt waarop de streek zich wil onderscheiden. Beschrijf in het laatste geval eerst uw eigen alternatief.',
    en: 'Taking over brings you at best to where somebody else already is. Ask yourself whether this is an ordinary facility, where following is fine, or the very point on which the region wants to stand out. In the latter case describe your own alternative first.',
  },
  manual: {
    nl: 'Verhalen over een succes slaan het moeilijke deel over. Bel de mensen die het hebben uitgevoerd en vraag naar uren, mislukkingen en wat zij anders zouden doen. Is er geen handleiding, dan kunt u ervan leren of het aanpassen, maar niet overnemen.',
    en: 'Stories of a success skip the hard part. Call the people who carried it out and ask about hours, failures and what they would do differently. When there is no manual you can learn from it or adapt it, but not adopt it.',
  },
  ownership: {
    nl: 'Mensen zetten zich in voor wat zij zelf hebben bedacht. Laat de ploeg die ermee gaat werken het voorbeeld uit elkaar halen en er haar eigen versie van maken. Spreek af wie de eigenaar is en wanneer u ermee ophoudt.',
    en: 'People exert themselves for what they thought of themselves. Let the team that will work with it take the example apart and make its own version. Agree who owns it and when you stop.',
  },
} as const satisfies Record<Caution, Words>
