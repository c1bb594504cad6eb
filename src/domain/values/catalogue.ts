import type { Words } from '../locales/locales'
import type { AskedValue } from './askedValue'
import type { ValueCluster } from './clusters'
import type { Score } from './scales'

/** A value of the catalogue; its key is stable, so that statements of years ago keep their meaning. */
export type CatalogueValue = AskedValue &
  Readonly<{ cluster: ValueCluster; description: Words; floor: Score | null; name: Words }>

/**
 * The values a cooperative starts with; editors add their own. The social ones are about socially responsible and meaningful
 * enterprise and weigh most (method step 1).
 */
export const valueCatalogue = [
  {
    key: 'inclusion',
    cluster: 'people',
    social: true,
    floor: 2,
    name: { nl: 'Iedereen doet mee', en: 'Everyone takes part' },
    description: {
      nl: 'Er is plaats voor wie elders vaak buiten de boot valt, en wij passen ons werk daarop aan.',
      en: 'There is a place for those who are often left out elsewhere, and we adapt our work to it.',
    },
  },
  {
    key: 'fair-work',
    cluster: 'people',
    social: true,
    floor: 2,
    name: { nl: 'Eerlijk werk', en: 'Fair work' },
    description: {
      nl: 'Wie voor of met ons werkt, ook verderop in de keten, krijgt een eerlijke beloning en een veilige plek.',
      en: 'Whoever works for or with us, also further down the chain, gets fair pay and a safe place.',
    },
  },
  {
    key: 'health',
    cluster: 'people',
    social: true,
    floor: 2,
    name: { nl: 'Gezond leven', en: 'Healthy living' },
    description: {
      nl: 'Wat wij doen maakt het leven in de streek gezonder, en in elk geval niet ongezonder.',
      en: 'What we do makes life in the region healthier, and in any case not less healthy.',
    },
  },
  {
    key: 'attention',
    cluster: 'people',
    social: false,
    floor: null,
    name: { nl: 'Aandacht', en: 'Attention' },
    description: {
      nl: 'Wij nemen de tijd om te luisteren en zien de mens achter de functie.',
      en: 'We take time to listen and see the person behind the position.',
    },
  },
  {
    key: 'nature',
    cluster: 'planet',
    social: true,
    floor: 2,
    name: { nl: 'Ruimte voor de natuur', en: 'Room for nature' },
    description: {
      nl: 'Bodem, water, planten en dieren zijn er na ons werk minstens zo goed aan toe als ervoor.',
      en: 'Soil, water, plants and animals are at least as well off after our work as before.',
    },
  },
  {
    key: 'circularity',
    cluster: 'planet',
    social: true,
    floor: 2,
    name: { nl: 'Kringlopen sluiten', en: 'Closing the circle' },
    description: {
      nl: 'Wij gebruiken wat er al is, verspillen niets en zoeken voor elke reststroom een nieuwe bestemming.',
      en: 'We use what already exists, waste nothing and look for a new purpose for everything left over.',
    },
  },
  {
    key: 'climate',
    cluster: 'planet',
    social: true,
    floor: 2,
    name: { nl: 'Zorg voor het klimaat', en: 'Care for the climate' },
    description: {
      nl: 'Wij brengen onze uitstoot omlaag en tellen haar mee als we kiezen.',
      en: 'We bring our emissions down and count them when we choose.',
    },
  },
  {
    key: 'landscape',
    cluster: 'planet',
    social: false,
    floor: null,
    name: { nl: 'Trots op het landschap', en: 'Pride in the landscape' },
    description: {
      nl: 'Het land, de dorpen en hun geschiedenis geven ons richting; wij laten ze herkenbaar achter.',
      en: 'The land, the villages and their history give us direction; we leave them recognisable.',
    },
  },
  {
    key: 'trust',
    cluster: 'together',
    social: false,
    floor: null,
    name: { nl: 'Vertrouwen', en: 'Trust' },
    description: {
      nl: 'Wij gaan uit van elkaars goede bedoelingen en spreken elkaar aan voordat het schuurt.',
      en: 'We assume good intentions of each other and speak up before it chafes.',
    },
  },
  {
    key: 'give-and-take',
    cluster: 'together',
    social: false,
    floor: null,
    name: { nl: 'Geven en nemen', en: 'Give and take' },
    description: {
      nl: 'Wij brengen in wat wij kunnen missen en vragen eerlijk wat wij nodig hebben.',
      en: 'We put in what we can spare and ask honestly for what we need.',
    },
  },
  {
    key: 'openness',
    cluster: 'together',
    social: false,
    floor: null,
    name: { nl: 'Openheid', en: 'Openness' },
    description: {
      nl: 'Wij delen wat wij weten, ook wat mislukte, en staan open voor andere inzichten.',
      en: 'We share what we know, failures included, and are open to other insights.',
    },
  },
  {
    key: 'neighbourliness',
    cluster: 'together',
    social: false,
    floor: null,
    name: { nl: 'Naoberschap', en: 'Neighbourliness' },
    description: {
      nl: 'Wij staan klaar voor wie dichtbij is, zonder eerst te vragen wat het oplevert.',
      en: 'We are there for those nearby without first asking what it brings us.',
    },
  },
  {
    key: 'craftsmanship',
    cluster: 'craft',
    social: false,
    floor: null,
    name: { nl: 'Vakmanschap', en: 'Craftsmanship' },
    description: {
      nl: 'Wij beheersen ons vak, hebben er plezier in en geven het door.',
      en: 'We master our trade, enjoy it and pass it on.',
    },
  },
  {
    key: 'quality',
    cluster: 'craft',
    social: false,
    floor: null,
    name: { nl: 'Kwaliteit boven hoeveelheid', en: 'Quality over quantity' },
    description: {
      nl: 'Liever iets minder dat lang meegaat dan meer dat snel vervangen moet worden.',
      en: 'Rather a little less that lasts than more that soon needs replacing.',
    },
  },
  {
    key: 'reliability',
    cluster: 'craft',
    social: false,
    floor: null,
    name: { nl: 'Afspraak is afspraak', en: 'A deal is a deal' },
    description: {
      nl: 'Wij doen wat wij toezeggen, op tijd, en melden het vroeg als dat niet lukt.',
      en: 'We do what we promise, on time, and say so early when we cannot.',
    },
  },
  {
    key: 'learning',
    cluster: 'craft',
    social: false,
    floor: null,
    name: { nl: 'Blijven leren', en: 'Keep learning' },
    description: {
      nl: 'Wij leren van elkaar, van studenten en van fouten, en maken daar tijd voor.',
      en: 'We learn from each other, from students and from mistakes, and make time for it.',
    },
  },
  {
    key: 'curiosity',
    cluster: 'renewal',
    social: false,
    floor: null,
    name: { nl: 'Nieuwsgierigheid', en: 'Curiosity' },
    description: {
      nl: 'Wij stellen vragen waar anderen een antwoord geven en onderzoeken voordat wij oordelen.',
      en: 'We ask questions where others give answers and look into things before we judge.',
    },
  },
  {
    key: 'courage',
    cluster: 'renewal',
    social: false,
    floor: null,
    name: { nl: 'Lef', en: 'Courage' },
    description: {
      nl: 'Wij durven te beginnen zonder dat alles vaststaat en nemen het verlies als het misgaat.',
      en: 'We dare to begin before all is certain and bear the loss when it goes wrong.',
    },
  },
  {
    key: 'enterprise',
    cluster: 'renewal',
    social: false,
    floor: null,
    name: { nl: 'Ondernemen', en: 'Enterprise' },
    description: {
      nl: 'Wij zien kansen, maken er werk van en zorgen dat het zichzelf kan bedruipen.',
      en: 'We see chances, act on them and make sure they can pay for themselves.',
    },
  },
  {
    key: 'own-way',
    cluster: 'renewal',
    social: false,
    floor: null,
    name: { nl: 'Een eigen weg', en: 'A way of our own' },
    description: {
      nl: 'Wij zoeken een oplossing die bij de streek past in plaats van die van een ander te kopiëren.',
      en: 'We look for a solution that fits the region instead of copying somebody else’s.',
    },
  },
  {
    key: 'public-benefit',
    cluster: 'responsibility',
    social: true,
    floor: 2,
    name: { nl: 'Nut voor de gemeenschap', en: 'Benefit to the community' },
    description: {
      nl: 'Winst is een middel: wij meten ons succes ook af aan wat de streek eraan heeft.',
      en: 'Profit is a means: we measure our success also by what the region gains.',
    },
  },
  {
    key: 'meaning',
    cluster: 'responsibility',
    social: true,
    floor: 2,
    name: { nl: 'Werk dat ertoe doet', en: 'Work that matters' },
    description: {
      nl: 'Wij kunnen uitleggen waartoe ons werk dient, en wie hier werkt ervaart dat ook.',
      en: 'We can explain what our work is for, and those who work here feel it too.',
    },
  },
  {
    key: 'next-generations',
    cluster: 'responsibility',
    social: true,
    floor: 2,
    name: { nl: 'Denken aan wie na ons komt', en: 'Thinking of those after us' },
    description: {
      nl: 'Wij schuiven geen rekening door naar later en wegen gevolgen over tientallen jaren.',
      en: 'We pass no bill on to later and weigh consequences over decades.',
    },
  },
  {
    key: 'integrity',
    cluster: 'responsibility',
    social: false,
    floor: null,
    name: { nl: 'Integriteit', en: 'Integrity' },
    description: {
      nl: 'Wij zijn eerlijk over ons belang en doen ook het goede als niemand kijkt.',
      en: 'We are honest about our interests and do what is right also when nobody watches.',
    },
  },
] as const satisfies readonly CatalogueValue[]
