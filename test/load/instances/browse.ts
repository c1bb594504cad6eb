import type { Balancer } from './balancer'

const PATHS = ['/', '/projecten', '/partners', '/en/', '/projecten.json']

/** Reads public pages in turn, as one of several visitors, until it is done. */
export const browse = async (
  balancer: Balancer,
  { client, isDone }: { client: number; isDone: () => boolean },
): Promise<void> => {
  for (let turn = client; !isDone(); turn += 1) await balancer.ask(PATHS[turn % PATHS.length] ?? '/')
}
