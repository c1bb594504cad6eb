import type { DemoPartner } from './demoPartner'

/** A small school for pre-vocational and practical education. */
export const singel: DemoPartner = {
  name: 'Vakcollege De Singel',
  kinds: ['education'],
  member: true,
  sectors: [{ code: '8531', edition: '2008' }],
  identifiers: { kvk: '00853101', rsin: '000023899', brin: '99SG', rio: '990A102' },
  municipality: 'GM1969',
  address: { street: 'Schoolsingel 3', postcode: '9859 ZF', city: 'Zwaagburen' },
  place: { latitude: 53.1771, longitude: 6.2893 },
  website: 'https://vakcollegedesingel.example',
  educationLevels: ['praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-tl'],
  about: {
    nl: `
De Singel is een kleine school met grote werkplaatsen: een keuken, een kas, een lasruimte en een fietsenmakerij. Onze 380 leerlingen leren het liefst met hun handen.

## Trots op wat je maakt

Wie hier een tafel maakt, weet voor wie. De leerlingen koken voor het dorpshuis, herstellen fietsen voor wie geen auto heeft en houden drie kilometer houtsingel bij.
`,
    en: `
De Singel is a small school with big workshops: a kitchen, a glasshouse, a welding room and a bicycle repair shop. Our 380 pupils like to learn with their hands.

## Proud of what you make

Who makes a table here knows whom it is for. Pupils cook for the village hall, mend bicycles for people without a car and look after three kilometres of hedgerow.
`,
  },
  mission: {
    nl: 'Elke leerling laten merken dat hij of zij nodig is.',
    en: 'To let every pupil feel needed.',
  },
  vision: {
    nl: 'Een school waar het dorp binnenloopt en leerlingen het dorp in lopen.',
    en: 'A school the village walks into and pupils walk out of, into the village.',
  },
}
