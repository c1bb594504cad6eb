import type { Words } from '../../domain/locales/locales'

/** What the dashboard says of itself. */
export const dashboardWords = {
  all: { nl: 'Naar de lijst', en: 'To the list' },
  done: { nl: 'Gedaan', en: 'Done' },
  empty: {
    nl: 'Er wacht niets op u. In het menu vindt u alles wat u kunt lezen en bijhouden.',
    en: 'Nothing is waiting for you. In the menu you find all that you can read and keep.',
  },
  failed: {
    nl: 'Dit onderdeel kon niet worden opgehaald. Ververs de pagina; blijft het zo, laat het de beheerder weten.',
    en: 'This part could not be fetched. Refresh the page; if it stays like this, tell the administrator.',
  },
  toDo: { nl: 'Nog te doen', en: 'To do' },
  welcome: (name: string): Words => ({
    nl: name === '' ? 'Welkom' : `Welkom, ${name}`,
    en: name === '' ? 'Welcome' : `Welcome, ${name}`,
  }),
} as const
