/** A line along the strip at the head of a lane. */
export interface Track {
  lane: number
  from: number
  to: number
  /** Room for words below the line. */
  room: number
  /** 0 is the lowest. */
  index: number
}

const LINE = 12
const PAD = 10

/** The strips at the heads of the lanes: no two lines lie upon each other, short ones run nearest to the shapes. */
export class Tracks {
  private readonly byLane: Track[][]
  private readonly tops: number[][] = []

  constructor(lanes: number) {
    this.byLane = Array.from({ length: lanes }, () => [])
  }

  /** A line that reaches all these places. */
  take(lane: number, reach: readonly number[], room: number): Track {
    const track = { lane, from: Math.min(...reach), to: Math.max(...reach), room, index: 0 }
    this.byLane[lane]?.push(track)
    return track
  }

  /** Gives every line its place; afterwards heights are known. */
  settle(): void {
    this.byLane.forEach((tracks, lane) => {
      const placed: Track[] = []
      const rooms: number[] = []
      for (const track of [...tracks].sort((a, b) => a.to - a.from - (b.to - b.from))) {
        const meets = (other: Track): boolean =>
          other.index === track.index && other.from <= track.to + LINE && track.from <= other.to + LINE
        while (placed.some(meets)) track.index++
        placed.push(track)
        rooms[track.index] = Math.max(rooms[track.index] ?? LINE, track.room)
      }
      // Counted from the top, where the last track runs.
      let y = PAD
      const tops: number[] = []
      for (let index = rooms.length - 1; index >= 0; index--) {
        tops[index] = y
        y += rooms[index] ?? LINE
      }
      this.tops[lane] = [...tops, y]
    })
  }

  height(lane: number): number {
    return this.byLane[lane]?.length === 0 ? 0 : (this.tops[lane]?.at(-1) ?? 0)
  }

  y({ lane, index }: Track): number {
    return this.tops[lane]?.[index] ?? 0
  }
}
