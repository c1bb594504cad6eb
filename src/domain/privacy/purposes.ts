import type { Words } from '../locales/locales'
import type { LawfulBasis } from '../people/lawfulBases'

/** Why something of people is kept, on which ground, and for how long. */
export type Purpose = Readonly<{ basis: LawfulBasis; howLong: Words; why: Words }>

const whileWorking: Words = {
  nl: 'Zolang het gegeven nodig is voor de samenwerking; verwijderen doet een mens.',
  en: 'As long as the record is needed for the cooperation; a person deletes it.',
}

/** Every purpose for which the program keeps something of people. */
export const purposes = {
  accounts: {
    basis: 'contract',
    howLong: {
      nl: 'Zolang iemand het programma gebruikt; daarna zet u het account uit en wist u het.',
      en: 'As long as somebody uses the program; then the account is switched off and erased.',
    },
    why: {
      nl: 'Weten wie zich aanmeldt, wat diegene mag en wie wat besloot.',
      en: 'To know who signs in, what they may do and who decided what.',
    },
  },
  contacts: {
    basis: 'legitimate-interest',
    howLong: {
      nl: 'Tot en met de dag “bewaren tot”; daarna maakt het programma ze elke nacht onherkenbaar.',
      en: 'Up to and including “keep until”; then the program makes them anonymous every night.',
    },
    why: {
      nl: 'Mensen bij partners kunnen bereiken. De grondslag staat bij ieder contact zelf.',
      en: 'To reach people at partners. The lawful basis stands with each contact itself.',
    },
  },
  ideas: {
    basis: 'legitimate-interest',
    howLong: {
      nl: 'Tot en met de dag “bewaren tot” (standaard een jaar); daarna maakt het programma naam en adres onherkenbaar.',
      en: 'Up to and including “keep until” (a year unless said otherwise); then the program makes name and address anonymous.',
    },
    why: {
      nl: 'Wie een idee stuurde kunnen antwoorden.',
      en: 'To answer who sent an idea.',
    },
  },
  decisions: {
    basis: 'legitimate-interest',
    howLong: {
      nl: 'Zolang het project of de meting wordt bewaard: zonder namen is niet na te gaan dat twee mensen keken.',
      en: 'As long as the project or measurement is kept: without names nobody can see that two people looked.',
    },
    why: {
      nl: 'Kunnen verantwoorden wie een besluit nam of een meting goedkeurde.',
      en: 'To account for who took a decision or approved a measurement.',
    },
  },
  work: {
    basis: 'legitimate-interest',
    howLong: whileWorking,
    why: {
      nl: 'Samenwerken aan projecten. Namen in tekst zijn niet de bedoeling, en komen voor.',
      en: 'To work together on projects. Names in texts are not meant to be there, and do occur.',
    },
  },
  pictures: {
    basis: 'consent',
    howLong: {
      nl: 'Tot en met het einde van de toestemming, of tot zij wordt ingetrokken; dan is het beeld meteen van de site.',
      en: 'Up to and including the end of consent, or until it is withdrawn; the picture then leaves the site at once.',
    },
    why: { nl: 'Laten zien wat er gebeurt.', en: 'To show what happens.' },
  },
  site: {
    basis: 'legitimate-interest',
    howLong: { nl: 'Zolang het op de site staat.', en: 'As long as it stands on the site.' },
    why: { nl: 'Bezoekers laten weten bij wie zij terechtkunnen.', en: 'To tell visitors whom to turn to.' },
  },
} as const satisfies Record<string, Purpose>
