import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, sourcesOf, workspacesIn } from '../workspaces.ts'
import { bundledIn } from './bundled-packages.ts'
import { installedWith, type LockedPackage } from './locked-packages.ts'

/** A page of notices, and where it belongs. */
export interface NoticesPage {
  /** Relative to the repository. */
  file: string
  text: string
}

const published = () => workspacesIn('packages').filter(({ manifest }) => !manifest.private)

/** Everything of others that any package of ours installs. */
export function everythingInstalled(): LockedPackage[] {
  const all = published().flatMap(({ folder }) => installedWith(folder))
  return [...new Map(all.map((locked) => [`${locked.name}@${locked.version}`, locked])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )
}

/**
 * A page for each package that carries work of others inside: code that was bundled, and tables made from their data.
 * One for the repository, with all that comes along when our packages are installed.
 */
export function noticesPages(): NoticesPage[] {
  const inside = published().map(({ folder, manifest }) => ({
    folder,
    name: manifest.name,
    carried: carriedIn(folder),
  }))
  const carrying = inside.filter(({ carried }) => carried.length > 0)
  return [
    ...carrying.map(({ folder, name, carried }) => ({
      file: `${folder}/THIRD_PARTY_NOTICES.md`,
      text: [`# Work of others inside ${name}`, '', ...carried.flatMap(noticeOf)].join('\n'),
    })),
    { file: 'THIRD_PARTY_NOTICES.md', text: overview(carrying) },
  ]
}

/** Something of others that is inside a package of ours. */
interface Carried {
  folder: string
  how: string
}

function carriedIn(workspace: string): Carried[] {
  const installed = new Map(everythingInstalled().map((locked) => [locked.name, locked.folder]))
  const bundled = bundledIn(workspace).map((name) => ({
    folder: installed.get(name) ?? `node_modules/${name}`,
    how: 'Its code is part of the built files.',
  }))
  const usesOpenCC = sourcesOf(`${workspace}/generate`).some((file) =>
    readFileSync(path.join(root, file), 'utf8').includes("from 'opencc-js'"),
  )
  const how = 'Which traditional characters go with which simplified ones was taken from its tables.'
  return usesOpenCC ? [...bundled, { folder: 'node_modules/opencc-js', how }] : bundled
}

function noticeOf({ folder, how }: Carried): string[] {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const texts = licenceFiles(folder).map((file) => readFileSync(path.join(root, file), 'utf8').trim())
  return [
    `## ${name} ${version}`,
    '',
    `${license}. ${how}`,
    '',
    ...texts.flatMap((text) => ['```text', text, '```', '']),
  ]
}

function licenceFiles(folder: string): string[] {
  const inFolder = (below: string) =>
    existsSync(path.join(root, below))
      ? readdirSync(path.join(root, below), { withFileTypes: true }).filter((entry) => entry.isFile())
      : []
  const own = inFolder(folder).filter(({ name }) => /^(licen[cs]e|notice)(\.|$)/i.test(name))
  const further = inFolder(`${folder}/LICENSES`)
  return [
    ...own.map(({ name }) => `${folder}/${name}`),
    ...further.map(({ name }) => `${folder}/LICENSES/${name}`),
  ].toSorted()
}

function overview(carrying: { folder: string; name: string }[]): string {
  const rows = everythingInstalled().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return [
    '# Work of others',
    '',
    'Written by `npm run notices` from package-lock.json and from what was built. Attune itself is under the',
    '[MIT licence](LICENSE).',
    '',
    '## Inside our packages',
    '',
    ...carrying.map(({ folder, name }) => `- [${name}](${folder}/THIRD_PARTY_NOTICES.md)`),
    '',
    '## Installed with our packages',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
