import { optional, recommended, required, type StepContent } from '../../content'

/** Step 6 of the method: a warning with four reasons. */
export const bestPractices: StepContent = {
  key: 'best-practices',
  name: { nl: 'Goede voorbeelden', en: 'Best practices' },
  guidance: {
    nl: 'Een voorbeeld van elders is geen recept. Weeg het met de vier waarschuwingen voordat u er iets van overneemt.',
    en: 'A practice from elsewhere is no recipe. Weigh it by the four cautions before you take anything over.',
  },
  items: [
    required({
      key: 'practices-weighed',
      evidence: ['record'],
      mayNotApply: true,
      title: {
        nl: 'Is elk voorbeeld dat u wilt gebruiken gewogen?',
        en: 'Has each practice that you want to use been weighed?',
      },
      guidance: {
        nl: 'Leg het gebruik vast op het tabblad Plan en voorbeelden en besluit: overnemen, aanpassen, alleen van leren of niet gebruiken. Gebruikt u niets van elders, leg dan uit waarom.',
        en: 'Record the use on the tab Plan and practices and decide: adopt, adapt, learn only or reject. If you use nothing from elsewhere, explain why.',
      },
    }),
    recommended({
      key: 'caution-context',
      evidence: ['record'],
      title: {
        nl: 'Werkte het voorbeeld dáár door iets wat hier ontbreekt?',
        en: 'Did the practice work over there by something that is lacking here?',
      },
      guidance: {
        nl: 'Leg hun werkwijze, cultuur, systemen en mensen naast die van uzelf. Reken uit wat u niet terugziet als het hier mislukt (verzonken kosten).',
        en: 'Lay their processes, culture, systems and people beside yours. Work out what you do not get back if it fails here (sunk cost).',
      },
    }),
    recommended({
      key: 'caution-follower',
      evidence: ['record'],
      title: { nl: 'Maakt het voorbeeld u een volger?', en: 'Does the practice make you a follower?' },
      guidance: {
        nl: 'Wie nadoet, wordt hooguit middelmatig. Loop liever voorop: bedenk eerst een eigen alternatief en leg de twee naast elkaar.',
        en: 'Who copies becomes mediocre at best. Rather lead: think of your own alternative first and lay the two side by side.',
      },
    }),
    recommended({
      key: 'caution-manual',
      evidence: ['record'],
      title: { nl: 'Is er een handleiding van het voorbeeld?', en: 'Is there a manual of the practice?' },
      guidance: {
        nl: 'Bel de makers en vraag naar uren, geld en missers, want dat staat zelden in hun verhaal. Zonder handleiding mag u leren en aanpassen, niet overnemen.',
        en: 'Call the makers and ask about hours, money and failures, for their story seldom tells. Without a manual you may learn and adapt, not adopt.',
      },
    }),
    recommended({
      key: 'caution-ownership',
      evidence: ['record'],
      title: {
        nl: 'Maken de mensen die ermee werken van het voorbeeld iets eigens?',
        en: 'Will those who work with the practice make it their own?',
      },
      guidance: {
        nl: 'Verandering lukt als zij van binnenuit komt. Laat het team er met eigen kennis van de praktijk een eigen oplossing van maken, en leg vast welk team eigenaar is.',
        en: 'Change works when it comes from within. Let the team turn it into a solution of its own with what it knows from practice, and record which team owns it.',
      },
    }),
    optional({
      key: 'stop-criterion-agreed',
      evidence: ['record'],
      title: {
        nl: 'Weet u wanneer u met het voorbeeld stopt?',
        en: 'Do you know when you stop with the practice?',
      },
      guidance: {
        nl: 'Spreek vooraf een grens af: een datum, een bedrag of een uitkomst. Die hoort bij het gebruik van het voorbeeld.',
        en: 'Agree on a limit beforehand: a date, an amount or an outcome. It belongs with the practice use.',
      },
    }),
  ],
}
