import { existsSync } from 'node:fs'

/** Where this machine has a Chromium; `undefined` where it has none, and browser tests are skipped. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
)
if (!chromiumPath) console.log('Browser tests are skipped: no Chromium found (on Debian: apt-get install chromium).')

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
