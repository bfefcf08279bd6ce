/** Words and names without meaning, the same in every run. */
class Fake {
  #state = 7

  word(): string {
    let word = ''
    for (let left = 3 + this.#below(6); left > 0; left--) word += String.fromCharCode(97 + this.#below(26))
    return word
  }

  name(): string {
    const word = this.word()
    return word.slice(0, 1).toUpperCase() + word.slice(1)
  }

  pick(choices: readonly string[]): string {
    return choices[this.#below(choices.length)] as string
  }

  /** Numerical Recipes' linear congruential generator. */
  #below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * limit)
  }
}

export function invented(piece: (fake: Fake) => string): (length: number) => string {
  return (length) => {
    const fake = new Fake()
    const pieces: string[] = []
    for (let written = 0; written < length; written += (pieces.at(-1) as string).length)
      pieces.push(piece(fake))
    return pieces.join('').slice(0, length)
  }
}

export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
