import { middleRate, type Rate } from './measureRate'

/** V8 needs some thousand answers before it runs its fastest code: until then a server measures its own start. */
const WARM_ROUNDS = 2
const ROUNDS = 3

/** Measures two servers in turn and warm, so that what else the machine does hits both alike. */
export const inTurn = async (one: () => Promise<Rate>, other: () => Promise<Rate>): Promise<[Rate, Rate]> => {
  const ones: Rate[] = []
  const others: Rate[] = []
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round += 1) {
    ones.push(await one())
    others.push(await other())
  }
  return [middleRate(ones.slice(WARM_ROUNDS)), middleRate(others.slice(WARM_ROUNDS))]
}

/** A rate for people: requests a second and the processor time of each. */
export const rateText = ({ microseconds, perSecond }: Rate): string =>
  `${Math.round(perSecond)}/s${microseconds === undefined ? '' : `, ${microseconds.toFixed(0)} µs`}`
