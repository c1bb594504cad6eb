import { mix } from './colour'
import { palette } from './palette'

/** The light of a scene: the sky from top to horizon, the haze that far things fade into, the sun. */
export type Mood = {
  sky: readonly [top: string, middle: string, horizon: string]
  haze: string
  sun: { x: number; y: number; radius: number; colour: string }
  cloud: string
}

/** Moods of a day in the region; a scene takes one and moves its sun. */
export const moods = {
  morning: {
    sky: ['#9cc6cf', '#d6e2d3', '#f7dfb4'],
    haze: '#e9dcbb',
    sun: { x: 520, y: 520, radius: 78, colour: '#fff1cb' },
    cloud: palette.cloud,
  },
  noon: {
    sky: ['#86bccb', '#b5d8dc', '#e6ecd9'],
    haze: '#d3e1d5',
    sun: { x: 1480, y: 240, radius: 70, colour: '#fff6dc' },
    cloud: palette.snow,
  },
  evening: {
    sky: ['#6f93a8', '#e0b79b', '#f6c88a'],
    haze: '#e9b98d',
    sun: { x: 1340, y: 560, radius: 104, colour: '#ffe3a8' },
    cloud: '#f4c7a2',
  },
  overcast: {
    sky: ['#a9c2c4', '#cdd9d2', '#efe7d0'],
    haze: '#d9ddcb',
    sun: { x: 1200, y: 380, radius: 64, colour: '#fdf5e0' },
    cloud: '#f3eee0',
  },
} as const satisfies Record<string, Mood>

/** A colour as it looks at a distance: 0 is near, 1 has vanished in the haze. */
export const faded = (mood: Mood, colour: string, distance: number): string =>
  mix(colour, mood.haze, distance)
