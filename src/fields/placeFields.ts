import type { NumberField } from 'payload'
import { number } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { described } from './described'

const alone: Words = {
  nl: 'Breedtegraad en lengtegraad horen bij elkaar: vul beide in, of geen van beide.',
  en: 'Latitude and longitude go together: fill in both, or neither.',
}

const degrees = (name: string, limit: number, other: string): NumberField => ({
  name,
  type: 'number',
  hasMany: false,
  max: limit,
  min: -limit,
  validate: (value: number | null | undefined, options) => {
    const sibling = options.siblingData as Record<string, unknown>
    if ((value ?? null) === null && (sibling[other] ?? null) !== null)
      return inLanguage(alone, options.req.i18n?.language)
    return number(value, options)
  },
})

/** Latitude and longitude as two numbers in degrees (WGS 84); one without the other is refused. */
export const placeFields = (): NumberField[] => [
  described(
    degrees('latitude', 90, 'longitude'),
    { nl: 'Breedtegraad', en: 'Latitude' },
    {
      nl: 'Graden noorderbreedte, bijvoorbeeld 53,19. Leeg als de plek niet bekend is.',
      en: 'Degrees north, for example 53.19. Empty when the place is not known.',
    },
  ),
  described(
    degrees('longitude', 180, 'latitude'),
    { nl: 'Lengtegraad', en: 'Longitude' },
    {
      nl: 'Graden oosterlengte, bijvoorbeeld 6,39. Hoort bij de breedtegraad.',
      en: 'Degrees east, for example 6.39. Goes with the latitude.',
    },
  ),
]
