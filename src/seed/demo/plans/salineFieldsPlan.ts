import type { DemoPlan } from './demoPlan'

/** A plan that has just been begun. */
export const salineFieldsPlan: DemoPlan = {
  status: 'draft',
  ambition: {
    nl: 'Over drie jaar weten zeven boeren welke gewassen het zout aankunnen.',
    en: 'In three years seven farmers know which crops can stand the salt.',
  },
  niches: {
    nl: 'Zilte groente voor de horeca aan de kust.',
    en: 'Saline vegetables for the restaurants on the coast.',
  },
  notes: 'Wacht met namen noemen tot de zeven boeren bij elkaar zijn geweest.',
  sections: {
    motive: {
      state: 'draft',
      owner: 'process-manager',
      text: {
        nl: 'Na de droge zomer van 2025 mislukte de aardappeloogst op vier percelen achter de dijk. Een onderzoeker mat het zout op een plek waar dat nog nooit was gemeten.',
        en: 'After the dry summer of 2025 the potato harvest failed on four fields behind the dike. A researcher measured salt where it had never been measured before.',
      },
    },
    'problem-statement': {
      state: 'draft',
      text: {
        nl: 'Het grondwater wordt elk jaar zouter. Wie daar boert, weet niet wat hij over tien jaar nog kan telen, en de bank vraagt er al naar.',
        en: 'The groundwater gets saltier every year. Those who farm there do not know what they can still grow in ten years, and the bank asks about it already.',
      },
    },
    mission: {
      state: 'draft',
      text: {
        nl: 'Wij zoeken samen uit hoe de kust kan blijven boeren met het zout in plaats van ertegen.',
        en: 'Together we find out how the coast can go on farming with the salt instead of against it.',
      },
    },
    why: {
      state: 'draft',
      text: {
        nl: 'Voor de boeren gaat het om hun grond, voor het waterschap om zoet water, voor het instituut om kennis die nergens anders te krijgen is.',
        en: 'For the farmers it is about their land, for the water authority about fresh water, for the institute about knowledge that is to be had nowhere else.',
      },
    },
    'research-questions': {
      state: 'draft',
      text: {
        nl: '- Welke rassen houden het vol?\n- Hoe ver komt het zout in een natte en in een droge winter?\n- Wie wil zilte groente eten, en voor welke prijs?',
        en: '- Which varieties hold out?\n- How far does the salt come in a wet and in a dry winter?\n- Who wants to eat saline vegetables, and at what price?',
      },
    },
    'missing-partners': {
      state: 'draft',
      text: {
        nl: 'Een zaadveredelaar en een restaurant dat het aandurft.',
        en: 'A seed breeder and a restaurant that dares.',
      },
    },
    sensitivity: {
      state: 'draft',
      text: {
        nl: 'De waarde van de grond staat op het spel. Cijfers per perceel blijven binnen de groep.',
        en: 'The value of the land is at stake. Figures per field stay within the group.',
      },
    },
  },
  budgetLines: [
    {
      budget: 'phase',
      category: 'research',
      description: { nl: 'Metingen op zeven percelen', en: 'Measurements on seven fields' },
      euros: 8_000,
      year: 2027,
    },
    {
      budget: 'phase',
      category: 'staff',
      description: { nl: 'Uren van de procesmanager', en: 'Hours of the process manager' },
      euros: 4_500,
      year: 2027,
    },
  ],
  coverageLines: [
    {
      budget: 'phase',
      kind: 'subsidy',
      description: { nl: 'Verkenningssubsidie waterschap', en: 'Exploration grant of the water authority' },
      euros: 9_000,
      certainty: 'possible',
    },
  ],
  risks: [
    {
      title: { nl: 'Er doen te weinig boeren mee', en: 'Too few farmers take part' },
      description: {
        nl: 'Onder de vijf percelen zegt een proef niets.',
        en: 'With fewer than five fields a trial tells nothing.',
      },
      likelihood: 3,
      impact: 5,
    },
  ],
}
