import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

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
