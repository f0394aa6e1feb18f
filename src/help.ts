import { type CommandName, USAGES, type Usage, type UsageOption } from './commands/usages.ts'

/** What `takedeck --help` prints: all commands. */
export function overview(): string {
  const commands = Object.entries(USAGES).map(([name, { operands, about }]): Row => {
    return [`takedeck ${name} ${operands}`.trimEnd(), about]
  })
  return `takedeck turns an article's key takeaways into slides: HTML, PDF and PPTX.

${table(commands)}

${table([
  ['takedeck <command> --help', 'its options and examples'],
  ['takedeck --version', 'the version'],
])}

Exit codes: 0 built, 1 problems in content or on this machine, 2 wrong usage, 70 a bug of takedeck.
PDF and PPTX need a browser: on Linux npm has installed one; elsewhere Chrome, Chromium or Edge is
found. TAKEDECK_BROWSER names another one.
`
}

/** What `takedeck <command> --help` prints: how one command is used. */
export function page(name: CommandName): string {
  const { operands, about, remarks, options, examples }: Usage = USAGES[name]
  const own = Object.entries(options).map(optionRow)
  const line = ['takedeck', name, operands, own.length > 0 ? '[options]' : ''].filter(Boolean)
  const shown = examples.map(([command, does]): Row => [`takedeck ${command}`, does])
  return `takedeck ${name}: ${about}.

  ${line.join(' ')}

${remarks.join('\n')}

Options
${table([...own, ['-h, --help', 'print this']])}

Examples
${table(shown)}
`
}

type Row = readonly [left: string, right: string]

function optionRow([name, { short, value = '', default: usual, about }]: [
  string,
  UsageOption,
]): Row {
  const mark = short === undefined ? '    ' : `-${short}, `
  const remark = typeof usual === 'string' ? ` (default: ${usual})` : ''
  return [`${mark}--${name} ${value}`.trimEnd(), about + remark]
}

/** Two columns, indented. */
function table(rows: readonly Row[]): string {
  const widest = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`).join('\n')
}
