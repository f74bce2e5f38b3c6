/** Something that the user can mend (a wrong argument, a missing folder): printed as it stands, exit code 2. */
export class UsageFault extends Error {
  override name = 'UsageFault'
}
