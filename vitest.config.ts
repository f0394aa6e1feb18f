import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/unpack-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is compiled runs as it is: functions that go into a page as text must not be rewritten.
    server: { deps: { external: [/\/lib\//] } },
    // Two browsers at a time are what a small machine carries.
    maxWorkers: 2,
    // Modules keep no state, so files share what was imported: loading it anew for each took as long as most of them.
    isolate: false,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
