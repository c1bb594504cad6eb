/** A place on earth, in degrees (WGS 84). */
export type Place = { latitude: number; longitude: number }

/** Across and down, in units of a picture. */
export type Point = readonly [x: number, y: number]

/** The size of a picture of places, and where in it each place is. */
export type Frame = {
  width: number
  height: number
  unitsPerKilometre: number
  at: (place: Place) => Point
}

/** What stays free around the places, in units: room for a name, and at the foot for the scale bar. */
const [MARGIN, FOOT] = [36, 46]
/** A single place is shown with what is around it. */
const LEAST_KILOMETRES = 10
/** How high a picture can be for its width, without its margins. */
const [LOWEST, HIGHEST] = [0.5, 1]
const KILOMETRES_PER_DEGREE = 111.195
const RADIANS_PER_DEGREE = Math.PI / 180

const spanOf = (values: readonly number[]): { middle: number; length: number } => {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
  return { middle: (least + most) / 2, length: most - least }
}

/**
 * Frames places in a picture of this width (in units, 160 or more): north is up, and a kilometre is as long everywhere and in
 * every direction, within two hundredths for a region of 150 km. There must be a place, with a latitude of -90…90 and a longitude
 * of -180…180; a region on both sides of the 180th meridian is drawn as the whole world.
 *
 * The projection is the equirectangular one, true to scale at the middle latitude (J. P. Snyder, Map Projections, 1987, § 12).
 */
export const framePlaces = (places: readonly Place[], width: number): Frame => {
  const [north, east] = [
    spanOf(places.map(({ latitude }) => latitude)),
    spanOf(places.map(({ longitude }) => longitude)),
  ]
  const perLatitude = KILOMETRES_PER_DEGREE
  const perLongitude = KILOMETRES_PER_DEGREE * Math.cos(north.middle * RADIANS_PER_DEGREE)
  const [high, wide] = [north.length * perLatitude, east.length * perLongitude].map((length) =>
    Math.max(length, LEAST_KILOMETRES),
  ) as [number, number]
  const room = width - 2 * MARGIN
  const unitsPerKilometre = Math.min(room / wide, (room * HIGHEST) / high)
  const height = Math.max(room * LOWEST, high * unitsPerKilometre) + MARGIN + FOOT
  const middle: Point = [width / 2, MARGIN + (height - MARGIN - FOOT) / 2]
  return {
    width,
    height,
    unitsPerKilometre,
    at: ({ latitude, longitude }) => [
      middle[0] + (longitude - east.middle) * perLongitude * unitsPerKilometre,
      middle[1] - (latitude - north.middle) * perLatitude * unitsPerKilometre,
    ],
  }
}
