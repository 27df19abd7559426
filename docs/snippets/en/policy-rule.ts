import { defineRule, heard, quote } from '@attune/scoring'

/** Who gives a policy as the reason should say what it says. */
export const sayThePolicy = defineRule({
  meta: {
    id: 'acme/say-the-policy',
    title: {
      en: 'A policy is not given as a reason without its content',
      'zh-Hans': '拿规定当理由，就把规定说清楚',
      'zh-Hant': '拿規定當理由，就把規定說清楚',
    },
    dimension: 'honesty',
    essays: [],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    // It opens no duty, so nothing can be met.
    faultsOnly: true,
    evidence: [
      {
        claim: 'Who is told a rule can judge it; who is told that there is one cannot.',
        source: 'Acme service handbook, page 7',
        grade: 'M',
      },
    ],
    reasons: {
      unsaid: {
        what: {
          en: 'A policy is the reason, and nobody says what it says.',
          'zh-Hans': '只说有规定，没说规定是什么。',
          'zh-Hant': '只說有規定，沒說規定是什麼。',
        },
        advice: {
          en: 'Say what it says: “You can return it within 30 days, if it is unopened.”',
          'zh-Hans': '把规定说出来：“签收后七天内，没拆封都能退。”',
          'zh-Hant': '把規定說出來：「簽收後七天內，沒拆封都可以退。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Can I return it?\nagent: As per our policy, we cannot do that.',
        },
        { language: 'zh-Hans', transcript: '客户: 能退吗？\n客服: 按照我们的规定，不能退。' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 可以退嗎？\n客服: 依照我們的規定，沒辦法退。',
        },
      ],
      // What is said well belongs here: the same words, and the policy with them.
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Can I return it?\nagent: As per our policy, you can return it within 30 days.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 能退吗？\n客服: 按照我们的规定，只要没拆封，七天内都能退。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 可以退嗎？\n客服: 依照我們的規定，只要沒拆封，七天內都可以退。',
        },
      ],
    },
  },
  // It is asked only about messages of the agent’s side that speak of a policy.
  wakes: { customer: [], service: ['policy-talk'] },
  judge({ utterance }) {
    if (utterance?.side !== 'service') return []
    const [policy] = heard(utterance, 'policy-talk')
    const said =
      heard(utterance, 'condition', 'explanation', 'option', 'promise', 'agrees').length > 0
    if (!policy || said) return []
    const evidence = [quote(utterance, policy)]
    return [{ type: 'fault', reason: 'unsaid', severity: 'minor', evidence }]
  },
})
