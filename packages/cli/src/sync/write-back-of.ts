import { verdictText } from '@attune/scoring'
import type { SyncOptions, WriteBack } from '@attune/sync'
import type { SyncConfig } from './read-config.ts'

const mostFindings = 3

/** What a configuration says is to be written into the helpdesk: the verdict as a tag, and a note with what was missed. */
export function writeBackOf({ writeBack, locale }: SyncConfig): Pick<SyncOptions, 'writeBack' | 'writeBackSince'> {
  if (writeBack === undefined) return {}
  const { tags, notes, since } = writeBack
  return {
    ...(since === undefined ? {} : { writeBackSince: since }),
    writeBack: ({ report }) => {
      const missed = report.findings.filter(({ outcome }) => outcome === 'missed' || outcome === 'fault')
      const lines = missed.slice(0, mostFindings).map(({ message }) => `– ${message}`)
      const text = [verdictText(report.verdict, locale), ...lines].join('\n')
      const wishes: WriteBack[] = []
      if (tags) wishes.push({ kind: 'tags', add: [report.verdict], remove: ['below', 'expected', 'above', 'unknown'] })
      if (notes && report.score !== null) wishes.push({ kind: 'note', text })
      return wishes
    },
  }
}
