/**
 * Has V8 optimize only what runs for long. Otherwise its threads spend as much processor time on that
 * as the program itself takes, and the browser waits for the same cores. Does nothing where V8 may not
 * know the flag, which it would say.
 */
export function optimizeLate(): void {
  if (!process.versions.v8.startsWith('11.')) return // that of Node 20
  // With other flags V8 refuses the code that Node brings of its own modules: those of a build come first.
  for (const name of MODULES) process.getBuiltinModule(name)
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}

/** What a build loads of Node. */
const MODULES = ['node:child_process', 'node:fs/promises', 'node:util', 'node:zlib']

/** How much of a function runs, in bytes of bytecode, before V8 thinks about optimizing it: usually 67,584. */
const BUDGET = 1_000_000
