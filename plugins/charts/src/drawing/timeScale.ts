import { scaleLinear } from 'd3-scale'

import { tenths } from './numberScale'

/** Where moments are across a picture, from `left` to `right`; a moment alone stands in the middle. */
export const timeScale = (
  moments: readonly { at: number }[],
  { left, right }: { left: number; right: number },
): ((at: number) => number) => {
  const [first, last] = moments.reduce<[number, number]>(
    ([low, high], { at }) => [Math.min(low, at), Math.max(high, at)],
    [Infinity, -Infinity],
  )
  const scale = scaleLinear().domain([first, last]).range([left, right])
  return (at) => tenths(scale(at))
}
