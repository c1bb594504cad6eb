import { group, type Point, polygon } from '../brush/svg'

/** Strips of field that run from one vanishing point to the lower edge, coloured in turn. */
export const convergingFields = (
  eye: Point,
  floor: number,
  edges: readonly number[],
  colours: readonly string[],
  spread = 0.012,
): string =>
  group(
    {},
    ...edges.slice(1).map((edge, index) => {
      const before = edges[index] ?? edge
      const farX = (x: number) => eye[0] + (x - eye[0]) * spread
      return polygon(
        [
          [farX(before), eye[1]],
          [farX(edge), eye[1]],
          [edge, floor],
          [before, floor],
        ],
        colours[index % colours.length] ?? '#000000',
      )
    }),
  )
