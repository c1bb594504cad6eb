import { type ItemContent, recommended, required } from '../../../content'

/** What is asked of the eighteen sections; each is named once, by its number. */
export const sections: readonly ItemContent[] = [
  required({
    key: 'ambition-sharpened',
    sections: ['ambition'],
    evidence: ['record'],
    title: {
      nl: 'Is de ambitie uit de ideefase aangescherpt?',
      en: 'Has the ambition of the idea phase been sharpened?',
    },
    guidance: {
      nl: 'Leg haar naast de kansen die u vond en schrijf in hoofdstuk 6 hoe ver u samen wilt komen.',
      en: 'Lay it beside the chances you found and write in section 6 how far you want to get together.',
    },
  }),
  recommended({
    key: 'reasons-told',
    sections: ['motive', 'why'],
    evidence: ['record'],
    title: { nl: 'Is duidelijk waarom nu, en waarom u?', en: 'Is it clear why now, and why you?' },
    guidance: {
      nl: 'Hoofdstuk 1 vertelt de aanleiding, hoofdstuk 4 wat de partners drijft.',
      en: 'Section 1 tells the motive, section 4 what drives the partners.',
    },
  }),
  required({
    key: 'problem-and-solution-apart',
    sections: ['problem-statement', 'problem-solved'],
    evidence: ['record'],
    title: {
      nl: 'Staat vast wat het probleem is, en welk deel u oplost?',
      en: 'Is it settled what the problem is, and which part you solve?',
    },
    guidance: {
      nl: 'Hoofdstuk 2 zegt wat er misgaat en voor wie, hoofdstuk 14 wat daarvan straks echt weg is. Houd de twee uit elkaar.',
      en: 'Section 2 says what goes wrong and for whom, section 14 what of that will really be gone. Keep the two apart.',
    },
  }),
  recommended({
    key: 'idea-mission-and-vision',
    sections: ['mission', 'vision'],
    evidence: ['record'],
    title: {
      nl: 'Heeft het idee een eigen missie en visie?',
      en: 'Has the idea a mission and vision of its own?',
    },
    guidance: {
      nl: 'Hoofdstuk 3 zegt waartoe het idee er is, hoofdstuk 5 hoe de streek eruitziet als het slaagt. Kijk wat de missies van de partners gemeen hebben.',
      en: 'Section 3 says what the idea is for, section 5 what the region looks like if it succeeds. See what the partners’ missions have in common.',
    },
  }),
  recommended({
    key: 'social-impact-told',
    sections: ['social-impact'],
    evidence: ['record'],
    title: {
      nl: 'Wie merkt er iets van, en wat wordt er beter?',
      en: 'Who notices it, and what gets better?',
    },
    guidance: {
      nl: 'Hoofdstuk 8 vertelt wat mensen en omgeving eraan hebben. Noem ook wie er last van kan krijgen.',
      en: 'Section 8 tells what people and surroundings gain. Name as well who may be bothered by it.',
    },
  }),
  recommended({
    key: 'research-questions-joined',
    sections: ['research-questions'],
    evidence: ['record'],
    title: { nl: 'Hangen de onderzoeksvragen samen?', en: 'Do the research questions hang together?' },
    guidance: {
      nl: 'De vragen zelf staan op het tabblad Onderwijs. Hoofdstuk 9 zegt welk antwoord het eerst nodig is.',
      en: 'The questions themselves are on the tab Education. Section 9 says which answer is needed first.',
    },
  }),
  recommended({
    key: 'related-projects-told',
    sections: ['related-projects'],
    evidence: ['record'],
    title: { nl: 'Welke andere projecten raken dit project?', en: 'Which other projects touch this one?' },
    guidance: {
      nl: 'Noem ze op het tabblad Regio. Hoofdstuk 10 zegt wat u overneemt en wat u samen doet.',
      en: 'Name them on the tab Region. Section 10 says what you take over and what you do together.',
    },
  }),
  recommended({
    key: 'risks-and-sensitivity-weighed',
    sections: ['risks', 'sensitivity'],
    evidence: ['record'],
    title: {
      nl: 'Wat kan er misgaan, en wat ligt gevoelig?',
      en: 'What can go wrong, and what is delicate?',
    },
    guidance: {
      nl: 'Hoofdstuk 11 geeft elk risico een maatregel en iemand die oplet; hoofdstuk 13 zegt wat bij politiek en bestuur gevoelig ligt. Beide blijven intern.',
      en: 'Section 11 gives each risk a mitigation and somebody who watches it; section 13 says what is politically and administratively delicate. Both stay internal.',
    },
  }),
  required({
    key: 'budgets-apart',
    sections: ['phase-budget', 'project-budget-and-coverage'],
    evidence: ['record'],
    title: {
      nl: 'Zijn de fasebegroting en de projectbegroting rond?',
      en: 'Are phase budget and project budget worked out?',
    },
    guidance: {
      nl: 'Hoofdstuk 7 is alleen voor deze fase; hoofdstuk 16 is voor het hele project, met de dekking die uit de uitwisseling komt. Tel ze nooit bij elkaar op.',
      en: 'Section 7 is for this phase only; section 16 is for the whole project, with the budget coverage that the exchange gives. Never add them.',
    },
  }),
  recommended({
    key: 'funding-looked-for',
    sections: ['funding-opportunities'],
    evidence: ['record', 'link'],
    title: { nl: 'Welke subsidies passen bij het project?', en: 'Which funds suit the project?' },
    guidance: {
      nl: 'Kijk in de lijst Fondsen wat open is en wat er wordt teruggevraagd. Hoofdstuk 12 zegt ook wat u doet als het geld niet komt.',
      en: 'See in the list Funds what is open and what is asked in return. Section 12 says as well what you do if the money does not come.',
    },
  }),
  recommended({
    key: 'missing-partners-named',
    sections: ['missing-partners'],
    evidence: ['record'],
    title: {
      nl: 'Wie mist u nog om de businesscase rond te krijgen?',
      en: 'Who is still missing for the business case?',
    },
    guidance: {
      nl: 'Hoofdstuk 15 noemt per gat welke partij het kan vullen en wie haar belt.',
      en: 'Section 15 names for each gap which party can fill it and who calls them.',
    },
  }),
  required({
    key: 'results-described',
    sections: ['results'],
    evidence: ['record'],
    title: { nl: 'Wat is er straks dat er nu niet is?', en: 'What will there be that is not there now?' },
    guidance: {
      nl: 'Hoofdstuk 17 beschrijft elk resultaat zo dat een buitenstaander kan zien of het er is.',
      en: 'Section 17 describes each result so that an outsider can see whether it is there.',
    },
  }),
  required({
    key: 'kpis-set',
    check: 'kpis-complete',
    sections: ['kpis'],
    title: { nl: 'Heeft elke KPI een beginwaarde en een doel?', en: 'Has each KPI a baseline and a target?' },
    guidance: {
      nl: 'Kies er een paar in hoofdstuk 18, elk met iemand die meet. Meet vóór u begint, anders weet u later niet wat er veranderde.',
      en: 'Choose a few in section 18, each with somebody who measures. Measure before you start, or you will not know later what changed.',
    },
  }),
]
