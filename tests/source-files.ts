// Which files make up the project, and what does each import?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

/** One import of a file: a project file (with its path) or a package (with its specifier). */
export type Import = { specifier: string; path?: string; typeOnly: boolean }

export const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')

const notOurs = /^(node_modules|build|coverage|\.git|\.sojourn.*)$/

/** Every file of the project but what is built, installed or run from it, with `/` between folders. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return notOurs.test(entry.name) ? [] : projectFiles(path)
    return entry.isFile() && !entry.name.endsWith('.log') ? [path] : []
  })
}

export const isSource = (file: string): boolean => /\.(ts|mts|mjs|cjs|js)$/.test(file)
export const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')

/** The imports, re-exports, dynamic imports and import types of a file, as the compiler reads them. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const path = specifier.text.startsWith('.') ? resolve(file, specifier.text) : undefined
    found.push({ specifier: specifier.text, typeOnly, ...(path === undefined ? {} : { path }) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === typeKeyword)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return found
}

/** Whether a file exports something as `default`. */
export function hasDefaultExport(file: string): boolean {
  return parse(file).statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) === true),
  )
}

const typeKeyword = ts.SyntaxKind.TypeKeyword
const parse = (file: string) => ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022)

/** A `.js` specifier names the `.ts` file it is made from. */
function resolve(from: string, specifier: string): string {
  const path = normalize(join(dirname(from), specifier)).replaceAll('\\', '/')
  const source = path.replace(/\.js$/, '.ts')
  return existsSync(join(projectRoot, source)) ? source : path
}
