/** What the view of a subject's KPIs says; what stands between braces is filled in. */
export const panelWords = {
  unreadable: { nl: 'Dit is er niet, of niet voor u.', en: 'This is not there, or not for you.' },
  empty: {
    lead: {
      nl: 'Hier zijn nog geen KPI’s. Een KPI zegt wat er wordt gemeten, waar het begon en wat het doel is: zo is te zien of het de goede kant op gaat.',
      en: 'There are no KPIs here yet. A KPI says what is measured, where it began and what is aimed at: it shows whether things go the right way.',
    },
    make: { nl: 'Een KPI maken', en: 'Make a KPI' },
    notYou: { nl: 'Wie dat mag, kan er een maken.', en: 'Whoever may can make one.' },
  },
  gauges: {
    title: { nl: 'Hoe goed dit wordt bijgehouden', en: 'How well this is kept' },
    targets: {
      name: { nl: 'Met een doel', en: 'With a target' },
      told: { nl: '{part} van {whole} KPI’s', en: '{part} of {whole} KPIs' },
      none: { nl: 'Nog geen KPI’s', en: 'No KPIs yet' },
    },
    results: {
      name: { nl: 'Gemeten en goedgekeurd', en: 'Measured and approved' },
      told: {
        nl: '{part} van {whole} perioden die voorbij zijn',
        en: '{part} of {whole} periods that are over',
      },
      none: { nl: 'Er is nog geen periode voorbij', en: 'No period is over yet' },
    },
    evidence: {
      name: { nl: 'Met bewijs', en: 'With evidence' },
      told: { nl: '{part} van {whole} goedgekeurde metingen', en: '{part} of {whole} approved measurements' },
      none: { nl: 'Nog niets goedgekeurd', en: 'Nothing approved yet' },
    },
  },
  card: {
    ended: { nl: 'Beëindigd op {day}.', en: 'Ended on {day}.' },
    latest: { nl: 'Laatste waarde', en: 'Latest value' },
    ofPeriod: { nl: '{value} ({period})', en: '{value} ({period})' },
    target: { nl: 'Doel daarbij', en: 'Target for it' },
    progress: { nl: 'Voortgang', en: 'Progress' },
    progressTold: {
      nl: '{share} van de weg van nulwaarde naar doel',
      en: '{share} of the way from baseline to target',
    },
    expected: { nl: 'Verwacht op vandaag', en: 'Expected today' },
    next: { nl: 'Te meten', en: 'To be measured' },
    overdue: { nl: 'Te laat: {period}', en: 'Overdue: {period}' },
    goingOn: { nl: '{period}, tot en met {day}', en: '{period}, until {day}' },
    forecast: { nl: 'prognose {day}', en: 'forecast {day}' },
  },
}
