import type { InBothLanguages } from '../text/bilingual'

/** The texts of a new cooperative's site, until its editors make them their own; rich texts carry light marks. */
export type SiteTexts = {
  name: InBothLanguages
  tagline: InBothLanguages
  homeTitle: InBothLanguages
  homeIntro: InBothLanguages
  about: InBothLanguages
  contact: InBothLanguages
  fixedContact: InBothLanguages
}

/** What any cooperative that follows the method can say of itself. */
export const siteTexts: SiteTexts = {
  name: { nl: 'Streekwerk', en: 'Streekwerk' },
  tagline: {
    nl: 'Ondernemers, scholen, overheid, onderzoek en bewoners werken samen aan vragen van de streek',
    en: 'Business, schools, government, research and residents work together on questions of the region',
  },
  homeTitle: {
    nl: 'Wat de streek nodig heeft, maken we samen',
    en: 'What the region needs, we make together',
  },
  homeIntro: {
    nl: `
Een goed idee begint klein: iemand ziet een probleem en vertelt het verder. Hier leest u wat er daarna gebeurt. Welke partners doen mee, wat brengen zij in, wat leren scholieren en studenten ervan, en wat levert het de streek op?
`,
    en: `
A good idea starts small: somebody sees a problem and passes it on. Here you can read what happens next. Which partners join, what do they bring, what do pupils and students learn from it, and what does the region gain?
`,
  },
  about: {
    nl: `
Wij zijn een coöperatie van en voor de streek. Ondernemers, onderwijs, overheid, onderzoek en omgeving werken erin samen: de vijf O's.

## Hoe een idee een project wordt

Wie een idee heeft, tekent samen met een paar anderen een **intentieverklaring**. Daarmee begint de ontwikkeling. We leggen de missie, visie en waarden van de partners naast elkaar, brengen in kaart wat er in de streek al is en wat er ontbreekt, en maken een plan.

## Geven en krijgen

Samenwerken is uitwisselen. Dat gaat niet alleen om geld: een ruimte, een machine, kennis, uren of een netwerk tellen net zo goed. We schrijven op wat ieder inbrengt en wat het ieder oplevert, zodat het in verhouding blijft.

## Leren hoort erbij

Elk project zoekt een plek in het onderwijs. Scholen van vmbo tot universiteit werken aan een deel van de vraag. De afspraken daarover staan in een **leerofferte**, die alle partijen tekenen.

## Eén aanspreekpunt

Elke samenwerking heeft een procesmanager die het overzicht houdt. Die zorgt dat vragen, scholen en partners elkaar vinden, en dat een belofte een resultaat wordt.
`,
    en: `
We are a cooperative of and for the region. Business, education, government, research and society work together in it.

## How an idea becomes a project

Who has an idea signs a **declaration of intent** with a few others. With that its development begins. We lay the partners’ missions, visions and values side by side, map what the region has and what it lacks, and make a plan.

## Giving and getting

To work together is to exchange. That is not about money alone: a room, a machine, knowledge, hours or a network count just as much. We write down what each brings and what each gains, so that it stays in proportion.

## Learning is part of it

Every project looks for a place in education. Schools from pre-vocational to university work on a part of the question. What is agreed stands in a **learning offer**, which all parties sign.

## One person to turn to

Every partnership has a process manager who keeps the overview. That person sees to it that questions, schools and partners find each other, and that a promise becomes a result.
`,
  },
  contact: {
    nl: `
Wilt u iets vragen, meedoen aan een project of eens meekijken? Laat het ons weten. U krijgt antwoord van iemand die het project kent.
`,
    en: `
Would you like to ask something, join a project or have a look? Let us know. You get an answer from somebody who knows the project.
`,
  },
  fixedContact: { nl: 'MIWP (vast aanspreekpunt)', en: 'MIWP (fixed contact)' },
}
