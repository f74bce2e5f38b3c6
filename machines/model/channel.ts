import type { Channel } from './step.js'

/** Every way to file, in the order in which they are named. */
export const ALL_CHANNELS: readonly Channel[] = ['in-person', 'online', 'post']

const NAMES: Readonly<Record<Channel, string>> = {
  'in-person': 'trực tiếp',
  online: 'trực tuyến',
  post: 'bưu chính',
}

/** Ways to file as they are called within a sentence: 'trực tiếp', 'bưu chính'. */
export const channelNames = (channels: readonly Channel[]): string[] => channels.map((channel) => NAMES[channel])
