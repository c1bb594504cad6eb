import type { Page, Request, Route } from 'playwright-core'

/** What the server was asked and is not told yet. */
export type Held = Readonly<{
  /** Lets it all through, and holds nothing any more. */
  letGo: () => Promise<void>
}>

/** Holds what a page asks, as a slow line does, until it is let go. */
export const holdRequests = async (page: Page, isHeld: (request: Request) => boolean): Promise<Held> => {
  let release: () => void = () => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  const waiting: Promise<void>[] = []
  const hold = (route: Route) => {
    const goes = isHeld(route.request()) ? held.then(() => route.continue()) : route.continue()
    waiting.push(goes)
    return goes
  }
  await page.route('**', hold)
  return {
    letGo: async () => {
      release()
      // Whatever still waits would be let through twice.
      await Promise.all(waiting)
      await page.unroute('**', hold)
    },
  }
}
