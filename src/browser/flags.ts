/** How the browser is started. Each flag is ours, with its reason. */
export function browserFlags(profile: string, isSandboxed: boolean): string[] {
  return [
    '--headless', // no window
    '--remote-debugging-pipe', // driven over two pipes: no port that others could reach
    `--user-data-dir=${profile}`, // a profile of its own, removed afterwards
    '--incognito', // nothing of a deck is kept on the disk, and no files wait to be removed
    '--no-first-run',
    '--disable-gpu', // pages are drawn by the processor, the same everywhere
    '--hide-scrollbars',
    '--mute-audio',
    '--font-render-hinting=none', // glyphs keep their widths, so that lines break as in print
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking', // no updates, no reports
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND', // no name and no address leads anywhere
    '--proxy-server=http://127.0.0.1:9', // what is left of the network ends at a closed port
    '--proxy-bypass-list=<-loopback>', // loopback included
    ...(isSandboxed ? [] : ['--no-sandbox']),
    'about:blank',
  ]
}

/**
 * Chromium refuses to sandbox root; everybody else gets the sandbox, unless they switch it off
 * where the system forbids it (containers without user namespaces).
 */
export function isSandboxed(environment: NodeJS.ProcessEnv): boolean {
  return process.getuid?.() !== 0 && environment.TAKEDECK_BROWSER_SANDBOX !== 'off'
}
