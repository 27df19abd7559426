import path from 'node:path'
import { root, type Workspace, workspacesIn } from '../workspaces.ts'

/** One way into a package, as its users import it. */
export interface PublicEntry {
  /** `.` or `./errors`, as in `exports`. */
  subpath: string
  /** The built declarations, absolute. */
  types: string
}

/** Every published package with the ways into it that have types; a command alone has none. */
export function publicPackages(): { workspace: Workspace; entries: PublicEntry[] }[] {
  return workspacesIn('packages')
    .filter(({ manifest }) => !manifest.private)
    .map((workspace) => ({ workspace, entries: entriesOf(workspace) }))
    .filter(({ entries }) => entries.length > 0)
}

function entriesOf({ folder, manifest }: Workspace): PublicEntry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, entry]) =>
    typeof entry === 'string' || !entry.types ? [] : [{ subpath, types: path.join(root, folder, entry.types) }],
  )
}
