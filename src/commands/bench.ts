import { bench } from '../../test/load/bench'

/** `npm run bench`: measures what the program must reach, as ratios to yardsticks of the same run; fails when it falls short. */
export const main = async (): Promise<number> => ((await bench()) ? 0 : 1)
