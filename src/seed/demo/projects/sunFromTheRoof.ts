import { type DemoProject, euros } from './demoProject'

/** Sharing power between barns and streets. */
export const sunFromTheRoof: DemoProject = {
  published: true,
  questionOwner: 'zonnewierde',
  title: { nl: 'Zon van de stal', en: 'Sun from the barn roof' },
  summary: {
    nl: 'Negen boeren delen de stroom van hun staldaken met de straat. Een buurtbatterij en slimme afspraken maken dat mogelijk op een vol stroomnet.',
    en: 'Nine farmers share the power of their barn roofs with the street. A neighbourhood battery and clever agreements make it possible on a crowded grid.',
  },
  jointProblem: {
    nl: 'Op zonnige dagen moeten boeren hun panelen uitzetten, omdat het net vol is. Tegelijk betalen hun buren de hoofdprijs voor stroom van ver. De kabel ertussen is tachtig meter lang.',
    en: 'On sunny days farmers have to switch off their panels because the grid is full. Meanwhile their neighbours pay full price for power from far away. The cable between them is eighty metres long.',
  },
  story: {
    nl: `
Om één uur 's middags, half mei, doet de stal van de familie Wiersma het beste werk van het jaar. Precies dan gaf het net het op. Elke zonnige dag stond een derde van het dak uit.

## Van overschot naar afspraak

De Zonnewierde bracht boeren, bewoners en de netbeheerder aan één tafel. Niet om te klagen, maar om een rooster te maken. Wie laadt wanneer? Welke koelcel kan een uur wachten? Wat kan de school met een middag gratis stroom?

## Een batterij van de buurt

In een oude melkkamer staat nu een batterij zo groot als twee koelkasten. Studenten schreven het programma dat bepaalt wanneer hij laadt. Bewoners kunnen op een scherm in het dorpshuis zien hoe vol hij is.

## Ook de weide doet mee

Op één plek staan panelen in het veld, hoog genoeg voor schapen. Onderzoekers tellen er bloemen en insecten. In het tweede jaar waren het er meer dan in de weide ernaast.
`,
    en: `
At one in the afternoon in mid-May the barn of the Wiersma family does its best work of the year. At just that hour the grid gave up. On every sunny day a third of the roof was switched off.

## From surplus to agreement

De Zonnewierde brought farmers, residents and the grid operator to one table. Not to complain but to make a timetable. Who charges when? Which cold store can wait an hour? What can the school do with an afternoon of free power?

## A battery of the neighbourhood

In an old milk room there is now a battery the size of two refrigerators. Students wrote the program that decides when it charges. On a screen in the village hall residents can see how full it is.

## The meadow joins in

In one place the panels stand in the field, high enough for sheep. Researchers count flowers and insects there. In the second year there were more of them than in the meadow beside it.
`,
  },
  results: {
    nl: `
- 86 procent van de stroom wordt nu binnen het dorp gebruikt; dat was 52 procent.
- Negen stallen en 143 huizen doen mee.
- Deelnemers betalen gemiddeld € 210 per jaar minder.
- Het delen van stroom vraagt veel papierwerk. Daarover praten we met de netbeheerder.
`,
    en: `
- 86 per cent of the power is now used within the village; it was 52 per cent.
- Nine barns and 143 homes take part.
- Participants pay €210 a year less on average.
- Sharing power takes much paperwork. We talk with the grid operator about that.
`,
  },
  chancesBeyondRegion: {
    nl: 'De netbeheerder wil het rooster in heel Noord-Nederland aanbieden.',
    en: 'The grid operator wants to offer the timetable throughout the northern Netherlands.',
  },
  sensitivity: {
    nl: 'Panelen in het veld liggen gevoelig bij omwonenden. De gemeenteraad beslist in het voorjaar.',
    en: 'Panels in fields are a sore point with neighbours. The municipal council decides in spring.',
  },
  broadening: {
    scope: {
      nl: 'Bedrijventerreinen hebben hetzelfde probleem, en grotere koelcellen.',
      en: 'Business parks have the same problem, and larger cold stores.',
    },
    earlierPartners: {
      nl: 'Een proef met thuisbatterijen stopte in 2021, omdat elk huis voor zichzelf rekende.',
      en: 'A trial with home batteries stopped in 2021 because every house counted for itself.',
    },
    connections: {
      nl: 'Met Het dorp op eigen warmte: de pompen draaien als de zon schijnt.',
      en: 'With A village on its own heat: the pumps run when the sun shines.',
    },
    beyondRegion: {
      nl: 'Eilanden in de Waddenzee werken met dezelfde beperkingen.',
      en: 'Islands in the Wadden Sea work under the same limits.',
    },
  },
  funding: {
    totalCents: euros(875_000),
    euCents: euros(310_000),
    publicCents: euros(240_000),
    privateCents: euros(325_000),
  },
  themes: [
    {
      theme: 'village-energy',
      argument: {
        nl: 'Stroom van het dorp wordt in het dorp gebruikt, en de opbrengst blijft er.',
        en: 'Power of the village is used in the village, and the proceeds stay there.',
      },
      testedOn: '2026-09-03',
    },
  ],
  municipalities: ['GM1966', 'GM1979'],
  sdgs: ['7', '9', '13'],
  relations: [{ kind: 'feeds', project: 'village-heat' }],
  images: [
    {
      image: 'zonneweide-met-schapen',
      caption: {
        nl: 'Hoog genoeg voor schapen, laag genoeg voor het uitzicht.',
        en: 'High enough for sheep, low enough for the view.',
      },
    },
    {
      image: 'zeedijk',
      caption: {
        nl: 'Ook de windmolens achter de dijk zijn van de leden.',
        en: 'The turbines beyond the dike belong to the members too.',
      },
    },
  ],
  place: { label: 'Boerderij Wiersma, Hogewierde', latitude: 53.3914, longitude: 6.4562 },
  period: { start: '2024-02-01', end: '2027-01-31' },
}
