import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { UsageFault } from './fault.js'

/** A program of the machine that the package does not bring with it. */
function call(program: string, args: readonly string[], what: string): void {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 300_000 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageFault(`Máy này không có chương trình "${program}" để ${what}; cài rồi chạy lại.`)
    throw new UsageFault(`Chương trình "${program}" không ${what} được.`)
  }
}

/** A Word document as PDF, by LibreOffice. A folder of its own keeps it from a LibreOffice that is open. */
export function pdfOf(docx: string): Uint8Array {
  const scratch = mkdtempSync(join(tmpdir(), 'tthc-pdf-'))
  try {
    const home = `-env:UserInstallation=file://${scratch}/home`
    call('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', scratch, docx], 'chuyển tệp Word thành PDF')
    return readFileSync(join(scratch, `${basename(docx, extname(docx))}.pdf`))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The text of a PDF in the order of reading, by pdftotext. */
export function textOfPdf(pdf: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'tthc-pdf-'))
  try {
    const text = join(scratch, 'van-ban.txt')
    call('pdftotext', ['-enc', 'UTF-8', pdf, text], 'đọc chữ của tệp PDF')
    return readFileSync(text, 'utf8')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
