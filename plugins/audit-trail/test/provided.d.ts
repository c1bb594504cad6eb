import 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that every test database lies on; the house starts it before the first test. */
    databaseServer: string
  }
}
