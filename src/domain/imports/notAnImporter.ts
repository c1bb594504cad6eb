import type { Words } from '../locales/locales'

/** What somebody hears who may neither make nor change anything in a list. */
export const notAnImporter: Words = {
  nl: 'Importeren kan wie hier iets mag maken of wijzigen. Vraag de beheerder om een rol waarmee dat kan.',
  en: 'Who may make or change something here can import. Ask the administrator for a role that can.',
}
