import type { Words } from '../../domain/locales/locales'

/** What a button says when the API could not be asked, or did not say why. */
export const callWords = {
  failed: {
    nl: 'Dat lukte niet. Open de gegevens en kijk wat er ontbreekt.',
    en: 'That did not work. Open the record and see what is missing.',
  },
  notDone: {
    nl: 'Dit is niet gelukt. Ververs de pagina en probeer het opnieuw.',
    en: 'This did not work. Reload the page and try again.',
  },
  saved: { nl: 'Gedaan.', en: 'Done.' },
  waiting: { nl: 'Bezig…', en: 'Working…' },
  unreachable: {
    nl: 'De server is niet te bereiken. Probeer het zo nog eens.',
    en: 'The server cannot be reached. Try again in a moment.',
  },
} as const satisfies Record<string, Words>
