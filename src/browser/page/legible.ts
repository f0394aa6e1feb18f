/// <reference lib="dom" />

/** Whether nothing in a slide's body, nor on its charts, is smaller than can be read from afar. */
export function isLegible(slide: Element): boolean {
  const smallestPx = 18
  const texts = slide.querySelectorAll(':scope > .body, :scope > .body :not(sup, sub, figure *)')
  const areTexts = [...texts].every(
    (text) =>
      text.textContent === '' || Number.parseFloat(getComputedStyle(text).fontSize) >= smallestPx,
  )
  return areTexts && chartsOf(slide).every((chart) => letterSizeOf(chart) >= smallestPx - 0.05)
}

/** The charts that are drawn on a slide. */
export function chartsOf(slide: Element): SVGSVGElement[] {
  return [...slide.querySelectorAll<SVGSVGElement>(':scope > svg.drawing, figure.chart > svg')]
}

/** How large the words of a chart are, which is scaled as a whole, in CSS pixels. */
export function letterSizeOf(chart: SVGSVGElement): number {
  const { width, height } = chart.getBoundingClientRect()
  const { viewBox } = chart
  const scale = Math.min(width / viewBox.baseVal.width, height / viewBox.baseVal.height)
  return Number.parseFloat(getComputedStyle(chart).fontSize) * scale
}

/** How high a chart must be at least to be read from afar, in CSS pixels. */
export function leastHeightOf(chart: SVGSVGElement): number {
  return (chart.viewBox.baseVal.height * 18) / Number.parseFloat(getComputedStyle(chart).fontSize)
}
