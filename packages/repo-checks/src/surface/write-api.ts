// `npm run api`: writes the public surface of every package beside it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../workspaces.ts'
import { apiReport } from './api-report.ts'
import { readSurface } from './read-surface.ts'

const { packages, checker } = readSurface()
for (const surface of packages) {
  writeFileSync(path.join(root, surface.folder, 'api.md'), apiReport(surface, checker))
}
