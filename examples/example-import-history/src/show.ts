import type { Imported } from './import-history.ts'

/** Each customer with what is known of them and by which words, then how their conversations were. */
export function show({ profiles, talks, warnings }: Imported): string {
  const people = profiles.map(({ customer, facts, commitments }) => [
    `${customer.names.display}  ${customer.identities.map(({ normalized, value }) => normalized ?? value).join('  ')}`,
    ...facts.map(({ statement, status, provenance }) => {
      const quote = provenance.find((one) => one.quote !== null)?.quote
      const from = quote ? `“${quote}”` : 'the table, to be confirmed'
      return `  ${status === 'active' ? '●' : '○'} ${statement} ← ${from}`
    }),
    ...commitments.map(({ statement }) => `  ⏲ promised: ${statement}`),
    ...talks
      .filter(({ conversation }) => conversation.customer?.id === customer.id)
      .map(({ conversation, report }) => {
        const fault = report.findings.find(({ outcome }) => outcome === 'fault')
        const why = fault ? ` · ${fault.message} “${fault.evidence[0]?.quote}”` : ''
        return `  ${report.score?.toFixed(2) ?? ' –  '} ${conversation.subject}${why}`
      }),
    '',
  ])
  return [...people.flat(), ...warnings.map((warning) => `! ${warning}`)].join('\n')
}
