import type { NumberField } from 'payload'

import { described } from './described'

/** Latitude and longitude as two numbers in degrees (WGS 84). */
export const placeFields = (): NumberField[] => [
  described(
    { name: 'latitude', type: 'number', max: 90, min: -90 },
    { nl: 'Breedtegraad', en: 'Latitude' },
    {
      nl: 'Graden noorderbreedte, bijvoorbeeld 53,19. Leeg als de plek niet bekend is.',
      en: 'Degrees north, for example 53.19. Empty when the place is not known.',
    },
  ),
  described(
    { name: 'longitude', type: 'number', max: 180, min: -180 },
    { nl: 'Lengtegraad', en: 'Longitude' },
    {
      nl: 'Graden oosterlengte, bijvoorbeeld 6,39. Hoort bij de breedtegraad.',
      en: 'Degrees east, for example 6.39. Goes with the latitude.',
    },
  ),
]
