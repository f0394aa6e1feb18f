/** What is said in stressed paragraphs: words of all lengths, marks, formatting, links. */
const SENTENCES = [
  'The kerb makes the difference, not the paint: trips rose 62% where the lane was protected.',
  'Two in five riders were **new to cycling** in the city, and *most of them* stayed through January.',
  'Nobody had counted the night workers, who ride home between two and four in the morning.',
  'Side-street bays took thirty-four deliveries a day; empty units fell from nine to five.',
  'See the [final count](https://example.com/count) of April, or the register of road injuries.',
  'A longer green phase costs less time than weaving past bicycles, said the chief engineer.',
  'Count, try, build, adjust: fourteen weeks from the first camera to the last signal.',
  'Infrastructure departments internationally underestimate neighbourhood characteristics.',
]

/** How a paragraph may be set. */
const SETTINGS = [
  'font-size: 22px',
  'font-size: 31px; line-height: 1.2',
  'font-family: var(--font-heading); font-size: 34px',
  'font-size: 26px; text-align: center',
  'font-size: 24px; text-align: right; letter-spacing: 0.02em',
  'font-size: 28px; text-transform: uppercase',
]

/** A Marp deck with a paragraph on each slide, of a width that no one chose. */
export function stressedDeck(theme: string, count: number): string {
  const random = createRandom(theme.length)
  const slides = Array.from({ length: count }, (_, index) => {
    const widthPx = 260 + random(600)
    const setting = SETTINGS[index % SETTINGS.length]
    const first = random(SENTENCES.length)
    const text = [0, 3].map((step) => SENTENCES[(first + step) % SENTENCES.length]).join(' ')
    return `<style scoped>p { width: ${widthPx}px; max-width: none; ${setting} }</style>\n\n${text}\n`
  })
  return `---\nmarp: true\ntheme: ${theme}\n---\n\n${slides.join('\n---\n\n')}`
}

/** Numbers that are the same each time (Lehmer’s generator, Park and Miller 1988). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}
