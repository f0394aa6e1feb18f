/// <reference lib="dom" />
import { pixels } from './paint.ts'

/** Whether an element orders what is inside it apart from others. */
export function contains({
  zIndex,
  position,
  isolation,
  opacity,
  transform,
}: CSSStyleDeclaration): boolean {
  const isOrdered = position !== 'static' && zIndex !== 'auto'
  return isOrdered || isolation === 'isolate' || opacity !== '1' || transform !== 'none'
}

/** How far an element lies in front of others, or behind them. */
export function depthOf({ zIndex, position }: CSSStyleDeclaration): number {
  return position === 'static' ? 0 : pixels(zIndex)
}
