import { middleRate, type Rate } from './measureRate'

const ROUNDS = 3

/** Measures two servers in turn, so that what else the machine does hits both alike. */
export const inTurn = async (one: () => Promise<Rate>, other: () => Promise<Rate>): Promise<[Rate, Rate]> => {
  const ones: Rate[] = []
  const others: Rate[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ones.push(await one())
    others.push(await other())
  }
  return [middleRate(ones), middleRate(others)]
}

/** A rate for people: requests a second and the processor time of each. */
export const rateText = ({ microseconds, perSecond }: Rate): string =>
  `${Math.round(perSecond)}/s${microseconds === undefined ? '' : `, ${microseconds.toFixed(0)} µs`}`
