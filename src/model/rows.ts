/** Things that are read again and again, always in one order: an array, or what stands on a disk. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
  readonly at: (place: number) => Row | undefined;
}

/** Takes things one after another, and gives back equal ones: plain data, such as JSON can say. */
export interface Store<Row> extends Rows<Row> {
  readonly add: (rows: Iterable<Row>) => void;
  /** gives back the room that they take; nothing is read any more */
  readonly close: () => void;
}

/** Makes an empty store, with a name for messages. */
export type OpenStore = <Row>(name: string) => Store<Row>;

/** A store that keeps all in memory. */
export function inMemory<Row>(): Store<Row> {
  const rows: Row[] = [];
  return {
    get length() {
      return rows.length;
    },
    at: (place) => rows[place],
    add(more) {
      for (const row of more) rows.push(row);
    },
    close() {
      rows.length = 0;
    },
    [Symbol.iterator]: () => rows[Symbol.iterator](),
  };
}
