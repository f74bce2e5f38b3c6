import type { ModifierLike, Statement, VariableStatement } from 'typescript'
import ts from './typescript.js'

const isExport = (modifier: ModifierLike): boolean => modifier.kind === ts.SyntaxKind.ExportKeyword

/** Declared by `const`: not `let`, `var` or `using`. */
export const isConst = ({ declarationList }: VariableStatement): boolean =>
  (declarationList.flags & ts.NodeFlags.BlockScoped) === (ts.NodeFlags.Const as number)

/** `const name = …` or `export const name = …`, which is all that a definition declares. */
export const isPlainConst = (statement: VariableStatement): boolean =>
  isConst(statement) &&
  (statement.modifiers ?? []).every(isExport) &&
  statement.declarationList.declarations.every(({ name, initializer }) => ts.isIdentifier(name) && initializer)

export const isExported = ({ modifiers }: VariableStatement): boolean => (modifiers ?? []).some(isExport)

export const isDefault = (statement: Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
