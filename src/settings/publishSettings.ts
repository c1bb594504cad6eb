import { type Env, readEnv } from '../env'
import { keptSecret } from './keptSecret'

/**
 * Puts what was settled at the start (the address of the database, the secret, the seed) into the environment, where
 * payload.config.ts and child processes find it, and answers all settings anew. Call before the config is imported.
 */
export const publishSettings = (env: Env, databaseUrl: string): Env => {
  const secret =
    env.payloadSecret ?? (env.serve === 'all' ? keptSecret(env.dataDir, 'payload-secret') : undefined)
  process.env.DATABASE_URL = databaseUrl
  process.env.SEED = env.seed
  if (secret !== undefined) process.env.PAYLOAD_SECRET = secret
  return readEnv(process.env)
}
