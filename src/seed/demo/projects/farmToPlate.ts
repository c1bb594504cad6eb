import { type DemoProject, euros } from './demoProject'

/** Regional food for schools and care homes. */
export const farmToPlate: DemoProject = {
  published: true,
  questionOwner: 'lage-weide',
  title: { nl: 'Van boer tot bord', en: 'From farm to plate' },
  summary: {
    nl: 'Drie schoolkantines en twee zorgkeukens koken met wat binnen twintig kilometer groeit. Boeren weten een jaar vooruit wat zij kunnen leveren.',
    en: 'Three school canteens and two care-home kitchens cook with what grows within twenty kilometres. Farmers know a year ahead what they can supply.',
  },
  jointProblem: {
    nl: 'De melk, aardappels en groente van hier gaan het land uit, terwijl onze eigen scholen en zorgkeukens inkopen wat van ver komt. De boer heeft geen invloed op de prijs, de kok kent de boer niet en de leerling weet niet wat er in het eten zit.',
    en: 'Milk, potatoes and vegetables from here leave the country while our own schools and care kitchens buy what comes from afar. The farmer has no say in the price, the cook does not know the farmer and the pupil does not know what is in the food.',
  },
  story: {
    nl: `
Het begon met een bak karnemelk. Hanneke Veldkamp bracht die langs bij de keuken van Vakcollege De Singel, omdat ze over had. De leerlingen maakten er pannenkoeken van, en vroegen een week later of er meer was.

## Eerst tellen, dan koken

We zijn niet begonnen met een mooi plan, maar met een telling. Studenten van het Maarland College schreven zes weken lang op wat vijf keukens inkopen, waar het vandaan komt en wat er wordt weggegooid. Van alles wat op tafel kwam, bleek nog geen tiende uit de regio te komen. Met wat hier al groeit kan dat bijna de helft zijn.

## Een afspraak voor een heel jaar

Zeven boeren en vijf keukens tekenden samen een teeltplan. Daarin staat per maand wat er komt en wat het kost. De keukens betalen een deel vooruit. Daardoor durfde een akkerbouwer weer pastinaak te zaaien, en kocht een melkerij een kleinere ketel die beter past.

> We hoeven niet meer te raden wat er volgend jaar nodig is. Dat scheelt slapeloze nachten. — een deelnemende akkerbouwer

## Wat nog niet lukt

Vervoer blijft lastig. Elke boer rijdt nu zelf, vaak voor één krat. Dit jaar proberen we één wagen die twee keer per week langs alle adressen rijdt.
`,
    en: `
It began with a crate of buttermilk. Hanneke Veldkamp dropped it off at the kitchen of De Singel school because she had some left. The pupils made pancakes with it, and a week later asked whether there was more.

## Count first, then cook

We did not begin with a handsome plan but with a count. For six weeks students of Maarland College wrote down what five kitchens buy, where it comes from and what is thrown away. Less than a tenth of all that reached the table turned out to come from the region. With what already grows here it could be nearly half.

## An agreement for a whole year

Seven farmers and five kitchens signed a growing plan together. It says month by month what will come and what it costs. The kitchens pay part of it in advance. That is why an arable farmer dared to sow parsnips again, and a creamery bought a smaller vat that suits it better.

> We no longer have to guess what will be needed next year. It saves us sleepless nights. — one of the arable farmers

## What does not work yet

Transport remains hard. Every farmer drives, often for a single crate. This year we try one van that calls at all addresses twice a week.
`,
  },
  results: {
    nl: `
- Vijf keukens kopen nu **34 procent** van hun inkoop in de regio; bij de start was dat 9 procent.
- 126 leerlingen kookten, telden of teelden mee.
- Er wordt een kwart minder eten weggegooid.
- De gezamenlijke website voor bestellingen werkte niet: koks bellen liever. Daarmee zijn we gestopt.
`,
    en: `
- Five kitchens now buy **34 per cent** of their food in the region; at the start it was 9 per cent.
- 126 pupils and students cooked, counted or grew food with us.
- A quarter less food is thrown away.
- The shared website for orders did not work: cooks prefer to phone. We stopped it.
`,
  },
  sources: {
    nl: `
- Maarland College, Wat vijf keukens kopen: telling van zes weken, voorjaar 2025.
- Het teeltplan van zeven boeren en vijf keukens, op te vragen bij de vaste contactpersoon.
- Wegen van wat wordt weggegooid, elke eerste week van het kwartaal, door de leerlingen van Vakcollege De Singel.
`,
    en: `
- Maarland College, What five kitchens buy: a count of six weeks, spring 2025.
- The growing plan of seven farmers and five kitchens, to be had from the fixed contact.
- What is thrown away, weighed in the first week of every quarter by the pupils of De Singel school.
`,
  },
  chancesBeyondRegion: {
    nl: 'Een ziekenhuis in Drenthe en een stadskantine in Leeuwarden vragen of zij kunnen aansluiten. In Oost-Friesland loopt een vergelijkbaar project met schoolmelk.',
    en: 'A hospital in Drenthe and a works canteen in Leeuwarden ask whether they can join. In East Frisia a similar project with school milk is under way.',
  },
  sensitivity: {
    nl: 'Twee grote toeleveranciers verliezen omzet. De gemeenten willen niet de indruk wekken dat zij bestaande contracten opzeggen.',
    en: 'Two large suppliers lose turnover. The municipalities do not want to seem to break running contracts.',
  },
  broadening: {
    scope: {
      nl: 'Ja: van school naar zorg en bedrijfskantine, en van eten naar gezondheid en leren koken.',
      en: 'Yes: from school to care and works canteens, and from food to health and learning to cook.',
    },
    earlierPartners: {
      nl: 'Een vereniging van streekboeren begon in 2017 met pakketten aan huis. Zij stopten door de kosten van het vervoer.',
      en: 'An association of local farmers started with boxes delivered to the door in 2017. They stopped because of transport costs.',
    },
    connections: {
      nl: 'Met Samen aan tafel (dezelfde keukens) en met Een zomer langer water (dezelfde boeren).',
      en: 'With A seat at the table (the same kitchens) and Water for one more summer (the same farmers).',
    },
    beyondRegion: {
      nl: 'Contact met een landelijk netwerk van koks in de zorg en met een schoolmelkproject over de grens.',
      en: 'Contact with a national network of cooks in care and with a school milk project across the border.',
    },
  },
  funding: {
    totalCents: euros(186_000),
    euCents: euros(60_000),
    publicCents: euros(74_000),
    privateCents: euros(52_000),
  },
  themes: [
    {
      theme: 'food-from-nearby',
      argument: {
        nl: 'Het project verkort de weg tussen veld en keuken en geeft de boer een prijs die een jaar vaststaat.',
        en: 'The project shortens the way from field to kitchen and gives the farmer a price that holds for a year.',
      },
      testedOn: '2026-07-09',
    },
    {
      theme: 'care-and-company',
      argument: {
        nl: 'Zorgkeukens koken weer zelf, en bewoners denken mee over het menu.',
        en: 'Care kitchens cook for themselves again, and residents help to choose the menu.',
      },
      testedOn: '2026-07-09',
    },
  ],
  municipalities: ['GM1969', 'GM0014', 'GM0059'],
  sdgs: ['2', '3', '12'],
  relations: [
    { kind: 'overlaps', project: 'seat-at-the-table' },
    { kind: 'feeds', project: 'craft-yard' },
  ],
  images: [
    {
      image: 'kraam-op-het-erf',
      caption: {
        nl: 'Elke vrijdag staat er een kraam op het erf van De Lage Weide.',
        en: 'Every Friday a stall stands in the yard of De Lage Weide.',
      },
    },
    {
      image: 'polder-in-de-ochtend',
      caption: {
        nl: 'De koeien lopen van april tot november buiten.',
        en: 'The cows are outdoors from April to November.',
      },
    },
  ],
  place: { label: 'Melkerij De Lage Weide, Munnekeveen', latitude: 53.1912, longitude: 6.3244 },
  period: { start: '2025-03-01', end: '2027-12-31' },
}
