import { stepMeasurements } from '@streekwerk/payload-kpi-tracking'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

type Data = Record<string, unknown>

let serial = 0
const next = (): number => (serial += 1)

/** Test data of KPIs: what is measured, what a project aims at in the years 2024 and 2025, and what counts in one of them. */
export const buildersOfKpis = (payload: Payload) => {
  const buildIndicator = (data: Data = {}) =>
    payload.create({
      collection: 'indicators',
      data: {
        aggregation: 'sum',
        direction: 'up',
        level: 'output',
        name: `Indicator ${next()}`,
        tells: 'Hoeveel het er waren.',
        type: 'number',
        unit: 'bomen',
        ...data,
      },
      overrideAccess: true,
    })
  const buildProjectKpi = async (project: string, data: Data = {}) =>
    payload.create({
      collection: 'kpis',
      data: {
        from: '2024-01-01',
        frequency: 'yearly',
        indicator: data.indicator ?? (await buildIndicator()).id,
        margin: 15,
        name: `KPI ${next()}`,
        subjects: [project],
        until: '2025-12-31',
        ...data,
      } as never,
      depth: 0,
      overrideAccess: true,
    })
  const periodOf = async (kpi: string, key: string): Promise<string> => {
    const { docs } = await payload.find({
      collection: 'kpi-periods',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { and: [{ kpi: { equals: kpi } }, { key: { equals: key } }] },
    })
    const [found] = docs
    if (!found) throw new Error(`there is no period ${key}`)
    return found.id
  }
  const asUser = (user: object) =>
    createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  const asSomebody = async (name: string, roles: readonly string[]) => {
    const user = await payload.create({
      collection: 'users',
      data: {
        active: true,
        email: `${name}-${next()}@kpis.example`,
        name,
        password: 'een-lang-wachtwoord',
        roles: [...roles],
      } as never,
      overrideAccess: true,
    })
    return asUser(user)
  }
  const submit = async (
    req: PayloadRequest,
    kpi: string,
    { key, ...data }: { key: string } & Data,
  ): Promise<string> => {
    const { id } = await payload.create({
      collection: 'kpi-measurements',
      data: { kpi, period: await periodOf(kpi, key), ...data } as never,
      overrideAccess: true,
      req,
    })
    await stepMeasurements(req, { ids: [id], reason: '', step: 'submit' })
    return id
  }
  return {
    buildIndicator,
    buildProjectKpi,
    buildTarget: async (kpi: string, key: string, target: number) =>
      payload.update({
        collection: 'kpi-periods',
        data: { target },
        id: await periodOf(kpi, key),
        overrideAccess: true,
      }),
    /** Measured by somebody, and waiting for somebody else. */
    buildSubmitted: async (
      kpi: string,
      key: string,
      { by, ...data }: { by: { id: string } } & Data,
    ): Promise<string> => submit(await asUser(by), kpi, { key, ...data }),
    /** Lets what was submitted count. */
    approve: async (id: string, by: { id: string }): Promise<void> => {
      await stepMeasurements(await asUser(by), { ids: [id], reason: '', step: 'approve' })
    },
    /** Measured by one and approved by another, so that it counts. */
    buildCounting: async (kpi: string, key: string, data: Data): Promise<string> => {
      const [one, other] = [
        await asSomebody('Meter', ['process-manager']),
        await asSomebody('Keurder', ['decision-maker']),
      ]
      const id = await submit(one, kpi, { key, ...data })
      await stepMeasurements(other, { ids: [id], reason: '', step: 'approve' })
      return id
    },
  }
}
