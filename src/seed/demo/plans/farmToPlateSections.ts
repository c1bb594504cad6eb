import type { DemoPlan } from './demoPlan'

/** A plan on which four partners have written for a year; only its KPIs are still to be chosen. */
export const farmToPlateSections: DemoPlan['sections'] = {
  motive: {
    state: 'agreed',
    owner: 'process-manager',
    text: {
      nl: 'In het voorjaar van 2025 bracht een melkerij een bak karnemelk naar een schoolkeuken, omdat ze over had. Een week later vroegen de leerlingen om meer. Uit een telling bleek dat vijf keukens nog geen tiende van hun eten uit de regio haalden.',
      en: 'In the spring of 2025 a creamery brought a crate of buttermilk to a school kitchen because it had some left. A week later the pupils asked for more. A count showed that five kitchens bought less than a tenth of their food in the region.',
    },
  },
  'problem-statement': {
    state: 'agreed',
    owner: 'process-manager',
    text: {
      nl: 'Wat hier groeit gaat weg, en wat hier gegeten wordt komt van ver. De boer weet niet wat hij volgend jaar kwijt kan, de kok kent de boer niet, en de leerling weet niet wat er in het eten zit. Dat geldt voor alle drie de gemeenten.',
      en: 'What grows here leaves, and what is eaten here comes from afar. The farmer does not know what can be sold next year, the cook does not know the farmer, and the pupil does not know what is in the food. That holds for all three municipalities.',
    },
  },
  mission: {
    state: 'agreed',
    text: {
      nl: 'Wij brengen het eten van de streek op tafel bij wie hier leert en wordt verzorgd, tegen een prijs die een jaar vaststaat.',
      en: 'We bring the food of the region to the tables of those who learn and are cared for here, at a price that holds for a year.',
    },
  },
  why: {
    state: 'agreed',
    text: {
      nl: 'De melkerij wil een vaste afnemer, de keukens willen weten wat zij serveren, de school wil dat leerlingen iets leren wat telt. Als niemand iets doet, stopt binnen vijf jaar de helft van de kleine bedrijven die nu nog groente telen.',
      en: 'The creamery wants a steady buyer, the kitchens want to know what they serve, the school wants pupils to learn something that counts. If nobody does anything, half of the small farms that still grow vegetables will stop within five years.',
    },
  },
  vision: {
    state: 'ready',
    text: {
      nl: 'In 2032 rijdt er twee keer per week één wagen langs twintig boeren en dertig keukens. Bij de ingang van elke kantine staat wie het eten maakte. Niemand vindt dat nog bijzonder. Dit past bij het thema **Eten uit de buurt**.',
      en: 'In 2032 one van calls twice a week at twenty farms and thirty kitchens. At the entrance of every canteen it says who made the food. Nobody finds that special any more. This belongs to the theme **Food from nearby**.',
    },
  },
  ambition: {
    state: 'ready',
    text: {
      nl: 'Uit de ideefase: de helft van het eten in vijf keukens komt van binnen twintig kilometer. De verkenning maakte dat scherper: groente en zuivel kunnen dat halen, vlees en graan niet. Die laten wij bewust buiten beeld.',
      en: 'From the idea phase: half of the food in five kitchens comes from within twenty kilometres. The mapping sharpened it: vegetables and dairy can reach that, meat and grain cannot. Those we leave out on purpose.',
    },
  },
  'phase-budget': {
    state: 'agreed',
    owner: 'process-manager',
    text: {
      nl: 'De telling en het teeltplan zijn de grootste posten. De uren van de docenten draagt het Maarland College zelf.',
      en: 'The count and the growing plan are the largest items. Maarland College carries the hours of its teachers itself.',
    },
  },
  'social-impact': {
    state: 'ready',
    text: {
      nl: 'Ruim zevenhonderd leerlingen en bewoners eten vers. Een kwart minder wordt weggegooid. Twee grote leveranciers verliezen omzet; met hen praten wij over het vervoer.',
      en: 'More than seven hundred pupils and residents eat fresh food. A quarter less is thrown away. Two large suppliers lose turnover; we talk with them about transport.',
    },
  },
  'research-questions': {
    state: 'draft',
    owner: 'education-broker',
    text: {
      nl: '- Wat kost een krat van boer tot keuken, en wie betaalt dat nu?\n- Welke groenten overbruggen maart en april?\n- Wat onthouden leerlingen een jaar later van wat zij kookten?',
      en: '- What does a crate cost from farm to kitchen, and who pays for that now?\n- Which vegetables bridge March and April?\n- What do pupils remember a year later of what they cooked?',
    },
  },
  'related-projects': {
    state: 'draft',
    text: {
      nl: 'Met **Samen aan tafel** delen wij twee keukens. Een vereniging van streekboeren stopte in 2019 door de kosten van het vervoer; hun oud-voorzitter denkt mee.',
      en: 'With **A seat at the table** we share two kitchens. An association of local farmers stopped in 2019 because of transport costs; its former chair thinks along.',
    },
  },
  risks: {
    state: 'ready',
    owner: 'process-manager',
    text: {
      nl: 'Wij nemen bewust het risico dat één mislukte oogst een keuken zonder streekgroente zet. Lukt het vervoer na twee jaar niet voor minder dan € 4 per krat, dan stoppen wij met de wagen.',
      en: 'We take the risk on purpose that one failed harvest leaves a kitchen without local vegetables. If after two years transport costs more than €4 a crate, we stop the van.',
    },
  },
  'funding-opportunities': {
    state: 'ready',
    text: {
      nl: 'De Europese plattelandssubsidie is toegekend. De provincie opent in het voorjaar een regeling voor korte ketens: hoogstens € 75.000, met dertig procent eigen bijdrage. Zonder die regeling gaan wij door met vijf keukens in plaats van acht.',
      en: 'The European rural grant has been awarded. In spring the province opens a scheme for short supply chains: at most €75,000, with an own contribution of thirty per cent. Without it we go on with five kitchens instead of eight.',
    },
  },
  sensitivity: {
    state: 'draft',
    owner: 'process-manager',
    text: {
      nl: 'Twee wethouders willen niet de indruk wekken dat zij lopende contracten opzeggen. Wij lichten hen in voordat er iets in de krant komt.',
      en: 'Two aldermen do not want to seem to break running contracts. We inform them before anything appears in the newspaper.',
    },
  },
  'problem-solved': {
    state: 'draft',
    text: {
      nl: 'Na afloop hebben zeven boeren een vaste afspraak en kopen vijf keukens bijna de helft dichtbij in. De prijs in de winkel verandert er niet door; daarvoor is een ander project nodig.',
      en: 'Afterwards seven farmers have a steady agreement and five kitchens buy nearly half nearby. It does not change the price in the shop; that takes another project.',
    },
  },
  'missing-partners': {
    state: 'draft',
    text: {
      nl: 'Een vervoerder met een koelwagen, en iemand die voedselveiligheid kent. Het ziekenhuis in Drenthe wil aansluiten als de wagen rijdt.',
      en: 'A haulier with a refrigerated van, and somebody who knows food safety. The hospital in Drenthe wants to join once the van runs.',
    },
  },
  'project-budget-and-coverage': {
    state: 'ready',
    owner: 'process-manager',
    text: {
      nl: 'Partners brengen uren, keukens en grond in. Valt de bijdrage in natura tegen, dan komt er een jaar later een tweede wagen.',
      en: 'Partners put in hours, kitchens and land. If the contributions in kind disappoint, a second van comes a year later.',
    },
  },
  results: {
    state: 'draft',
    text: {
      nl: '- Een teeltplan voor drie jaar, getekend door boeren en keukens.\n- Een wagen met een vaste ronde en een rooster dat iedereen kan lezen.\n- Een lesboek dat de keukens zelf bijhouden.',
      en: '- A growing plan for three years, signed by farmers and kitchens.\n- A van with a fixed round and a timetable that everybody can read.\n- A course book that the kitchens keep up themselves.',
    },
  },
}
