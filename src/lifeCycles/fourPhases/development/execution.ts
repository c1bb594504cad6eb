import { optional, recommended, required, type StepContent } from '../../content'

/** Step 13 of the method. */
export const execution: StepContent = {
  key: 'execution',
  name: { nl: 'Uitvoering', en: 'Execution' },
  guidance: {
    nl: 'Doe het onderzoek en het werk, kijk of het doet wat u hoopte, en bepaal wat het hierna wordt.',
    en: 'Do the research and the work, see whether it does what you hoped, and settle what it becomes after this.',
  },
  items: [
    required({
      key: 'execution-started',
      evidence: ['note', 'record'],
      title: {
        nl: 'Zijn onderzoek en project in de praktijk begonnen?',
        en: 'Have research and project started in practice?',
      },
      guidance: {
        nl: 'Noteer wie is begonnen en waarmee. Geef de opdrachten van de scholen de stand In uitvoering.',
        en: 'Note who has started and with what. Give the assignments of the schools the state Running.',
      },
    }),
    required({
      key: 'end-results-there',
      evidence: ['file', 'link', 'record'],
      title: { nl: 'Zijn de afgesproken eindresultaten er?', en: 'Are the agreed end results there?' },
      guidance: {
        nl: 'Leg ze naast de overeenkomsten en het projectplan. Wat anders uitpakte, hoort er ook bij, met de reden.',
        en: 'Lay them beside the agreements and the project plan. What turned out differently belongs there too, with the reason.',
      },
    }),
    recommended({
      key: 'exchange-delivered',
      evidence: ['record'],
      title: {
        nl: 'Is geleverd wat partners elkaar toezegden?',
        en: 'Has been delivered what partners committed?',
      },
      guidance: {
        nl: 'Geef elke overdracht op het tabblad Uitwisseling de stand Geleverd. Blijft er een uit, praat dan eerst en annuleer daarna pas.',
        en: 'Give each transfer on the tab Exchange the state Delivered. If one does not come, talk first and cancel only then.',
      },
    }),
    recommended({
      key: 'kpis-measured',
      evidence: ['record', 'file'],
      title: { nl: 'Zijn de KPI’s gemeten?', en: 'Have the KPIs been measured?' },
      guidance: {
        nl: 'Meet op dezelfde manier als aan het begin, en bewaar hoe u aan het getal komt.',
        en: 'Measure in the same way as at the start, and keep how you came by the number.',
      },
    }),
    recommended({
      key: 'research-answered',
      evidence: ['record', 'file'],
      title: {
        nl: 'Hebben de onderzoeksvragen een antwoord?',
        en: 'Have the research questions been answered?',
      },
      guidance: {
        nl: 'Laat studenten hun uitkomst zelf vertellen aan de vraageigenaar. Werk daarna de stand van elke vraag bij op het tabblad Onderwijs.',
        en: 'Let students tell the question owner what they found. Then bring the state of each question up to date on the tab Education.',
      },
    }),
    recommended({
      key: 'progress-told',
      evidence: ['record', 'link'],
      title: { nl: 'Weet de streek hoe het gaat?', en: 'Does the region know how it is going?' },
      guidance: {
        nl: 'Plaats af en toe een bericht bij Nieuws, ook als er iets tegenzit.',
        en: 'Publish an update now and then, also when something goes wrong.',
      },
    }),
    required({
      key: 'outcome-form-chosen',
      evidence: ['note'],
      title: {
        nl: 'Wat wordt het: een samenwerking, activiteit, project of bedrijf?',
        en: 'Does it become a company, a project, an activity or a cooperation?',
      },
      guidance: {
        nl: 'Alle vier zijn goed, en het mag anders uitpakken dan u dacht. Kies met de partners en schrijf op wie ermee verdergaat.',
        en: 'All four are fine, and it may turn out differently than you thought. Choose with the partners and write down who goes on with it.',
      },
    }),
    optional({
      key: 'step-back-considered',
      evidence: ['note'],
      title: {
        nl: 'Is er een eerdere stap die overnieuw moet?',
        en: 'Is there an earlier step to be done again?',
      },
      guidance: {
        nl: 'Terug is geen schande. Wat al gedaan is, blijft staan.',
        en: 'Going back is no shame. What has been done stays.',
      },
    }),
  ],
}
