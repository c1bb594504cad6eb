import { isDeepStrictEqual } from 'node:util'

import type { JSONField } from 'payload'
import { json } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import { boundaryFault } from '../domain/region/boundaryFault'
import { described } from './described'

/** The boundary of an area as GeoJSON, for maps; programs write it, so the form does not show it. */
export const boundaryField = (name: string): JSONField =>
  described(
    {
      name,
      type: 'json',
      admin: { hidden: true },
      validate: (value, options) => {
        const standard = json(value, options)
        if (standard !== true || value === null || value === undefined) return standard
        // Who saves something else cannot mend what the form does not show.
        if (isDeepStrictEqual(value, options.previousValue)) return true
        const fault = boundaryFault(value)
        return fault === null ? true : inLanguage(fault, options.req.i18n?.language)
      },
    },
    { nl: 'Grens', en: 'Boundary' },
    {
      nl: 'De grens als GeoJSON (Polygon of MultiPolygon), voor de kaart.',
      en: 'The boundary as GeoJSON (Polygon or MultiPolygon), for the map.',
    },
  )
