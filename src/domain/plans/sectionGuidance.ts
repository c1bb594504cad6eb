import type { Words } from '../locales/locales'
import type { SectionKey } from './sections'

/** What a project leader is asked in each section: to read beside the empty page. */
export const sectionGuidance = {
  motive: {
    nl: 'Wat gebeurde er waardoor dit idee nu op tafel ligt? Noem de gebeurtenis, het gesprek of de cijfers, en wie er het eerst over begon. Houd het kort: de lezer moet begrijpen waarom wachten geen optie is.',
    en: 'What happened that put this idea on the table now? Name the event, the conversation or the figures, and who first raised it. Keep it short: the reader should see why waiting is no option.',
  },
  'problem-statement': {
    nl: 'Beschrijf wat er vandaag misgaat, voor wie, hoe vaak en waar in de streek. Schrijf het zo op dat elke partner het als zijn eigen probleem herkent, en noem nog geen oplossing. Wat het project daarvan werkelijk oplost, hoort in hoofdstuk 14.',
    en: 'Describe what goes wrong today, for whom, how often and where in the region. Word it so that every partner recognises it as its own problem, and name no solution yet. Which part of it the project really solves belongs in section 14.',
  },
  mission: {
    nl: 'Zeg in een of twee zinnen waartoe dit idee bestaat: voor wie werkt het en wat verandert er door. Leg de missies van de partners ernaast; waar ze elkaar raken ligt de missie van het idee. Een goede toets: een inwoner begrijpt haar zonder uitleg.',
    en: 'Say in one or two sentences what this idea is for: whom it serves and what it changes. Lay the missions of the partners beside it; where they touch lies the mission of the idea. A good test: a resident understands it without explanation.',
  },
  why: {
    nl: 'Leg uit wat de partners drijft om juist dit samen te doen, ook als het tegenzit. Noem per partner wat er te winnen is en wat er op het spel staat. Vertel ook wat er gebeurt als niemand iets doet.',
    en: 'Explain what drives the partners to do this together, also when it gets hard. Name for each partner what there is to gain and what is at stake. Tell as well what happens when nobody does anything.',
  },
  vision: {
    nl: 'Schets hoe de streek er over vijf tot tien jaar uitziet als het idee is geslaagd. Schrijf in de tegenwoordige tijd en maak het zichtbaar: wat ziet, hoort of doet men anders dan nu? Vermeld bij welk thema van de gebiedsagenda dit beeld past.',
    en: 'Sketch what the region looks like in five to ten years if the idea has succeeded. Write in the present tense and make it visible: what do people see, hear or do differently? Mention which theme of the regional agenda this picture belongs to.',
  },
  ambition: {
    nl: 'Begin met de ambitie die in de ideefase is opgeschreven en scherp haar aan met wat de verkenning heeft opgeleverd. Waar liggen de kansen en niches voor ondernemers uit de streek, en welk gezamenlijk aanbod kan daaruit groeien? Zeg hoe ver u wilt komen en wat bewust buiten beeld blijft.',
    en: 'Start from the ambition written in the idea phase and sharpen it with what the mapping found. Where are the chances and niches for entrepreneurs of the region, and which joint offer can grow from them? Say how far you want to get and what is deliberately left out.',
  },
  'phase-budget': {
    nl: 'Wat kost het om van idee tot een uitvoerbaar plan te komen: uren, onderzoek, bijeenkomsten, begeleiding? Neem alleen deze fase op; de uitvoering staat in hoofdstuk 16 en de twee worden nooit bij elkaar geteld. Licht bij de posten toe wie ze draagt en wat al is uitgegeven.',
    en: 'What does it cost to get from idea to a plan that can be carried out: hours, research, meetings, guidance? Include this phase only; the execution is in section 16 and the two are never added. Explain with the lines who carries them and what has been spent already.',
  },
  'social-impact': {
    nl: 'Wie merkt in het dagelijks leven iets van dit project, en wat wordt er beter voor mens, omgeving of voorzieningen? Onderscheid wat u zelf teweegbrengt van wat ook zonder u zou gebeuren. Noem ook wie nadeel kan ondervinden en hoe u daarmee omgaat.',
    en: 'Who notices this project in daily life, and what gets better for people, surroundings or services? Separate what you bring about from what would happen without you. Name as well who might be worse off and how you deal with that.',
  },
  'research-questions': {
    nl: 'Welke kennis ontbreekt nog om dit te laten slagen? Schrijf elke kennisvraag als één open vraag die te onderzoeken is, en verdeel haar zo nodig in deelvragen voor verschillende scholen en opleidingen. Licht hier toe hoe de vragen samenhangen en welk antwoord het eerst nodig is.',
    en: 'Which knowledge is still missing to make this work? Write each knowledge need as one open question that can be researched, and split it where needed into sub-questions for several schools and programmes. Explain here how the questions hang together and which answer is needed first.',
  },
  'related-projects': {
    nl: 'Welke projecten gingen vooraf, lopen ernaast of hebben hetzelfde vraagstuk? Vraag na wat daar is geleerd en wie erbij betrokken was, ook buiten de streek. Leg vast wat u overneemt, wat u aan elkaar knoopt en hoe u dubbel werk vermijdt.',
    en: 'Which projects came before, run alongside or have the same question? Find out what was learned there and who took part, also beyond the region. Record what you take over, what you tie together and how you avoid doing work twice.',
  },
  risks: {
    nl: 'Loop met de partners na wat het project kan laten stranden: mensen, geld, techniek, tijd, draagvlak. Geef elk risico een kans, een gevolg, een maatregel en iemand die erop let. Beschrijf hier in woorden welk risico u bewust neemt en wanneer u zou stoppen.',
    en: 'Go through with the partners what can sink the project: people, money, technology, time, support. Give each risk a likelihood, an impact, a mitigation and somebody who watches it. Describe here in words which risk you take on purpose and when you would stop.',
  },
  'funding-opportunities': {
    nl: 'Welke fondsen en regelingen passen bij dit project, en wat vragen ze ervoor terug? Noteer per regeling wanneer zij open is, hoeveel zij bijdraagt en welke eigen bijdrage zij eist. Ga na of het project ook zonder die subsidie doorgaat.',
    en: 'Which funds and schemes suit this project, and what do they ask in return? Note for each scheme when it is open, how much it contributes and what own contribution it demands. Check whether the project goes on without that grant.',
  },
  sensitivity: {
    nl: 'Wat ligt politiek of bestuurlijk gevoelig, en bij wie? Denk aan lopende besluiten, verkiezingen, eerdere conflicten en belangen die botsen. Schrijf op wie u vooraf inlicht en wie het gesprek voert; dit hoofdstuk blijft binnenskamers.',
    en: 'What is politically or administratively delicate, and for whom? Think of decisions under way, elections, earlier conflicts and interests that clash. Write down whom you inform beforehand and who leads that conversation; this section stays indoors.',
  },
  'problem-solved': {
    nl: 'Welk deel van het probleem uit hoofdstuk 2 is na afloop werkelijk weg, en voor wie? Beschrijf de oplossing en waarom juist deze werkt in deze streek. Wees eerlijk over wat blijft liggen en wie dat oppakt.',
    en: 'Which part of the problem in section 2 is really gone afterwards, and for whom? Describe the solution and why this one works in this region. Be honest about what remains and who takes that up.',
  },
  'missing-partners': {
    nl: 'Leg de businesscase naast de deelnemers van nu: welke kennis, middelen of schakel in de keten ontbreekt? Noem per gat welke partij het kan vullen, wat die eraan zou hebben en wie het gesprek aangaat. Kijk daarbij langs alle vijf de O’s.',
    en: 'Lay the business case beside the present participants: which knowledge, means or stage of the chain is missing? Name for each gap which party can fill it, what it would gain and who starts the conversation. Look along all five kinds of the helix.',
  },
  'project-budget-and-coverage': {
    nl: 'Wat kost het hele project, en waaruit wordt dat betaald? Begin bij wat partners in de uitwisseling toezeggen, in geld of in natura, en vul pas daarna aan met fondsen en leningen. Zeg per dekkingspost hoe zeker die is, en wat er gebeurt als de minst zekere wegvalt.',
    en: 'What does the whole project cost, and what pays for it? Begin with what partners commit in the exchange, in money or in kind, and only then add funds and loans. State for each coverage line how certain it is, and what happens when the least certain one falls away.',
  },
  results: {
    nl: 'Wat is er aan het eind dat er nu niet is: producten, diensten, afspraken, vaardigheden, een bedrijf? Formuleer elk resultaat zo dat een buitenstaander kan vaststellen of het er is. Geef aan wie het daarna gebruikt en onderhoudt.',
    en: 'What exists at the end that does not exist now: products, services, agreements, skills, a company? Word each result so that an outsider can establish whether it is there. Indicate who uses and maintains it afterwards.',
  },
  kpis: {
    nl: 'Waaraan ziet u onderweg en na afloop dat de resultaten dichterbij komen? Kies enkele maten, elk met een beginwaarde, een doel, een bron en iemand die meet. Licht toe waarom juist deze iets zeggen over het probleem, en niet alleen over hoe druk u bent.',
    en: 'By what do you see, on the way and afterwards, that the results come closer? Choose a few measures, each with a baseline, a target, a source and somebody who measures. Explain why these tell something about the problem, and not only about how busy you are.',
  },
} as const satisfies Record<SectionKey, Words>
