import type { DemoUse } from './demoPractice'

/** What projects of the demo region did with practices: each of the four decisions once. */
export const uses: readonly DemoUse[] = [
  {
    practice: 'crate-round',
    project: 'farm-to-plate',
    cautions: {
      context: {
        risk: 3,
        mitigation: {
          nl: 'Beginnen met acht adressen; pas uitbreiden als de ronde vol is.',
          en: 'Begin with eight addresses; extend only when the round is full.',
        },
      },
      follower: { risk: 1 },
      manual: { risk: 1 },
      ownership: {
        risk: 2,
        mitigation: {
          nl: 'De boeren maken zelf het rooster.',
          en: 'The farmers make the timetable themselves.',
        },
      },
    },
    ownAlternative: {
      nl: 'Meerijden met de schoolbus, die twee keer per dag leeg terugrijdt.',
      en: 'Riding along with the school bus, which returns empty twice a day.',
    },
    owningTeam: 'Melkerij De Lage Weide en de koks van De Singel',
    stopCriterion: {
      nl: 'Kost een krat na twee jaar meer dan € 4, dan stoppen wij.',
      en: 'If a crate costs more than €4 after two years, we stop.',
    },
    decision: 'adapt',
    outcome: 'partly',
    outcomeOn: '2026-09-15',
  },
  {
    practice: 'every-door',
    project: 'on-the-road-together',
    cautions: {
      context: { risk: 1 },
      follower: { risk: 0 },
      manual: { risk: 0 },
      ownership: { risk: 1 },
    },
    ownAlternative: {
      nl: 'Een enquête in de dorpskrant.',
      en: 'A questionnaire in the village paper.',
    },
    owningTeam: 'De chauffeurs van de dorpsbus',
    stopCriterion: {
      nl: 'Als na veertig deuren niets nieuws meer wordt gezegd.',
      en: 'When after forty doors nothing new is said any more.',
    },
    decision: 'adopt',
    outcome: 'worked',
    outcomeOn: '2026-06-20',
    spontaneous: true,
  },
  {
    practice: 'danish-heat',
    project: 'village-heat',
    cautions: {
      context: { risk: 3 },
      follower: { risk: 1 },
      manual: { risk: 3 },
    },
    ownAlternative: {
      nl: 'Warmte uit het kanaal, opgeslagen in zand.',
      en: 'Heat from the canal, stored in sand.',
    },
    owningTeam: 'De werkgroep warmte van Hogewierde',
    stopCriterion: {
      nl: 'Geen: wij lezen alleen hun boekhouding.',
      en: 'None: we only read their accounts.',
    },
    decision: 'learn-only',
  },
  {
    practice: 'crate-round',
    project: 'seat-at-the-table',
    cautions: { context: { risk: 3 }, ownership: { risk: 3 } },
    ownAlternative: {
      nl: 'De keukens halen zelf op, lopend, met een handkar.',
      en: 'The kitchens fetch it themselves, on foot, with a handcart.',
    },
    owningTeam: 'Naoberstee',
    stopCriterion: {
      nl: 'Niet van toepassing.',
      en: 'Not applicable.',
    },
    decision: 'reject',
  },
]
