/** The part of bpmn-moddle that the tests use; the package brings no types for its door. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages?: object)
    fromXML(xml: string): Promise<{ rootElement: object; warnings: readonly { message: string }[] }>
    toXML(element: object, options?: { format?: boolean }): Promise<{ xml: string }>
  }
}
