import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { showcase, showcaseTables } from '../src/index'
import { cooks } from './cooks'
import { goals } from './goals'
import { kitchen } from './kitchen'
import { measures } from './measures'
import { pictures } from './pictures'
import {
  publicCook,
  publicGoal,
  publicKitchen,
  publicMeasure,
  publicPicture,
  publicRecipe,
  publicTip,
} from './public'
import { readings } from './readings'
import { recipes } from './recipes'
import { staff } from './staff'
import { tips } from './tips'

/**
 * A site of recipes and cooks on the database at `databaseUrl`: the plugin in a house that is not its own. Its readings may be other
 * than those that are put down at once.
 */
export const createKitchenConfig = (
  databaseUrl: string,
  { parts = readings }: { parts?: CollectionConfig } = {},
): Promise<SanitizedConfig> =>
  buildConfig({
    admin: { user: 'staff' },
    collections: [recipes, cooks, tips, goals, parts, measures, pictures, staff],
    db: postgresAdapter({
      afterSchemaInit: [showcaseTables],
      idType: 'uuidv7',
      pool: { connectionString: databaseUrl },
      push: false,
    }),
    editor: lexicalEditor(),
    globals: [kitchen],
    localization: { defaultLocale: 'nl', fallback: true, locales: ['nl', 'en'] },
    plugins: [
      showcase({
        locales: ['nl', 'en'],
        preview: { path: '/preview' },
        site: { global: 'kitchen', project: publicKitchen },
        sources: [
          {
            collection: 'recipes',
            isTimed: true,
            path: { en: '/en/recipes', nl: '/recepten' },
            project: publicRecipe,
          },
          { collection: 'cooks', path: { en: '/en/cooks', nl: '/koks' }, project: publicCook },
          { collection: 'tips', project: publicTip },
          {
            collection: 'goals',
            parts: [
              { collection: 'readings', on: 'goal', where: { state: { equals: 'checked' } }, sort: 'from' },
              { collection: 'measures', by: 'measure', select: { decimals: true, unit: true } },
            ],
            path: { en: '/en/goals', nl: '/doelen' },
            project: publicGoal,
          },
          { collection: 'measures', project: publicMeasure },
          { collection: 'pictures', project: publicPicture },
        ],
      }),
    ],
    secret: 'only for trying the plugin',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
