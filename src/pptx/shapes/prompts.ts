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
  by: { name: 'Author', prompt: 'Author, date' },
}

/** The name and the prompt of a part; one that we do not know has its class as its name. */
export function promptOf(role: string): Prompt {
  const name = role.charAt(0).toUpperCase() + role.slice(1)
  return PROMPTS[role] ?? { name, prompt: name }
}
