import type { Section } from '@streekwerk/payload-showcase/router'

/** Where visitors can ask about what they read. */
export const contact: NonNullable<Section['contact']> = {
  name: { nl: 'Vragen hierover? Neem contact op', en: 'Questions about this? Get in touch' },
  path: { nl: '/contact', en: '/en/contact' },
}
