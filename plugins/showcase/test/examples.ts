import { publicCook, publicKitchen, publicPicture, publicRecipe, publicTip } from '../dev/public'
import { createWriter } from '../src/domain/createWriter'
import { block, paragraph, richText, run } from './lexical'
import type { Example } from './memoryReader'

const write = createWriter(['nl', 'en'], 'nl')

/** What must never come out of a page as markup, put wherever an editor can write. */
export const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" ' & {{7*7}} \u2028]]>`

const picture = (id: string, alt: string): Example => ({
  collection: 'pictures',
  id,
  entry: publicPicture(
    {
      alt,
      filename: `${id}.webp`,
      mimeType: 'image/webp',
      width: 1600,
      height: 1000,
      sizes: {
        card: { filename: `${id}-640.webp`, mimeType: 'image/webp', width: 640, height: 400 },
        thumbnail: { filename: `${id}-320.webp`, mimeType: 'image/webp', width: 320, height: 200 },
      },
    },
    'nl',
    write,
  ),
})

const recipe = (id: string, document: Record<string, unknown>): Example => {
  const entry = publicRecipe(document, 'nl', write)
  if (!entry) throw new Error(`the example ${id} is not public`)
  return { collection: 'recipes', id, base: '/recepten', entry }
}

const soup = recipe('soup', {
  title: { nl: 'Erwtensoep' },
  slug: { nl: 'erwtensoep' },
  intro: { nl: 'Dik genoeg om een lepel in te laten staan.' },
  method: {
    nl: richText(
      block('heading', [run('Avond ervoor')], { tag: 'h2' }),
      block('paragraph', [run('Week de '), run('spliterwten', 1), run('.')]),
      block('paragraph', [
        block('link', [run('Lees over koks')], {
          fields: { linkType: 'internal', doc: { relationTo: 'cooks', value: 'anna' } },
        }),
        run(' en '),
        block('link', [run('een verborgen recept')], {
          fields: { linkType: 'internal', doc: { relationTo: 'recipes', value: 'hidden' } },
        }),
      ]),
      block('upload', [], { relationTo: 'pictures', value: 'bowl' }),
      block('upload', [], { relationTo: 'pictures', value: 'secret-picture' }),
    ),
  },
  diets: ['vegan', 'zelfbedacht'],
  cooks: ['anna', 'withdrawn'],
  photos: [
    { picture: 'pan', caption: { nl: 'De pan' } },
    { picture: 'bowl', caption: { nl: 'De kom' } },
  ],
  firstCooked: '2025-02-01T12:00:00.000Z',
  costCents: 1250,
})

const hostile = recipe('hostile', {
  title: { nl: `Vijandig ${HOSTILE}` },
  slug: { nl: 'vijandig' },
  intro: { nl: HOSTILE },
  method: {
    nl: richText(
      block('paragraph', [
        run(HOSTILE, 1),
        block('link', [run('klik')], { fields: { linkType: 'custom', url: 'javascript:alert(1)' } }),
        block('link', [run('klok')], {
          fields: { linkType: 'custom', url: `https://x.example/"onmouseover=alert(1)` },
        }),
      ]),
    ),
  },
  diets: [HOSTILE],
  photos: [{ picture: 'evil', caption: { nl: HOSTILE } }, { picture: 'evil' }],
})

/** The rows of a small site: documentation of what pages show, and the fixture of their tests. One is hostile. */
export const examples: Example[] = [
  {
    collection: 'site',
    id: 'site',
    entry: publicKitchen(
      {
        name: { nl: 'De keuken' },
        tagline: { nl: 'Koken met wat er is' },
        about: { nl: paragraph('Wij koken.') },
      },
      'nl',
      write,
    ),
  },
  soup,
  hostile,
  ...['stamppot', 'poffert', 'snert', 'hachee', 'moppen'].map((name) =>
    recipe(name, { title: { nl: name }, slug: { nl: name }, intro: { nl: `Over ${name}` } }),
  ),
  {
    collection: 'cooks',
    id: 'anna',
    base: '/koks',
    entry: publicCook(
      { name: 'Anna Bakker', slug: 'anna', about: { nl: paragraph('Kookt al jaren.') } },
      'nl',
      write,
    ),
  },
  picture('pan', 'Een pan soep'),
  picture('bowl', 'Een kom'),
  picture('evil', HOSTILE),
  {
    collection: 'tips',
    id: 'stir',
    entry: publicTip({ recipe: 'soup', text: { nl: 'Roer rustig' } }, 'nl', write),
  },
]
