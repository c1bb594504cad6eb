import type { Sdg } from '../../domain/region/sdgs'
import type { InBothLanguages } from '../text/bilingual'

/** A theme of the demo region's agenda; one without `line` is itself a programme line. */
export type DemoTheme = {
  line?: string
  title: InBothLanguages
  description: InBothLanguages
  sdgs: readonly Sdg[]
}

/** The three programme lines and the six themes under them; a line stands before its themes. */
export const themes = {
  'land-and-food': {
    title: { nl: 'Landschap en voedsel', en: 'Land and food' },
    description: {
      nl: 'Boeren, natuurbeheerders en waterbeheerders zoeken samen naar een landschap waar je van kunt leven en waar het leven terugkomt.',
      en: 'Farmers, conservationists and water managers look together for a landscape that feeds people and lets wildlife return.',
    },
    sdgs: ['2', '15'],
  },
  'food-from-nearby': {
    line: 'land-and-food',
    title: { nl: 'Eten uit de buurt', en: 'Food from nearby' },
    description: {
      nl: 'Wat hier groeit, komt hier op tafel: op school, in de zorg en thuis. De boer krijgt een eerlijke prijs en de eter weet waar het vandaan komt.',
      en: 'What grows here is eaten here: at school, in care homes and at home. The farmer gets a fair price and the eater knows where it came from.',
    },
    sdgs: ['2', '12'],
  },
  'water-and-soil': {
    line: 'land-and-food',
    title: { nl: 'Water en bodem', en: 'Water and soil' },
    description: {
      nl: 'Droge zomers en natte winters vragen om grond die water vasthoudt. We kijken per veld wat klei, zand en veen aankunnen.',
      en: 'Dry summers and wet winters ask for soil that holds water. Field by field we look at what clay, sand and peat can bear.',
    },
    sdgs: ['6', '13', '15'],
  },
  'energy-and-craft': {
    title: { nl: 'Energie en vakwerk', en: 'Energy and craft' },
    description: {
      nl: 'De regio wekt haar eigen stroom en warmte op, bouwt met eigen materiaal en leidt daar haar eigen vakmensen voor op.',
      en: 'The region makes its own power and heat, builds with its own materials and trains its own people to do so.',
    },
    sdgs: ['7', '9'],
  },
  'village-energy': {
    line: 'energy-and-craft',
    title: { nl: 'Energie van het dorp', en: 'Energy of the village' },
    description: {
      nl: 'Dorpen beslissen zelf over hun stroom en warmte. Wat een dak of een sloot oplevert, blijft in het dorp.',
      en: 'Villages decide on their own power and heat. What a roof or a canal yields stays in the village.',
    },
    sdgs: ['7', '11', '13'],
  },
  'skills-and-materials': {
    line: 'energy-and-craft',
    title: { nl: 'Vakmensen en materiaal', en: 'Skills and materials' },
    description: {
      nl: 'Hout, hennep en riet van hier, en jongeren die er het vak mee leren. School en werkplaats zijn één leerweg.',
      en: 'Timber, hemp and reed from here, and young people who learn their trade with it. School and workshop are one path.',
    },
    sdgs: ['4', '8', '12'],
  },
  'living-together': {
    title: { nl: 'Samen leven', en: 'Living together' },
    description: {
      nl: 'Een dorp blijft levend als mensen elkaar tegenkomen, ergens kunnen komen en weten waar zij wonen.',
      en: 'A village stays alive when people meet, can get around and know the place they live in.',
    },
    sdgs: ['3', '11'],
  },
  'care-and-company': {
    line: 'living-together',
    title: { nl: 'Zorg en ontmoeting', en: 'Care and company' },
    description: {
      nl: 'Zorg begint bij de buren. We zoeken vormen waarin bewoners, zorgverleners en leerlingen elkaar aanvullen.',
      en: 'Care begins next door. We look for ways in which residents, carers and students complete each other.',
    },
    sdgs: ['3', '10'],
  },
  'heritage-and-roads': {
    line: 'living-together',
    title: { nl: 'Erfgoed en bereikbaarheid', en: 'Heritage and getting around' },
    description: {
      nl: 'Molens, kerken en wierden vertellen wie we zijn, en een bus of fietspad brengt je erheen.',
      en: 'Mills, churches and village mounds tell who we are, and a bus or a cycle path takes you there.',
    },
    sdgs: ['4', '11'],
  },
} as const satisfies Record<string, DemoTheme>

/** A theme or programme line of the demo region. */
export type ThemeKey = keyof typeof themes
