import { recommended, required, type StepContent } from '../../content'

/** Step 2 of the method. */
export const integrate: StepContent = {
  key: 'integrate',
  name: { nl: 'Integreren', en: 'Integrating' },
  guidance: {
    nl: 'Verbind het idee met partners, met het onderwijs en met wat de streek wil. Kijk daarna of het breder kan.',
    en: 'Tie the idea to partners, to education and to what the region wants. Then see whether it can be wider.',
  },
  items: [
    required({
      key: 'contributors-found',
      evidence: ['record'],
      title: { nl: 'Welke partners kunnen iets bijdragen?', en: 'Which partners can contribute something?' },
      guidance: {
        nl: 'Bedenk wie kennis, mensen of middelen heeft voor deze vraag en betrek die nu al bij het uitwerken. Leg de deelname vast op het tabblad Partners en team.',
        en: 'Think who has knowledge, people or means for this question and let them help to shape it now. Record the participation on the tab Partners and team.',
      },
    }),
    required({
      key: 'all-helix-kinds-present',
      check: 'helix-complete',
      title: { nl: 'Zijn alle vijf de O’s erbij?', en: 'Are all five kinds of the helix present?' },
      guidance: {
        nl: 'Het programma kijkt naar het soort partij van elke deelnemer: ondernemers, onderwijs, overheid, onderzoek, omgeving. Hebt u er één echt niet nodig, leg dan uit waarom.',
        en: 'The program looks at the kind of each party that takes part: business, education, government, research, society. If you really do not need one, explain why.',
      },
    }),
    required({
      key: 'proposal-discussed-with-teachers',
      evidence: ['record', 'note'],
      mayNotApply: true,
      title: {
        nl: 'Is het voorstel met docenten besproken?',
        en: 'Has the proposal been discussed with teachers?',
      },
      guidance: {
        nl: 'Vraag vroeg wat leerlingen of studenten hieraan hebben en wat er in de lessen past. Leg het gesprek vast in de lijst Contacten met scholen.',
        en: 'Ask early what pupils or students gain and what suits the lessons. Record the talk in the list Contacts with schools.',
      },
    }),
    recommended({
      key: 'proposal-made-concrete-with-school',
      evidence: ['note', 'file'],
      title: {
        nl: 'Is het voorstel samen met de school concreet gemaakt?',
        en: 'Has the proposal been made concrete together with the school?',
      },
      guidance: {
        nl: 'Schrijf samen op om welk werk het gaat, voor hoeveel studenten en in welke periode. Goed is het als een docent er morgen iets mee kan.',
        en: 'Write down together which work it is, for how many students and in which period. It is good when a teacher can use it tomorrow.',
      },
    }),
    required({
      key: 'curriculum-tied',
      evidence: ['record'],
      mayNotApply: true,
      title: {
        nl: 'Is er een koppeling met een of meer opleidingen?',
        en: 'Is there a curriculum link with one or more programmes?',
      },
      guidance: {
        nl: 'De school zegt zelf bij welke leeruitkomsten het project past. De koppeling met het curriculum staat op het tabblad Onderwijs.',
        en: 'The school itself says which learning outcomes the project suits. The curriculum link is on the tab Education.',
      },
    }),
    required({
      key: 'theme-tested',
      check: 'agenda-theme-tested',
      title: {
        nl: 'Is het idee getoetst aan de gebiedsagenda?',
        en: 'Has the idea been tested on the regional agenda?',
      },
      guidance: {
        nl: 'Kies op het tabblad Regio een thema, onderbouw de keuze en vul in wanneer u haar met de regio besprak. Verloopt de gebiedsagenda, dan toetst u opnieuw.',
        en: 'Choose a theme on the tab Region, argue the choice and fill in when you discussed it with the region. When the regional agenda lapses, you test again.',
      },
    }),
    recommended({
      key: 'broaden-scope',
      evidence: ['record'],
      title: { nl: 'Kan het idee groter worden?', en: 'Can the idea become larger?' },
      guidance: {
        nl: 'Kijk vier kanten op: heel de regio, meer sectoren, meer invalshoeken, meer soorten partijen. Uw antwoord hoort op het tabblad Intern, bij Verbreding.',
        en: 'Look in four directions: the whole region, more sectors, more points of view, more kinds of party. Your answer belongs on the tab Internal, under Broadening.',
      },
    }),
    recommended({
      key: 'broaden-earlier-partners',
      evidence: ['record'],
      title: { nl: 'Wie werkte eerder aan dit onderwerp?', en: 'Who worked on this subject before?' },
      guidance: {
        nl: 'Vraag oude bekenden van dit onderwerp wat werkte en waarom het stopte. Noteer het op het tabblad Intern, bij Verbreding.',
        en: 'Ask those who know this subject from before what worked and why it ended. Note it on the tab Internal, under Broadening.',
      },
    }),
    recommended({
      key: 'broaden-connections',
      evidence: ['record'],
      title: {
        nl: 'Met welke vragen, projecten of thema’s hangt het idee samen?',
        en: 'Which questions, projects or themes is the idea tied to?',
      },
      guidance: {
        nl: 'Noem wat u nu meteen kunt verbinden, op het tabblad Intern bij Verbreding. Een ander project zet u ook op het tabblad Regio.',
        en: 'Name what you can tie together right now, on the tab Internal under Broadening. Put another project on the tab Region as well.',
      },
    }),
    recommended({
      key: 'broaden-beyond-region',
      evidence: ['record'],
      title: {
        nl: 'Welke kansen en contacten heeft het idee buiten de regio?',
        en: 'Which chances and contacts has the idea beyond the region?',
      },
      guidance: {
        nl: 'Denk aan buurstreken, andere landen en landelijke organisaties. Noteer op het tabblad Intern, bij Verbreding, wie u daar kunt bellen.',
        en: 'Think of neighbouring regions, other countries and national bodies. Note on the tab Internal, under Broadening, who you can call there.',
      },
    }),
  ],
}
