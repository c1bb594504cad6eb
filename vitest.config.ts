import { defineConfig } from 'vitest/config'

// Alone in what it does not share: every project starts Node with the condition that lets Lexical load (docs/decisions/0003).
const execArgv = ['-C', 'production']
const exclude = ['**/node_modules/**', 'dist/**', '.next/**']
// What is pure leaves nothing behind for the next file, so that a new process for each would only cost time.
const inOneProcess = { execArgv, isolate: false, maxWorkers: 2, testTimeout: 30_000 }

/** The suffix of a test file is its kind, and its kind is the vitest project it runs in. */
export default defineConfig({
  test: {
    // What was compiled is kept between runs, under node_modules, which shortens the inner loop.
    experimental: { fsModuleCache: true },
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, '**/*.{prop,int,e2e}.test.ts'],
          ...inOneProcess,
        },
      },
      {
        test: {
          name: 'laws',
          include: ['**/*.prop.test.ts'],
          exclude,
          ...inOneProcess,
          setupFiles: ['test/support/lawSeed.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude,
          execArgv,
          globalSetup: ['test/support/database.ts'],
          hookTimeout: 120_000,
          maxWorkers: 2,
          pool: 'forks',
          // What is sealed waits for all that is under way on the server, of whichever test.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.e2e.test.ts'],
          exclude,
          execArgv,
          fileParallelism: false,
          globalSetup: ['test/support/database.ts'],
          hookTimeout: 300_000,
          pool: 'forks',
          testTimeout: 180_000,
        },
      },
    ],
  },
})
