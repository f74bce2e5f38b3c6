import type { Expression, SourceFile, VariableStatement } from 'typescript'
import { refuseStatement } from './refuse-statement.js'
import { fail, failed, type Constant, type Scope } from './scope.js'
import { isDefault, isExported, isPlainConst } from './statement-kind.js'
import ts from './typescript.js'

/** What a file gives to others. */
export interface Exports {
  named: Map<string, Constant>
  default: Constant | undefined
}

/** Names of all constants that a file declares, for "used before it is defined". */
export function declaredIn(tree: SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) names.add(name.text)
  }
  return names
}

/** Reads the statements of a file in their order: a name is known from its definition on. */
export function readStatements(scope: Scope): Exports {
  const exports: Exports = { named: new Map(), default: undefined }
  for (const statement of scope.tree.statements) {
    if (ts.isImportDeclaration(statement) || ts.isEmptyStatement(statement)) continue
    if (ts.isVariableStatement(statement) && isPlainConst(statement)) readConsts(scope, statement, exports)
    else if (ts.isExportAssignment(statement) && statement.isExportEquals !== true) {
      const constant = readConstant(scope, statement.expression)
      if (exports.default === undefined) exports.default = constant
      else fail(scope, 'read-duplicate-name', statement, 'export default')
    } else {
      const mark = { file: scope.file, pos: statement.pos, end: statement.end }
      for (const name of refuseStatement(scope, statement)) {
        scope.names.set(name, { value: failed, mark })
        exports.named.set(name, { value: failed, mark })
      }
      if (isDefault(statement)) exports.default = { value: failed, mark }
    }
  }
  return exports
}

function readConstant(scope: Scope, expression: Expression): Constant {
  const value = scope.read(expression)
  return { value, mark: scope.origin ?? { file: scope.file, pos: expression.pos, end: expression.end } }
}

function readConsts(scope: Scope, statement: VariableStatement, exports: Exports): void {
  const exported = isExported(statement)
  for (const { name, initializer } of statement.declarationList.declarations) {
    if (!ts.isIdentifier(name) || initializer === undefined) continue
    const constant = readConstant(scope, initializer)
    if (scope.names.has(name.text)) fail(scope, 'read-duplicate-name', name, name.text)
    else {
      scope.names.set(name.text, constant)
      if (exported) exports.named.set(name.text, constant)
    }
  }
}
