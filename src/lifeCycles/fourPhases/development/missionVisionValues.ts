import { optional, recommended, required, type StepContent } from '../../content'

/** Step 1 of the method. */
export const missionVisionValues: StepContent = {
  key: 'mission-vision-values',
  name: { nl: 'Missie, visie en kernwaarden', en: 'Mission, vision and core values' },
  guidance: {
    nl: 'Leer elkaar kennen voordat u iets afspreekt: waar staat elke partner voor, en past dat bij elkaar?',
    en: 'Get to know each other before you agree on anything: what does each partner stand for, and does it fit?',
  },
  items: [
    required({
      key: 'missions-and-visions-known',
      evidence: ['record'],
      title: {
        nl: 'Heeft elke partner zijn missie en visie opgeschreven?',
        en: 'Has each partner written down its mission and vision?',
      },
      guidance: {
        nl: 'Elke partner doet dit zelf, op het tabblad Profiel van de eigen organisatie. Een paar zinnen zijn genoeg, als een ander ze begrijpt.',
        en: 'Each partner does this itself, on the tab Profile of its own organisation. A few sentences will do, if others understand them.',
      },
    }),
    required({
      key: 'core-values-stated',
      check: 'values-stated',
      title: {
        nl: 'Heeft elke partner zijn kernwaarden ingevuld?',
        en: 'Has each partner stated its core values?',
      },
      guidance: {
        nl: 'Begin een waardenronde op het tabblad Uitwisseling en nodig alle partners uit. Pas als iedereen klaar is, ziet u elkaars antwoorden.',
        en: 'Start a value round on the tab Exchange and invite all partners. You see each other’s answers only when everybody is done.',
      },
    }),
    required({
      key: 'missions-compared',
      evidence: ['note', 'file'],
      title: {
        nl: 'Zijn missies en visies naast elkaar gelegd?',
        en: 'Have missions and visions been compared?',
      },
      guidance: {
        nl: 'Bespreek waar ze elkaar raken en waar ze botsen, en noteer allebei. Een verschil is geen bezwaar, zolang het op tafel ligt.',
        en: 'Talk about where they touch and where they clash, and note both. A difference is no objection, as long as it is on the table.',
      },
    }),
    required({
      key: 'social-enterprise-first',
      evidence: ['note'],
      title: {
        nl: 'Weegt maatschappelijk verantwoord en betekenisvol ondernemen het zwaarst?',
        en: 'Does socially responsible and meaningful enterprise weigh most?',
      },
      guidance: {
        nl: 'Deze waarden tellen dubbel en hebben een ondergrens. Blijft een partner eronder, praat daar dan eerst over en noteer wat u afsprak.',
        en: 'These values count double and have a floor. If a partner stays below it, talk about that first and note what you agreed.',
      },
    }),
    recommended({
      key: 'value-differences-discussed',
      evidence: ['note'],
      title: { nl: 'Is besproken waar waarden botsen?', en: 'Has it been discussed where values clash?' },
      guidance: {
        nl: 'Zoek in de onthulde ronde de twee grootste verschillen op. Spreek af hoe u ermee omgaat als het spannend wordt.',
        en: 'Look up the two largest differences in the revealed round. Agree how you deal with them when things get tense.',
      },
    }),
    optional({
      key: 'values-seen-in-practice',
      evidence: ['note', 'link'],
      title: {
        nl: 'Waaraan ziet u de kernwaarden in het werk van alledag?',
        en: 'What shows the core values in daily work?',
      },
      guidance: {
        nl: 'Vraag elke partner om een voorbeeld van het afgelopen jaar. Het kan bij de waardeverklaring worden ingevuld.',
        en: 'Ask each partner for an example of the past year. It can be filled in with the value statement.',
      },
    }),
  ],
}
