import { publicCook, publicGoal, publicMeasure } from '../dev/public'
import { createWriter } from '../src/domain/createWriter'
import { HOSTILE } from './examples'
import type { Example } from './memoryReader'

const locales = ['nl', 'en'] as const

type Read = Record<string, unknown>

/** A year of a goal; what is not said of it was not measured. */
export const yearOf = (year: number, more: Read = {}): Read => ({
  from: `${year}-01-01T12:00:00.000Z`,
  until: `${year}-12-31T12:00:00.000Z`,
  ...more,
})

/** A goal with its readings, as its row is in a language. */
export const goalOf = (id: string, goal: Read, readings: readonly Read[], locale = 'nl'): Example => ({
  collection: 'goals',
  id,
  base: locale === 'nl' ? '/doelen' : '/en/goals',
  entry: publicGoal({ slug: id, ...goal }, locale, createWriter(locales, locale), { readings }),
})

/** Goals in many states, one of them hostile, with whom and what they are of. */
export const goalExamples = (locale = 'nl'): Example[] => {
  const write = createWriter(locales, locale)
  return [
    {
      collection: 'cooks',
      id: 'anna',
      base: locale === 'nl' ? '/koks' : '/en/cooks',
      entry: publicCook({ name: 'Anna Bakker', slug: 'anna' }, locale, write),
    },
    {
      collection: 'measures',
      id: 'plates',
      entry: publicMeasure(
        {
          definition: {
            nl: 'Borden die op een dag de keuken uitgaan, gemiddeld over een jaar.',
            en: 'Plates that leave the kitchen on a day, on average over a year.',
          },
          name: { nl: 'Borden per dag', en: 'Plates a day' },
        },
        locale,
        write,
      ),
    },
    goalOf(
      'meer-borden',
      {
        cooks: ['anna'],
        direction: 'up',
        measure: 'plates',
        startedAt: 900,
        startedOn: '2020-12-31T12:00:00.000Z',
        title: { nl: 'Meer borden per dag', en: 'More plates a day' },
        together: 'sum',
        unit: { nl: 'borden', en: 'plates' },
      },
      [
        yearOf(2021, {
          atDinner: 600,
          atLunch: 350,
          high: 1050,
          low: 950,
          standing: 'under',
          target: 1000,
          value: 950,
        }),
        yearOf(2022, {
          atDinner: 700,
          atLunch: 400,
          high: 1150,
          low: 1050,
          standing: 'on',
          target: 1100,
          value: 1100,
        }),
        yearOf(2023, { because: 'too-early', high: 1250, low: 1150, target: 1200 }),
        yearOf(2024, {
          atDinner: 800,
          atLunch: 500,
          high: 1275,
          low: 1225,
          standing: 'over',
          target: 1250,
          value: 1300,
        }),
      ],
      locale,
    ),
    goalOf(
      'minder-afval',
      {
        cooks: ['anna'],
        direction: 'down',
        measure: 'plates',
        title: { nl: 'Minder afval', en: 'Less waste' },
        together: 'ratio',
      },
      [
        yearOf(2023, { denominator: 100, numerator: 30, standing: 'on', target: 30, value: 30 }),
        yearOf(2024, { denominator: 100, numerator: 35, standing: 'under', target: 25, value: 35 }),
      ],
      locale,
    ),
    goalOf(
      'nieuw-doel',
      { cooks: ['anna'], measure: 'plates', title: { nl: 'Een nieuw doel', en: 'A new goal' } },
      [yearOf(2090, { target: 5 })],
      locale,
    ),
    goalOf(
      'vijandig-doel',
      { cooks: ['anna'], measure: 'plates', title: { nl: HOSTILE }, unit: { nl: HOSTILE } },
      [yearOf(2024, { because: HOSTILE, value: 1 })],
      locale,
    ),
  ]
}
