import type { DemoPartner } from './demoPartner'

/** A department of the vocational college: it shows how a school and its part hang together. */
export const maarlandGroen: DemoPartner = {
  name: 'Maarland College, Groen en Techniek',
  kinds: ['education'],
  parent: 'maarland',
  member: false,
  sectors: [{ code: '8532', edition: '2008' }],
  identifiers: { brin: '99MC02' },
  municipality: 'GM1969',
  address: { street: 'Proeftuin 1', postcode: '9809 ZD', city: 'Zwaagburen' },
  place: { latitude: 53.1706, longitude: 6.3011 },
  website: 'https://groen.maarland.example',
  educationLevels: ['mbo-2', 'mbo-3', 'mbo-4'],
  about: {
    nl: `
Op de locatie Groen en Techniek leren 430 studenten over bodem, dieren, bouw en installaties. De school heeft een proeftuin van twee hectare en een hal met machines die we met bedrijven delen.

## Dicht bij het werk

Twee dagen per week zijn onze studenten buiten de deur. Docenten lopen mee, zodat zij weten wat er speelt en de les daarop kunnen aanpassen.
`,
    en: `
At Green and Technology 430 students learn about soil, animals, building and installations. The school has a trial garden of two hectares and a hall of machines that we share with companies.

## Close to the work

Our students are out of the building two days a week. Teachers go along, so that they know what is going on and can change their lessons to fit.
`,
  },
  mission: {
    nl: 'Vakmensen opleiden die met de natuur werken en niet ertegenin.',
    en: 'To train people who work with nature and not against it.',
  },
  vision: {
    nl: 'Iedere student werkt elk jaar aan één vraag van de streek, van begin tot eind.',
    en: 'Every student works on one question of the region each year, from beginning to end.',
  },
}
