import { type ItemContent, recommended } from '../../content'

/** The ten types of resource and their subtypes, by the names that editors find them under, an item for each class. */
export const exchangedResources: readonly ItemContent[] = [
  recommended({
    key: 'exchange-human-resources',
    evidence: ['record'],
    title: {
      nl: 'Welke kennis en mensen zijn er te ruilen?',
      en: 'Which knowledge and people can be exchanged?',
    },
    guidance: {
      nl: 'Denk aan specialistische kennis op thema’s, kennis en ervaring voor de coöperatie zelf, opleidingen en cursussen, en inzet van mensen: uitvoerend werk of uitwisseling van personeel. Zet het in de lijst Aanbod en behoeften.',
      en: 'Think of specialist knowledge on themes, knowledge and experience for the cooperative itself, courses and training, and human resources: hands-on work or exchange of staff. Put it in the list Offers and needs.',
    },
  }),
  recommended({
    key: 'exchange-physical-resources',
    evidence: ['record'],
    title: { nl: 'Welke spullen en ruimtes zijn er te delen?', en: 'Which things and rooms can be shared?' },
    guidance: {
      nl: 'Fysieke hulpmiddelen zijn apparatuur, technologie, software en hardware, en een locatie of ruimte. Zet erbij wanneer een ander ze kan gebruiken.',
      en: 'Physical means are equipment, technology, software and hardware, and a location or room. Add when somebody else can use them.',
    },
  }),
  recommended({
    key: 'exchange-organisational-resources',
    evidence: ['record'],
    title: {
      nl: 'Welke deuren, werkwijzen en gegevens kunt u openen?',
      en: 'Which doors, ways of working and data can be opened?',
    },
    guidance: {
      nl: 'Denk aan toegang tot netwerken, delen van processen, concepten en onderwijsmodellen, data en informatie, en reputatie. Dit kost vaak weinig en is een ander veel waard.',
      en: 'Think of access to networks, sharing processes, concepts and education models, data and information, and reputation. It often costs little and is worth much to others.',
    },
  }),
  recommended({
    key: 'exchange-financial-resources',
    evidence: ['record'],
    title: { nl: 'Welk geld kan erbij, en van wie?', en: 'Which money can be added, and whose?' },
    guidance: {
      nl: 'Financiële middelen zijn lidmaatschapsgeld, publiek geld, investeringsbijdragen van bedrijven, of cofinanciering en subsidies. Vraag er pas om als u weet wat partners in natura inbrengen.',
      en: 'Financial means are membership fees, public money, investment contributions of companies, or co-financing and subsidies. Ask for them only when you know what partners bring in kind.',
    },
  }),
]
