import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** Folders in which operating systems and CI images keep their JDKs. */
const JDK_FOLDERS = ['/usr/lib/jvm', '/usr/local/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines']

/** The home of the oldest installed JDK (with a compiler) of at least this major version. */
export function findJava(atLeast: number): string | undefined {
  const found = [...new Set(candidates())]
    .map((home) => ({ home, version: majorVersion(home) }))
    .filter(({ version }) => version >= atLeast)
    .sort((a, b) => a.version - b.version)
  return found[0]?.home
}

function candidates(): string[] {
  const named = Object.entries(process.env)
    .filter(([name]) => /^JAVA_HOME(_\d+\w*)?$/.test(name))
    .map(([, home]) => home ?? '')
  const kept = JDK_FOLDERS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')]),
  )
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'javac'))
    .filter(existsSync)
    .map((javac) => dirname(dirname(realpathSync(javac))))
  return [...named, ...kept, ...onPath].filter((home) => existsSync(join(home, 'bin', 'javac')))
}

function majorVersion(home: string): number {
  const release = join(home, 'release')
  if (!existsSync(release)) return 0
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1] ?? 0)
}
