import type { DemoPractice, PracticeKey } from './demoPractice'

/** What the demo region has seen elsewhere: two that were reviewed and are public, one that waits for a second pair of eyes. */
export const practices: Readonly<Record<PracticeKey, DemoPractice>> = {
  'crate-round': {
    review: 'reviewed',
    title: { nl: 'De krattenronde', en: 'The crate round' },
    context: {
      nl: 'Een streek in het oosten met elf boeren die elkaar al twintig jaar kenden, één gemeente en korte afstanden. De wagen was van een van hen.',
      en: 'A region in the east with eleven farmers who had known each other for twenty years, one municipality and short distances. The van belonged to one of them.',
    },
    problem: {
      nl: 'Iedere boer reed zelf naar iedere keuken. Een krat wortels kostte meer aan diesel dan aan wortels.',
      en: 'Every farmer drove to every kitchen. A crate of carrots cost more in diesel than in carrots.',
    },
    approach: {
      nl: '## Eén wagen, vaste dagen\n\nDe wagen rijdt dinsdag en vrijdag dezelfde ronde. Wie iets mee wil geven, hangt voor acht uur een bordje aan het hek.\n\n## Betalen per krat\n\nElke krat kost hetzelfde, hoe ver hij ook gaat. Eén boer houdt de telling bij op papier.',
      en: '## One van, fixed days\n\nThe van drives the same round on Tuesdays and Fridays. Whoever has something to send hangs a sign on the gate before eight.\n\n## Pay per crate\n\nEvery crate costs the same, however far it goes. One farmer keeps the count on paper.',
    },
    whatDidNotWork: {
      nl: 'Een app voor bestellingen: na drie weken belde iedereen weer. En een derde dag reed bijna leeg.',
      en: 'An app for orders: after three weeks everybody phoned again. And a third day ran almost empty.',
    },
    preconditions: {
      nl: 'Iemand die twee dagen per week wil rijden, en ten minste acht adressen binnen twintig kilometer.',
      en: 'Somebody who wants to drive two days a week, and at least eight addresses within twenty kilometres.',
    },
    evidence: 'Ritstaten van drie jaar, nagekeken door een student logistiek.',
    costs:
      'Ongeveer € 3,60 per krat in het derde jaar; € 18.000 voor de wagen en veel onbetaalde uren van één boer.',
    source: { text: 'Gesprek met de rijder, en zijn ritstaten', url: 'https://krattenronde.example/verhaal' },
    manual: 'https://krattenronde.example/handleiding',
    themes: ['food-from-nearby'],
  },
  'every-door': {
    review: 'reviewed',
    title: { nl: 'Eerst langs alle deuren', en: 'Every door first' },
    context: {
      nl: 'Hogewierde, een dorp waar iedereen elkaar groet. Veertien vrijwilligers hadden een winter lang tijd.',
      en: 'Hogewierde, a village where everybody greets each other. Fourteen volunteers had time for a whole winter.',
    },
    problem: {
      nl: 'Op bijeenkomsten kwamen steeds dezelfde dertig mensen. Van de anderen wist niemand wat hen tegenhield.',
      en: 'The same thirty people came to every meeting. Nobody knew what kept the others.',
    },
    approach: {
      nl: 'Twee aan twee belden vrijwilligers aan. Zij vroegen niet of iemand meedeed, maar **wat hem tegenhield**. De antwoorden werden dezelfde avond opgeschreven en per straat besproken.',
      en: 'In pairs volunteers rang the bells. They did not ask whether somebody would join, but **what kept them**. The answers were written down the same evening and discussed street by street.',
    },
    whatDidNotWork: {
      nl: 'Overdag aanbellen: niemand thuis. En één straat kreeg vrijwilligers die er zelf ruzie hadden.',
      en: 'Calling in the daytime: nobody at home. And one street was given volunteers who had a quarrel there.',
    },
    preconditions: {
      nl: 'Genoeg mensen die kunnen luisteren, en iemand die met de antwoorden ook iets mag doen.',
      en: 'Enough people who can listen, and somebody who is allowed to act on the answers.',
    },
    evidence: '202 van 210 adressen bezocht; de helft sloot in het eerste jaar aan.',
    costs: 'Koffie, een map per straat en ongeveer 600 uur van vrijwilligers.',
    owner: 'zonnewierde',
    source: { text: 'Verslag van de dorpsraad van Hogewierde' },
    manual: 'https://zonnewierde.example/langs-de-deuren',
    themes: ['village-energy'],
  },
  'danish-heat': {
    review: 'submitted',
    title: {
      nl: 'Dertig jaar warmtenet in een Deens dorp',
      en: 'Thirty years of heat network in a Danish village',
    },
    context: {
      nl: 'Een Deens dorp met een wet die elk nieuw huis verplichtte om aan te sluiten, en een bank die het kende.',
      en: 'A Danish village with a law that obliged every new house to connect, and a bank that knew it.',
    },
    problem: {
      nl: 'Olie werd onbetaalbaar en ieder huis had een eigen ketel.',
      en: 'Oil became unaffordable and every house had a boiler of its own.',
    },
    approach: {
      nl: 'Het dorp richtte een coöperatie op, bouwde één strokachel en legde in vier zomers leidingen.',
      en: 'The village founded a cooperative, built one straw boiler and laid pipes in four summers.',
    },
    whatDidNotWork: {
      nl: 'De eerste tien jaar was er geen geld voor onderhoud. Daar praat men liever niet over.',
      en: 'For the first ten years there was no money for maintenance. People prefer not to talk about that.',
    },
    preconditions: {
      nl: 'Een plicht om aan te sluiten, of iets wat even zeker is.',
      en: 'A duty to connect, or something equally certain.',
    },
    evidence: 'De boekhouding van dertig jaar, die het dorp met ons deelt.',
    costs: 'Omgerekend naar nu ongeveer € 9.000 per huis.',
    source: { text: 'Bezoek in het najaar van 2025' },
    themes: ['village-energy'],
  },
}
