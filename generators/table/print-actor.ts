export { printActor } from '../../machines/model/print-actor.js'
