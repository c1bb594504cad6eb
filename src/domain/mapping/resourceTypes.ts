import type { Words } from '../locales/locales'
import type { ResourceClass } from './resourceClasses'
import type { ValueKind } from './valueKinds'

/** The units that a resource of some type is usually counted in; each is also a unit of `units`. */
export const resourceUnits = ['hour', 'day', 'piece', 'person', 'euro'] as const

/** A unit that resources are usually counted in. */
export type ResourceUnit = (typeof resourceUnits)[number]

/** A type of resource, or a subtype: its code is that of its type with a number behind a dot. */
export type ResourceType = {
  class: ResourceClass
  code: string
  defaultUnit: ResourceUnit
  description: Words
  key: string
  name: Words
  valueKind: ValueKind
}

/** The ten types of the method (step 5) with their ten subtypes, each type before its own; editors may add to them. */
export const resourceTypes = [
  {
    code: '1',
    key: 'specialist-knowledge',
    class: 'human',
    defaultUnit: 'hour',
    valueKind: 'both',
    name: { nl: 'Specialistische kennis op thema’s', en: 'Specialist knowledge on themes' },
    description: {
      nl: 'Weten hoe het zit met een onderwerp van de gebiedsagenda, zoals bodem, zorg of energie.',
      en: 'Knowing a subject of the regional agenda well, such as soil, care or energy.',
    },
  },
  {
    code: '2',
    key: 'support-of-the-cooperative',
    class: 'human',
    defaultUnit: 'hour',
    valueKind: 'both',
    name: {
      nl: 'Kennis en ervaring voor de coöperatie zelf',
      en: 'Knowledge and experience for the cooperative itself',
    },
    description: {
      nl: 'Hulp bij het draaien van de coöperatie, zoals boekhouding, communicatie of juridisch advies.',
      en: 'Help with running the cooperative, such as bookkeeping, communication or legal advice.',
    },
  },
  {
    code: '3',
    key: 'human-resources',
    class: 'human',
    defaultUnit: 'hour',
    valueKind: 'hard',
    name: { nl: 'Inzet van mensen', en: 'Human resources' },
    description: {
      nl: 'Mensen die tijd en handen beschikbaar stellen.',
      en: 'People who make their time and hands available.',
    },
  },
  {
    code: '3.1',
    key: 'doing-work',
    class: 'human',
    defaultUnit: 'hour',
    valueKind: 'hard',
    name: { nl: 'Uitvoerend werk', en: 'Hands-on work' },
    description: {
      nl: 'Een taak in het project uitvoeren, bijvoorbeeld metingen doen of een avond organiseren.',
      en: 'Carrying out a task in the project, for example taking measurements or hosting an evening.',
    },
  },
  {
    code: '3.2',
    key: 'exchange-of-staff',
    class: 'human',
    defaultUnit: 'day',
    valueKind: 'both',
    name: { nl: 'Uitwisseling van personeel', en: 'Exchange of staff' },
    description: {
      nl: 'Een medewerker die een tijd bij een partner werkt, en daar ook van leert.',
      en: 'A member of staff who works at a partner for a while, and learns from it too.',
    },
  },
  {
    code: '4',
    key: 'physical-means',
    class: 'physical',
    defaultUnit: 'piece',
    valueKind: 'hard',
    name: { nl: 'Fysieke hulpmiddelen', en: 'Physical means' },
    description: {
      nl: 'Spullen en ruimte die een ander mag gebruiken.',
      en: 'Things and space that somebody else may use.',
    },
  },
  {
    code: '4.1',
    key: 'equipment',
    class: 'physical',
    defaultUnit: 'day',
    valueKind: 'hard',
    name: { nl: 'Apparatuur', en: 'Equipment' },
    description: {
      nl: 'Machines, gereedschap en meetapparaten die een ander een tijd mag lenen.',
      en: 'Machines, tools and instruments that somebody else may borrow for a while.',
    },
  },
  {
    code: '4.2',
    key: 'technology',
    class: 'physical',
    defaultUnit: 'piece',
    valueKind: 'hard',
    name: { nl: 'Technologie', en: 'Technology' },
    description: {
      nl: 'Een techniek of installatie waar een ander mee mag werken of iets op mag uitproberen.',
      en: 'A technique or installation that somebody else may work with or try things on.',
    },
  },
  {
    code: '4.3',
    key: 'software-and-hardware',
    class: 'physical',
    defaultUnit: 'piece',
    valueKind: 'hard',
    name: { nl: 'Software en hardware', en: 'Software and hardware' },
    description: {
      nl: 'Programma’s, licenties, computers en servers.',
      en: 'Programs, licences, computers and servers.',
    },
  },
  {
    code: '4.4',
    key: 'location',
    class: 'physical',
    defaultUnit: 'day',
    valueKind: 'hard',
    name: { nl: 'Locatie of ruimte', en: 'Location or room' },
    description: {
      nl: 'Een plek om te vergaderen, een bijeenkomst te houden of iets uit te proberen.',
      en: 'A place to meet, to hold an event or to try something out.',
    },
  },
  {
    code: '5',
    key: 'access-to-networks',
    class: 'organisational',
    defaultUnit: 'piece',
    valueKind: 'soft',
    name: { nl: 'Toegang tot netwerken', en: 'Access to networks' },
    description: {
      nl: 'Iemand in contact brengen met mensen of organisaties waar hij zelf niet binnenkomt.',
      en: 'Bringing somebody in touch with people or organisations they cannot reach on their own.',
    },
  },
  {
    code: '6',
    key: 'sharing-concepts',
    class: 'organisational',
    defaultUnit: 'piece',
    valueKind: 'both',
    name: {
      nl: 'Delen van processen, concepten en onderwijsmodellen',
      en: 'Sharing processes, concepts and education models',
    },
    description: {
      nl: 'Een manier van werken of een lesvorm die een ander mag overnemen of aanpassen.',
      en: 'A way of working or teaching that somebody else may take over or adapt.',
    },
  },
  {
    code: '7',
    key: 'information',
    class: 'organisational',
    defaultUnit: 'piece',
    valueKind: 'both',
    name: { nl: 'Data en informatie', en: 'Data and information' },
    description: {
      nl: 'Gegevens, kaarten, rapporten of meetreeksen die een ander mag gebruiken.',
      en: 'Records, maps, reports or series of measurements that somebody else may use.',
    },
  },
  {
    code: '8',
    key: 'reputation',
    class: 'organisational',
    defaultUnit: 'piece',
    valueKind: 'soft',
    name: { nl: 'Reputatie', en: 'Reputation' },
    description: {
      nl: 'Een goede naam die het project helpt, bijvoorbeeld met een aanbeveling of een bekend gezicht.',
      en: 'A good name that helps the project, for example by a recommendation or a familiar face.',
    },
  },
  {
    code: '9',
    key: 'financial-means',
    class: 'financial',
    defaultUnit: 'euro',
    valueKind: 'hard',
    name: { nl: 'Financiële middelen', en: 'Financial means' },
    description: {
      nl: 'Geld voor het project of voor de coöperatie.',
      en: 'Money for the project or for the cooperative.',
    },
  },
  {
    code: '9.1',
    key: 'membership-fees',
    class: 'financial',
    defaultUnit: 'euro',
    valueKind: 'hard',
    name: { nl: 'Lidmaatschapsgeld', en: 'Membership fees' },
    description: {
      nl: 'Wat leden elk jaar aan de coöperatie betalen.',
      en: 'What members pay the cooperative every year.',
    },
  },
  {
    code: '9.2',
    key: 'public-money',
    class: 'financial',
    defaultUnit: 'euro',
    valueKind: 'hard',
    name: { nl: 'Publiek geld', en: 'Public money' },
    description: {
      nl: 'Geld uit de begroting van gemeente, provincie, waterschap of rijk.',
      en: 'Money from the budget of a municipality, province, water board or the state.',
    },
  },
  {
    code: '9.3',
    key: 'investment-contributions',
    class: 'financial',
    defaultUnit: 'euro',
    valueKind: 'hard',
    name: { nl: 'Investeringsbijdragen van bedrijven', en: 'Investment contributions of companies' },
    description: {
      nl: 'Geld dat een bedrijf in het project steekt, met of zonder uitzicht op rendement.',
      en: 'Money that a company puts into the project, with or without the prospect of a return.',
    },
  },
  {
    code: '9.4',
    key: 'co-financing',
    class: 'financial',
    defaultUnit: 'euro',
    valueKind: 'hard',
    name: { nl: 'Cofinanciering en subsidies', en: 'Co-financing and subsidies' },
    description: {
      nl: 'Geld uit een regeling of fonds, en de eigen bijdrage die daar vaak bij hoort.',
      en: 'Money from a scheme or fund, and the own contribution that often goes with it.',
    },
  },
  {
    code: '10',
    key: 'training',
    class: 'human',
    defaultUnit: 'person',
    valueKind: 'both',
    name: { nl: 'Opleidingen en cursussen', en: 'Courses and training' },
    description: {
      nl: 'Plaatsen in een cursus, training of les die de ene partner voor de andere openstelt.',
      en: 'Places on a course, training or lesson that one partner opens to another.',
    },
  },
] as const satisfies readonly ResourceType[]

/** The code of the type that a subtype belongs to; undefined for a type. */
export const parentCodeOf = (code: string): string | undefined => {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? undefined : code.slice(0, dot)
}
