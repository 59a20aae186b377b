/** A list of numbers, 8 bytes each, that can only grow. */
export class Numbers {
  #numbers = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const more = new Float64Array(2 * this.#length);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#length] = value;
    this.#length += 1;
  }

  /** 0 before the first. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** A copy by size. */
  toSorted(): Float64Array {
    return this.#numbers.subarray(0, this.#length).toSorted();
  }
}
