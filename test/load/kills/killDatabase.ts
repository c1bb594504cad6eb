import { findBinaries } from '../../../src/database/embedded/binaries'
import { dataFolder, settlePlace } from '../../../src/database/embedded/place'
import { findPostmaster } from '../../../src/database/embedded/postmaster'

/** Ends the embedded server of a DATA_DIR at once, where it runs: it is a process of its own and outlives the program. */
export const killDatabase = async (dataDir: string): Promise<void> => {
  const postmaster = findPostmaster(dataFolder(await settlePlace(dataDir, await findBinaries())))
  if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
}
