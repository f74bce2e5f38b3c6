import type { BindingName, BindingPattern, Statement } from 'typescript'
import { fail, failed, type Scope } from './scope.js'
import { isConst } from './statement-kind.js'
import ts from './typescript.js'

/** Notes the fault of a statement that is not data. Gives the names that it declares, so that their uses stay silent. */
export function refuseStatement(scope: Scope, statement: Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) fail(scope, 'read-function', statement)
  else if (ts.isClassDeclaration(statement)) fail(scope, 'read-class', statement)
  else if (ts.isExportDeclaration(statement) || ts.isImportEqualsDeclaration(statement)) {
    fail(scope, 'read-import-form', statement)
  } else if (ts.isExpressionStatement(statement)) {
    // `fetch('…')` alone on a line: what is wrong with the expression says more than that it stands alone.
    const before = scope.faults.length
    const value = scope.read(statement.expression)
    if (value !== failed && scope.faults.length === before)
      fail(scope, 'read-statement', statement, 'một giá trị đứng riêng, không có tên')
  } else fail(scope, 'read-statement', statement, describe(statement))
  return namesOf(statement)
}

function describe(statement: Statement): string {
  if (ts.isVariableStatement(statement)) {
    return isConst(statement) ? 'khai báo tách ra nhiều tên hoặc không có giá trị' : 'khai báo bằng `let` hoặc `var`'
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return 'một khai báo kiểu'
  return 'một câu lệnh'
}

function namesOf(statement: Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) {
    return statement.name === undefined ? [] : [statement.name.text]
  }
  return []
}

function namesIn(name: BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  const names: string[] = []
  const open: BindingPattern[] = [name]
  for (let pattern = open.pop(); pattern !== undefined; pattern = open.pop()) {
    for (const element of pattern.elements) {
      if (ts.isOmittedExpression(element)) continue
      if (ts.isIdentifier(element.name)) names.push(element.name.text)
      else open.push(element.name)
    }
  }
  return names
}
