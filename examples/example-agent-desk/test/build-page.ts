import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the page that is tested. */
    page: string
  }
}

/** Builds the page once, to a folder of its own, so that no test ever looks at an old one. */
export default async function buildPage({ provide }: TestProject): Promise<() => Promise<void>> {
  const page = await mkdtemp(path.join(tmpdir(), 'attune-desk-'))
  const root = fileURLToPath(new URL('..', import.meta.url))
  await build({ root, logLevel: 'error', build: { outDir: page, emptyOutDir: true } })
  provide('page', page)
  return () => rm(page, { recursive: true })
}
