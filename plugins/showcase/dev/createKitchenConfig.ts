import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { showcase, showcaseTables } from '../src/index'
import { cooks } from './cooks'
import { kitchen } from './kitchen'
import { pictures } from './pictures'
import { publicCook, publicKitchen, publicPicture, publicRecipe, publicTip } from './public'
import { recipes } from './recipes'
import { staff } from './staff'
import { tips } from './tips'

/** A site of recipes and cooks on the database at `databaseUrl`: the plugin in a house that is not its own. */
export const createKitchenConfig = (databaseUrl: string): Promise<SanitizedConfig> =>
  buildConfig({
    admin: { user: 'staff' },
    collections: [recipes, cooks, tips, pictures, staff],
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
          { collection: 'pictures', project: publicPicture },
        ],
      }),
    ],
    secret: 'only for trying the plugin',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
