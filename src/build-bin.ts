/** The program for `khcchc build` alone, the command whose start is felt: what others need is not even read. */
import { declareBuild } from './cli/commands/build.ts'
import { run } from './cli/program.ts'
import { runProcess } from './host/run-process.ts'

runProcess((argv, host) => run(argv, host, [declareBuild]), null)
