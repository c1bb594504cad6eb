import { type DemoProject, euros } from './demoProject'

/** Meals that bring neighbours and carers together. */
export const seatAtTheTable: DemoProject = {
  published: true,
  questionOwner: 'naoberstee',
  title: { nl: 'Samen aan tafel', en: 'A seat at the table' },
  summary: {
    nl: 'In zeven dorpen koken zorgstudenten en buren elke week een maaltijd. Wie alleen is, schuift aan, en wie hulp nodig heeft, wordt eerder gezien.',
    en: 'In seven villages care students and neighbours cook a meal every week. Those who are alone pull up a chair, and those who need help are noticed sooner.',
  },
  jointProblem: {
    nl: 'Een op de drie ouderen in onze dorpen eet bijna altijd alleen. De huisarts en de wijkverpleging komen pas als het misgaat. Zorgstudenten leren over ouderen uit een boek, en zoeken een plek om te oefenen.',
    en: 'One in three older people in our villages nearly always eats alone. The doctor and the district nurse come only when things go wrong. Care students learn about older people from a book and look for a place to practise.',
  },
  story: {
    nl: `
Op dinsdag ruikt het in de dorpskamer van Oosterbuorren naar uien. Om vijf uur komen de eersten binnen, een half uur te vroeg. Ze helpen met dekken, want stilzitten kunnen ze niet.

## Eten is het begin

Aan tafel hoor je wat iemand nooit aan een loket zou vragen. Dat de trap te steil wordt. Dat de hond er niet meer is. De studenten leren luisteren, en weten bij wie ze daarna moeten zijn.

## Een stage die ertoe doet

Zorgstudenten lopen hier een half jaar stage onder leiding van een wijkverpleegkundige. Zij koken mee, gaan op huisbezoek en bedenken zelf een verbetering. Een van hen maakte een belcirkel, die nog elke ochtend rondgaat.

> Ik kwam voor de stamppot. Nu doe ik de afwas, en heb ik weer een agenda. — een van de gasten

## Van de buurt

De boodschappen komen van boeren in de buurt, de tafels van de Vakwerf. Wie kan betalen, betaalt zes euro. Wie dat niet kan, schilt aardappels.
`,
    en: `
On Tuesdays the village room of Oosterbuorren smells of onions. At five the first guests come in, half an hour early. They help to lay the table, for they cannot sit still.

## Food is the beginning

At the table you hear what nobody would ask at a counter. That the stairs are getting too steep. That the dog is gone. The students learn to listen, and know whom to turn to afterwards.

## A placement that matters

Care students work here for half a year, guided by a district nurse. They cook, call at homes and think up an improvement themselves. One of them made a ring of phone calls that still goes round every morning.

> I came for the mashed potatoes. Now I do the washing-up, and I have a diary again. — one of the guests

## Of the neighbourhood

The groceries come from farmers nearby, the tables from the Craft yard. Those who can, pay six euros. Those who cannot, peel potatoes.
`,
  },
  results: {
    nl: `
- Elke week eten 190 mensen mee in zeven dorpen.
- 52 studenten liepen stage; 17 van hen werken nu in de streek.
- Bij 34 gasten kwam hulp op gang voordat er een crisis was.
- Mannen komen minder vaak dan vrouwen. Een klusavond vooraf helpt.
`,
    en: `
- Every week 190 people eat together in seven villages.
- 52 students did a placement; 17 of them now work in the region.
- For 34 guests help was set going before there was a crisis.
- Men come less often than women. An evening of odd jobs beforehand helps.
`,
  },
  chancesBeyondRegion: {
    nl: 'Een zorgverzekeraar wil meten of er minder spoedopnames zijn. Dan kan het ook buiten de streek worden betaald.',
    en: 'A health insurer wants to measure whether there are fewer emergency admissions. It could then be paid for beyond the region too.',
  },
  sensitivity: {
    nl: 'Verhalen van gasten blijven aan tafel. In de evaluatie staan geen herkenbare gevallen.',
    en: 'Stories of guests stay at the table. The evaluation holds no cases that can be recognised.',
  },
  broadening: {
    scope: {
      nl: 'Ook jonge gezinnen en nieuwkomers. Samen eten kan overal waar een keuken is.',
      en: 'Young families and newcomers too. Eating together can be done wherever there is a kitchen.',
    },
    earlierPartners: {
      nl: 'Twee kerken kookten al voor ouderen. Zij doen nog steeds mee.',
      en: 'Two churches already cooked for older people. They still take part.',
    },
    connections: {
      nl: 'Met Van boer tot bord (eten) en Samen onderweg (hoe kom je er?).',
      en: 'With From farm to plate (the food) and Samen onderweg (how to get there).',
    },
    beyondRegion: {
      nl: 'In Vlaanderen bestaan buurtrestaurants die ook werk bieden.',
      en: 'In Flanders there are neighbourhood restaurants that offer work as well.',
    },
  },
  funding: {
    totalCents: euros(148_500),
    euCents: euros(0),
    publicCents: euros(96_000),
    privateCents: euros(52_500),
  },
  themes: [
    {
      theme: 'care-and-company',
      argument: {
        nl: 'Mensen ontmoeten elkaar, en zorgvragen komen eerder boven tafel.',
        en: 'People meet, and needs for care come to light sooner.',
      },
      testedOn: '2026-09-10',
    },
    {
      theme: 'food-from-nearby',
      argument: {
        nl: 'Zeven keukens kopen hun groente en zuivel bij boeren uit de buurt.',
        en: 'Seven kitchens buy their vegetables and dairy from farmers nearby.',
      },
      testedOn: '2026-09-10',
    },
  ],
  municipalities: ['GM0059', 'GM1969', 'GM1970'],
  sdgs: ['2', '3', '10', '11'],
  relations: [{ kind: 'overlaps', project: 'farm-to-plate' }],
  images: [
    {
      image: 'lange-tafel-in-de-tuin',
      caption: {
        nl: 'Bij mooi weer staat de tafel in de tuin van de dorpskamer.',
        en: 'In fine weather the table stands in the garden of the village room.',
      },
    },
  ],
  place: { label: 'Dorpskamer Oosterbuorren', latitude: 53.2051, longitude: 6.1809 },
  period: { start: '2024-01-08', end: '2026-12-31' },
}
