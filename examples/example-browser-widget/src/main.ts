// Says where the page is; it needs no server.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bundle = new URL('../../../packages/scoring/dist/browser/attune.js', import.meta.url)
const page = new URL('../page/index.html', import.meta.url)
if (existsSync(fileURLToPath(bundle))) process.stdout.write(`Open this in a browser:\n  ${page.href}\n`)
else {
  process.stderr.write('The page needs the built bundle. Run: npm run build\n')
  process.exitCode = 2
}
