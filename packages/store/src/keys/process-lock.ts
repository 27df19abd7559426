import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Takes a lock file, or says which process holds it. The lock of a process of this machine that is gone is taken over. */
export function takeLock(file: string): { release(): void } | { heldBy: string } {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    // Linked, not written in place: whoever sees the lock sees who holds it.
    const draft = `${file}.${randomUUID()}`
    writeFileSync(draft, `${process.pid} ${hostname()}`, { flag: 'wx', mode: 0o600 })
    try {
      linkSync(draft, file)
      return { release: () => rmSync(file, { force: true }) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    } finally {
      rmSync(draft, { force: true })
    }
    const holder = holderOf(file)
    if (holder !== null && isAlive(holder)) return { heldBy: holder }
    rmSync(file, { force: true })
  }
  return { heldBy: 'several processes at once' }
}

function holderOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

/** A process of another machine counts as alive: from here it cannot be seen. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.split(' ')
  if (host !== undefined && host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return Number(pid) > 0
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
