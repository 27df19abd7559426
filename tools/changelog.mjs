// Changesets as a page for people.

const headings = { major: 'What you have to change', minor: 'New', patch: 'Better' }
const order = Object.keys(headings)

/** @returns {{ kind: 'major' | 'minor' | 'patch', packages: string[], text: string }} the largest bump it names, and for whom */
export function readChangeset(file) {
  const [, frontMatter = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  const bumps = [...frontMatter.matchAll(/^['"]?([^'"\n]+)['"]?: *(major|minor|patch)$/gm)]
  if (bumps.length === 0) throw new Error(`A changeset names no package:\n${file}`)
  const kinds = bumps.map(([, , kind]) => kind)
  return {
    kind: order.find((candidate) => kinds.includes(candidate)),
    packages: bumps.map(([, name]) => name).toSorted(),
    text: text.trim(),
  }
}

/** One version: what breaks first, then what is new, then what is better. */
export function changelogSection(version, day, changesets) {
  const parts = order.flatMap((kind) => {
    const entries = changesets.filter((changeset) => changeset.kind === kind)
    if (entries.length === 0) return []
    return [`### ${headings[kind]}\n`, ...entries.map(({ text, packages }) => `${text}\n\n*${packages.join(', ')}*\n`)]
  })
  return [`## ${version} (${day})\n`, ...parts, ''].join('\n')
}
