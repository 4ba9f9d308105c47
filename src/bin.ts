/** The whole program. */
import { join } from 'node:path'
import { allCommands } from './cli/commands/all.ts'
import { run } from './cli/program.ts'
import { runProcess } from './host/run-process.ts'

runProcess((argv, host) => run(argv, host, allCommands), join(import.meta.dirname, 'worker.mjs'))
