import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ROOT } from './bundled'

// The public types as they are published, without comments, one after the other by name: docs/api-report.md. A change of any of them shows in
// a diff of that file, and fails here until UPDATE=1 writes it anew. docs/stability.md says which changes are breaking.
const REPORT = join(ROOT, 'docs/api-report.md')
const UPDATE = process.env['UPDATE'] === '1'

interface Package { readonly exports: Readonly<Record<string, string | { readonly import?: { readonly types: string }, readonly require?: { readonly types: string } }>> }
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package
const entries = Object.entries(exports).flatMap(([name, target]) => typeof target === 'string' || !target.import || !target.require ? [] : [{ name, esm: target.import.types, cjs: target.require.types }])
const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

/** Every exported declaration of a .d.ts file, and those that they name without exporting them. */
function report(file: string): string {
  const path = join(ROOT, file)
  const program = ts.createProgram([path], { strict: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${file} is no module: run npm run build`)
  const original = (symbol: ts.Symbol): ts.Symbol => symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const printed = new Map<string, string>()
  const exported = new Set(checker.getExportsOfModule(module).map(symbol => symbol.name))
  const add = (symbol: ts.Symbol, name: string): void => {
    const declarations = (symbol.declarations ?? []).filter(one => one.getSourceFile().fileName.startsWith(join(ROOT, 'dist')))
    if (printed.has(name) || declarations.length === 0) return
    printed.set(name, '')
    printed.set(name, (exported.has(name) ? '' : '// not exported\n') + declarations.map(print).join('\n'))
    for (const declaration of declarations) visit(declaration)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const named = checker.getSymbolAtLocation(ts.isTypeReferenceNode(node) ? node.typeName : node.expression)
      if (named && original(named).flags & ts.SymbolFlags.Type && !(original(named).flags & ts.SymbolFlags.TypeParameter)) add(original(named), original(named).name)
    }
    ts.forEachChild(node, visit)
  }
  for (const symbol of checker.getExportsOfModule(module)) add(original(symbol), symbol.name)
  return [...printed].sort(([a], [b]) => a < b ? -1 : 1).map(([, text]) => text).join('\n')
}

function print(declaration: ts.Node): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export /, '')
}

describe('the public types', () => {
  it('are those of the report', () => {
    const text = `# API report\n\nMade by \`UPDATE=1 npx vitest run tests/trust/api.test.ts\` from the built types; a test compares. See [stability](stability.md).\n\n${entries.map(({ name, esm }) => `## \`wirecopy${name.slice(1)}\`\n\n\`\`\`ts\n${report(esm)}\n\`\`\`\n`).join('\n')}`
    if (UPDATE) writeFileSync(REPORT, text)
    expect(existsSync(REPORT)).toBe(true)
    expect(text).toBe(readFileSync(REPORT, 'utf8'))
  })

  it.each(entries)('are the same for import and require: $name', ({ esm, cjs }) => {
    expect(report(cjs)).toBe(report(esm))
  })
})
