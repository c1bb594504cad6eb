import type { Province } from '../../domain/region/provinces'

/** A municipality of the demo region: a real one, with its code at Statistics Netherlands. */
export type DemoMunicipality = {
  name: string
  province: Province
  /** The day its present borders came into force, where that is known for sure. */
  validFrom?: string
  latitude: number
  longitude: number
}

/** The yearly edition of the list of municipalities that the demo region follows. */
export const municipalityEdition = 2025

/** The municipalities of the demo region by code; places are the middle of each, in degrees. */
export const municipalities = {
  GM1969: {
    name: 'Westerkwartier',
    province: 'groningen',
    validFrom: '2019-01-01',
    latitude: 53.214,
    longitude: 6.344,
  },
  GM0014: {
    name: 'Groningen',
    province: 'groningen',
    validFrom: '2019-01-01',
    latitude: 53.209,
    longitude: 6.618,
  },
  GM1966: {
    name: 'Het Hogeland',
    province: 'groningen',
    validFrom: '2019-01-01',
    latitude: 53.402,
    longitude: 6.531,
  },
  GM1952: {
    name: 'Midden-Groningen',
    province: 'groningen',
    validFrom: '2018-01-01',
    latitude: 53.185,
    longitude: 6.803,
  },
  GM1979: {
    name: 'Eemsdelta',
    province: 'groningen',
    validFrom: '2021-01-01',
    latitude: 53.33,
    longitude: 6.846,
  },
  GM1970: {
    name: 'Noardeast-Fryslân',
    province: 'fryslan',
    validFrom: '2019-01-01',
    latitude: 53.329,
    longitude: 6.006,
  },
  GM0059: { name: 'Achtkarspelen', province: 'fryslan', latitude: 53.208, longitude: 6.127 },
  GM0090: { name: 'Smallingerland', province: 'fryslan', latitude: 53.115, longitude: 6.028 },
  GM0086: { name: 'Opsterland', province: 'fryslan', latitude: 53.047, longitude: 6.13 },
  GM1699: {
    name: 'Noordenveld',
    province: 'drenthe',
    validFrom: '1998-01-01',
    latitude: 53.095,
    longitude: 6.423,
  },
  GM1730: {
    name: 'Tynaarlo',
    province: 'drenthe',
    validFrom: '1998-01-01',
    latitude: 53.112,
    longitude: 6.628,
  },
  GM0106: { name: 'Assen', province: 'drenthe', validFrom: '1998-01-01', latitude: 52.997, longitude: 6.558 },
} as const satisfies Record<string, DemoMunicipality>

/** The code of a municipality of the demo region. */
export type MunicipalityCode = keyof typeof municipalities
