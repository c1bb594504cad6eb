import type { Parts, PointInput, PublicEntry, Writer } from '@streekwerk/payload-showcase'

type Read = Record<string, unknown>

/** What the public may know of a recipe. */
export const publicRecipe = (recipe: Read, _locale: string, write: Writer): PublicEntry | null =>
  recipe.withheld === true
    ? null
    : {
        slug: write.slug(recipe.slug),
        title: write.words(recipe.title),
        summary: write.words(recipe.intro),
        fields: {
          method: write.richText(recipe.method),
          diets: write.codes('diet', recipe.diets),
          cost: write.amounts(recipe.costCents),
          firstCooked: write.date(recipe.firstCooked),
          retired: write.flag(recipe.retired),
        },
        references: [
          ...write.references('cook', 'cooks', recipe.cooks),
          ...write.notedReferences('image', 'pictures', recipe.photos, { at: 'picture', note: 'caption' }),
        ],
        sortAt: write.instant(recipe.firstCooked),
      }

/** What the public may know of a cook. */
export const publicCook = (cook: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: write.slug(cook.slug),
  title: write.words(cook.name),
  summary: null,
  fields: { about: write.richText(cook.about) },
  references: write.references('image', 'pictures', cook.portrait),
  sortAt: null,
})

/** What the public may know of a tip. */
export const publicTip = (tip: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: null,
  summary: null,
  fields: { text: write.text(tip.text) },
  references: write.references('recipe', 'recipes', tip.recipe, { required: true }),
  sortAt: write.instant(tip.createdAt),
})

/** What the public may know of a picture. */
export const publicPicture = (picture: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: write.words(picture.alt),
  summary: null,
  fields: {},
  references: [],
  files: write.files(picture),
  sortAt: null,
})

/** What the public may know of the kitchen. */
export const publicKitchen = (kitchen: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: write.words(kitchen.name),
  summary: write.words(kitchen.tagline),
  fields: { about: write.richText(kitchen.about) },
  references: [],
  sortAt: null,
})

/** What the public may know of what is measured. */
export const publicMeasure = (measure: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: write.words(measure.name),
  summary: write.words(measure.definition),
  fields: {},
  references: [],
  sortAt: null,
})

const standings = { on: 'on', over: 'over', under: 'under' } as const

const pointOf = (reading: Read): PointInput => ({
  key: String(reading.from).slice(0, 10),
  from: reading.from,
  until: reading.until,
  value: reading.value,
  numerator: reading.numerator,
  denominator: reading.denominator,
  target: reading.target,
  low: reading.low,
  high: reading.high,
  standing: standings[reading.standing as keyof typeof standings] ?? null,
  because: reading.because,
})

const atMeal = (key: string, label: Record<string, string>, readings: readonly Read[]) => ({
  key,
  label,
  values: Object.fromEntries(readings.map((reading) => [String(reading.from).slice(0, 10), reading[key]])),
})

const sums = { count: 'count', latest: 'latest', ratio: 'ratio', sum: 'sum' } as const
const directions = { down: 'down', up: 'up' } as const

/** What the public may know of a goal, with the readings that were checked. */
export const publicGoal = (
  goal: Read,
  _locale: string,
  write: Writer,
  { measures = [], readings = [] }: Parts,
): PublicEntry => ({
  slug: write.slug(goal.slug),
  title: write.words(goal.title),
  summary: null,
  fields: {
    course: write.series({
      baseline: { on: goal.startedOn, value: goal.startedAt },
      dimensions: [
        {
          key: 'meal',
          label: { nl: 'Per maaltijd', en: 'By meal' },
          categories: [
            atMeal('atLunch', { nl: 'Lunch', en: 'Lunch' }, readings),
            atMeal('atDinner', { nl: 'Diner', en: 'Dinner' }, readings),
          ],
        },
      ],
      direction: directions[goal.direction as keyof typeof directions] ?? 'none',
      points: readings.map(pointOf),
      format: goal.together === 'ratio' ? 'percentage' : 'number',
      reasons: 'noVerdict',
      together: sums[goal.together as keyof typeof sums] ?? null,
      decimals: measures[0]?.decimals,
      unit: [goal.unit, measures[0]?.unit].find((each) => write.words(each) !== null),
    }),
  },
  references: [
    ...write.references('measure', 'measures', goal.measure),
    ...write.references('cook', 'cooks', goal.cooks),
  ],
  sortAt: null,
})
