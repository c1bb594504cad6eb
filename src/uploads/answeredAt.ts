import type { S3 } from '@aws-sdk/client-s3'

type Answered = { answeredAt?: number }

/** Makes a client keep with each answer what the clock of the store said then, which `answeredAt` reads. */
export const keepClock = ({ middlewareStack }: S3): void => {
  middlewareStack.add(
    (next) => async (asked) => {
      const result = await next(asked)
      const { headers } = result.response as { headers?: Readonly<Record<string, string>> }
      const said = Date.parse(headers?.date ?? '')
      if (result.output && !Number.isNaN(said)) (result.output.$metadata as Answered).answeredAt = said
      return result
    },
    // Around what reads the answer, so that there is something to keep it with.
    { name: 'streekwerkKeepClock', priority: 'high', step: 'deserialize' },
  )
}

/** When a store answered, by its own clock and in milliseconds since 1970; undefined where it did not say. */
export const answeredAt = ({ $metadata }: { $metadata: object }): number | undefined =>
  ($metadata as Answered).answeredAt
