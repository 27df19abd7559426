import password from '@inquirer/password'
import type { AskSecret } from './gather-settings.ts'

/** On the terminal itself, so that what is typed goes nowhere else. */
export const askSecret: AskSecret = (question) => password({ message: question, mask: '•' }, { output: process.stderr })
