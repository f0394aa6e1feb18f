/** What a part of a slide is called in a presentation, and what an empty one says. */
export interface Prompt {
  readonly name: string
  readonly prompt: string
}

/** The parts of our layouts. An empty part is set as large as a full one: its prompt is short. */
const PROMPTS: Readonly<Record<string, Prompt>> = {
  title: { name: 'Title', prompt: 'Headline' },
  body: { name: 'Content', prompt: 'Text' },
  footer: { name: 'Footer', prompt: 'Footer' },
  number: { name: 'Slide Number', prompt: '‹#›' },
  mark: { name: 'Mark', prompt: '1' },
  count: { name: 'Count', prompt: '5' },
  from: { name: 'Source', prompt: 'Source' },
  by: { name: 'Author', prompt: 'Name' },
  figure: { name: 'Caption', prompt: 'Caption' },
  order: { name: 'Order', prompt: '1' },
  when: { name: 'Time', prompt: 'Time' },
  value: { name: 'Number', prompt: '100' },
  card: { name: 'Card', prompt: 'Text' },
  side: { name: 'Side', prompt: 'Text' },
  step: { name: 'Step', prompt: 'Text' },
  pic: { name: 'Picture', prompt: 'Picture' },
  tbl: { name: 'Table', prompt: 'Table' },
  chart: { name: 'Chart', prompt: 'Chart' },
}

/**
 * The name and the prompt of a part; one that we do not know has its class as its name. What stands
 * beside a count or a mark says so: “Takeaway 1 of 5”; steps count, and names have their order.
 */
export function promptOf(role: string, words: string): Prompt {
  const name = role.charAt(0).toUpperCase() + role.slice(1)
  const known = PROMPTS[role] ?? { name, prompt: name }
  if (role === 'order' || role === 'by') return { ...known, prompt: words }
  const [said = ''] = /^\D*/.exec(words) ?? []
  const isBeside = /^(?:mark|count)$/.test(role) && said.trim() !== ''
  return isBeside ? { name: 'Label', prompt: said.trim() } : known
}
