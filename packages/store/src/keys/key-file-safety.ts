import { existsSync, lstatSync } from 'node:fs'
import path from 'node:path'
import { StoreError } from '../errors/store-error.ts'

/** @throws StoreError `key_file` when somebody else could come by the file: readable by others, or about to be committed */
export function checkKeyFile(file: string): void {
  refuseWorkTree(file)
  refuseReadable(path.dirname(file), 'the folder of the key file', 'chmod 700')
  refuseReadable(file, 'the key file', 'chmod 600')
}

function refuseReadable(target: string, name: string, remedy: string): void {
  // Windows has no such bits; there the file inherits the rights of the user's profile.
  if (process.platform === 'win32' || !existsSync(target)) return
  const { mode, uid } = lstatSync(target)
  if ((mode & 0o077) !== 0) {
    throw keyFileError(
      `${name} ${target} can be read or written by others (mode ${octal(mode)}); run ${remedy} ${target}`,
    )
  }
  if (uid !== process.getuid?.()) {
    throw keyFileError(`${name} ${target} belongs to another user; whoever owns it can read every customer's record`)
  }
}

function refuseWorkTree(file: string): void {
  const tree = workTreeOf(path.dirname(path.resolve(file)))
  if (tree === null) return
  throw keyFileError(
    `the key file ${file} would lie in the git work tree ${tree}: one commit, and the key is in every clone for ever; give a path outside`,
  )
}

function workTreeOf(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? null : workTreeOf(parent)
}

const octal = (mode: number): string => (mode & 0o777).toString(8)

export const keyFileError = (message: string): StoreError => new StoreError(message, { code: 'key_file' })
