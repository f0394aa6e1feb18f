/** How much time of the processor something took, which other programs do not lengthen as they do the clock's. */
export function processorTimeMs(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
