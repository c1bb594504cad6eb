import type { TextareaField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { idOf } from '../domain/relations/idOf'
import { lapsedThemes } from '../hooks/lapsedThemes'
import { sayTo } from '../hooks/sayTo'
import { described } from './described'

/** Finds the relations to themes in a document that was read. */
type ThemesOf = (document: Readonly<Record<string, unknown>>) => unknown

const said = (titles: readonly string[]): Words => ({
  nl: `Uit een gebiedsagenda die niet meer geldt: ${titles.join(', ')}. De koppeling blijft staan; kijk of er een nieuw thema bij hoort.`,
  en: `Of a regional agenda that holds no longer: ${titles.join(', ')}. The link stays; see whether a new theme belongs there.`,
})

/** Names the themes of a document that have lapsed with their version of the agenda; they are flagged and never removed. */
export const lapsedThemesField = (themesOf: ThemesOf): TextareaField =>
  described(
    {
      name: 'lapsedThemes',
      type: 'textarea',
      admin: {
        condition: (data: { lapsedThemes?: unknown }) => Boolean(data.lapsedThemes),
        position: 'sidebar',
        readOnly: true,
      },
      hooks: {
        afterRead: [
          async ({ data, req }) => {
            const themes = themesOf((data ?? {}) as Record<string, unknown>)
            const ids = Array.isArray(themes) ? themes.map(idOf) : []
            if (ids.length === 0) return null
            const lapsed = await lapsedThemes(req)
            const titles = ids.flatMap((id) => (id === null ? [] : (lapsed.get(id) ?? [])))
            return titles.length === 0 ? null : sayTo(req, said(titles))
          },
        ],
      },
      maxLength: 4000,
      virtual: true,
    },
    { nl: "Verlopen thema's", en: 'Lapsed themes' },
    {
      nl: "Thema's van een versie van de agenda die voorbij is.",
      en: 'Themes of a version of the agenda that is over.',
    },
  )
