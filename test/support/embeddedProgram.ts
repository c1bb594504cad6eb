import { startDatabase } from '../../src/database/embedded/startDatabase'

/**
 * A program with nothing but an embedded database, for tests to kill: says its address on one line, ends on TERM.
 * Its arguments are DATA_DIR and, if it wants that for itself, `exclusive`.
 */
const [dataDir = '', exclusive] = process.argv.slice(2)
const log = { info: () => undefined, warn: () => undefined }

try {
  const database = await startDatabase({ dataDir }, log, {
    durable: false,
    exclusive: exclusive === 'exclusive',
  })
  const end = () => {
    void database.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  console.log(database.url)
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.log(String(error))
  process.exitCode = 1
}
