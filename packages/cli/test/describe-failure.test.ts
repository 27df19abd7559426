import { InputError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { describeFailure } from '../src/output/describe-failure.ts'

const defect = new TypeError('cannot read "my card is 4111 1111"')

describe('describeFailure', () => {
  it('shows what Attune and the system say', () => {
    expect(describeFailure(new InputError('a.txt, row 1: no label'), {})).toBe('a.txt, row 1: no label')
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    })
    expect(describeFailure(full, {})).toBe('ENOSPC: no space left on device, write')
  })

  it('lets no control or direction character through, but the lines of a message stay', () => {
    const path = Object.assign(new Error("EACCES, open 'a\u001b[31m\u202eb'"), { code: 'EACCES', syscall: 'open' })
    expect(describeFailure(path, {})).toBe("EACCES, open 'a [31m b'")
    expect(describeFailure(new InputError('a\u009b: 2 problems\n- x\n- y'), {})).toBe('a : 2 problems\n- x\n- y')
  })

  it('keeps the words of any other error to itself, since they may be a customer’s', () => {
    expect(describeFailure(defect, {})).toContain('TypeError inside Attune')
    expect(describeFailure(defect, {})).not.toContain('4111')
    expect(describeFailure(defect, { ATTUNE_DEBUG: '1' })).toContain('4111')
  })
})
