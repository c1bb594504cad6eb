import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import type { Read } from './group'

/** What the public may know of a theme of the regional agenda. */
export const publicTheme = (theme: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: write.slug(theme.slug),
  title: write.words(theme.title),
  summary: write.words(theme.description),
  fields: { sdgs: write.codes('sdg', theme.sdgs) },
  references: [
    ...write.references('agenda', 'agendas', theme.agenda),
    ...write.references('parent', 'themes', theme.parent),
  ],
  sortAt: null,
})

/** What the public may know of a version of the regional agenda. Its document is a private file. */
export const publicAgenda = (agenda: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: write.words(agenda.title),
  summary: null,
  fields: { period: write.period(agenda.validFrom, agenda.validTo) },
  references: [],
  sortAt: write.instant(agenda.validFrom),
})

/** What the public may know of a municipality. */
export const publicMunicipality = (municipality: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: write.words(municipality.name),
  summary: null,
  fields: {
    province: write.codes('province', municipality.province),
    place: write.place(municipality.latitude, municipality.longitude),
  },
  references: [],
  sortAt: null,
})
