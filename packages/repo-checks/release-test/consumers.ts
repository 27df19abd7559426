import { cpSync } from 'node:fs'
import path from 'node:path'
import { packWithContents } from '../packages-test/pack.ts'

export const packed = packWithContents()
export const tarballs: ReadonlyMap<string, string> = new Map([...packed].map(([name, { tarball }]) => [name, tarball]))

/** The tools of strangers, at the versions these tests were written against; nothing of ours depends on them. */
export const tools = {
  zod: '^4.6.0',
  vite: '8.3.8',
  esbuild: '0.28.2',
  miniflare: '4.20260730.0',
}

export const transcript =
  "customer: I'm furious, you charged me twice!\nagent: I am sorry, that was our mistake. It is refunded."

/** Puts a program of this folder into a consumer's project. */
export function place(program: string, folder: string): void {
  cpSync(path.join(import.meta.dirname, 'programs', program), path.join(folder, program))
}
