import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { group, oval, path, polygon, stroke } from '../brush/svg'

/** A wind turbine, about 400 high, standing on the origin, its blades turned by `turn` degrees. */
export const turbine = (colour: string, turn: number): string =>
  group(
    {},
    polygon(
      [
        [-6, 0],
        [-3, -300],
        [3, -300],
        [6, 0],
      ],
      colour,
    ),
    ...[0, 120, 240].map((angle) =>
      path('M-5 0Q-12 -40 0 -150Q7 -40 5 0Z', colour, {
        transform: `translate(0 -300) rotate(${angle + turn})`,
      }),
    ),
    oval(0, -300, 9, 9, mix(colour, palette.ink, 0.12)),
  )

/** A tilted table of solar panels with its low edge on the origin, 260 wide. */
export const solarTable = (glass: string = palette.deep): string => {
  const [low, high] = [0, -96]
  const at = (share: number, y: number) => share * 260 + (y === high ? 46 : 0)
  const columns = [0.2, 0.4, 0.6, 0.8].map((share) =>
    stroke(`M${at(share, low)} ${low}L${at(share, high)} ${high}`, mix(glass, palette.snow, 0.5), 3),
  )
  return group(
    {},
    polygon(
      [
        [10, 26],
        [262, 26],
        [300, 12],
        [50, 12],
      ],
      palette.ink,
      { opacity: 0.2 },
    ),
    ...[40, 230].map((x) => stroke(`M${x + 14} -30V26`, palette.slate, 6)),
    polygon(
      [
        [0, low],
        [260, low],
        [306, high],
        [46, high],
      ],
      glass,
    ),
    polygon(
      [
        [0, low],
        [90, low],
        [220, high],
        [46, high],
      ],
      mix(glass, palette.sky, 0.75),
      { opacity: 0.4 },
    ),
    ...columns,
    stroke('M23 -48H283', mix(glass, palette.snow, 0.5), 3),
    stroke(`M0 ${low}H260L306 ${high}H46Z`, palette.snow, 4),
  )
}
