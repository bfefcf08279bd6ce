import { execFile, spawnSync } from 'node:child_process'

/** Runs a program to its end and gives what it printed; throws with all of its output where it fails. */
export function runTool(
  program: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...environment }, maxBuffer: 1 << 26 }
    execFile(program, args, options, (error, out, err) => {
      if (error === null) resolve(out)
      else reject(new Error(`${program} ${args.join(' ')} failed (${error.code})\n${out}\n${err}`))
    })
  })
}

/** Why a command does not work on this machine; in CI that is an error, elsewhere its tests are skipped. */
export function missingTool(program: string, args: readonly string[]): string | false {
  if (spawnSync(program, args, { timeout: 20_000 }).status === 0) return false
  const missing = `"${[program, ...args].join(' ')}" does not work here`
  if (process.env.CI === 'true') throw new Error(`${missing}; needed in CI`)
  return missing
}
