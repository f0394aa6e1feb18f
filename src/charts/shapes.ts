import { arc, area, line, pie } from 'd3-shape'

/** A point of a line, or of an area between `low` and `high`. */
export interface PathPoint {
  readonly x: number
  readonly low: number
  readonly high: number
}

/** A line through the points; it is interrupted where there is none. */
export function linePath(points: readonly (PathPoint | undefined)[]): string {
  const path = line<PathPoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.high ?? 0)
  return path(points) ?? ''
}

/** The area between the points. */
export function areaPath(points: readonly (PathPoint | undefined)[]): string {
  const path = area<PathPoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y0((point) => point?.low ?? 0)
    .y1((point) => point?.high ?? 0)
  return path(points) ?? ''
}

/** The slices of a pie, clockwise from the top, around its middle. */
export function slicePaths(
  values: readonly number[],
  { outerPx, innerPx }: { readonly outerPx: number; readonly innerPx: number },
): string[] {
  const slices = pie<number>().sort(null)([...values])
  const path = arc<(typeof slices)[number]>().outerRadius(outerPx).innerRadius(innerPx)
  return slices.map((slice) => path(slice) ?? '')
}
