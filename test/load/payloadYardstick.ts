import { CONNECTIONS, type Rate, SECONDS } from './measureRate'
import { openRegion } from './openRegion'

/** The read behind the list of projects, in this process: as many at once and for as long as the server is asked. */
export const openPayloadYardstick = async (
  dataDir: string,
): Promise<{ close: () => Promise<void>; measure: () => Promise<Rate> }> => {
  const { database, payload } = await openRegion(dataDir)
  const { docs } = await payload.find({
    collection: 'users',
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: 'admin@streekwerk.example' } },
  })
  const [admin] = docs
  if (admin === undefined) throw new Error('The region to measure on has no administrator.')
  const user = { ...admin, collection: 'users' as const }
  const read = async () =>
    JSON.stringify(
      await payload.find({
        collection: 'projects',
        depth: 1,
        joins: false,
        limit: 20,
        overrideAccess: false,
        user,
      }),
    )
  const measure = async (): Promise<Rate> => {
    let answers = 0
    const before = process.cpuUsage()
    const until = performance.now() + SECONDS * 1000
    const one = async () => {
      while (performance.now() < until) {
        await read()
        answers += 1
      }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, one))
    const { system, user: used } = process.cpuUsage(before)
    return { microseconds: (system + used) / answers, perSecond: answers / SECONDS }
  }
  const close = async () => {
    await payload.destroy()
    await database.stop()
  }
  return { close, measure }
}
